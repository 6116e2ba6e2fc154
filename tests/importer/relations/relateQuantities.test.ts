import { describe, expect, test } from 'vitest';
import { relateQuantities } from '../../../src/importer/relations/relateQuantities';
import type { Column } from '../../../src/domain/report';
import { describeDrafts, makeInitiative, makeStatement, readDrafts } from '../../support/makeStatement';

type Line = readonly [Column, string];

/** The quantities of one initiative with their relations: numbers count through all statements. */
function relateOne(...lines: readonly Line[]): string[] {
  const initiative = makeInitiative();
  const drafts = lines.flatMap(([column, text]) => readDrafts(makeStatement(text, column, initiative)));
  relateQuantities(drafts);
  return describeDrafts(drafts);
}

const actual = (text: string): Line => ['actual', text];
const outcome = (text: string): Line => ['outcome', text];
const target = (text: string): Line => ['target', text];

describe('breakdowns', () => {
  test.each<[string, string[]]>([
    ['情報提供回数 38回 Web 23回 市民だより 15回', ['result 38 回', 'result 23 回 →partOf 1', 'result 15 回 →partOf 1']],
    ['東 23件 西 15件 計 38件', ['result 23 件 →partOf 3', 'result 15 件 →partOf 3', 'result 38 件']],
    ['相談 10件 訪問 6件 講習 5件', ['result 10 件', 'result 6 件', 'result 5 件']],
    ['収納率 90% 市税 40% 国保 50%', ['result 90 %', 'result 40 %', 'result 50 %']],
    ['防災士 15人（うち女性6人）', ['result 15 人', 'result 6 人 →partOf 1']],
    ['防災士 15人（うち女性16人）', ['result 15 人', 'result 16 人']],
    ['接種 3万8,214回（東 1万5,906回、西 1万2,077回 ほか）', ['result 38214 回', 'result 15906 回 →partOf 1', 'result 12077 回 →partOf 1']],
    [
      '内訳 東 1件 西 0件 計 1件 内訳 東 1件 西 0件',
      ['result 1 件', 'result 0 件', 'result 1 件', 'result 1 件 →partOf 3', 'result 0 件 →partOf 3'],
    ],
    ['指導 6件（うち解体2件、改善3件）', ['result 6 件', 'result 2 件 →partOf 1', 'result 3 件 →partOf 1']],
    ['指導 6件（うち解体2件、改善5件）', ['result 6 件', 'result 2 件 →partOf 1', 'result 5 件']],
    // so few may add up by chance
    ['幹事会 2回 総会 1回 研修会 1回', ['result 2 回', 'result 1 回', 'result 1 回']],
    ['幹事会 2回（春 1回、秋 1回）', ['result 2 回', 'result 1 回 →partOf 1', 'result 1 回 →partOf 1']],
    ['測量 23件 調査 15件 設計 38件', ['result 23 件', 'result 15 件', 'result 38 件']],
    ['0件 東 0件 西 0件', ['result 0 件', 'result 0 件 →partOf 1', 'result 0 件 →partOf 1']],
    ['1.1km 東 0.3km 西 0.8km', ['result 1.1 km', 'result 0.3 km →partOf 1', 'result 0.8 km →partOf 1']],
  ])('%s', (text, expected) => {
    expect(relateOne(actual(text))).toEqual(expected);
  });

  test('a figure that contains another says so', () => {
    const shown = relateOne(
      actual('企画展の実施 歴史博物館 3回 企画展入場者数 8,533人 美術館 2回 企画展入場者数 46,384人'),
      outcome('年間入館者数（企画展含） 歴史博物館 30,154人 美術館 94,407人'),
    );
    expect(shown.filter((line) => line.includes('partOf'))).toEqual(['result 8533 人 →partOf 5', 'result 46384 人 →partOf 6']);
  });
});

describe('another count of the same thing', () => {
  test.each<[string, string[]]>([
    ['産後ケア利用者 24人（延べ93人）', ['result 24 人', 'result 93 人 →alternativeOf 1']],
    ['協定締結事業者数 54事業者（76事業所）', ['result 54 事業者', 'result 76 事業所 →alternativeOf 1']],
    ['移住者数 46世帯97人', ['result 46 世帯', 'result 97 人 →alternativeOf 1']],
    ['参加者 実人数17人、延べ96人', ['result 17 人', 'result 96 人 →alternativeOf 1']],
    ['改良延長 1,620m（9路線）', ['result 1620 m', 'result 9 路線 →alternativeOf 1']],
    ['相談 24件（12件）', ['result 24 件', 'result 12 件']],
    ['講習の実施 2回 31人', ['result 2 回', 'result 31 人']],
  ])('%s', (text, expected) => {
    expect(relateOne(actual(text))).toEqual(expected);
  });

  test('where 延べ stands in brackets, the people before it are distinct and not added', () => {
    const drafts = readDrafts(makeStatement('産後ケア利用者 24人（延べ93人）'));
    relateQuantities(drafts);
    expect(drafts.map(({ counting, additivityReason }) => [counting, additivityReason])).toEqual([
      ['distinct', 'distinctPeople'],
      ['cumulative', null],
    ]);
  });
});

