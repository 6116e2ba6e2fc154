import { describe, expect, test } from 'vitest';
import { planPages, type Page } from '../../../src/exports/pptx/planPages';
import { slideXml } from '../../../src/exports/pptx/slideXml';
import type { ChartSpec, FiguresContent, RowsContent, SpecContent } from '../../../src/specs/chartSpec';
import { makeDeck, makeSpecs } from '../../support/makeSpecs';
import { findAll, readXml } from '../../support/readXml';

type Language = 'ja' | 'en';

function pagesOf(content: SpecContent, language: Language = 'ja', more: Partial<ChartSpec> = {}): readonly Page[] {
  const deck = makeDeck(language, ['one']);
  const spec: ChartSpec = { ...makeSpecs(language).one, headline: '題', ...more, content };
  return planPages({ ...deck, slides: deck.slides.map((slide) => ({ ...slide, caption: '', spec })) });
}

const plansOf = (pages: readonly Page[]) =>
  pages.flatMap(({ content }) => (content.kind === 'charts' ? content.charts.map(({ plan }) => plan) : []));

const bars = (count: number, label = '部', factor = 1): RowsContent => ({
  kind: 'bars',
  labelHead: '部',
  details: [],
  series: [{ key: 'value', name: '値', tone: 'count' }],
  rows: Array.from({ length: count }, (_, at) => ({
    id: `r${at}`,
    label: `${label}${at}`,
    details: [],
    points: [{ value: at * factor, text: `${at * factor}人`, qualifiers: '' }],
    emphasis: 'none',
    opens: null,
    quantityIds: [],
  })),
  firstLook: count,
  axis: { kind: 'linear', canBeLog: false, tickUnit: '' },
});

test.each([
  [4, 16],
  [12, 16],
  [14, 16],
  [18, 14],
  [24, 10],
])('%i rows are one chart, in type of %i points', (count, points) => {
  const [plan, ...others] = plansOf(pagesOf(bars(count)));
  expect(others).toEqual([]);
  expect(plan?.points).toBe(points);
});

test('more than 24 rows are cut evenly, keep their order and one scale', () => {
  const pages = pagesOf(bars(60));
  const plans = plansOf(pages);
  expect(plans.map(({ names }) => names.length)).toEqual([20, 20, 20]);
  expect(plans.flatMap(({ names }) => names)).toEqual(Array.from({ length: 60 }, (_, at) => `部${at}`));
  expect(new Set(plans.map(({ scale }) => JSON.stringify(scale)))).toEqual(new Set([JSON.stringify({ low: 0, high: 59, isLog: false })]));
  expect(pages.map(({ title }) => title)).toEqual(['題（1/3）', '題（2/3）', '題（3/3）']);
  expect(pages[1]?.lines.at(-1)?.text).toContain('全60行のうち21～40行目');
  expect(pagesOf(bars(60), 'en')[0]?.title).toBe('題 (1/3)');
});

test('names are broken where Japanese breaks, in the chart only; the sheet has them on one line', () => {
  const long = '人材育成、次世代育成プロジェクトの参加人数（サービス・サステナビリティアクションプロジェクト）、';
  const [plan, ...others] = plansOf(pagesOf(bars(6, long)));
  expect(others).toEqual([]);
  expect(plan?.names).toEqual(Array.from({ length: 6 }, (_, at) => `${long}${at}`));
  expect(plan?.labels.map((label) => label.replaceAll('\n', ''))).toEqual(plan?.names);
  const lines = plan?.labels.flatMap((label) => label.split('\n')) ?? [];
  expect(lines.filter((line) => /^[ー、）]|サー$|プロジェ$/u.test(line))).toEqual([]);
});

test('rates always go from 0 to 100; negative values get room for their number; a log axis holds whole powers', () => {
  const rates: RowsContent = { ...bars(2), kind: 'dots', axis: { kind: 'linear', canBeLog: false, atLeast: 100, tickUnit: '%' } };
  expect(plansOf(pagesOf(rates))[0]?.scale).toEqual({ low: 0, high: 100, isLog: false });
  expect(plansOf(pagesOf(bars(3, '部', -10)))[0]?.scale.low).toBeLessThan(-20);
  const log: RowsContent = { ...bars(3, '部', 700), axis: { kind: 'log', canBeLog: true, tickUnit: '' } };
  expect(plansOf(pagesOf(log))[0]?.scale).toEqual({ low: 100, high: 10_000, isLog: true });
  expect(pagesOf(log)[0]?.foot.join()).toContain('対数目盛');
});

