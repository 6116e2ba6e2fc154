import { describe, expect, test } from 'vitest';
import { alignSections, isSectionsCell, readSectionNames } from '../../src/ingest/alignSections';

test.each<[string, string[][]]>([
  ['税務課', [['税務課']]],
  ['税務課 納税課', [['税務課', '納税課']]],
  ['税務課　納税課', [['税務課', '納税課']]],
  ['税務課、納税課', [['税務課', '納税課']]],
  ['税務課・納税課／道路課', [['税務課', '納税課', '道路課']]],
  ['税務課  納税課', [['税務課'], ['納税課']]],
  ['<p>税務課</p><p>納税課 道路課</p>', [['税務課'], ['納税課', '道路課']]],
  ['税務課<br>納税課', [['税務課'], ['納税課']]],
  ['<ul><li>税務課</li><li>納税課</li></ul>', [['税務課', '納税課']]],
  ['・税務課 ・納税課', [['税務課', '納税課']]],
  ['', []],
  ['、', []],
])('the offices of %s', (cell, expected) => {
  expect(readSectionNames(cell)).toEqual(expected);
});

test('a cell of offices is told from a cell of results', () => {
  expect(['税務課 納税課', '危機管理室', '消防署', '関係各課等', '・開催 3回', '市民が参加', ''].map(isSectionsCell)).toEqual([
    true,
    true,
    true,
    true,
    false,
    false,
    false,
  ]);
});

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
