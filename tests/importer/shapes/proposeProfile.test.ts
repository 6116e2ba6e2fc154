import { describe, expect, test } from 'vitest';
import { parseProfile, type ProfileColumn } from '../../../src/importer/shapes/profileSchema';
import { proposeProfile, type ProposalHints } from '../../../src/importer/shapes/proposeProfile';
import type { SourceSheet } from '../../../src/importer/sources/sourceTable';
import { formatIssue } from '../../../src/words/formatIssue';

const makeSheet = (rows: readonly (readonly string[])[]): SourceSheet => ({
  name: null,
  lines: rows.map((cells, at) => ({ kind: 'row', line: at + 1, cells })),
  issues: [],
});

function propose(rows: readonly (readonly string[])[], hints: ProposalHints = { municipality: { code: null, name: '若草市' } }) {
  const proposal = proposeProfile(makeSheet(rows), hints);
  if (proposal === null) throw new Error('nothing was proposed');
  return { ...proposal, parsed: parseProfile(proposal.draft), told: proposal.doubts.map(({ code }) => code) };
}

const useOf = (column: ProfileColumn | undefined): string => {
  if (column === undefined) return '';
  if (column.as === 'value') return `${column.measure}@${column.block}`;
  return 'measure' in column ? `${column.as} ${column.measure}` : column.as;
};

describe('what columns are taken for', () => {
  const cases: readonly (readonly [string, readonly string[], string])[] = [
    ['部', ['総務部', '市民部'], 'department'],
    ['部局名', ['総務部', '市民部'], 'department'],
    ['担当課', ['総務課', '税務課'], 'section'],
    ['所管課', ['総務部総務課', '市民部税務課'], 'departmentAndSection'],
    ['部課名', ['総務部総務課', '市民部税務課'], 'departmentAndSection'],
    ['政策名', ['環境', '福祉'], 'pillar'],
    ['政策番号 十の位', ['0', '1'], 'pillarNumber'],
    ['施策名', ['ごみ', '介護'], 'goal'],
    ['基本事業名', ['ごみ', '介護'], 'goal'],
    ['事務事業ID', ['001', '002'], 'rowKey'],
    ['事務事業名', ['ごみ対策', '介護'], 'initiative'],
    ['年度', ['7', '7'], 'constant'],
    ['年度', ['6', '7'], 'ignored'],
    ['内線', ['201', '202'], 'ignored'],
    ['全体計画（事業費計）', ['100', '0'], 'ignored'],
    ['担当者', ['', ''], 'ignored'],
    ['② 対象（誰、何を対象にしているのか）', ['市民', '市職員'], 'ignored'],
    ['令和6年度実績', ['3', '4'], '指標@1'],
    ['決算額（千円）', ['3', '4'], '決算額@1'],
    ['都道府県支出金', ['3', '4'], '都道府県支出金@1'],
  ];
  test.each(cases)('%s %j', (header, cells, use) => {
    const { draft } = propose([['事業', '指標', header], ...cells.map((cell, at) => [`事業${at}`, `指標${at}`, cell])], {
      fiscalYear: 2024,
    });
    expect(useOf(draft.columns[2])).toBe(use);
  });
});

const place = ['部課名', '事務事業名'];
const row = (...cells: readonly string[]): string[] => ['総務部総務課', '窓口', ...cells];

