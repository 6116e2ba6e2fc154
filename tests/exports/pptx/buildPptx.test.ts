import { zipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildPptx } from '../../../src/exports/pptx/buildPptx';
import { planPages } from '../../../src/exports/pptx/planPages';
import { listPackageFaults, readPart, readParts, type Parts } from '../../support/checkPackage';
import { logoPng, makeSlideMaster } from '../../support/makeSlideMaster';
import { makeDeck } from '../../support/makeSpecs';
import { readDeck, type ReadSlide } from '../../support/readDeck';
import { findAll } from '../../support/readXml';

/** Building all slides takes a second or two. */
const patience = 60_000;

describe.each(['ja', 'en'] as const)('every kind of slide, %s', (language) => {
  const deck = makeDeck(language);
  const pages = planPages(deck);
  let bytes: Uint8Array;
  let parts: Parts;
  let slides: readonly ReadSlide[];
  beforeAll(async () => {
    bytes = await buildPptx(deck);
    parts = readParts(bytes);
    slides = readDeck(bytes);
  }, patience);

  test('the package is whole: parts, relationships, content types, embedded workbooks', () => {
    expect(listPackageFaults(bytes)).toEqual([]);
    expect(slides).toHaveLength(pages.length);
    expect(pages.length).toBeGreaterThan(deck.slides.length);
  });

  test('headline, topic with unit and period, filters, definition, caveats, source, date, page n / N', () => {
    slides.forEach((slide, at) => {
      const page = pages[at];
      expect(slide.title).toBe(page?.title);
      expect(slide.lines).toEqual(page?.lines.map(({ text }) => text));
      expect(slide.foot).toEqual(page?.foot);
      expect(slide.source).toBe(page?.source);
      expect(slide.date).toBe(deck.date);
      expect(slide.page).toBe(`${at + 1} / ${pages.length}`);
      expect(findAll(slide.xml, 'a:fld').map(({ attributes }) => attributes['type'])).toEqual(['slidenum']);
      expect(slide.notes).toEqual(page?.notes.length === 0 ? [''] : page?.notes);
    });
    for (const { spec } of deck.slides) {
      const own = slides.filter(({ lines }) =>
        lines.some((line) => line.includes(spec.topic) && line.includes(spec.unit) && line.includes(spec.period)),
      );
      expect(own.length).toBeGreaterThan(0);
      expect(own.every(({ foot }) => spec.caveats.every((caveat) => foot.includes(caveat)))).toBe(true);
      expect(own.every(({ notes }) => notes.join().includes(spec.definition))).toBe(true);
    }
    expect(new Set(slides.map(({ title }) => title)).size).toBe(slides.length);
  });

  test('one font for latin, east-asian and complex scripts on every run, in charts, and in both themes; no type below 8 points', () => {
    let runs = 0;
    for (const path of parts.keys()) {
      if (!/^ppt\/(slides|notesSlides|charts|slideLayouts|slideMasters)\/[^/]+\.xml$/.test(path)) continue;
      const root = readPart(parts, path);
      const styled = ['a:rPr', 'a:endParaRPr', 'a:defRPr']
        .flatMap((name) => findAll(root, name))
        .filter(({ attributes }) => attributes['sz'] !== undefined);
      for (const { children, attributes: style } of styled) {
        const fonts = children.filter(({ attributes }) => attributes['typeface'] !== undefined);
        // the theme's font: of headings in titles, of all else elsewhere
        const [family] = fonts.map(({ attributes }) => attributes['typeface']?.slice(0, 3));
        expect(['+mn', '+mj']).toContain(family);
        expect(fonts.map(({ name, attributes }) => [name, attributes['typeface']])).toEqual([
          ['a:latin', `${family}-lt`],
          ['a:ea', `${family}-ea`],
          ['a:cs', `${family}-cs`],
        ]);
        expect(Number(style['sz'])).toBeGreaterThanOrEqual(path.includes('/charts/') ? 1000 : 800);
      }
      const bare = findAll(root, 'a:r').filter(
        (run) => !run.children.some(({ name, children }) => name === 'a:rPr' && children.length > 0),
      );
      expect(bare).toEqual([]);
      runs += styled.length;
    }
    expect(runs).toBeGreaterThan(500);
    for (const theme of ['ppt/theme/theme1.xml', 'ppt/theme/theme2.xml']) {
      const fonts = ['a:majorFont', 'a:minorFont']
        .flatMap((name) => findAll(readPart(parts, theme), name))
        .flatMap(({ children }) => children);
      expect(fonts.map(({ attributes }) => attributes['typeface'])).toEqual(fonts.map(() => 'BIZ UDPGothic'));
    }
  });

  test('charts are native; their data sheets hold the same numbers, 0 as 0 and missing as nothing, names on one line', () => {
    const charts = slides.flatMap((slide) => slide.charts);
    expect(charts).toHaveLength(pages.reduce((sum, { content }) => sum + (content.kind === 'charts' ? content.charts.length : 0), 0));
    for (const { labels, sheet, series } of charts) {
      const names = sheet.slice(1).map(([name]) => String(name));
      expect(names.join()).not.toContain('\n');
      const plain = (texts: readonly string[]) => texts.map((text) => text.replace(/\s/gu, ''));
      expect(plain(names)).toEqual(plain(labels));
      const [head = []] = sheet;
      for (const { name, values } of series) {
        const column = head.indexOf(name);
        expect(column).toBeGreaterThan(0);
        expect(values).toEqual(labels.map((_label, at) => sheet[at + 1]?.[column] ?? null));
      }
      // every column is of numbers or of texts
      head.forEach((_name, at) =>
        expect(
          new Set(
            sheet
              .slice(1)
              .flatMap((row) => row[at] ?? [])
              .map((cell) => typeof cell),
          ).size,
        ).toBeLessThan(2),
      );
    }
    const all = charts.flatMap(({ series }) => series.flatMap(({ values }) => values));
    expect(all).toContain(0);
    expect(all).toContain(null);
  });

  test('a bare number has its qualifier beside it in the sheet, and its printed form', () => {
    const [ranked] = slides.flatMap((slide) => slide.charts);
    expect(ranked?.sheet[0]).toEqual(language === 'ja' ? ['項目', '値', '修飾', '表記'] : ['Item', 'Value', 'Qualifier', 'As printed']);
    expect(ranked?.sheet[1]?.slice(1)).toEqual(
      language === 'ja' ? [129_898, '延べ', '延べ129,898人'] : [129_898, 'cum.', 'cum. 129,898 people'],
    );
  });

  test('a matrix keeps its grounds, as shades of the first chart colour', () => {
    const matrix = slides.find(({ title }) => title.includes(language === 'ja' ? '柱1' : 'pillar 1'));
    const shades = findAll(matrix?.xml ?? { name: '', attributes: {}, children: [], text: '' }, 'a:tcPr').flatMap((cell) =>
      findAll(cell, 'a:lumMod').map(({ attributes }) => attributes['val']),
    );
    expect(['8000', '23000', '32000'].filter((shade) => !shades.includes(shade))).toEqual([]);
  });

  test('the same deck gives the same bytes', { timeout: patience }, async () => {
    expect(await buildPptx(deck)).toEqual(bytes);
  });
});

