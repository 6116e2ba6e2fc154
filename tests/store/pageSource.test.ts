import { expect, test } from 'vitest';
import { embedReport, isSingleFile, readEmbedded } from '../../src/store/pageSource';

const page =
  '<!doctype html>\n<html><head><meta charset="utf-8"><title>成果ボード</title><script>"</title>"</script></head><body><div id="root"></div></body></html>';
const report = { folder: 'a-fy2023', fiscalYear: 2023, report: '{"title":"</script><b>"}', issues: '[]', curation: null };

/** The page as a browser reads it: the text of the element with the id. */
const open = (html: string) => ({
  getElementById: (id: string) => {
    const text = new RegExp(`<script type="application/json" id="${id}">([^]*?)</script>`, 'u').exec(html)?.[1];
    return text === undefined ? null : Object.assign(Object.create(null), { textContent: text });
  },
});

test('a report is found in the page as it was put there, markup in it included', () => {
  expect(readEmbedded(open(embedReport(page, report)))).toEqual(report);
});

test('the page around it stays as it is, and its scripts with it', () => {
  const made = embedReport(page, report);
  expect(made.replace(/\s*<script type="application\/json"[^]*?<\/script>/u, '')).toBe(page);
});

test('another report takes the place of the one inside', () => {
  const made = embedReport(embedReport(page, report), { ...report, fiscalYear: 2024 });
  expect(readEmbedded(open(made))?.fiscalYear).toBe(2024);
  expect(made.split('id="seika-report"')).toHaveLength(2);
});

test.each([
  ['nothing', page],
  ['something else', page.replace('</title>', '</title><script type="application/json" id="seika-report">{"a":1}</script>')],
  ['a damaged text', page.replace('</title>', '</title><script type="application/json" id="seika-report">{"a"</script>')],
])('a page with %s inside shows what it was built with', (_what, html) => {
  expect(readEmbedded(open(html))).toBeNull();
});

test.each([
  ['the single file', '<script type="module" crossorigin>start("<script src=")</script><div id="root"></div>', true],
  ["a site's start page", '<script type="module" crossorigin src="./assets/first.js"></script><div id="root"></div>', false],
  ['an error page', '<h1>404</h1>', false],
])('%s is told from what a server may answer in its place', (_what, html, isSingle) => {
  expect(isSingleFile(html)).toBe(isSingle);
});
