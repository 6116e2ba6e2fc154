import { describe, expect, test } from 'vitest';
import { readSectionNames } from '../../../src/importer/shapes/cellForms';
import { alignSections, assignStatements } from '../../../src/importer/statements/alignRow';
import { cutStatements } from '../../../src/importer/statements/cutCells';

describe('offices of several initiatives in one row', () => {
  const align = (cell: string, count: number): string => {
    const { sections, alignment } = alignSections(readSectionNames(cell), count);
    return `${sections.map((names) => names.join('+')).join(' | ')} ${alignment}`;
  };

  test.each<[string, string, number, string]>([
    ['one initiative has all', 'A課 B課', 1, 'A課+B課 certain'],
    ['one office stands for all', 'A課', 3, 'A課 | A課 | A課 certain'],
    ['an office each', 'A課 B課', 2, 'A課 | B課 certain'],
    ['the same office each', 'A課 A課', 2, 'A課 | A課 certain'],
    ['as many groups', 'A課  B課 C課', 2, 'A課 | B課+C課 certain'],
    ['a repeated name shows the cut', 'A課 B課 B課', 2, 'A課+B課 | B課 certain'],
    ['two cuts are possible', 'A課 B課 C課', 2, 'A課+B課 | C課 ambiguous'],
    ['Kariya line 249', 'A課 B課 A課 C課  C課', 3, 'A課+B課 | A課+C課 | C課 ambiguous'],
    ['fewer than initiatives', 'A課 B課', 3, 'A課+B課 | A課+B課 | A課+B課 impossible'],
    ['nothing', '', 2, ' |  certain'],
  ])('%s', (_, cell, count, expected) => {
    expect(align(cell, count)).toBe(expected);
  });

  test('forty names that cannot be cut are given up at once', () => {
    const names = Array.from({ length: 40 }, (_, at) => `${'甲乙丙'.charAt(at % 3)}課`).join(' ');
    const before = process.cpuUsage();
    expect(align(names, 13)).toMatch(/impossible$/u);
    expect(process.cpuUsage(before).user / 1e6).toBeLessThan(1);
    expect(align(Array.from({ length: 50 }, (_, at) => `${at}課`).join(' '), 2)).toMatch(/impossible$/u);
  });
});

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
  expect(assignStatements(cutStatements(cell), initiatives)).toEqual({ initiativeAt, by });
});

test('a single initiative has all', () => {
  expect(assignStatements(cutStatements('・一 ・二  ・三'), initiatives.slice(0, 1))).toEqual({ initiativeAt: [0, 0, 0], by: 'single' });
});

test('the order of initiatives is kept, and each gets one where there are enough', () => {
  const cell = '・防犯灯の設置 3基 ・アプリの配信 2回 ・その他';
  const { initiativeAt } = assignStatements(cutStatements(cell), initiatives);
  expect(initiativeAt.toSorted((a, b) => a - b)).toEqual([...initiativeAt]);
  expect(new Set(initiativeAt).size).toBe(2);
});

test('a row that no one wrote is dealt out in order', () => {
  const many = Array.from({ length: 100 }, (_, at) => ({ marker: null, text: `取組${at}` }));
  const cell = Array.from({ length: 150 }, (_, at) => `・結果${at}`).join(' ');
  const { initiativeAt } = assignStatements(cutStatements(cell), many);
  expect(initiativeAt.slice(0, 3)).toEqual([0, 1, 2]);
  expect(initiativeAt.at(-1)).toBe(99);
});
