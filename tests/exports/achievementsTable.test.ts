import { expect, test } from 'vitest';
import { buildReportIndex } from '../../src/domain/reportIndex';
import { buildTranslationIndex, hashText } from '../../src/domain/translation';
import { achievementColumns } from '../../src/exports/achievementFields';
import { buildAchievementsTable } from '../../src/exports/achievementsTable';
import { selectRows } from '../../src/query/achievementRows';
import { emptySelection } from '../../src/query/selection';
import { tableColumns } from '../../src/query/view';
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

test('every column of the screen can be taken along, by the same key', () =>
  expect(achievementColumns.toSorted()).toEqual([...tableColumns].toSorted()));

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