test.each<[string, (string | null)[]]>([
  ['協定締結事業者数 54事業者（76事業所）', ['snapshot', 'snapshot']],
  ['改良延長 1,620m（9路線）', [null, null]],
])('what is counted at one moment is so in either count: %s', (text, reasons) => {
  const drafts = readDrafts(makeStatement(text));
  relateQuantities(drafts);
  expect(drafts.map(({ additivityReason }) => additivityReason)).toEqual(reasons);
});

describe('across statements of one initiative', () => {
  test.each<[string, Line[], string[]]>([
    [
      'a figure told again',
      [actual('基幹水防倉庫新設 2箇所'), outcome('基幹水防倉庫を2箇所新設した。')],
      ['result 2 箇所', 'result 2 箇所 →sameAs 1'],
    ],
    ['another topic', [actual('講習の実施 2回'), outcome('防犯灯 2基')], ['result 2 回', 'result 2 基']],
    [
      'two candidates',
      [actual('水防訓練 2回'), actual('水防講習 2回'), outcome('水防を2回実施した。')],
      ['result 2 回', 'result 2 回', 'result 2 回'],
    ],
    [
      'a bound with its value',
      [actual('企業用地需要把握 40ha以上'), outcome('企業用地需要把握の結果 42.9haとなった。')],
      ['target 40 ha →targetOf 2', 'result 42.9 ha'],
    ],
    [
      'an earlier value',
      [actual('特定健診受診率 44.1%'), outcome('令和3年度の42.8%から向上した。')],
      ['result 44.1 %', 'date 2021', 'prior 42.8 % →priorOf 1'],
    ],
    [
      'the closest of two',
      [actual('健診受診率 44.1%'), actual('使用割合 82.3%'), outcome('健診の勧奨により令和3年度の42.8%から向上した。')],
      ['result 44.1 %', 'result 82.3 %', 'date 2021', 'prior 42.8 % →priorOf 1'],
    ],
    ['a target column', [target('見直し事業数 30事業'), actual('見直し事業数 34事業')], ['target 30 事業 →targetOf 2', 'result 34 事業']],
    [
      'a range as target',
      [target('参加者 10～20人'), actual('参加者 17人')],
      ['target 10 人 →targetOf 3', 'target 20 人 →targetOf 3', 'result 17 人'],
    ],
    [
      'a whole told again',
      [actual('通所者数 31人'), outcome('通所者31人のうち12人が復帰した。')],
      ['result 31 人', 'result 31 人 →sameAs 1', 'result 12 人 →partOf 1'],
    ],
    ['a whole not told before', [outcome('通所者31人のうち12人が復帰した。')], ['context 31 人 →contextOf 2', 'result 12 人']],
  ])('%s', (_, lines, expected) => {
    expect(relateOne(...lines)).toEqual(expected);
  });
});

describe('across departments', () => {
  const relateTwo = (one: string, other: string): string[] => {
    const drafts = [
      ...readDrafts(makeStatement(one, 'actual', makeInitiative('取組', '総務部'))),
      ...readDrafts(makeStatement(other, 'actual', makeInitiative('取組', '建設部'))),
    ];
    relateQuantities(drafts);
    return describeDrafts(drafts);
  };

  test.each<[string, string, string, boolean]>([
    ['a large figure of one topic is one', 'ワクチン総接種回数 129,898回', '新型コロナワクチンの総接種回数 129,898回', true],
    ['a small one may be chance', '審議会の開催 2回', '審議会の開催 2回', false],
    ['another topic is another thing', '相談件数 500件', '道路補修 500件', false],
    ['a rate may be chance', '満足度の割合 100%', '満足度の割合 100%', false],
  ])('%s', (_, one, other, isSame) => {
    expect(relateTwo(one, other).some((line) => line.includes('sameAs'))).toBe(isSame);
  });
});

test('an aim is as addable as its result', () => {
  const initiative = makeInitiative();
  const drafts = [
    ...readDrafts(makeStatement('会員数 4,000人', 'target', initiative)),
    ...readDrafts(makeStatement('会員数 3,912人', 'actual', initiative)),
  ];
  relateQuantities(drafts);
  expect(drafts.map(({ additivityReason }) => additivityReason)).toEqual(['snapshot', 'snapshot']);
});
