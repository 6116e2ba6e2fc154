import '../../src/specs/laterSpecs';
import { describe, expect, test } from 'vitest';
import { buildReportIndex } from '../../src/domain/reportIndex';
import type { Selection } from '../../src/query/selection';
import { buildSpec } from '../../src/specs/catalogue';
import type { ChartId, ChartSpec, MatrixContent, RowsContent } from '../../src/specs/chartSpec';
import { readTableWords, tabulateSpec } from '../../src/specs/specTables';
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

test('rates: 9割 is more than 40%, so that it has no place beside it, and the note says so', () => {
  const other = buildReportIndex(makeReport({ initiatives: [{ quantities: ['40%', { value: 9, unit: '割', kind: 'rate' }] }] }));
  const spec = buildSpec({ chart: 'rates' }, makeChartView(), makeWords(other));
  expect(rowsOf(spec).map(({ points }) => points[0]?.text)).toEqual(['40%']);
  expect(spec.notes).toEqual(['割・倍などで書かれた率1件は、同じ目盛りに置けないため、ここにはありません。']);
});

test('changes: only against earlier values that the document prints', () => {
  expect(rowsOf(specOf('changes')).map(({ points, details }) => [points.map(({ text }) => text), details[1]])).toEqual([
    [['48回', '72回'], '差 +24回'],
  ]);
});

/** Group by group: what stands under it. */
function groupsOf({ content }: ChartSpec): readonly (readonly string[])[] {
  if (content.kind !== 'table') throw new Error(`No table: ${content.kind}`);
  const groups = [...new Set(content.rows.map(({ group }) => group))];
  return groups.map((group) => [
    group,
    ...content.rows.filter((row) => row.group === group).map(({ cells }) => `${cells[1]?.text} ${cells[2]?.text}`),
  ]);
}

test('activities: the largest values of each sort of work, never how many numbers there are', () => {
  expect(groupsOf(specOf('activities'))).toEqual([
    ['会議・審議', '4回 総務部'],
    ['率・達成度', '99.5% 総務部', '30.1% 建設部'],
    ['その他', '72回 建設部', '3回 建設部'],
  ]);
});

test('results: the largest values of each pillar, or of each department', () => {
  expect(groupsOf(specOf('results'))).toEqual([['(1) 柱1', '72回 建設部', '99.5% 総務部', '4回 総務部', '30.1% 建設部', '3回 建設部']]);
  expect(groupsOf(buildSpec({ chart: 'results', of: 'departments' }, makeChartView(), words))).toEqual([
    ['総務部', '4回 総務部', '99.5% 総務部'],
    ['建設部', '72回 建設部', '30.1% 建設部', '3回 建設部'],
  ]);
});

test('figures: values with unit and who printed them, none of them a count of numbers', () => {
  const spec = specOf('figures');
  expect(spec.content.kind === 'figures' && spec.content.figures.map(({ text, unit, definition }) => [text + unit, definition])).toEqual([
    ['72回', '建設部'],
    ['99.5%', '総務部'],
    ['4回', '総務部'],
    ['30.1%', '建設部'],
    ['3回', '建設部'],
  ]);
  expect(spec.headline).toBe('実施回数72回、実施回数99.5%、実施回数4回など。');
  expect(spec.summary).toBe(`${spec.headline}4の取組のうち2（50%）に、結果の数値が5あります。`);
});

test('matrix: the main result of each cell in its words; no number is not the same as no initiative', () => {
  const { columns, rows } = matrixOf(specOf('matrix'));
  expect(columns.map(({ label, isAbsent }) => [label, isAbsent])).toEqual([
    ['柱1', false],
    ['柱2', true],
    ['柱3', false],
  ]);
  expect(rows.map(({ label, cells }) => [label, ...cells.map(({ text, detail }) => `${text} ${detail}`.trim())])).toEqual([
    ['総務部', '4回 実施回数　ほか1', '', '数値なし 取組1'],
    ['建設部', '72回 実施回数　ほか2', '', '―'],
    ['教育部', '数値なし 取組1', '', '―'],
  ]);
  expect(rows[0]?.cells[0]).toMatchObject({ values: [4], shade: null, opens: { kind: 'quantity' } });
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
    expect(columns.map(({ label }) => label)).toEqual(['柱3']);
    expect(rows.map(({ label }) => label)).toEqual(['総務部']);
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
    ['figures', '実施回数7回（同じ値がほかに3件）。'],
    ['coverage', '数値のある取組の割合は、4部すべてで100%です。'],
    ['sums', '審議会・委員会等の開催回数は4部とも7回です。'],
    ['ranked', '最も大きいのは同じ値の4つの7回です。'],
    ['matrix', '総務部（柱1）は実施回数7回（同じ値がほかに3件）。'],
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

  test('a measure can be shown whatever is chosen to be compared, in the words of its finding', () => {
    const view = makeChartView({}, { compareFamily: 'courseAttendance' });
    expect(buildSpec({ chart: 'sums', of: 'courseSessions' }, view, kariya)).toMatchObject({
      ref: { chart: 'sums', of: 'courseSessions' },
      headline: '市民向け講座・教室の開催回数が最も多いのは生活安全部の150回です。',
      summary: expect.stringContaining('150回のうち148回は、一つの実績（交通安全教室の開催回数）です。'),
    });
  });

  test('one figure printed by two departments is one result of both', () => {
    const { content } = build('figures');
    const [vaccinations] = content.kind === 'figures' ? content.figures.filter(({ value }) => value === 129_898) : [];
    expect(vaccinations).toMatchObject({
      text: '延べ129,898',
      unit: '回',
      qualifiers: '延べ',
      definition: '福祉健康部・次世代育成部（同じ数値）',
    });
  });

  test.each([
    ['activities', ['label', 'value', 'valueQualifiers', 'department', 'unit'], '延べ129,898回', ['延べ', '回']],
    ['figures', ['value', 'valueQualifiers', 'valuePrinted', 'unit', 'definition'], '延べ129,898', ['延べ', '延べ129,898回', '回']],
  ] as const)('a file of %s keeps unit and qualifiers beside the bare number', (chart, keys, text, beside) => {
    const spec = build(chart);
    const table = tabulateSpec(spec, readTableWords(kariya.t));
    expect(table?.columns.map(({ key }) => key)).toEqual(expect.arrayContaining([...keys]));
    const row = table?.rows.find(({ cells }) => cells.some(({ cell }) => cell === 129_898));
    expect(row?.cells.map((cell) => cell.text)).toEqual(expect.arrayContaining([text, ...beside]));
  });
});
