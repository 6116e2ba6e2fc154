import { renderToStaticMarkup } from 'react-dom/server';
import { I18nextProvider } from 'react-i18next';
import { describe, expect, test } from 'vitest';
import { buildReportIndex } from '../../../../src/domain/reportIndex';
import type { FrozenReport } from '../../../../src/features/present/slide/frozenReport';
import type { ShownSlide } from '../../../../src/features/present/slide/readSlide';
import { DrawnSlide, listPlainRows, prepareSlide, SlideBoundary } from '../../../../src/features/present/talk/DrawnSlide';
import { i18n } from '../../../../src/i18n/i18n';
import { defaultView } from '../../../../src/query/view';
import type { SpecContent } from '../../../../src/specs/chartSpec';
import { layoutSlide } from '../../../../src/features/present/slide/slideLayout';
import { makeReport } from '../../../support/makeReport';
import { makeWords } from '../../../support/makeWords';

const frozen: FrozenReport = {
  index: buildReportIndex(makeReport({ initiatives: [{ department: '水資源部', quantities: ['38回'] }] })),
  translation: null,
  view: defaultView,
};
const slide = { hash: '#v=1&screen=compare', chart: 'ranked', caption: '', notes: '' };
const { t } = i18n;
const area = { width: 1920, height: 1080 };

const bars = (count: number): SpecContent => ({
  kind: 'bars',
  labelHead: '部',
  details: [],
  series: [{ key: 'count', name: '回', tone: 'count' }],
  firstLook: count,
  axis: { kind: 'linear', canBeLog: false, tickUnit: '' },
  rows: Array.from({ length: count }, (_, at) => ({
    id: `d${at + 1}`,
    label: `第${at + 1}部`,
    details: [],
    points: [{ value: at + 1, text: `延べ${at + 1}回`, qualifiers: '延べ' }],
    emphasis: 'none',
    opens: null,
    quantityIds: [],
  })),
});

const show = (content: SpecContent): ShownSlide => ({
  title: '第1部が最も多い',
  caption: '',
  warning: '',
  words: makeWords(frozen.index),
  spec: {
    ref: { chart: 'ranked' },
    language: 'ja',
    headline: '第1部が最も多い',
    topic: '部別の合計（回）',
    unit: '回',
    period: '',
    filters: [],
    summary: '',
    definition: '',
    caveats: [],
    notes: [],
    source: '出典：刈谷市',
    content,
  },
});

const layout = (parts: number) => (shown: ShownSlide) => ({
  ...layoutSlide(shown),
  parts: Array.from({ length: parts }, () => ({ firstRow: 0, rowCount: 1 })),
});
const refuse = (message: string) => () => {
  throw new Error(message);
};
const prepare = (content: SpecContent, parts = 1) => prepareSlide(slide, frozen, t, { read: () => show(content), lay: layout(parts) });
const draw = (prepared: ReturnType<typeof prepare>, part = 0) =>
  renderToStaticMarkup(
    <I18nextProvider i18n={i18n}>
      <DrawnSlide prepared={prepared} area={area} place={3} count={7} part={part} />
    </I18nextProvider>,
  );

describe('a slide before it is drawn', () => {
  test('is read, laid out and named', () => {
    expect(prepare(bars(3), 2)).toMatchObject({ partCount: 2, title: '第1部が最も多い', screen: '比較', warning: '', fault: '' });
  });

  test('says why it has nothing to show', () => {
    expect(prepare({ kind: 'nothing', reason: '値がありません' })).toMatchObject({ warning: '値がありません', fault: '' });
  });

  test.each([
    ['not read', { read: refuse('no such family') }, { shown: null, layout: null, fault: 'no such family', title: '比較' }],
    ['not laid out', { read: () => show(bars(3)), lay: refuse('no room') }, { layout: null, fault: 'no room', title: '第1部が最も多い' }],
    ['laid out without a part', { read: () => show(bars(3)), lay: layout(0) }, { fault: '' }],
  ])('a fault is kept and not thrown: %s', (_, injected, prepared) => {
    expect(prepareSlide(slide, frozen, t, injected)).toMatchObject({ partCount: 1, ...prepared });
  });

  test("the presenter's headline names a slide that could not be read", () => {
    expect(prepareSlide({ ...slide, caption: '水の話' }, frozen, t, { read: refuse('x') }).title).toBe('水の話');
  });
});

describe('a slide that can not be drawn', () => {
  test('its rows become text, as they are printed', () => {
    expect(listPlainRows(prepare(bars(2)), 0, 10)).toEqual({ lines: ['第1部　延べ1回', '第2部　延べ2回'], rest: 0 });
  });

  test('as many as fit; a later part goes on where it can', () => {
    expect(listPlainRows(prepare(bars(25)), 0, 10)).toMatchObject({ lines: { length: 10 }, rest: 15 });
    expect(listPlainRows(prepare(bars(25)), 2, 10)).toMatchObject({ lines: { length: 5, 0: '第21部　延べ21回' }, rest: 0 });
    expect(listPlainRows(prepare(bars(5)), 2, 10)).toMatchObject({ lines: { length: 5 }, rest: 0 });
  });

  test('nothing is made up where there are no rows', () => {
    expect(listPlainRows(prepare({ kind: 'nothing', reason: '値がありません' }), 0, 10)).toEqual({ lines: [], rest: 0 });
  });

  test('headline, rows, source and number stand there, at least 24 px of 1080', () => {
    const html = draw(prepareSlide(slide, frozen, t, { read: () => show(bars(25)), lay: refuse('no room') }));
    expect(html).toContain('font-size:24px');
    for (const text of ['第1部が最も多い', 'この図を描けませんでした。', '第1部　延べ1回', '出典：刈谷市', '3 / 7'])
      expect(html).toContain(text);
    expect(html.match(/<li>/g)?.length).toBeLessThan(25);
  });

  test('one that could not be read says so under its name', () => {
    const html = draw(prepareSlide({ ...slide, caption: '水の話' }, frozen, t, { read: refuse('x') }));
    expect(html).toContain('水の話');
    expect(html).toContain('この1枚を表示できませんでした。');
  });

  test.each([
    [new Error('planted'), 'planted'],
    ['planted', 'planted'],
  ])('a fault in its drawing is caught with its message: %s', (error, message) => {
    expect(SlideBoundary.getDerivedStateFromError(error)).toEqual({ fault: message });
  });
});
