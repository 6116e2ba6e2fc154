import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildReportIndex } from '../../src/domain/reportIndex';
import { selectRows } from '../../src/query/achievementRows';
import { emptySelection } from '../../src/query/selection';
import { formatCell, listConstantColumns } from '../../src/words/formatCell';
import { cutToHit } from '../../src/words/readPassage';
import { buildTableModel } from '../../src/query/tableModel';
import { i18n } from '../../src/i18n/i18n';
import { columnFacts, tableColumns, type TableColumn } from '../../src/query/columns';
import { buildNames } from '../../src/words/names';
import { arbitraryReport, arbitrarySelection } from '../support/arbitraryReport';
import { triesOf } from '../support/effort';
import { makeReport } from '../support/makeReport';

const report = makeReport({
  initiatives: [
    {
      department: '総務部',
      marker: '②',
      sections: ['税務課', '納税課'],
      statements: [
        {
          text: '収納率 99.5% 令和3年度 98.2% 发出 約40基',
          line: 58,
          corrections: [{ start: 22, end: 24, original: '发出', corrected: '発出', reason: '読み取りの誤り' }],
          quantities: [
            { id: 'rate', value: 99.5, unit: '%', label: '収納率' },
            { value: 98.2, unit: '%', role: 'prior', priorOf: 'rate', period: 2021 },
            { value: 40, unit: '基', qualifiers: ['約', '以上'], period: null },
          ],
        },
      ],
    },
    { department: '建設部', pillar: 5, text: '道路を整備します。', marker: null },
  ],
});
const index = buildReportIndex(report);
const { groups } = buildTableModel(index, emptySelection, { tableSort: null, tableGrouping: null, showsWithoutNumber: true });
const [rate, basins, roads] = groups.flatMap(({ rows }) => rows);
const words = (language: 'ja' | 'en') => ({
  index,
  names: buildNames(language, null, i18n.getFixedT(language)),
  t: i18n.getFixedT(language),
});
const read = (row: typeof rate, column: TableColumn, language: 'ja' | 'en' = 'ja') =>
  row && (formatCell(column, row.row, words(language))?.text ?? null);

describe('an achievement', () => {
  test.each<[TableColumn, string | null]>([
    ['municipalityCode', '232106'],
    ['eraYear', '令和4年度'],
    ['department', '総務部'],
    ['pillarNumber', '1'],
    ['initiative', '②訓練を実施します。'],
    ['sections', '税務課、納税課'],
    ['column', '実績'],
    ['value', '99.5'],
    ['unit', '%'],
    ['kind', '率'],
    ['additivity', '不可'],
    ['reason', '率は足し合わせられません。'],
    ['period', '令和4年度'],
    ['prior', '98.2%'],
    ['priorPeriod', '令和3年度'],
    ['target', null],
    ['partOf', null],
    ['sentence', '収納率 99.5% 令和3年度 98.2% 発出 約40基'],
    ['line', '58'],
  ])('%s', (column, text) => {
    expect(read(rate, column)).toBe(text);
  });

  test('a period that the document does not tell stays empty, a qualifier stands beside the number', () => {
    expect(read(basins, 'period')).toBeNull();
    expect(read(basins, 'qualifiers')).toBe('約、以上');
    expect(read(basins, 'value')).toBe('40');
    expect(read(basins, 'unit')).toBe('基以上');
    expect(read(basins, 'unit', 'en')).toBe('基 or more');
  });
});

test('an initiative without a number has its place and ― for the value', () => {
  expect(tableColumns.filter((column) => read(roads, column) !== null)).toEqual([
    'department',
    'pillarNumber',
    'value',
    'initiative',
    'goal',
    'file',
    'municipalityCode',
    'municipality',
    'year',
    'eraYear',
  ]);
  expect(read(roads, 'value')).toBe('―');
});

test('in English the sentence is marked as Japanese, our own words are not', () => {
  if (rate === undefined) throw new Error('no row');
  expect(formatCell('sentence', rate.row, words('en'))?.isTranslated).toBe(false);
  expect(formatCell('kind', rate.row, words('en'))).toEqual({ text: 'Rate', isTranslated: true });
  expect(formatCell('period', rate.row, words('en'))).toEqual({ text: 'FY2022', isTranslated: true });
});

describe('columns that say the same in every row', () => {
  const rows = [rate, basins, roads].flatMap((line) => (line === undefined ? [] : [line.row]));
  const columns = ['department', 'pillarNumber', 'label', 'value', 'unit', 'initiative', 'period', 'partOf', 'municipality'] as const;
  const list = (count: number) =>
    listConstantColumns(columns, rows.slice(0, count), words('ja')).map(({ column, text }) => `${column}: ${text?.text ?? '-'}`);

  test.each<[string, number, string[]]>([
    ['nothing of no row', 0, []],
    ['nothing of a single row', 1, []],
    // the second one has no period; what is counted and its text are never told apart from its number
    ['two rows of one initiative', 2, ['department: 総務部', 'pillarNumber: 1', 'partOf: -', 'municipality: 刈谷市']],
    ['rows of two departments', 3, ['partOf: -', 'municipality: 刈谷市']],
  ])('%s', (_name, count, told) => expect(list(count)).toEqual(told));
});

test('a column is told above where all of its cells say the same, and nowhere else', () => {
  fc.assert(
    fc.property(arbitraryReport(), arbitrarySelection, (generated, selection) => {
      const of = buildReportIndex(generated);
      const said = { ...words('ja'), index: of };
      const rows = selectRows(of, selection);
      const isTold = (column: TableColumn) => new Set(rows.map((row) => formatCell(column, row, said)?.text)).size === 1;
      const told = tableColumns.filter((column) => column !== 'label' && column !== 'value' && columnFacts(column).form !== 'prose');
      expect(listConstantColumns(tableColumns, rows, said).map(({ column }) => column)).toEqual(rows.length < 2 ? [] : told.filter(isTold));
    }),
    triesOf(300, 50, 1),
  );
});

test.each([
  ['自主防災会の育成', '防災', '自主防災会の育成'],
  // from the beginning of a clause, and never so that the words stand alone
  [
    '活動自粛期間が長引いたこと、主な活動場所である介護施設が受け入れを自粛したため、目標を下回った。',
    '目標を下回',
    '…主な活動場所である介護施設が受け入れを自粛したため、目標を下回った。',
  ],
  [`${'あ'.repeat(40)}防災`, '防災', `…${'あ'.repeat(32)}防災`],
  ['文', '防災', '文'],
  // where words are parted, never inside of one
  ['Promote an environment that supports people with dementia', 'dementia', '…that supports people with dementia'],
])('%s is shown from shortly before %s', (text, search, shown) => expect(cutToHit(text, search)).toBe(shown));
