import { describe, expect, test } from 'vitest';
import { qualifierList, readQuantities } from '../../../src/importer/numerals/readQuantities';
import { makeStatement } from '../../support/makeStatement';

const qualifiersOf = (text: string): string[] => readQuantities(makeStatement(text), 2022).flatMap(({ qualifiers }) => qualifiers);

describe('qualifiers', () => {
  test.each<[string, string[]]>([
    ['参加 30人', []],
    ['約40%', ['約']],
    ['およそ40人', ['約']],
    ['概ね40人', ['約']],
    ['40人程度', ['約']],
    ['40人前後', ['約']],
    ['延べ180回', ['延べ']],
    ['延180回', ['延べ']],
    ['のべ約180回', ['延べ', '約']],
    ['（延べ93人）', ['延べ']],
    ['実27人', ['実人数']],
    ['実人数 27人', ['実人数']],
    ['3分科会 各3回', ['各']],
    ['各校ごとに年3回', ['各']],
    ['各種3回', []],
    ['累計17件', ['累計']],
    ['継続実施 11件', ['継続']],
    ['0人（継続）', ['継続']],
    ['5千人以上', ['以上']],
    ['100人を超え', ['超']],
    ['100人を上回り', ['超']],
    ['15μg以下', ['以下']],
    ['15分以内', ['以内']],
    ['65歳未満', ['未満']],
    ['100人弱', ['弱']],
    ['5弱者', []],
    ['100人強', ['強']],
    ['5強化', []],
    ['100人余り', ['以上']],
    ['2人増加', ['増加']],
    ['2人増', ['増加']],
    ['2棟増築', []],
    ['5ポイントの減少', ['減少']],
    ['5人減', ['減少']],
    ['26%削減', ['削減']],
    ['予約40人', []],
    ['契約12件', []],
    ['令和4年度', []],
  ])('%s', (text, expected) => {
    expect(qualifiersOf(text)).toEqual(expected);
  });

  test('come from the closed list only, in its order', () => {
    const all = ['延べ約5人以上', '約5人増', '各5回程度'].map(qualifiersOf);
    for (const found of all) expect(qualifierList.filter((name) => found.includes(name))).toEqual(found);
  });
});

test('spans cover the number only, in the text as printed', () => {
  const text = '参加者　延べ１，８４２組（前年度比１１２．５％）';
  const quantities = readQuantities(makeStatement(text), 2022);
  expect(quantities.map(({ start, end, unit }) => [text.slice(start, end), unit])).toEqual([
    ['１，８４２', '組'],
    ['１１２．５', '%'],
  ]);
});

test('an unknown counter makes the number likely, not certain', () => {
  expect(readQuantities(makeStatement('購入 5銘柄と3件'), 2022).map(({ unit, confidence }) => [unit, confidence])).toEqual([
    ['銘柄', 'likely'],
    ['件', 'certain'],
  ]);
});
