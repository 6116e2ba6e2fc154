import { describe, expect, test } from 'vitest';
import { buildReportIndex } from '../../src/domain/reportIndex';
import { hashText } from '../../src/domain/hashText';
import { buildTranslationIndex, type TranslatedKind } from '../../src/domain/translation';
import { selectInitiatives } from '../../src/query/initiativeRows';
import { selectRows } from '../../src/query/achievementRows';
import { emptySelection } from '../../src/query/selection';
import { matchText } from '../../src/query/matchText';
import { makeReport } from '../support/makeReport';

const entry = (kind: TranslatedKind, original: string, text: string) => ({ kind, original, hash: hashText(original), text });
const report = makeReport({
  initiatives: [
    {
      department: '水資源部',
      goal: '安全な水を届けます。',
      text: '水道管を更新します。',
      sections: ['水道課'],
      quantities: [{ value: 0.7, unit: 'km', label: '管路更新延長' }],
    },
    { department: '建設部', text: '道路を整備します。', quantities: [{ value: 2, unit: '件', label: '是正件数' }] },
  ],
});
const translation = buildTranslationIndex({
  schemaVersion: 1,
  language: 'en',
  entries: [
    entry('department', '水資源部', 'Water Resources Department'),
    entry('section', '水道課', 'Waterworks Section'),
    entry('goal', '安全な水を届けます。', 'Deliver safe water.'),
    entry('initiative', '水道管を更新します。', 'Renew pipes.'),
    entry('label', '管路更新延長', 'Length of mains renewed'),
  ],
});
const [japanese, english] = [buildReportIndex(report), buildReportIndex(report, translation)];

test.each([
  ['a label', 'mains RENEWED'],
  ['an initiative', 'pipes'],
  ['a goal', 'safe water'],
  ['a word in the plural', 'renews'],
  ['a department by its whole name', 'Water Resources Department'],
  ['a section by its whole name', 'waterworks section'],
  ['a department without the word for its kind', 'Water Resources'],
  ['words of several of them', 'pipes mains water'],
])('while English is shown, %s is found by its English words, and by the Japanese ones', (_name, text) => {
  const units = (index: typeof japanese, typed: string) =>
    selectRows(index, { ...emptySelection, text: typed }).map(({ quantity }) => quantity.unit);
  expect(units(english, text)).toEqual(['km']);
  expect(units(japanese, text)).toEqual([]);
  expect(units(english, '管路')).toEqual(['km']);
  expect(selectInitiatives(english, { ...emptySelection, text })).toHaveLength(1);
});

test('a number is found as it is shown, also where the document has it in words', () => {
  const index = buildReportIndex(
    makeReport({
      initiatives: [
        {
          statements: [
            {
              text: '交付 5千人以上 50人',
              line: 1,
              corrections: [],
              quantities: [
                { value: 5000, unit: '人', label: '交付人数' },
                { value: 50, unit: '人', label: '待ち人数' },
              ],
            },
          ],
        },
      ],
    }),
  );
  const values = (text: string) => selectRows(index, { ...emptySelection, text }).map(({ quantity }) => quantity.value);
  expect(values('5,000')).toEqual([5000]);
  expect(values('5000')).toEqual([5000]);
  expect(values('50')).toEqual([5000, 50]);
  expect(values('交付人数 5000')).toEqual([5000]);
});

test('a sentence is found by the words of its translation once it is there', () => {
  const { statements } = english.report;
  const [statement] = statements;
  const sentence = { text: 'Umbrellas lent: 38 times', numbers: new Map(), verdicts: new Map() };
  const translated = { ...english, sentences: new Map([[statement?.id ?? '', sentence]]) };
  expect(matchText(english, 'umbrellas')?.statements).toEqual(new Uint8Array(statements.length));
  expect(matchText(translated, 'UMBRELLAS lent')?.own.statements[0]).toBe(1);
});

describe('what is printed wrong and shown right is found both ways', () => {
  const correct = (start: number, original: string, corrected: string) => [
    { start, end: start + original.length, original, corrected, reason: '文字変換の誤り' },
  ];
  const base = makeReport({
    initiatives: [
      {
        goal: '防災意識の高場に努めます。',
        text: '污水管を整備します。',
        statements: [{ text: '实情の調査 2回', corrections: correct(0, '实情', '実情'), quantities: [{ value: 2 }] }],
      },
      { goal: '空き家を減らします。', text: '除却を促します。', quantities: [{ value: 7 }] },
    ],
  });
  const [goal, ...goals] = base.goals;
  const [initiative, ...initiatives] = base.initiatives;
  if (goal === undefined || initiative === undefined) throw new Error('no row');
  const index = buildReportIndex({
    ...base,
    goals: [{ ...goal, corrections: correct(5, '高場', '高揚') }, ...goals],
    initiatives: [{ ...initiative, corrections: correct(0, '污水', '汚水') }, ...initiatives],
  });

  test.each<[string, string, number[]]>([
    ['an initiative as shown', '汚水', [2]],
    ['an initiative as printed', '污水', [2]],
    ['a goal as shown', '高揚', [2]],
    ['a goal as printed', '高場', [2]],
    ['a statement as shown', '実情', [2]],
    ['a statement as printed', '实情', [2]],
    ['a word while it is typed', '空き', [7]],
    ['and typed to its end', '空き家', [7]],
    ['in its other spelling', '空家', [7]],
  ])('%s', (_name, text, values) => {
    expect(selectRows(index, { ...emptySelection, text }).map(({ quantity }) => quantity.value)).toEqual(values);
    expect(selectInitiatives(index, { ...emptySelection, text })).toHaveLength(1);
  });
});
