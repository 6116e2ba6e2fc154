import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { buildReportIndex, lookUp } from '../../../src/domain/reportIndex';
import { nameDecision, writePlace } from '../../../src/features/data/writePlace';
import { importDocument } from '../../../src/importer/importFile';
import { emptyCuration, type Curation } from '../../../src/importer/curation/curationSchema';

const cities = readdirSync('tests/fixtures/otherCities')
  .filter((file) => file.endsWith('.txt'))
  .map((file) => `tests/fixtures/otherCities/${file}`);
const indicators = [
  '令和5年度 若草市 実績',
  '部\t事業名\t指標\t単位\t令和4年度実績\t令和5年度実績\t目標値',
  '総務部\t研修\t受講者\t人\t10\t12\t15',
  '総務部\t研修\t受講者\t人\t10\t12\t15',
  '総務部\t訓練\t受講者\t人\t10\t12\t15',
].join('\n');

function read(bytes: Uint8Array, curation: Curation) {
  const { report, issues } = importDocument(bytes, { file: 'a.txt', sha256: '', curation });
  if (report === null) throw new Error(issues.map(({ code }) => code).join());
  return { index: buildReportIndex(report), issues };
}

test.each(['data/kariya-fy2022/source.txt', ...cities, 'indicators'])('every number of %s has a place of its own', (file) => {
  const bytes = file === 'indicators' ? new TextEncoder().encode(indicators) : readFileSync(file);
  const { index } = read(bytes, emptyCuration);
  const { quantities } = index.report;
  const decisions = quantities.map(
    (quantity) => ({ decide: 'quantity', at: writePlace(index, quantity), set: { label: `${quantity.id}!` }, reason: '確認' }) as const,
  );
  expect(new Set(decisions.map(nameDecision)).size).toBe(quantities.length);
  const { index: decided, issues } = read(bytes, { schemaVersion: 1, decisions });
  expect(issues.filter(({ code }) => code.startsWith('curation'))).toEqual([]);
  expect(decided.report.quantities.filter(({ id, label }) => label !== `${id}!`)).toEqual([]);
});

test('a number that was drawn before the document was read again has the same place', () => {
  const bytes = readFileSync('data/kariya-fy2022/source.txt');
  const { index: before } = read(bytes, emptyCuration);
  const { index: again } = read(bytes, emptyCuration);
  const moved = before.report.quantities.filter((quantity) => {
    const same = lookUp(again.quantities, quantity.id);
    return JSON.stringify(writePlace(again, quantity)) !== JSON.stringify(writePlace(again, same));
  });
  expect(moved.map(({ id }) => id)).toEqual([]);
});

test('a place quotes as much as a person needs to find it', () => {
  const { index } = read(readFileSync('data/kariya-fy2022/source.txt'), emptyCuration);
  const lengths = index.report.quantities.map((quantity) => writePlace(index, quantity).quote?.length ?? 0).toSorted((a, b) => a - b);
  expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThan(20);
  expect(lengths[0]).toBeGreaterThan(1);
});
