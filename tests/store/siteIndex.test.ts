import { expect, test } from 'vitest';
import type { CatalogueEntry } from '../../src/store/reportCatalogue';
import { addToSite, joinSite, loadSiteIndex, parseSiteIndex, readSiteIndex, serializeSiteIndex } from '../../src/store/siteIndex';

const entry = (folder: string, fiscalYear: number): CatalogueEntry => ({
  folder,
  fiscalYear,
  url: `${folder}.json`,
  sourceUrl: null,
  translations: new Map(),
  records: null,
});
const listed = { folder: 'midorikawa-fy2023', municipality: null, fiscalYear: 2023 };
const answer =
  (body: string, status = 200) =>
  () =>
    Promise.resolve(new Response(body, { status }));

test('a report that was put beside the page stands before older ones and before those of its year', () => {
  const site = joinSite([entry('kariya-fy2023', 2023), entry('kariya-fy2022', 2022)], [listed]);
  expect(site.map(({ folder }) => folder)).toEqual(['midorikawa-fy2023', 'kariya-fy2023', 'kariya-fy2022']);
  expect(site[0]).toMatchObject({ url: 'data/midorikawa-fy2023/report.json' });
});

test('what comes along and is listed is one report', () => {
  expect(joinSite([entry('midorikawa-fy2023', 2023)], [listed])).toHaveLength(1);
});

test('a list is read as it was written', () => {
  expect(parseSiteIndex(JSON.parse(serializeSiteIndex([listed])))).toEqual([listed]);
});

test.each<[string, unknown, number]>([
  ['no list', null, 0],
  ['another file', { reports: 'a' }, 0],
  ['a folder that leads elsewhere', { reports: [{ ...listed, folder: '../etc' }, listed] }, 1],
  ['a year that is none', { reports: [{ ...listed, fiscalYear: '2023' }, listed] }, 1],
])('of %s as much is read as is right', (_what, content, count) => {
  expect(parseSiteIndex(content)).toHaveLength(count);
});

test.each([
  ['missing', answer('', 404)],
  ['a page instead', answer('<!doctype html>')],
  ['no network', () => Promise.reject(new TypeError('offline'))],
])('without a list (%s) there are the reports that come along', async (_what, fetchFile) => {
  expect(await loadSiteIndex(fetchFile)).toEqual([]);
});

test.each<[string, string, number | null]>([
  ['a list', serializeSiteIndex([listed]), 1],
  ['a list without reports', '{"reports":[]}', 0],
  ['no list', '{"schemaVersion":1}', null],
  ['no JSON', 'reports', null],
  ['keys of the language itself', '{"reports":[{"__proto__":{"folder":"x"},"fiscalYear":1}]}', 0],
])('a chosen file with %s is taken as one or refused', (_what, text, count) => {
  expect(readSiteIndex(text)?.length ?? null).toBe(count);
});

test('a report is added in front of those of a list, and once', () => {
  const other = { ...listed, folder: 'kariya-fy2022', fiscalYear: 2022 };
  expect(addToSite([other, { ...listed, fiscalYear: 1 }], listed)).toEqual([listed, other]);
  expect(addToSite([], listed)).toEqual([listed]);
});
