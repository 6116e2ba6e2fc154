import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { conformanceStatuses, countStatuses, readConformance, standardIds } from '../../src/store/conformanceSchema';

const { standards, items } = readConformance();
const ofStandard = (id: (typeof standardIds)[number]) => items.filter((item) => item.standards.includes(id));

describe('what is said of standards', () => {
  test.each([
    ['guidebook', 27],
    // 15 + 6 + 9 rules of the edition of 2026-03-31
    ['machine', 30],
    ['jis2016', 38],
    ['wcag22', 55],
  ] as const)('%s: each of its %i items once', (id, count) => {
    const ids = ofStandard(id).map((item) => item.id);
    expect(ids).toHaveLength(count);
    expect(new Set(ids).size).toBe(count);
    expect(standards.map((standard) => standard.id)).toContain(id);
  });

  test('nothing is claimed without a test that shows it, and what needs people claims none', () => {
    const isClaim = (status: string) => status === 'met' || status === 'partly';
    expect(items.filter(({ status, evidence }) => isClaim(status) !== evidence.length > 0).map(({ id }) => id)).toEqual([]);
  });

  test('every piece of evidence is there, under its words', () => {
    const pieces = items.flatMap(({ id, evidence }) => evidence.map((piece) => ({ id, ...piece })));
    const isThere = ({ file, test: words }: (typeof pieces)[number]) => existsSync(file) && readFileSync(file, 'utf8').includes(words);
    expect(pieces.length).toBeGreaterThan(60);
    expect(pieces.filter((piece) => !isThere(piece))).toEqual([]);
  });

  test('a note is in its language, and days are not to come', () => {
    expect(items.filter(({ note, title }) => /[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(note.en + title.en))).toEqual([]);
    expect(items.filter(({ checkedOn }) => Number.isNaN(Date.parse(checkedOn)))).toEqual([]);
  });

  test('what does not apply counts for nothing', () => {
    for (const id of standardIds) {
      const own = ofStandard(id);
      const counts = countStatuses(own);
      expect(counts.applicable + counts.notApplicable).toBe(own.length);
      expect(conformanceStatuses.reduce((sum, status) => sum + counts[status], 0)).toBe(own.length);
    }
  });
});