test('indicators whose values come again for each year: the years are asked, counted back from the year that all rows say', () => {
  const names = ['⑤ 活動指標（量）\nア：名称', '⑤ 活動指標（量）\nア：単位', '⑥ 対象指標\nカ：名称', '⑥ 対象指標\nカ：単位'];
  const block = ['国庫支出金', '事業費計  （A）', '⑤活動指標\nア', '⑥対象指標\nカ'];
  const header = ['年度', ...place, '前年度実績', '今年度計画', ...names, ...block, ...block, ...block];
  const values = ['1', '2', '3', '4', '5', '6', '7', '8', '-', '10', '11', '12'];
  const { draft, parsed, doubts, columns, told } = propose([
    ['注記'],
    header,
    ['7', ...row('開いた。', '開く。', '来庁者', '人', '市民', '人', ...values)],
  ]);
  expect(draft.headerRows).toEqual([2]);
  expect([draft.reportYear, draft.years]).toEqual([
    2024,
    [
      { fiscalYear: 2023, holds: 'actual' },
      { fiscalYear: 2024, holds: 'actual' },
      { fiscalYear: 2025, holds: 'plan' },
    ],
  ]);
  expect(draft.measures).toEqual([
    { id: '活動指標ア', kind: 'activity', name: null, unit: null },
    { id: '対象指標カ', kind: 'context', name: null, unit: null },
    { id: '事業費', kind: 'money', name: '事業費', unit: '千円' },
    { id: '国庫支出金', kind: 'money', name: '国庫支出金', unit: '千円', partOf: '事業費' },
  ]);
  expect(draft.columns.slice(0, 9).map(useOf)).toEqual([
    'constant',
    'departmentAndSection',
    'initiative',
    'ignored',
    'ignored',
    'measureName 活動指標ア',
    'measureUnit 活動指標ア',
    'measureName 対象指標カ',
    'measureUnit 対象指標カ',
  ]);
  expect(draft.columns.slice(-4).map(useOf)).toEqual(['国庫支出金@3', '事業費@3', '活動指標ア@3', '対象指標カ@3']);
  expect(parsed.ok).toBe(true);
  expect(told).toEqual(['doubtYears', 'doubtMoneyUnit']);
  for (const doubt of doubts) expect([formatIssue(doubt, 'ja'), formatIssue(doubt, 'en')].join('')).not.toMatch(/[{}]/u);
  expect(columns[5]).toMatchObject({ examples: ['来庁者'], printedCount: 1, numberCount: 0 });
});

test('years in the names of columns, an aim beside its result', () => {
  const header = [...place, '指標名', '単位', 'R5実績', '令和6年度目標', '令和6年度実績'];
  const { draft, parsed, told } = propose([header, row('来庁者', '人', '90', '100', '120')]);
  expect(draft.years).toEqual([
    { fiscalYear: 2023, holds: 'actual' },
    { fiscalYear: 2024, holds: 'target' },
    { fiscalYear: 2024, holds: 'actual' },
  ]);
  expect(draft.columns.slice(2).map(useOf)).toEqual(['measureName 指標', 'measureUnit 指標', '指標@1', '指標@2', '指標@3']);
  expect([parsed.ok, told]).toEqual([true, []]);
});

test('two header rows under a title that names the year', () => {
  const upper = [...place, '活動指標1', '', '', '成果指標1', '', ''];
  const lower = ['', '', '指標名', '単位', '実績値', '指標名', '単位', '実績値'];
  const { draft, parsed } = propose([['令和6年度 評価一覧', '若草市'], upper, lower, row('来庁者', '人', '90', '満足度', '%', '80')]);
  expect([draft.headerRows, draft.reportYear]).toEqual([[2, 3], 2024]);
  expect(draft.columns.slice(2).map(useOf)).toEqual([
    'measureName 活動指標1',
    'measureUnit 活動指標1',
    '活動指標1@1',
    'measureName 成果指標1',
    'measureUnit 成果指標1',
    '成果指標1@1',
  ]);
  expect(draft.columns[2]?.header).toBe('活動指標1 指標名');
  expect(parsed.ok).toBe(true);
});

test('what nothing tells is left open and asked: the year, whose the rows are, columns of numbers', () => {
  const { draft, parsed, told } = propose(
    [
      ['事務事業名', '指標', '実績', '係数'],
      ['窓口', '来庁者', '90', '1.5'],
    ],
    {},
  );
  expect([draft.reportYear, draft.years[0]?.fiscalYear, draft.municipality.name]).toEqual([null, null, '']);
  expect(parsed.ok).toBe(false);
  expect(told).toEqual(['doubtYears', 'doubtPlace', 'doubtColumns']);
});

test('nothing is proposed for a sheet without rows', () => {
  expect(proposeProfile(makeSheet([]))).toBeNull();
});
