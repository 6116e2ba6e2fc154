import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ingestBytes } from '../../src/cli/files/buildReportFiles';
import { readCuration } from '../../src/cli/files/reportFolder';
import { isFamily } from '../../src/domain/families';
import { measureFamilies, parseFamilyLabels } from '../../src/importer/report/measureFamilies';

/**
 * Families of three reports against groupings that two readers made blind, without rules or each other, and that were then settled by reading
 * each difference. The rules were written with the settled groupings in view, so the floors say what must not get worse, not what an unseen
 * document reaches.
 */
const cities = [
  { name: 'kariya-fy2022', by: 'rules alone', least: { precision: 1, recall: 1 } },
  { name: 'kariya-fy2022', by: 'rules and decisions', least: { precision: 1, recall: 1 } },
  { name: 'shiomi-fy2022', by: 'rules alone', least: { precision: 1, recall: 1 } },
  { name: 'yamabuki-fy2021', by: 'rules alone', least: { precision: 1, recall: 0.95 } },
] as const;

const labelsOf = (name: string): string => {
  const own = `tests/data/${name}.family.tsv`;
  return readFileSync(existsSync(own) ? own : `tests/fixtures/otherCities/${name}.family.tsv`, 'utf8');
};

/**
 * Two more documents, grouped by one reader from their sentences before any rule had run on them. As unseen documents they reached 17 of the 38 pairs
 * (19 found); the rules have been widened since with what was missed in view, so these figures, too, are only what must not get worse.
 * `unread`: the rules take it for a result and the reader did not, or the other way.
 */
const groupedByOne = [
  { name: 'midorikawa-fy2023', found: 20, labelled: 26, common: 18, unread: ['96:actual:4:38', '74:actual:1:3'] },
  { name: 'wakaba-fy2018', found: 8, labelled: 12, common: 8, unread: ['41:combined:4:5', '40:combined:3:500000', '40:combined:4:800000'] },
] as const;

test.each(groupedByOne)('$name, grouped by one reader', ({ name, found, labelled, common, unread }) => {
  const { report } = ingestBytes(readFileSync(`tests/fixtures/otherCities/${name}.txt`), { file: 'source.txt' });
  if (report === null) throw new Error('no report');
  const agreement = measureFamilies(report, parseFamilyLabels(labelsOf(name)));
  expect(agreement).toMatchObject({ foundCount: found, labelledCount: labelled, commonCount: common, unmatched: unread });
});

describe.each(cities)('$name by $by', ({ name, by, least }) => {
  const folder = `data/${name}`;
  const file = existsSync(folder) ? `${folder}/source.txt` : `tests/fixtures/otherCities/${name}.txt`;
  const decisions = by === 'rules alone' ? null : readCuration(`${folder}/curation.json`);
  const curation = decisions?.ok === true ? { curation: decisions.curation } : {};
  const { report } = ingestBytes(readFileSync(file), { file: 'source.txt', ...curation });
  if (report === null) throw new Error('no report');
  const labels = parseFamilyLabels(labelsOf(name));

  test('puts together what readers put together, at least as often as measured', () => {
    const { precisionShare, recallShare, unmatched } = measureFamilies(report, labels);
    expect(unmatched).toEqual([]);
    expect(precisionShare).toBeGreaterThanOrEqual(least.precision);
    expect(recallShare).toBeGreaterThanOrEqual(least.recall);
  });

  test('is labelled with keys of the list', () => {
    expect(labels.filter(({ family }) => family !== '' && !isFamily(family))).toEqual([]);
  });
});
