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