describe('what is not a number is said where the bar would begin', () => {
  const plan = plansOf(planPages(makeDeck('ja', ['refused'])))[0];
  const printed = plan?.series.map(({ points }) => points.map(({ text }) => text));

  test('the reason of a refused sum, and that no number is printed', () =>
    expect(printed).toEqual([
      ['22回', '', ''],
      ['', '重複があり得るため、合計しません', '― 数値の記載なし'],
    ]));

  test('its cell stays empty', () => expect(plan?.columns[0]?.cells).toEqual([22, null, null]));
});

test('the presenter’s headline comes first, the finding under it, filters and caveats always', () => {
  const deck = makeDeck('ja', ['ranked']);
  const [page] = planPages(deck);
  const spec = makeSpecs('ja').ranked;
  expect(page?.title).toBe('接種回数が突出している');
  expect(page?.lines.map(({ text }) => text)).toEqual([
    spec.headline,
    '部別の参加者数　単位：人　令和4年度（2022年度）',
    '絞り込み：生活安全部、延べ・重複あり',
  ]);
  expect(page?.foot).toEqual([...spec.caveats, `定義：${spec.definition}`, ...spec.notes]);
  expect(page?.notes).toEqual([
    'ここで一度、間を置く。',
    spec.summary,
    '絞り込み：生活安全部、延べ・重複あり',
    `定義：${spec.definition}`,
    ...spec.caveats,
    ...spec.notes,
    ...(deck.slides[0]?.sentences ?? []),
  ]);
});

test('definition and notes that have no room go to the speaker notes, a caveat and a warning never', () => {
  const [slide] = makeDeck('ja', ['one']).slides;
  if (slide === undefined) throw new Error('no slide');
  const spec = { ...slide.spec, definition: '長い定義。'.repeat(100), caveats: ['注意。'.repeat(100)] };
  const [page] = planPages({ ...makeDeck('ja', ['one']), slides: [{ ...slide, spec, warning: '一部を除いています。' }] });
  expect(page?.foot).toEqual(['一部を除いています。', ...spec.caveats]);
  expect(page?.notes.join()).toContain(spec.definition);
});

