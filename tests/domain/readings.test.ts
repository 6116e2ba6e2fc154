import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseReadings, splitReadings } from '../../src/domain/readings';
import { readings } from '../../src/i18n/ja-simple/readings';

const table = parseReadings('市=し 市民=しみん 課=か 行い=おこない 人=ひと #人=にん 取り組み=とりくみ');
const write = (text: string, own = table) =>
  splitReadings(text, own)
    .map((piece) => (piece.reading === '' ? piece.text : `${piece.text}(${piece.reading})`))
    .join('');

describe('readings above words', () => {
  test.each([
    ['市民課', '市民(しみん)課(か)'],
    ['市が行い、', '市(し)が行(おこな)い、'],
    ['11人の人', '11人(にん)の人(ひと)'],
    ['取り組み', '取り組(とりく)み'],
    ['壁', '壁'],
    ['', ''],
  ])('%s → %s', (text, read) => expect(write(text)).toBe(read));

  test('pieces put together are the text', () => {
    const character = fc.constantFrom(...'市民課行い人1取り組み、aの');
    fc.assert(
      fc.property(fc.string({ unit: character }), (text) => {
        expect(
          splitReadings(text, table)
            .map((piece) => piece.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });
});

describe('the recorded readings', () => {
  const { words } = parseReadings(readings);

  test('are kana above words with Chinese characters', () => {
    const wrong = [...words].filter(([word, reading]) => !/^[\p{Script=Hiragana}ー]+$/u.test(reading) || !/[\p{Script=Han}々]/u.test(word));
    expect(wrong).toEqual([]);
  });

  test.each([
    ['交通安全教室の開催回数148回', '交通(こうつう)安全(あんぜん)教室(きょうしつ)の開催(かいさい)回数(かいすう)148回(かい)'],
    ['次世代育成部', '次世代(じせだい)育成(いくせい)部(ぶ)'],
    ['同じ人が2回来たら2人と数えます', '同(おな)じ人(ひと)が2回(かい)来(き)たら2人(にん)と数(かぞ)えます'],
    ['令和4年度', '令和(れいわ)4年度(ねんど)'],
  ])('%s', (text, read) => expect(write(text, parseReadings(readings))).toBe(read));
});
