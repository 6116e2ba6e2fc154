import '../../src/specs/laterSpecs';
import { describe, expect, test } from 'vitest';
import { buildReportIndex } from '../../src/domain/reportIndex';
import type { Selection } from '../../src/query/selection';
import { buildSpec } from '../../src/specs/catalogue';
import type { ChartId, ChartSpec, MatrixContent, RowsContent } from '../../src/specs/chartSpec';
import { makeReport } from '../support/makeReport';
import { makeChartView, makeWords, readKariya } from '../support/makeWords';

const index = buildReportIndex(
  makeReport({
    departments: ['総務部', '建設部', '教育部'],
    pillars: [
      { number: 1, name: '柱1' },
      { number: 2, name: null },
      { number: 3, name: '柱3' },
    ],
    initiatives: [
      {
        department: '総務部',
        quantities: [
          { value: 4, unit: '回', activity: 'meeting' },
          { value: 99.5, unit: '%', activity: 'performance' },
        ],
      },
      { department: '総務部', pillar: 3 },
      {
        department: '建設部',
        quantities: [
          { id: 'now', value: 72, unit: '回', activity: 'other' },
          { value: 48, unit: '回', role: 'prior', priorOf: 'now' },
          { value: 30.1, unit: '%', activity: 'performance' },
          { value: 3, unit: '回', activity: 'other' },
        ],
      },
      { department: '教育部', statements: [{ text: '計画を策定した。' }] },
    ],
  }),
);
const words = makeWords(index);
const specOf = (chart: ChartId, selection: Partial<Selection> = {}) => buildSpec({ chart }, makeChartView(selection), words);

function rowsOf({ content }: ChartSpec): RowsContent['rows'] {
  if (!('series' in content)) throw new Error(`No rows: ${content.kind}`);
  return content.rows;
}

function matrixOf({ content }: ChartSpec): MatrixContent {
  if (content.kind !== 'matrix') throw new Error(`No matrix: ${content.kind}`);
  return content;
}

test('coverage: the highest share first, printed with both counts', () => {
  expect(rowsOf(specOf('coverage')).map(({ label, text }) => [label, text])).toEqual([
    ['建設部', '1／1（100%）'],
    ['総務部', '1／2（50%）'],
    ['教育部', '0／1（0%）'],
  ]);
});

test('rates: the highest first, never those of another kind', () => {
  expect(rowsOf(specOf('rates')).map(({ points }) => points[0]?.value)).toEqual([99.5, 30.1]);
});

test('changes: only against earlier values that the document prints', () => {
  expect(rowsOf(specOf('changes')).map(({ points, details }) => [points.map(({ text }) => text), details[1]])).toEqual([
    [['48回', '72回'], '差 +24回'],
  ]);
});

test('activities: most frequent first, 「その他」 last however frequent; every number stands in one cell', () => {
  const { columns, rows } = matrixOf(specOf('activities'));
  expect(columns.map(({ label }) => label)).toEqual(['全体', '率・達成度', '会議・審議', 'その他']);
  expect(rows.map(({ label, cells }) => [label, ...cells.map(({ text }) => text)])).toEqual([
    ['全部局', '5', '2', '1', '2'],
    ['総務部', '2', '1', '1', '0'],
    ['建設部', '3', '1', '0', '2'],
  ]);
});

test('matrix: counts over initiatives, the pillar without a name keeps its empty column', () => {
  const { columns, rows } = matrixOf(specOf('matrix'));
  expect(columns.map(({ label, isAbsent }) => [label, isAbsent])).toEqual([
    ['全体', false],
    ['柱1', false],
    ['柱2', true],
    ['柱3', false],
  ]);
  expect(rows.map(({ label, cells }) => [label, ...cells.map(({ text, detail }) => `${text} ${detail}`.trim())])).toEqual([
    ['全部局', '5 2/4', '5 2/3', '', '0 0/1'],
    ['総務部', '2 1/2', '2 1/1', '', '0 0/1'],
    ['建設部', '3 1/1', '3 1/1', '', '―'],
    ['教育部', '0 0/1', '0 0/1', '', '―'],
  ]);
});

test('kinds: every part of a bar is printed', () => {
  expect(rowsOf(specOf('kinds')).map(({ label, text, details }) => [label, text, details[0]])).toEqual([
    ['建設部', '3', '数2、率1'],
    ['総務部', '2', '数1、率1'],
  ]);
});

describe('filters', () => {
  test('departments and pillars that were not chosen leave the matrix, and the filters are told', () => {
    const spec = specOf('matrix', { departments: ['d01'], pillars: [3] });
    const { columns, rows } = matrixOf(spec);
    expect(columns.map(({ label }) => label)).toEqual(['全体', '柱3']);
    expect(rows.map(({ label }) => label)).toEqual(['全部局', '総務部']);
    expect(spec.filters).toEqual(['総務部', '(3) 柱3']);
  });

  test('where there is nothing, the spec says why, and the summary says the same', () => {
    const spec = specOf('changes', { departments: ['d01'] });
    expect(spec.content).toEqual({ kind: 'nothing', reason: '選んだ条件に合う実績値に、以前の値が印刷されたものはありません。' });
    expect([spec.headline, spec.summary]).toEqual([spec.summary, spec.headline]);
  });

  test('a selection without initiatives and numbers is empty; one with initiatives only is not', () => {
    expect(specOf('matrix', { text: 'どこにもない' }).content.kind).toBe('nothing');
    expect(specOf('matrix', { departments: ['d03'] }).content.kind).toBe('matrix');
  });
});

describe('no equal is left out of a headline', () => {
  const equal = buildReportIndex(
    makeReport({
      departments: ['総務部', '建設部', '教育部', '消防部'],
      initiatives: ['総務部', '建設部', '教育部', '消防部'].map((department) => ({
        department,
        quantities: [{ value: 7, unit: '回', activity: 'meeting', family: 'councilSessions' }],
      })),
    }),
  );

  test.each([
    ['coverage', '数値のある取組の割合は、4部すべてで100%です。'],
    ['sums', '審議会・委員会等の開催回数は4部とも7回です。'],
    ['ranked', '最も大きいのは同じ値の4つの7回です。'],
    ['matrix', '実績値の件数が最も多いのは同じ値の4つ（1件）です。'],
  ] as const)('%s', (chart, headline) => {
    expect(buildSpec({ chart }, makeChartView(), makeWords(equal)).headline).toBe(headline);
  });
});

describe('the committed report', () => {
  const kariya = makeWords(readKariya());
  const build = (chart: ChartId, selection: Partial<Selection> = {}) => buildSpec({ chart }, makeChartView(selection), kariya);

  test('the department with the lowest coverage is 産業環境部: 4 of 6', () => {
    expect(build('coverage').headline).toBe('数値のある取組の割合が最も低いのは産業環境部で、4／6（67%）です。');
  });

  test('three values are printed beside an earlier one', () => {
    expect(rowsOf(build('changes')).map(({ points, details }) => [...points.map(({ text }) => text), details[1]])).toEqual([
      ['14.9日', '14.7日', '差 −0.2日'],
      ['80%', '81.2%', '差 +1.2ポイント'],
      ['48回', '72回', '差 +24回'],
    ]);
  });

  test('pillar 4 with a number in every initiative names no single department as the lowest', () => {
    expect(build('coverage', { pillars: [4] }).headline).toMatch(/すべて/u);
  });
});