describe('tables', () => {
  const table = (rows: readonly string[]): SpecContent => ({
    kind: 'table',
    columns: [{ key: 'text', head: '原文', isNumeric: false }],
    rows: rows.map((text, at) => ({ id: `t${at}`, group: '', emphasis: 'none', opens: null, cells: [{ text }], quantityIds: [] })),
  });
  const gridsOf = (pages: readonly Page[]) =>
    pages.flatMap(({ content, frame }) => (content.kind === 'grid' ? [{ ...content, frame }] : []));

  test('go on with their head, row by row; a cell taller than a slide in rows of its own', () => {
    const grids = gridsOf(pagesOf(table(['短い', '長い。'.repeat(1000), '終わり'])));
    const cells = grids.flatMap(({ rows }) => rows.map(({ cells: own }) => own[0]?.text ?? ''));
    expect(grids.length).toBeGreaterThan(1);
    expect([cells[0], cells.at(-1)]).toEqual(['短い', '終わり']);
    expect(cells.slice(1, -1).join('').replaceAll('\n', '')).toBe('長い。'.repeat(1000));
    for (const { rows, layout, frame } of grids)
      expect(rows.reduce((sum, row) => sum + layout.heightOf(row), layout.headHeight)).toBeLessThanOrEqual(frame.height + 0.001);
  });

  test('of more than four slides become their first four, and the last says where the rest is', () => {
    const pages = pagesOf(table(Array.from({ length: 500 }, (_, at) => `行${at}`)));
    expect(pages).toHaveLength(4);
    const kept = gridsOf(pages).reduce((sum, { rows }) => sum + rows.length, 0);
    expect(pages[3]?.lines.map(({ text }) => text).join()).toContain(`ほか${500 - kept}行は`);
    expect(pages[2]?.lines.map(({ text }) => text).join()).not.toContain('ほか');
  });

  test('fill the width of the slide, and part no number', () => {
    for (const { layout, frame } of gridsOf(planPages(makeDeck('ja', ['table', 'matrix'])))) {
      expect(layout.widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(frame.width, 3);
      expect(layout.isTight).toBe(false);
    }
  });
});

test('sentences go on to the next slide, none is lost', () => {
  const sentences = Array.from({ length: 40 }, (_, at) => ({ id: `f${at}`, group: '', text: `${at}. 数値のない取組`, opens: null }));
  const pages = pagesOf({ kind: 'text', sentences });
  expect(pages.length).toBeGreaterThan(1);
  const said = pages.flatMap(({ content }) => (content.kind === 'text' ? content.paragraphs.map(({ text }) => text) : []));
  expect(said).toEqual(sentences.map(({ text }) => text));
});

test('one department pointed out: its row keeps its colour, the others stand back, in the order of the chart', () => {
  const [plan] = plansOf(planPages(makeDeck('ja', ['ranked'])));
  expect(plan?.series[0]?.points.map(({ emphasis }) => emphasis)).toEqual(
    makeSpecs('ja').ranked.content.kind === 'bars' ? Array.from({ length: 8 }, (_, at) => (at === 2 ? 'strong' : 'muted')) : [],
  );
});

test('what a row says of both its values is said once, in the words of the chart', () => {
  const spec = makeSpecs('ja').dots;
  if (spec.content.kind !== 'dots') throw new Error('no dots');
  const rows = spec.content.rows.slice(0, 1).map((row) => ({ ...row, text: '99.5%（以前 80%）' }));
  const [plan] = plansOf(pagesOf({ ...spec.content, rows }));
  expect(plan?.series.flatMap(({ points }) => points.map(({ text }) => text)).filter((text) => text !== '')).toEqual(['99.5%（以前 80%）']);
  expect(plan?.columns.map(({ cells }) => cells[0])).toEqual([80, '80%', 99.5, '99.5%']);
});

test('pieces of a stack are told apart without colour', () => {
  const [plan] = plansOf(planPages(makeDeck('ja', ['stacked'])));
  const patterns = plan?.series.flatMap(({ look }) => (look === null ? [] : look.pattern)) ?? [];
  expect(new Set(patterns).size).toBe(patterns.length);
});

test.each([
  ['ja', ['交通安全教室の開催回数148回、美術館の年間入館者数94,407人、', '子育てコンシェルジュの相談等対応件数1,789件など。']],
  // Office breaks these where words end
  ['en', ['The largest are road safety classes 148 times, visitors to the art museum 94,407 people, consultations 1,789 cases.']],
] as const)('a title breaks where a reader would, and is the same text, %s', (language, lines) => {
  const [page] = pagesOf(bars(4), language, { headline: lines.join('') });
  if (page === undefined) throw new Error('no page');
  const [title] = findAll(readXml(slideXml(page, '', language)), 'p:sp');
  expect(title === undefined ? [] : findAll(title, 'a:t').map(({ text }) => text)).toEqual(lines);
});

describe('key figures', () => {
  const figure = (key: string, text: string, more: Partial<FiguresContent['figures'][number]> = {}) => ({
    key,
    label: `${key}の開催回数`,
    value: 1,
    text,
    unit: '回',
    definition: '',
    opens: null,
    ...more,
  });
  /** A long number, a long definition, a long label, and one that the document says in words: each used to shrink itself alone. */
  const hard = [
    figure('教室', '4'),
    figure('来館', '延べ約132,975', { unit: '人' }),
    figure('相談', '78', { definition: '土曜日等閉庁時における交付窓口の開設回数（時間外）。'.repeat(5) }),
    figure('外国人と日本人が共に活動するための検討会議', '10'),
    figure('目標', '計画どおり実施し、前年度より参加者が増加した', { value: null, unit: '' }),
  ];
  const many = Array.from({ length: 3 }, (_, at) => hard.map((one) => ({ ...one, key: `${one.key}${at}` }))).flat();

  const runsOf = (page: Page, language: Language) =>
    findAll(readXml(slideXml(page, '', language)), 'p:sp')
      .filter((shape) => findAll(shape, 'p:ph').length === 0)
      .map((shape) =>
        findAll(shape, 'a:p').map((paragraph) =>
          findAll(paragraph, 'a:r').map((run) => ({
            points: Number(findAll(run, 'a:rPr')[0]?.attributes['sz']) / 100,
            text: findAll(run, 'a:t')[0]?.text ?? '',
          })),
        ),
      );

  test.each([
    [hard, 1],
    [many, 2],
  ])('on a slide have one size for all numbers, one for labels, one for definitions, and words a smaller one', (figures, count) => {
    const pages = pagesOf({ kind: 'figures', figures });
    expect(pages).toHaveLength(count);
    for (const page of pages) {
      const shapes = runsOf(page, 'ja');
      const sizesOf = (texts: readonly (readonly { readonly points: number }[])[]) => [
        ...new Set(texts.flatMap((runs) => runs.slice(0, 1).map(({ points }) => points))),
      ];
      const labels = sizesOf(shapes.map(([label = []]) => label));
      const isWorded = ([, value = []]: (typeof shapes)[number]) => !/^[延約\d]/u.test(value[0]?.text ?? '');
      const numbers = sizesOf(shapes.filter((shape) => !isWorded(shape)).map(([, value = []]) => value));
      const words = sizesOf(shapes.filter(isWorded).map(([, value = []]) => value));
      const definitions = sizesOf(shapes.map(([, , definition = []]) => definition));
      expect([labels.length, numbers.length, words.length, definitions.length]).toEqual([1, 1, 1, 1]);
      expect(numbers[0]).toBeGreaterThanOrEqual(2 * (labels[0] ?? 0));
      expect(words[0]).toBeLessThan(numbers[0] ?? 0);
      expect(words[0]).toBeGreaterThanOrEqual(labels[0] ?? 0);
    }
  });

  test('are alike on all slides that they need, and wide enough for the longest', () => {
    // 福祉健康部: two lines of four used to leave half of the slide empty, and its last slide stood larger than the others
    const seven = ['延べ129,898', '20', '20', '19', '153', '40', '23'];
    const sizes = pagesOf({
      kind: 'figures',
      figures: [...seven, ...seven, ...['38', '31', '23', '99', '76', '73', '5']].map((text, at) => figure(`教室${at}`, text)),
    }).map(({ content }) => (content.kind === 'figures' ? content.sizes.number : 0));
    expect(sizes).toHaveLength(3);
    expect(new Set(sizes).size).toBe(1);
    expect(sizes[0]).toBeGreaterThanOrEqual(36);
  });

  test('stand inside their slide, side by side, none over another', () => {
    for (const { content, frame } of pagesOf({ kind: 'figures', figures: many })) {
      if (content.kind !== 'figures') throw new Error('no figures');
      const boxes = content.figures.map((one) => one.frame);
      for (const box of boxes) {
        expect(box.y).toBeGreaterThanOrEqual(frame.y - 1e-9);
        expect(box.y + box.height).toBeLessThanOrEqual(frame.y + frame.height + 1e-9);
        const below = boxes.filter(({ x, y }) => x === box.x && y > box.y);
        for (const { y } of below) expect(y).toBeGreaterThanOrEqual(box.y + box.height);
      }
      // numbers of one line begin at one height, whatever the length of their labels
      const tops = content.figures.map(({ set, frame: box }) => (box.y + set.labelHeight / 72).toFixed(4));
      expect(new Set(tops).size).toBe(Math.ceil(content.figures.length / new Set(boxes.map(({ x }) => x)).size));
    }
  });

  test('six with long qualifiers stand on one slide, as on the wall', () => {
    const six = Array.from({ length: 6 }, (_, at) => figure(`Vaccinations ${at}`, 'cumulative 129,898', { unit: 'times' }));
    expect(pagesOf({ kind: 'figures', figures: six }, 'en')).toHaveLength(1);
  });

  test('none is lost where definitions need whole slides', () => {
    const long = hard.map((one) => ({ ...one, definition: '長い定義。'.repeat(150) }));
    const pages = pagesOf({ kind: 'figures', figures: long });
    expect(pages.flatMap(({ content }) => (content.kind === 'figures' ? content.figures.map(({ set }) => set.figure.key) : []))).toEqual(
      long.map(({ key }) => key),
    );
    const below = pages.flatMap(({ content, frame }) =>
      content.kind === 'figures' ? content.figures.map(({ frame: box }) => box.y + box.height - frame.y - frame.height) : [],
    );
    expect(Math.max(...below)).toBeLessThanOrEqual(1e-9);
  });
});
