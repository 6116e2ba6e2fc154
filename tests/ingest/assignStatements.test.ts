import { expect, test } from 'vitest';
import { assignStatements } from '../../src/ingest/assignStatements';
import { readStatements } from '../../src/ingest/readStatements';

const initiatives = [
  { marker: '①', text: '市公式アプリにより、情報を発信します。' },
  { marker: '②', text: '防犯灯を設置し、犯罪を抑止します。' },
];

test.each<[string, string, readonly number[], string]>([
  ['as many statements', '・ダウンロード 5件 ・設置 3基', [0, 1], 'order'],
  ['as many groups', '・ダウンロード 5件 ・配信 2回  ・設置 3基', [0, 0, 1], 'group'],
  ['printed markers', '②設置 3基 ・修繕 4基 ①配信 2回', [1, 1, 0], 'marker'],
  ['the topic', '・アプリの登録 5件 ・アプリの配信 2回 ・防犯灯の設置 3基', [0, 0, 1], 'topic'],
  ['the topic, the other way', '・アプリの登録 5件 ・防犯灯の修繕 2基 ・防犯灯の設置 3基', [0, 1, 1], 'topic'],
  ['fewer than initiatives', '・防犯灯の設置 3基', [1], 'topic'],
  ['their order, where no initiative has the marker', '③設置 3基 ④修繕 4基', [0, 1], 'order'],
])('results of two initiatives are told apart by %s', (_, cell, initiativeAt, by) => {
  expect(assignStatements(readStatements(cell), initiatives)).toEqual({ initiativeAt, by });
});

test('a single initiative has all', () => {
  expect(assignStatements(readStatements('・一 ・二  ・三'), initiatives.slice(0, 1))).toEqual({ initiativeAt: [0, 0, 0], by: 'single' });
});

test('the order of initiatives is kept, and each gets one where there are enough', () => {
  const cell = '・防犯灯の設置 3基 ・アプリの配信 2回 ・その他';
  const { initiativeAt } = assignStatements(readStatements(cell), initiatives);
  expect(initiativeAt.toSorted((a, b) => a - b)).toEqual([...initiativeAt]);
  expect(new Set(initiativeAt).size).toBe(2);
});

test('a row that no one wrote is dealt out in order', () => {
  const many = Array.from({ length: 100 }, (_, at) => ({ marker: null, text: `取組${at}` }));
  const cell = Array.from({ length: 150 }, (_, at) => `・結果${at}`).join(' ');
  const { initiativeAt } = assignStatements(readStatements(cell), many);
  expect(initiativeAt.slice(0, 3)).toEqual([0, 1, 2]);
  expect(initiativeAt.at(-1)).toBe(99);
});
