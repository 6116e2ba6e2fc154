import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseReadings, splitReadings } from '../../src/domain/readings';
import { readings } from '../../src/i18n/ja-simple/readings';

const table = parseReadings('市=し 市民=しみん 課=か 行い=おこない 人=ひと #人=にん 取り組み=とりくみ 数=かず +数=すう');
const write = (text: string, own = table, start = 0) =>
  splitReadings(text, own, start)
    .map((piece) => (piece.reading === '' ? piece.text : `${piece.text}(${piece.reading})`))
    .join('');

describe('readings above words', () => {
  test.each([
    ['市民課', '市民(しみん)課(か)'],
    ['市が行い、', '市(し)が行(おこな)い、'],
    ['11人の人', '11人(にん)の人(ひと)'],
    ['取り組み', '取り組(とりく)み'],
    ['人', '人(にん)'],
    ['単位：人', '単位：人(にん)'],
    ['数と市民数', '数(かず)と市民(しみん)数(すう)'],
    ['壁', '壁'],
    ['', ''],
  ])('%s → %s', (text, read) => expect(write(text)).toBe(read));

  test('what stands before a piece tells how it is read', () => {
    expect(write('11人分', table, 2)).toBe('人(にん)分');
    expect(write('の人分', table, 1)).toBe('人(ひと)分');
  });

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
    ['参加者数の数', '参加者(さんかしゃ)数(すう)の数(かず)'],
    ['クラブ数', 'クラブ数(すう)'],
    ['広報広聴課', '広報広聴課(こうほうこうちょうか)'],
    ['公開中のボードの中', '公開(こうかい)中(ちゅう)のボードの中(なか)'],
  ])('%s', (text, read) => expect(write(text, parseReadings(readings))).toBe(read));
});
