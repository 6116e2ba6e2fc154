import { describe, expect, test } from 'vitest';
import { alignSections } from '../../src/ingest/alignSections';
import { readSectionNames } from '../../src/ingest/initiativeMarker';

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
