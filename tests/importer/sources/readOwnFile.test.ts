import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type BuildOptions } from '../../../src/importer/buildReport';
import { importDocument } from '../../../src/importer/importFile';
import { readOwnFile } from '../../../src/importer/sources/readOwnFile';
import { makeReport } from '../../support/makeReport';

const take = (text: string, options: Partial<BuildOptions> = {}) =>
  importDocument(new TextEncoder().encode(text), { file: 'report.json', sha256: '0'.repeat(64), ...options });

const report = makeReport();
const json = JSON.stringify(report, null, 2);

describe('report.json', () => {
  test('is taken as it is', () => {
    const taken = take(json, { fiscalYear: report.fiscalYear, municipalityCode: report.municipality.code });
    expect(JSON.parse(JSON.stringify(taken.report))).toEqual(JSON.parse(json));
  });

  test('of a folder of this project is taken as it is, with a byte order mark too', () => {
    const text = readFileSync('data/kariya-fy2022/report.json', 'utf8');
    expect(take(`\ufeff${text}`).report).toEqual(JSON.parse(text));
  });

  test.each<[string, string, Partial<BuildOptions>, string]>([
    ['another year', json, { fiscalYear: 1999 }, 'reportFinished'],
    ['another municipality', json, { municipalityCode: '131016' }, 'reportFinished'],
    ['half a file', json.slice(0, 500), {}, 'reportInvalid'],
    ['another version', json.replace('"schemaVersion": 1', '"schemaVersion": 2'), {}, 'reportNewer'],
    ['a list of issues', '[{"code":"empty"}]', {}, 'reportInvalid'],
    ['a file of something else', '{"name":"x"}', {}, 'reportInvalid'],
    ['a number as text', json.replace('"fiscalYear": 2022', '"fiscalYear": "2022"'), {}, 'reportInvalid'],
    ['brackets a million deep', `{"a":${'['.repeat(1_000_000)}`, {}, 'reportInvalid'],
  ])('%s is refused', (_, text, options, code) => {
    const { report: taken, issues } = take(text, options);
    expect(taken).toBeNull();
    expect(issues).toMatchObject([{ code, severity: 'error', line: 1 }]);
  });

  test('keys that mean something to JavaScript are dropped', () => {
    const taken = take(json.replace('{', '{"__proto__":{"isAdmin":true},"constructor":{"prototype":{"isAdmin":true}},'));
    expect(Object.keys(taken.report ?? {})).not.toContain('__proto__');
    expect(taken.report).not.toHaveProperty('isAdmin');
    expect({}).not.toHaveProperty('isAdmin');
  });
});

test('achievements.csv is refused with what to take instead', () => {
  const csv = readFileSync('data/kariya-fy2022/achievements.csv', 'utf8');
  expect(take(csv).issues).toMatchObject([{ code: 'achievementsOnly', severity: 'error' }]);
  expect(readOwnFile(csv.slice(0, 100).replace('\ufeff', ''))).toMatchObject({ issue: { code: 'achievementsOnly' } });
});

test.each(['令和5年度\n刈谷市', '[実績]\n・訓練 3回', '{総務部}', '[1] 柱', ''])('a document is none: %s', (text) => {
  expect(readOwnFile(text)).toBeNull();
});
