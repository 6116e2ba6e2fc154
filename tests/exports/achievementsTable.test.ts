import { expect, test } from 'vitest';
import { buildReportIndex } from '../../src/domain/reportIndex';
import { hashText } from '../../src/domain/hashText';
import { buildTranslationIndex } from '../../src/domain/translation';
import { buildAchievementsTable } from '../../src/exports/achievementsTable';
import { selectRows } from '../../src/query/achievementRows';
import { selectPassages } from '../../src/query/searchHits';
import { emptySelection } from '../../src/query/selection';
import { columnFacts, csvColumns, tableColumns, type TableColumn } from '../../src/query/columns';
import { makeReport } from '../support/makeReport';

const index = buildReportIndex(
  makeReport({
    municipality: { code: '012025', name: '函館市' },
    initiatives: [
      { department: '総務部', sections: ['税務課'], quantities: [{ value: 12, unit: '回', label: '会議の開催回数', qualifiers: ['約'] }] },
    ],
  }),
);
const rows = selectRows(index, emptySelection);
const occasion = { title: '一覧', createdOn: '2026-11-23' };

test('without a choice: all columns in the order of achievements.csv, which holds the qualifiers in their own place', () => {
  const { columns } = buildAchievementsTable(index, rows, { ...occasion, language: 'ja' });
  expect(columns.map(({ key }) => key)).toEqual(csvColumns.map(({ column }) => column));
  expect(columns.map(({ key }) => key).toSorted()).toEqual(
    tableColumns.filter((column) => columnFacts(column).csv !== undefined).toSorted(),
  );
});

test('a bare number never loses its 約 or 延べ: 修飾 follows 値 where a row has some', () => {
  const withQualifiers = buildReportIndex(
    makeReport({
      initiatives: [
        {
          quantities: [
            { value: 12, unit: '回' },
            { value: 129_898, unit: '回', qualifiers: ['延べ'], counting: 'cumulative' },
            { value: 93, unit: '人', label: '延べ利用者数', counting: 'cumulative' },
            { value: 5000, unit: '人', qualifiers: ['約', '以上'] },
          ],
        },
      ],
    }),
  );
  const all = selectRows(withQualifiers, emptySelection);
  const build = (shown: readonly TableColumn[], given = all) =>
    buildAchievementsTable(withQualifiers, given, { ...occasion, language: 'ja', columns: shown });
  const table = build(['department', 'value', 'unit']);
  expect(table.columns.map(({ header }) => header)).toEqual(['部', '値', '修飾', '単位']);
  expect(table.rows.map((row) => row.slice(1))).toEqual([
    [12, [], '回'],
    [129_898, ['延べ'], '回'],
    [93, ['延べ'], '人'],
    [5000, ['約', '以上'], '人'],
  ]);
  const keys = (shown: readonly TableColumn[], given = all) => build(shown, given).columns.map(({ key }) => key);
  expect(keys(['value', 'unit'], all.slice(0, 1))).toEqual(['value', 'unit']);
  expect(keys(['qualifiers', 'unit', 'value'])).toEqual(['qualifiers', 'unit', 'value']);
  expect(keys(['department'])).toEqual(['department']);
});

test('goals and initiatives are corrected, 原文 is as printed', () => {
  const correct = (original: string, corrected: string) => [{ start: 0, end: original.length, original, corrected, reason: '' }];
  const base = makeReport({
    initiatives: [
      {
        goal: '高場',
        text: '污水管',
        statements: [{ text: '实情 2回', corrections: correct('实情', '実情'), quantities: [{ value: 2 }] }],
      },
    ],
  });
  const corrected = buildReportIndex({
    ...base,
    goals: base.goals.map((goal) => ({ ...goal, corrections: correct('高場', '高揚') })),
    initiatives: base.initiatives.map((initiative) => ({ ...initiative, corrections: correct('污水', '汚水') })),
  });
  const columns = ['goal', 'initiative', 'sentence'] as const;
  const table = buildAchievementsTable(corrected, selectRows(corrected, emptySelection), { ...occasion, language: 'ja', columns });
  expect(table.rows).toEqual([['高揚', '汚水管', '实情 2回']]);
});