test('rows that stand back are grey points of a native chart', async () => {
  const [slide] = readDeck(await buildPptx(makeDeck('ja', ['ranked'])));
  const points = findAll(slide?.charts[0]?.xml ?? { name: '', attributes: {}, children: [], text: '' }, 'c:dPt');
  expect(points).toHaveLength(7);
  expect(new Set(points.flatMap((point) => findAll(point, 'a:srgbClr').map(({ attributes }) => attributes['val'])))).toEqual(
    new Set(['A6A6A6']),
  );
});

test('what XML cannot hold, markup and line ends in titles, names and notes do no harm', async () => {
  const hostile = '</a:t><script>&"\'\u0000\uFFFE\uD800\n二行目';
  const deck = makeDeck('ja', ['ranked']);
  const [slide] = deck.slides;
  if (slide === undefined || slide.spec.content.kind !== 'bars') throw new Error('no chart');
  const { spec } = slide;
  const rows = slide.spec.content.rows.map((row) => ({
    ...row,
    label: hostile,
    details: [hostile],
    points: [{ value: 7, text: `${hostile}7${hostile}`, qualifiers: hostile }],
  }));
  const hostileSpec = {
    ...spec,
    headline: hostile,
    topic: hostile,
    unit: hostile,
    filters: [hostile],
    summary: hostile,
    source: hostile,
    caveats: [hostile],
    content: { ...slide.spec.content, rows },
  };
  const bytes = await buildPptx({
    ...deck,
    title: hostile,
    author: hostile,
    slides: [{ ...slide, spec: hostileSpec, caption: hostile, notes: [hostile] }],
  });
  expect(listPackageFaults(bytes)).toEqual([]);
});

