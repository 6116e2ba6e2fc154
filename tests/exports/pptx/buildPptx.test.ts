import { zipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildPptx } from '../../../src/exports/pptx/buildPptx';
import { paginate } from '../../../src/exports/pptx/paginate';
import { listPackageFaults, readPart, readParts, readRelationships, type Parts } from '../../support/checkPackage';
import { makePresentation } from '../../support/makePresentation';
import { readXlsx } from '../../support/readXlsx';
import { findAll, type XmlElement } from '../../support/readXml';

const slidesOf = (parts: Parts) =>
  [...parts.keys()].filter((path) => /^ppt\/slides\/slide\d+\.xml$/.test(path)).toSorted((a, b) => numberOf(a) - numberOf(b));
const numberOf = (path: string) => Number(/(\d+)\.xml$/.exec(path)?.[1]);
const textsOf = (element: XmlElement) =>
  findAll(element, 'a:p').map((paragraph) =>
    findAll(paragraph, 'a:t')
      .map(({ text }) => text)
      .join(''),
  );
const targetOf = (parts: Parts, path: string, kind: string) =>
  [...readRelationships(parts, path).values()].find((target) => target.includes(kind)) ?? '';
const shapeText = (slide: XmlElement, type: string) =>
  findAll(slide, 'p:sp')
    .filter((shape) => findAll(shape, 'p:ph').some(({ attributes }) => attributes['type'] === type))
    .flatMap(textsOf);

