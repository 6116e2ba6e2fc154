import '../../src/i18n/laterTexts';
import { describe, expect, test } from 'vitest';
import { buildReportIndex } from '../../src/domain/reportIndex';
import { buildRowsSpec } from '../../src/specs/rowsSpec';
import { makeReport } from '../support/makeReport';
import { makeChartView, makeWords } from '../support/makeWords';

const index = buildReportIndex(
  makeReport({
    departments: ['総務部', '建設部'],
    initiatives: [
      {
        department: '総務部',
        quantities: [
          { id: 'talks', value: 4, label: '会議の開催回数' },
          { id: 'doses', value: 129_898, label: '総接種回数', qualifiers: ['延べ', '約'], counting: 'cumulative' },
        ],
      },
      { department: '総務部', text: '文章だけ' },
      {
        department: '建設部',
        quantities: [
          { id: 'pipes', value: 0.7, unit: 'km', label: '更新延長' },
          { id: 'books', value: 5, unit: null, label: '指数' },
        ],
      },
    ],
  }),
);
const build = (...view: Parameters<typeof makeChartView>) => buildRowsSpec(makeChartView(...view), makeWords(index));

/** `doses｜総接種回数｜総務部｜…` for each row, as it is printed. */
const listRows = ({ content }: ReturnType<typeof build>) =>
  content.kind === 'table' ? content.rows.map(({ id, cells }) => [id, ...cells.map(({ text }) => text)].join('｜')) : content.kind;

test('rows as the table prints them, in document order; an initiative without a number is none', () => {
  const spec = build();
  expect(spec).toMatchObject({
    ref: { chart: 'rows' },
    topic: '実績・成果の数値の一覧',
    headline: '実績・成果の数値の一覧 4行',
    unit: '',
    period: '令和4年度（2022年度）',
    filters: [],
  });
  expect(spec.content.kind === 'table' && spec.content.columns).toEqual([
    { key: 'label', head: '指標', isNumeric: false },
    { key: 'department', head: '部', isNumeric: false },
    { key: 'value', head: '値', isNumeric: true },
    { key: 'unit', head: '単位', isNumeric: false },
  ]);
  expect(listRows(spec)).toEqual([
    'talks｜会議の開催回数｜総務部｜4回｜回',
    'doses｜総接種回数｜総務部｜延べ約129,898回｜回',
    'pipes｜更新延長｜建設部｜0.7km｜km',
    'books｜指数｜建設部｜5｜単位なし',
  ]);
});

test('a number is bare beside its print, and its qualifiers go with it', () => {
  const { content } = build();
  const [, doses] = content.kind === 'table' ? content.rows : [];
  expect(doses?.cells[2]).toEqual({ text: '延べ約129,898回', value: 129_898, qualifiers: '延べ、約' });
  expect(doses?.opens).toEqual({ kind: 'quantity', id: 'doses' });
  expect(doses?.quantityIds).toEqual(['doses']);
});

describe('what the reader has chosen', () => {
  test('the order of the table', () => {
    const sorted = build({}, { tableSort: { column: 'value', direction: 'descending' } });
    // unit by unit, bare numbers last
    expect(listRows(sorted)).toEqual([
      'doses｜総接種回数｜総務部｜延べ約129,898回｜回',
      'talks｜会議の開催回数｜総務部｜4回｜回',
      'pipes｜更新延長｜建設部｜0.7km｜km',
      'books｜指数｜建設部｜5｜単位なし',
    ]);
  });

  test('its filters narrow the rows and are named', () => {
    const spec = build({ departments: ['d02'], units: ['km'] });
    expect(listRows(spec)).toEqual(['pipes｜更新延長｜建設部｜0.7km｜km']);
    expect(spec.filters).toEqual(['建設部', 'km']);
    expect(spec.headline).toBe('実績・成果の数値の一覧 1行');
  });

  test.each([
    ['en', '1 row', '4 rows'],
    ['pt', '1 linha', '4 linhas'],
  ] as const)('in %s one row is one', (language, one, more) => {
    const headlineOf = (units: readonly string[]) => buildRowsSpec(makeChartView({ units }), makeWords(index, language)).headline;
    expect(headlineOf(['km'])).toMatch(new RegExp(` ${one}$`, 'u'));
    expect(headlineOf([])).toMatch(new RegExp(` ${more}$`, 'u'));
  });

  test('a department that is pointed out', () => {
    const { content } = build({}, { highlightedDepartment: 'd02' });
    expect(content.kind === 'table' && content.rows.map(({ emphasis }) => emphasis)).toEqual(['muted', 'muted', 'strong', 'strong']);
  });

  test('nothing left says so', () => {
    const spec = build({ departments: ['d01'], units: ['km'] });
    expect(spec.content).toEqual({ kind: 'nothing', reason: '選んだ条件に合う数値はありません。' });
    expect(spec.headline).toBe('選んだ条件に合う数値はありません。');
  });
});