test('no slide at all is still a presentation', async () => {
  expect(listPackageFaults(await buildPptx(makeDeck('ja', [])))).toEqual([]);
});

test('progress is told slide by slide; a cancelled one stops', { timeout: patience }, async () => {
  const seen: number[] = [];
  const stop = new AbortController();
  const onProgress = (done: number) => {
    seen.push(done);
    if (done === 3) stop.abort(new Error('enough'));
  };
  await expect(buildPptx(makeDeck('ja', ['one', 'figures', 'nothing', 'text']), { signal: stop.signal, onProgress })).rejects.toThrow(
    'enough',
  );
  expect(seen).toEqual([1, 2, 3]);
});

test("the city's own master: its mark, its words, its colours and fonts, in a package that is whole", { timeout: patience }, async () => {
  const bytes = await buildPptx({ ...makeDeck('ja'), master: makeSlideMaster() });
  expect(listPackageFaults(bytes)).toEqual([]);
  const parts = readParts(bytes);
  expect(Buffer.from(parts.get('ppt/media/logo1.png') ?? [])).toEqual(logoPng);
  const master = readPart(parts, 'ppt/slideMasters/slideMaster1.xml');
  expect(findAll(master, 'a:blip').map(({ attributes }) => attributes['r:embed'])).toEqual(['rId5']);
  expect(findAll(master, 'a:t').map(({ text }) => text)).toContain('緑川市 企画課');
  const theme = readPart(parts, 'ppt/theme/theme1.xml');
  expect(findAll(theme, 'a:accent1').flatMap(({ children }) => children.map(({ attributes }) => attributes['val']))).toEqual(['1B7837']);
  expect(findAll(theme, 'a:ea').map(({ attributes }) => attributes['typeface'])).toEqual(['メイリオ', '游ゴシック']);
  expect(readDeck(bytes).map(({ source }) => source)).toEqual(readDeck(await buildPptx(makeDeck('ja'))).map(({ source }) => source));
});

describe('the package check catches what it is for', () => {
  const change = async (edit: (files: Record<string, Uint8Array>) => void) => {
    const files = Object.fromEntries(readParts(await buildPptx(makeDeck('ja', ['dots']))));
    edit(files);
    return listPackageFaults(zipSync(files));
  };
  const rewrite = (files: Record<string, Uint8Array>, path: string, from: string, to: string) => {
    const text = new TextDecoder().decode(files[path]);
    expect(text).toContain(from);
    files[path] = new TextEncoder().encode(text.replace(from, to));
  };

  test('a part that is gone', async () => {
    const faults = await change((files) => delete files['ppt/charts/chart1.xml']);
    expect(faults).toContain('content type of a part that is not there: ppt/charts/chart1.xml');
    expect(faults).toContain('ppt/slides/slide1.xml refers by rId3 to ppt/charts/chart1.xml, which is not there');
  });

  test('a phantom content type', async () => {
    const faults = await change((files) =>
      rewrite(
        files,
        '[Content_Types].xml',
        '</Types>',
        '<Override PartName="/ppt/slideMasters/slideMaster2.xml" ContentType="x"/></Types>',
      ),
    );
    expect(faults).toEqual(['content type of a part that is not there: ppt/slideMasters/slideMaster2.xml']);
  });

  test('a relationship that is used and not there', async () => {
    expect(await change((files) => rewrite(files, 'ppt/slides/slide1.xml', 'r:id="rId3"', 'r:id="rId9"'))).toEqual([
      'ppt/slides/slide1.xml uses rId9, which its relationships do not have',
    ]);
  });

  test('XML that is not well-formed', async () => {
    expect((await change((files) => rewrite(files, 'ppt/slides/slide1.xml', '</p:sld>', '</p:sldx>')))[0]).toContain(
      'ppt/slides/slide1.xml',
    );
  });

  test('a part that nothing refers to', async () => {
    expect(
      await change((files) => (files['ppt/media/a.xlsx'] = files['ppt/embeddings/Microsoft_Excel_Sheet1.xlsx'] ?? new Uint8Array())),
    ).toEqual(['nothing refers to ppt/media/a.xlsx']);
  });
});
