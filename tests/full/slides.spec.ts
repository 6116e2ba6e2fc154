import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildPptx } from '../../src/exports/pptx/buildPptx';
import { planPages } from '../../src/exports/pptx/planPages';
import { listPackageFaults } from '../support/checkPackage';
import { makeDeck } from '../support/makeSpecs';
import { convert, drawPages, keep, listFonts, readWords, validate, type DrawnPage, type PlacedWord } from '../support/office';
import { readDeck, type ReadSlide } from '../support/readDeck';

const letters = (text: string) => text.normalize('NFKC').replace(/\s/gu, '');
/** Words and numbers of a text: where one font lacks a sign, the words of a line come out of a PDF in another order. */
const piecesOf = (texts: readonly string[]) =>
  texts.flatMap((text) => text.normalize('NFKC').match(/[\p{L}\p{M}ー々]+|[\p{N}.,]+/gu) ?? []);
/** Whether a piece stands there: whole, or a long one in two halves, where its cell has two lines between which the PDF reads those of other cells. */
const isSaid = (piece: string, said: string) =>
  said.includes(piece) ||
  (piece.length >= 8 && [...piece].some((_, at) => at > 1 && said.includes(piece.slice(0, at)) && said.includes(piece.slice(at))));
/** Where the footer begins, as a share of the height. */
const footer = 6.85 / 7.5;

describe.each(['ja', 'en'] as const)('slides, %s', (language) => {
  const deck = makeDeck(language);
  const pages = planPages(deck);
  let bytes: Uint8Array;
  let slides: readonly ReadSlide[];
  let file: string;
  let pdf: string;
  let drawn: readonly DrawnPage[];
  let words: readonly (readonly PlacedWord[])[];
  beforeAll(async () => {
    bytes = await buildPptx(deck);
    slides = readDeck(bytes);
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

  test('headlines, topic, filters, caveats and source are whole; nothing runs out of a slide or into its footer', () => {
    words.forEach((page, at) => {
      const said = letters(page.map(({ text }) => text).join(''));
      const { title = '?', lines = [], foot = [], source = '?' } = pages[at] ?? {};
      const texts = piecesOf([title, ...lines.map(({ text }) => text), ...foot, source]);
      expect(
        texts.filter((text) => !said.includes(text)),
        `slide ${at + 1}`,
      ).toEqual([]);
      expect(page.filter(({ left, right, top, bottom }) => left < 0.02 || right > 0.985 || top < 0.02 || bottom > 0.99)).toEqual([]);
      const across = page.filter(({ top, bottom }) => top < footer - 0.005 && bottom > footer + 0.01);
      expect(across, `slide ${at + 1}`).toEqual([]);
    });
  });

  test('every name and number of a chart, every cell of a table, every figure is there to be read', () => {
    words.forEach((page, at) => {
      const said = letters(page.map(({ text }) => text).join(''));
      const { charts = [], table = [], texts = [] } = slides[at] ?? {};
      const names = charts.flatMap(({ labels }) => labels.flatMap((label) => label.split('\n')));
      const printed = charts.flatMap(({ rows }) => rows.flatMap((row) => row.slice(1)));
      const cells = table.flatMap((row) => row.slice(0, 3));
      expect(
        piecesOf([...names, ...printed, ...cells, ...texts]).filter((text) => !isSaid(text, said)),
        `slide ${at + 1}`,
      ).toEqual([]);
    });
  });

  test('Japanese is set in a Japanese font', () => {
    expect(listFonts(pdf).filter((name) => /BIZ|IPA|Noto|Takao|Gothic/i.test(name)).length).toBeGreaterThan(0);
  });
});

test("Microsoft's validator sees a fault", async () => {
  const files = unzipSync(await buildPptx(makeDeck('ja', ['dots'])));
  const path = 'ppt/charts/chart1.xml';
  const xml = strFromU8(files[path] ?? new Uint8Array())
    .replace('<c:plotVisOnly val="1"/>', '')
    .replace('</c:chart>', '<c:plotVisOnly val="1"/></c:chart>');
  expect(validate(keep('faulty.pptx', zipSync({ ...files, [path]: strToU8(xml) })))).toHaveLength(1);
});
