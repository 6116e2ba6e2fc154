import { expect, test } from 'vitest';
import { paginate } from '../../../src/exports/pptx/paginate';
import type { Presentation, SeriesContent, SlideContent } from '../../../src/exports/presentation';
import { makePresentation } from '../../support/makePresentation';

const base = makePresentation('ja', ['cover']);

function pagesOf(content: SlideContent, language: Presentation['language'] = 'ja') {
  const [slide] = base.slides;
  return slide === undefined ? [] : paginate({ ...base, language, slides: [{ ...slide, title: '題', content }] });
}

const bars = (count: number, label = '部', value: number | null = 1): SeriesContent => ({
  kind: 'bars',
  categories: Array.from({ length: count }, (_, at) => ({ label: `${label}${at}`, detail: '' })),
  series: [
    { name: '人', points: Array.from({ length: count }, (_, at) => ({ value: value === null ? null : value * at, text: `${at}人` })) },
  ],
});

test('a chart that fits stays on one slide, in large type when it is short', () => {
  const [page, ...others] = pagesOf(bars(4));
  expect(others).toEqual([]);
  expect(page).toMatchObject({ title: '題', number: 1, count: 1, content: { points: 16, labels: ['部0', '部1', '部2', '部3'] } });
  expect(pagesOf(bars(12))[0]?.content).toMatchObject({ points: 14 });
  expect(pagesOf(bars(14))).toHaveLength(1);
  expect(pagesOf(bars(14))[0]?.content).toMatchObject({ points: 12 });
});

test('more categories than a slide holds are cut evenly, keep their order and one scale', () => {
  const pages = pagesOf(bars(40));
  const labels = pages.map(({ content }) => ('labels' in content ? content.labels : []));
  expect(labels.flat()).toEqual(Array.from({ length: 40 }, (_, at) => `部${at}`));
  const lengths = labels.map(({ length }) => length);
  expect(Math.max(...lengths) - Math.min(...lengths)).toBeLessThanOrEqual(1);
  expect(pages.map(({ title }) => title)).toEqual(pages.map((_page, at) => `題（${at + 1}/${pages.length}）`));
  for (const { content } of pages) expect(content).toMatchObject({ scale: { low: 0, high: 39 } });
  expect(pagesOf(bars(40), 'en')[0]?.title).toBe(`題 (1/${pages.length})`);
});

test('long names get more room and lines, and are all there', () => {
  const long = '人材育成、次世代育成プロジェクトの参加人数（サステナビリティアクションプロジェクト）、';
  const pages = pagesOf(bars(6, long));
  const labels = pages.flatMap(({ content }) => ('labels' in content ? content.labels : []));
  expect(labels.map((label) => label.replaceAll('\n', ''))).toEqual(Array.from({ length: 6 }, (_, at) => `${long}${at}`));
  expect(labels.every((label) => label.split('\n').length <= 4)).toBe(true);
});

test('a missing number is said in words beside the name; a 0 is not', () => {
  const [page] = pagesOf(bars(2, '部', null));
  expect(page?.content).toMatchObject({ labels: ['部0  ― 数値の記載なし', '部1  ― 数値の記載なし'] });
  expect(pagesOf(bars(1))[0]?.content).toMatchObject({ labels: ['部0'], scale: { low: 0, high: 1 } });
});

test('rates always go from 0 to 100; negative values get room for their number', () => {
  const rates = bars(2);
  expect(pagesOf({ ...rates, kind: 'dots' })[0]?.content).toMatchObject({ scale: { low: 0, high: 100 } });
  const content = pagesOf(bars(3, '部', -10))[0]?.content;
  expect(content !== undefined && 'scale' in content ? content.scale.low : 0).toBeLessThan(-20);
});

test('a table goes on with its head, row by row; a cell taller than a slide in rows of its own', () => {
  const content: SlideContent = {
    kind: 'table',
    columns: [{ header: '原文', type: 'text' }],
    rows: [['短い'], ['長い。'.repeat(2000)], ['終わり']],
  };
  const pages = pagesOf(content);
  const rows = pages.flatMap((page) => ('rows' in page.content ? page.content.rows : []));
  expect(pages.length).toBeGreaterThan(2);
  expect(rows[0]).toEqual(['短い']);
  expect(rows.at(-1)).toEqual(['終わり']);
  expect(
    rows
      .slice(1, -1)
      .map(([cell]) => String(cell).replaceAll('\n', ''))
      .join(''),
  ).toBe('長い。'.repeat(2000));
  for (const { content: page, frame } of pages) {
    if (!('rows' in page)) continue;
    const height = page.rows.reduce((sum, row) => sum + page.layout.heightOfRow(row), page.layout.headHeight);
    expect(height).toBeLessThanOrEqual(frame.height + 0.001);
  }
});

test('columns fill the width of the slide and none is too narrow to read', () => {
  const [page] = paginate(makePresentation('ja', ['table']));
  if (page === undefined || !('layout' in page.content)) throw new Error('no table');
  expect(page.content.layout.widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(page.frame.width, 3);
  expect(Math.min(...page.content.layout.widths)).toBeGreaterThan(0.5);
});

test('paragraphs go on to the next slide, none is lost', () => {
  const paragraphs = Array.from({ length: 40 }, (_, at) => `${at}. 数値のない取組`);
  const pages = pagesOf({ kind: 'text', paragraphs });
  expect(pages.length).toBeGreaterThan(1);
  expect(pages.flatMap(({ content }) => ('paragraphs' in content ? content.paragraphs : []))).toEqual(paragraphs);
});

test('a series that few categories have says so in its name, not at every bar, and stays away from slides without it', () => {
  const count = 14;
  const points = (values: (at: number) => number | null) =>
    Array.from({ length: count }, (_, at) => ({ value: values(at), text: values(at) === null ? '―' : `${values(at)}%` }));
  const pages = pagesOf({
    kind: 'dots',
    categories: Array.from({ length: count }, (_, at) => ({ label: `収納率${at}`, detail: '総務部' })),
    series: [
      { name: '以前の値', points: points((at) => (at === 0 ? 80 : null)) },
      { name: '値', points: points((at) => 90 - at) },
    ],
  });
  const names = pages.map(({ content }) => ('series' in content ? content.series.map(({ name }) => name) : []));
  expect(names.length).toBeGreaterThan(1);
  expect(names[0]).toEqual(['以前の値（記載のあるものだけ）', '値']);
  expect(names.slice(1).flat()).toEqual(names.slice(1).map(() => '値'));
  const labels = pages.flatMap(({ content }) => ('labels' in content ? content.labels : []));
  expect(labels.filter((label) => label.includes('記載なし'))).toEqual([]);
});