describe.each(['ja', 'en'] as const)('every kind of slide, %s', (language) => {
  const presentation = makePresentation(language);
  const pages = paginate(presentation);
  let bytes: Uint8Array;
  let parts: Parts;
  beforeAll(async () => {
    bytes = await buildPptx(presentation);
    parts = readParts(bytes);
  });

  test('the package is whole: parts, relationships, content types, embedded workbooks', () => {
    expect(listPackageFaults(bytes)).toEqual([]);
    expect(slidesOf(parts)).toHaveLength(pages.length);
    expect(pages.length).toBeGreaterThan(presentation.slides.length);
  });

  test('title with unit and period, source, date, page n / N on every slide', () => {
    slidesOf(parts).forEach((path, at) => {
      const slide = readPart(parts, path);
      const page = pages[at];
      const titles = [...shapeText(slide, 'title'), ...shapeText(slide, 'ctrTitle')];
      expect(titles).toEqual([page?.title]);
      expect(shapeText(slide, 'ftr')).toEqual([page?.slide.sourceLine]);
      expect(shapeText(slide, 'dt')).toEqual([page?.slide.date]);
      expect(shapeText(slide, 'sldNum')).toEqual([`${at + 1} / ${pages.length}`]);
      expect(findAll(slide, 'a:fld').map(({ attributes }) => attributes['type'])).toEqual(['slidenum']);
      const words = page === undefined || page.content.kind === 'cover' ? [] : [page.slide.period, page.slide.unit];
      const subtitle = shapeText(slide, 'body').join();
      expect(words.filter((word) => !subtitle.includes(word))).toEqual([]);
    });
    expect(new Set(pages.map(({ title }) => title)).size).toBe(pages.length);
  });

  test('the notes of every slide are its sentences', () => {
    slidesOf(parts).forEach((path, at) => {
      const notes = textsOf(readPart(parts, targetOf(parts, path, 'notesSlide')));
      const expected = pages[at]?.slide.notes ?? [];
      expect(notes).toEqual(expected.length === 0 ? [''] : expected);
    });
  });

  test('one font for latin, east-asian and complex scripts on every run, in charts, and in both themes', () => {
    let runs = 0;
    for (const path of parts.keys()) {
      if (!/^ppt\/(slides|notesSlides|charts|slideLayouts|slideMasters)\/[^/]+\.xml$/.test(path)) continue;
      const root = readPart(parts, path);
      const styled = ['a:rPr', 'a:endParaRPr', 'a:defRPr']
        .flatMap((name) => findAll(root, name))
        .filter(({ attributes }) => attributes['sz'] !== undefined);
      for (const { children } of styled) {
        const fonts = children.filter(({ attributes }) => attributes['typeface'] !== undefined);
        expect(fonts.map(({ name, attributes }) => [name, attributes['typeface']])).toEqual(
          ['a:latin', 'a:ea', 'a:cs'].map((name) => [name, 'BIZ UDPGothic']),
        );
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

  test('charts are native; their data sheets hold the same numbers, 0 as 0 and missing as nothing', () => {
    const charts = slidesOf(parts).flatMap((path) => targetOf(parts, path, 'charts/') || []);
    expect(charts).toHaveLength(pages.filter(({ content }) => 'series' in content).length);
    const drawn = pages.flatMap(({ content }) => ('series' in content ? [content] : []));
    charts.forEach((path, at) => {
      const { labels = [], series = [] } = drawn[at] ?? {};
      const workbook = parts.get(targetOf(parts, path, 'embeddings/'));
      const [sheet] = readXlsx(workbook ?? new Uint8Array());
      const cell = (row: number, column: number) => sheet?.rows[row]?.[column] ?? null;
      expect(labels.map((_label, row) => cell(row + 1, 0))).toEqual(labels);
      expect(series.map((_series, column) => cell(0, column + 1))).toEqual(series.map(({ name }) => name));
      const values = series.map(({ points }) => points.map(({ value }) => value));
      expect(series.map((_series, column) => labels.map((_label, row) => cell(row + 1, column + 1)))).toEqual(values);
      const cached = findAll(readPart(parts, path), 'c:ser').map((one) => {
        const points = findAll(findAll(one, 'c:val')[0] ?? one, 'c:pt');
        const byPlace = new Map(points.map(({ attributes, children }) => [Number(attributes['idx']), Number(children[0]?.text)]));
        return labels.map((_label, row) => byPlace.get(row) ?? null);
      });
      expect(cached).toEqual(values);
    });
    const all = drawn.flatMap(({ series }) => series.flatMap(({ points }) => points.map(({ value }) => value)));
    expect(all).toContain(0);
    expect(all).toContain(null);
  });

  test('tables repeat their head on every slide and lose no row', () => {
    const tables = slidesOf(parts)
      .map((path) => findAll(readPart(parts, path), 'a:tbl'))
      .filter(({ length }) => length > 0);
    expect(tables.length).toBeGreaterThan(2);
    const rows = tables.flatMap(([table]) => {
      const [head, ...body] = findAll(table ?? { name: '', attributes: {}, children: [], text: '' }, 'a:tr').map((row) =>
        findAll(row, 'a:tc').map((cell) => textsOf(cell).join('\n')),
      );
      expect(head).toEqual(
        ['部', '指標', '値', '原文'].map((word, at) => (language === 'ja' ? word : ['Department', 'Measure', 'Value', 'Sentence'][at])),
      );
      return body;
    });
    expect(rows.filter(([name]) => name !== '')).toHaveLength(30);
    expect(rows.map(([, , value]) => value)).toContain('129,898');
  });

  test('the same presentation gives the same bytes', async () => {
    expect(Buffer.compare(await buildPptx(presentation), bytes)).toBe(0);
  });
});

test('what XML cannot hold, markup and line ends in titles, names and notes do no harm', async () => {
  const hostile = '</a:t><script>&"\'\u0000\uFFFE\uD800\n二行目';
  const [slide] = makePresentation('ja', ['bars']).slides;
  if (slide === undefined || !('series' in slide.content)) throw new Error('no chart');
  const { content } = slide;
  const bytes = await buildPptx({
    ...makePresentation('ja'),
    title: hostile,
    author: hostile,
    slides: [
      {
        ...slide,
        title: hostile,
        caption: hostile,
        summary: hostile,
        sourceLine: hostile,
        notes: [hostile],
        content: {
          ...content,
          categories: content.categories.map(() => ({ label: hostile, detail: hostile })),
          series: [{ name: hostile, points: content.categories.map(() => ({ value: 7, text: `${hostile}7${hostile}` })) }],
        },
      },
    ],
  });
  expect(listPackageFaults(bytes)).toEqual([]);
});

test('no slide at all is still a presentation', async () => {
  expect(listPackageFaults(await buildPptx({ ...makePresentation('ja'), slides: [] }))).toEqual([]);
});

test('progress is told slide by slide; a cancelled one stops', async () => {
  const seen: [number, number][] = [];
  const stop = new AbortController();
  const onProgress = (done: number, count: number) => {
    seen.push([done, count]);
    if (done === 3) stop.abort(new Error('enough'));
  };
  await expect(buildPptx(makePresentation('ja'), { signal: stop.signal, onProgress })).rejects.toThrow('enough');
  expect(seen.map(([done]) => done)).toEqual([1, 2, 3]);
});

describe('the package check catches what it is for', () => {
  const change = async (edit: (files: Record<string, Uint8Array>) => void) => {
    const files = Object.fromEntries(readParts(await buildPptx(makePresentation('ja', ['dots']))));
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
