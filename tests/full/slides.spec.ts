import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildPptx } from '../../src/exports/pptx/buildPptx';
import { paginate } from '../../src/exports/pptx/paginate';
import { listPackageFaults } from '../support/checkPackage';
import { makePresentation } from '../support/makePresentation';
import { convert, drawPages, keep, listFonts, readWords, validate, type DrawnPage, type PlacedWord } from '../support/office';

const letters = (text: string) => text.normalize('NFKC').replace(/\s/gu, '');
/** Where the footer begins, as a share of the height. */
const footer = 6.85 / 7.5;

describe.each(['ja', 'en'] as const)('slides, %s', (language) => {
  const presentation = makePresentation(language);
  const pages = paginate(presentation);
  let bytes: Uint8Array;
  let file: string;
  let pdf: string;
  let drawn: readonly DrawnPage[];
  let words: readonly (readonly PlacedWord[])[];
  beforeAll(async () => {
    bytes = await buildPptx(presentation);
    file = keep(`slides-${language}.pptx`, bytes);
    pdf = convert(file, 'pdf');
    drawn = drawPages(pdf);
    words = readWords(pdf);
  });

  test("Microsoft's validator and our own package check find nothing", () => {
    expect(validate(file)).toEqual([]);
    expect(listPackageFaults(bytes)).toEqual([]);
  });

  test('LibreOffice shows every slide, none empty, 16:9', () => {
    expect(drawn).toHaveLength(pages.length);
    expect(words).toHaveLength(pages.length);
    for (const { width, height, grey } of drawn) {
      expect(width / height).toBeCloseTo(16 / 9, 1);
      expect(grey.filter((value) => value < 128).length).toBeGreaterThan(500);
    }
  });

  test('titles are whole, nothing runs out of a slide or into its footer', () => {
    words.forEach((page, at) => {
      const said = letters(page.map(({ text }) => text).join(''));
      expect(said).toContain(letters(pages[at]?.title ?? '?'));
      expect(said).toContain(letters(pages[at]?.slide.sourceLine ?? '?'));
      expect(page.filter(({ left, right, top, bottom }) => left < 0.02 || right > 0.985 || top < 0.02 || bottom > 0.99)).toEqual([]);
      const across = page.filter(({ top, bottom }) => top < footer - 0.005 && bottom > footer + 0.01);
      expect(across, `slide ${at + 1}`).toEqual([]);
    });
  });

  test('every name and number of a chart, every cell of a table is there to be read', () => {
    words.forEach((page, at) => {
      const said = letters(page.map(({ text }) => text).join(''));
      const content = pages[at]?.content;
      const names = content === undefined || !('labels' in content) ? [] : content.labels.flatMap((label) => label.split('\n'));
      const isStacked = content?.kind === 'stackedBars';
      const points = content === undefined || !('series' in content) || isStacked ? [] : content.series.flatMap((series) => series.points);
      const numbers = points.flatMap(({ value, text }) => (value === null ? [] : text));
      const cells =
        content === undefined || !('layout' in content) ? [] : content.rows.flatMap((row) => [String(row[0] ?? ''), String(row[1] ?? '')]);
      expect(
        [...names, ...numbers, ...cells].map(letters).filter((text) => !said.includes(text)),
        `slide ${at + 1}`,
      ).toEqual([]);
    });
  });

  test('Japanese is set in a Japanese font', () => {
    expect(listFonts(pdf).filter((name) => /BIZ|IPA|Noto|Takao|Gothic/i.test(name)).length).toBeGreaterThan(0);
  });
});

test("Microsoft's validator sees a fault", async () => {
  const files = unzipSync(await buildPptx(makePresentation('ja', ['dots'])));
  const path = 'ppt/charts/chart1.xml';
  const xml = strFromU8(files[path] ?? new Uint8Array())
    .replace('<c:plotVisOnly val="1"/>', '')
    .replace('</c:chart>', '<c:plotVisOnly val="1"/></c:chart>');
  expect(validate(keep('faulty.pptx', zipSync({ ...files, [path]: strToU8(xml) })))).toHaveLength(1);
});