test('chosen columns in their order, typed; codes are text', () => {
  const table = buildAchievementsTable(index, rows, { ...occasion, language: 'ja', columns: ['value', 'municipalityCode', 'qualifiers'] });
  expect(table.title).toBe('函館市 令和4年度（2022年度） 一覧');
  expect(table.columns.map(({ header, type }) => [header, type])).toEqual([
    ['値', 'number'],
    ['全国地方公共団体コード', 'code'],
    ['修飾', 'text'],
  ]);
  expect(table.rows).toEqual([[12, '012025', ['約']]]);
  expect(table.columns.every(({ definition }) => definition !== '')).toBe(true);
});

test('English headers, words and names; the rest stays Japanese', () => {
  const entry = { kind: 'department', original: '総務部', hash: hashText('総務部'), text: 'General Affairs' } as const;
  const translation = buildTranslationIndex({ schemaVersion: 1, language: 'en', entries: [entry] });
  const table = buildAchievementsTable(index, rows, {
    ...occasion,
    language: 'en',
    columns: ['department', 'sections', 'kind'],
    translation,
  });
  expect(table.columns.map(({ header }) => header)).toEqual(['Department', 'Section', 'Kind']);
  expect(table.rows).toEqual([['General Affairs', ['税務課'], 'Count']]);
  expect(buildAchievementsTable(index, rows, { ...occasion, language: 'ja', columns: ['department'], translation }).rows).toEqual([
    ['総務部'],
  ]);
});

test.each(['ja', 'en'] as const)('headers are unique in %s', (language) => {
  const headers = buildAchievementsTable(index, rows, { ...occasion, language }).columns.map(({ header }) => header);
  expect(new Set(headers).size).toBe(headers.length);
});

test('what the document does not tell is said so, and what the reader chose is kept', () => {
  const { facts, sourceLine } = buildAchievementsTable(index, rows, {
    ...occasion,
    language: 'ja',
    conditions: ['部：総務部'],
    link: 'https://example.org/#/table',
  });
  expect(sourceLine).toBe('出典：刈谷市「令和4年度刈谷市組織重点目標（実績・成果）」令和4年度（2022年度）を加工して作成　時点：記載なし');
  expect(Object.fromEntries(facts.map(({ name, value }) => [name, value]))).toMatchObject({
    利用条件: '記載なし',
    行数: '1',
    絞り込みの条件: '部：総務部',
    この表示を開くアドレス: 'https://example.org/#/table',
    書き出した日: '2026-11-23',
  });
});

test('what the search found in words is a table of its own beside the rows, corrected, with its place', () => {
  const found = buildReportIndex(
    makeReport({
      initiatives: [
        {
          department: '水資源部',
          goal: '汚水を減らします。',
          text: '下水道を整備します。',
          marker: '②',
          statements: [
            {
              text: '污水の処理',
              column: 'outcome',
              line: 64,
              corrections: [{ start: 0, end: 1, original: '污', corrected: '汚', reason: '文字変換の誤り' }],
            },
          ],
        },
      ],
    }),
  );
  const passages = selectPassages(found, { ...emptySelection, text: '汚水' });
  const { passages: table } = buildAchievementsTable(found, [], { ...occasion, language: 'ja', passages });
  expect(table?.columns.map(({ header }) => header)).toEqual(['部', '柱_番号', '取組内容', '種類', '文', '出典_行', 'ID']);
  expect(table?.rows).toEqual([
    ['水資源部', 1, '下水道を整備します。', '成果', '汚水の処理', 64, 'd01-p1-g1-i1-a1'],
    ['水資源部', 1, '下水道を整備します。', '組織目標', '汚水を減らします。', [1], 'd01-p1-g1'],
  ]);
  expect(buildAchievementsTable(found, [], { ...occasion, language: 'ja' }).passages).toBeUndefined();
});
