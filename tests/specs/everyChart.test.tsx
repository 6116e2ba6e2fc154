import '../../src/specs/laterSpecs';
import { renderToStaticMarkup } from 'react-dom/server';
import { I18nextProvider } from 'react-i18next';
import { describe, expect, test } from 'vitest';
import { ChartFrame } from '../../src/charts/ChartFrame';
import { SpecTable } from '../../src/charts/SpecTable';
import { buildReportIndex, type ReportIndex } from '../../src/domain/reportIndex';
import { buildPptx } from '../../src/exports/pptx/buildPptx';
import { unguardFormula } from '../../src/exports/serializeCsv';
import { buildSpecTable } from '../../src/exports/specTable';
import { encodeTableCsv } from '../../src/exports/tableText';
import { buildTableXlsx } from '../../src/exports/tableXlsx';
import type { ShownSlide } from '../../src/features/present/slide/readSlide';
import { layoutSlide, type SlideLayout } from '../../src/features/present/slide/slideLayout';
import { SlideStage } from '../../src/features/present/slide/SlideStage';
import { i18n } from '../../src/i18n/i18n';
import type { Language } from '../../src/domain/languages';
import { buildSpec } from '../../src/specs/catalogue';
import { chartIds, type ChartSpec, type ChartView } from '../../src/specs/chartSpec';
import { readTableWords, tabulateSpec } from '../../src/specs/specTables';
import { isFull } from '../support/effort';
import { makeReport } from '../support/makeReport';
import { makeChartView, makeWords, readKariya, readKariyaEnglish } from '../support/makeWords';
import { readCsv } from '../support/readCsv';
import { readDeck } from '../support/readDeck';
import { readXlsx } from '../support/readXlsx';

/** Ties, 0, a negative number, 約 延べ 各 以上, a refused sum, a total and its parts, a figure printed twice, a rate with an earlier value. */
const small = buildReportIndex(
  makeReport({
    departments: ['総務部', '建設部', '教育部', '消防部'],
    initiatives: [
      {
        department: '総務部',
        quantities: [
          { id: 'whole', value: 38, unit: '回', activity: 'meeting', family: 'councilSessions', label: '会議の開催回数' },
          { value: 23, unit: '回', activity: 'meeting', partOf: 'whole', label: '部会の開催回数' },
          {
            value: 129_898,
            unit: '人',
            counting: 'cumulative',
            qualifiers: ['延べ'],
            family: 'courseAttendanceCumulative',
            label: '参加者数',
          },
        ],
      },
      {
        department: '建設部',
        quantities: [
          { value: 38, unit: '回', activity: 'meeting', qualifiers: ['約'], family: 'councilSessions', label: '協議の回数' },
          { id: 'now', value: 81.2, unit: '%', label: '収納率' },
          { value: 80, unit: '%', role: 'prior', priorOf: 'now', period: 2021 },
        ],
      },
      {
        department: '教育部',
        quantities: [
          {
            value: 3,
            unit: '回',
            activity: 'meeting',
            qualifiers: ['各'],
            additivity: 'nonAdditive',
            additivityReason: 'perItem',
            family: 'councilSessions',
            label: '分科会の回数',
          },
          { value: 5000, unit: '人', qualifiers: ['以上'], family: 'eventParticipants', label: '来場者数' },
          { value: 0, unit: '人', family: 'eventParticipants', label: '待機児童数' },
          { value: -2, unit: '人', kind: 'change', additivity: 'nonAdditive', additivityReason: 'change', label: '職員の増減' },
        ],
      },
      { department: '消防部', statements: [{ text: '計画を策定した。' }] },
    ],
  }),
);
const kariya = readKariya();

const reports = { kariya, small };
type ReportName = keyof typeof reports;

const allSelections: readonly (readonly [name: string, report: ReportName, view: ChartView])[] = [
  ['all', 'kariya', makeChartView()],
  ['two departments, one pointed out', 'kariya', makeChartView({ departments: ['d02', 'd04'] }, { highlightedDepartment: 'd04' })],
  ['one pillar', 'kariya', makeChartView({ pillars: [3] })],
  ['one measure, on a logarithmic axis', 'kariya', makeChartView({}, { compareFamily: 'courseAttendance', chartScale: 'log' })],
  ['hard values', 'small', makeChartView()],
  ['hard values of people', 'small', makeChartView({}, { compareFamily: 'eventParticipants' })],
  ['one row', 'small', makeChartView({ departments: ['d02'], units: ['回'] })],
  ['nothing', 'small', makeChartView({ text: 'どこにもない' })],
];

/** In every run all of them in Japanese but one, which asks what two others do, and what differs most in English; in the full run everything. */
const inEnglish = ['two departments, one pointed out', 'hard values'];
const isInEveryRun = (name: string, language: Language) => (language === 'ja' ? name !== 'one pillar' : inEnglish.includes(name));
const selectionsOf = (language: Language) => allSelections.filter(([name]) => isFull || isInEveryRun(name, language));

const wordsOf: Readonly<Record<Language, (index: ReportIndex) => ReturnType<typeof makeWords>>> = {
  ja: (index) => makeWords(index, 'ja'),
  'ja-simple': (index) => makeWords(index, 'ja-simple'),
  en: (index) => makeWords(index, 'en', index === kariya ? readKariyaEnglish() : null),
  'zh-Hans': (index) => makeWords(index, 'zh-Hans'),
  pt: (index) => makeWords(index, 'pt'),
  vi: (index) => makeWords(index, 'vi'),
};

const squeeze = (text: string) => text.replaceAll(/[\s\u2066-\u2069]/gu, '');

/** What a row must say, in order: its name, and every text that is printed of it. */
interface SaidRow {
  readonly name: string;
  readonly texts: readonly string[];
}

function sayRows({ content }: ChartSpec): readonly SaidRow[] {
  if (content.kind === 'nothing') return [{ name: content.reason, texts: [] }];
  if (content.kind === 'text') return content.sentences.map(({ text }) => ({ name: text, texts: [] }));
  if (content.kind === 'figures')
    return content.figures.map(({ label, text, unit, definition }) => ({ name: label, texts: [text, unit, definition] }));
  if (content.kind === 'matrix')
    return content.rows.map(({ label, cells }) => ({
      name: label,
      texts: cells.flatMap(({ text, detail }) => [text, detail]).filter((text) => text !== ''),
    }));
  if (content.kind === 'table')
    return content.rows.map(({ cells: [head, ...cells] }) => ({
      name: head?.text ?? '',
      // what only files hold is proven below
      texts: cells.filter((_cell, at) => content.columns[at + 1]?.isForFiles !== true).map(({ text }) => text),
    }));
  return content.rows.map(({ label, text, points }) => ({
    name: label,
    texts: content.kind === 'pairs' ? points.map((point) => point.text) : [text ?? points[0]?.text ?? ''],
  }));
}

/** Row by row, what a medium leaves out, or says in another order: every name and text of the spec must follow the one before it. */
function listDifferences(said: readonly SaidRow[], shown: string): readonly string[] {
  const text = squeeze(shown);
  let from = 0;
  const missing: string[] = [];
  for (const [row, { name, texts }] of said.entries()) {
    const place = text.indexOf(squeeze(name), from);
    if (place < 0) {
      missing.push(`row ${row + 1}: ${name}`);
      continue;
    }
    from = place + squeeze(name).length;
    for (const one of texts) {
      const at = text.indexOf(squeeze(one), from);
      if (at < 0) missing.push(`row ${row + 1}, ${name}: ${one}`);
      else from = at + squeeze(one).length;
    }
  }
  return missing;
}

/** Numbers that none of the results behind them has, so that they add up several, and that are not of one measure. */
function listMixedSums({ content }: ChartSpec, index: ReportIndex): readonly string[] {
  const numbers =
    content.kind === 'figures'
      ? content.figures.map(({ label, value, quantityIds = [] }) => ({ label, value, quantityIds }))
      : content.kind === 'bars'
        ? content.rows.map(({ label, points, quantityIds }) => ({ label, value: points[0]?.value ?? null, quantityIds }))
        : [];
  return numbers.flatMap(({ label, value, quantityIds }) => {
    const behind = index.report.quantities.filter(({ id }) => quantityIds.includes(id));
    const isSum = value !== null && behind.length > 0 && !behind.some((quantity) => quantity.value === value);
    const measures = new Set(behind.map(({ family }) => family ?? null));
    return isSum && (measures.size > 1 || measures.has(null)) ? [`${label}: ${[...measures].join(', ')}`] : [];
  });
}

const entities: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#x27;': "'" };
const decode = (html: string) => html.replaceAll(/&(?:amp|lt|gt|quot|#x27);/gu, (entity) => entities[entity] ?? entity);
/** The words of a drawing: of its marks, which hold all of a row's, otherwise its visible text. */
function readDrawing(html: string): string {
  const marks = [
    ...html.matchAll(
      /<button type="button"[^>]*class="[^"]*mark[^"]*"[^>]*aria-label="([^"]*)"|<button[^>]*aria-label="([^"]*)"[^>]*class="[^"]*mark/gu,
    ),
  ];
  if (marks.length > 0) return decode(marks.map((mark) => mark[1] ?? mark[2] ?? '').join('\n'));
  return decode(html.replaceAll(/<span class="visuallyHidden">[^<]*<\/span>/gu, '').replaceAll(/<[^>]*>/gu, '\n'));
}

const instances = new Map<Language, typeof i18n>();
const instanceOf = (language: Language) => instances.get(language) ?? i18n.cloneInstance({ lng: language });
const draw = (language: Language, node: React.ReactNode) =>
  renderToStaticMarkup(<I18nextProvider i18n={instanceOf(language)}>{node}</I18nextProvider>);

function readSlides(shown: ShownSlide, layout: SlideLayout): string {
  return layout.parts
    .map((_part, part) =>
      readDrawing(
        draw(
          shown.spec.language,
          <SlideStage shown={shown} layout={layout} area={{ width: 1920, height: 1080 }} place={1} count={1} part={part} />,
        ),
      ),
    )
    .join('\n');
}

/** Rows that stand on some part of a slide: a list of more than four parts says how many are left. */
function countShown({ parts }: SlideLayout, all: number): number {
  const last = parts.at(-1);
  return last === undefined || last.rowCount === 0 ? all : last.firstRow + last.rowCount;
}

/** Every medium is written from the spec alone: a selection that changes nothing about a chart is looked at once. */
const looked = new Set<string>();

describe.each(['ja', 'en'] as const)('%s', (language) => {
  describe.each(selectionsOf(language))('%s', (_name, report, view) => {
    const index = reports[report];
    const words = wordsOf[language](index);
    const tableWords = readTableWords(words.t);
    const fresh = chartIds.filter((chart) => {
      const key = `${report} ${JSON.stringify(buildSpec({ chart }, view, words))}`;
      return !looked.has(key) && looked.add(key);
    });

    test.each(fresh)(
      '%s says the same on screen, as table, in words, on the wall and in files',
      async (chart) => {
        const spec = buildSpec({ chart }, view, words);
        const said = sayRows(spec);
        const shown: ShownSlide = { spec, title: spec.headline, caption: '', warning: '', words };

        // head: what every medium needs
        expect(spec.topic).not.toBe('');
        expect(spec.headline).not.toBe('');
        expect(spec.summary.startsWith(spec.headline)).toBe(true);
        expect(spec.source).toContain(words.names.text('title', index.report.title));
        expect(`${spec.headline} ${spec.topic} ${spec.summary}`).not.toMatch(/\{\{|undefined|null|NaN|Infinity/u);
        expect(listMixedSums(spec, index)).toEqual([]);
        const ids = 'rows' in spec.content ? spec.content.rows.map(({ id }) => id) : [];
        expect(new Set(ids).size).toBe(ids.length);

        // screen
        const screen = draw(language, <ChartFrame spec={spec} onOpen={() => undefined} />);
        const limit = 'firstLook' in spec.content ? spec.content.firstLook : said.length;
        expect(listDifferences(said.slice(0, limit), readDrawing(screen))).toEqual([]);

        // twin
        const table = tabulateSpec(spec, tableWords);
        expect(table === null).toBe(spec.content.kind === 'nothing');
        const twin =
          table && draw(language, <SpecTable table={table} labelledBy="x" onOpen={() => undefined} />).replaceAll(/<[^>]*>/gu, '\n');
        const isSpread = spec.content.kind === 'spread' || spec.content.kind === 'dots' || spec.content.kind === 'stacked';
        const inTwin = isSpread ? said.map(({ name }) => ({ name, texts: [] })) : said;
        expect(twin === null ? [] : listDifferences(inTwin, decode(twin))).toEqual([]);

        // wall: every part
        const layout = layoutSlide(shown);
        const onWall = countShown(layout, said.length);
        expect(listDifferences(said.slice(0, onWall), readSlides(shown, layout))).toEqual([]);
        const hidden = onWall < said.length ? String(said.length - onWall) : '';
        expect(layout.partLines?.at(-1) ?? '').toContain(hidden);

        // PowerPoint
        const pptx = readDeck(
          await buildPptx({
            master: null,
            language,
            title: 'x',
            author: 'x',
            createdOn: '2026-11-28',
            date: 'x',
            slides: [{ spec, caption: '', notes: [], sentences: [], warning: '' }],
          }),
        );
        const [first] = pptx;
        expect(squeeze(first?.title ?? '')).toContain(squeeze(spec.headline));
        expect(squeeze(first?.lines.join('') ?? '')).toContain(squeeze(spec.topic));
        for (const caveat of spec.caveats)
          expect(squeeze(pptx.flatMap(({ foot, notes }) => [...foot, ...notes]).join(''))).toContain(squeeze(caveat));
        for (const filter of spec.filters) expect(squeeze(first?.lines.join('') ?? '')).toContain(squeeze(filter));
        const inPptx = pptx
          .flatMap(({ charts, table: own, texts }) => [
            ...charts.flatMap(({ name, rows }) => [name, ...rows.flat()]),
            ...own.slice(1).flat(),
            ...texts,
          ])
          .join('\n');
        const isCut = spec.content.kind === 'table' && pptx.length === 4;
        expect(listDifferences(isCut ? said.slice(0, 8) : said, inPptx)).toEqual([]);

        // Excel and CSV
        const file = buildSpecTable(spec, index.report, { language, createdOn: '2026-11-28' });
        expect(file === null).toBe(spec.content.kind === 'nothing');
        if (file === null) return;
        const [sheet] = readXlsx(await buildTableXlsx(file, '2026-11-28'));
        const cells = (sheet?.rows ?? []).slice(1).map((row) => row.map((cell) => String(cell ?? '')));
        const [, ...records] = readCsv(new TextDecoder('utf-8', { ignoreBOM: true }).decode(encodeTableCsv(file, 'utf8Bom').bytes));
        // no line end stands inside a field of CSV
        expect(records.map((record) => record.map((field) => squeeze(unguardFormula(field))).join('|'))).toEqual(
          cells.map((row) => records[0]?.map((_field, at) => squeeze(row[at] ?? '')).join('|')),
        );
        expect(cells).toHaveLength(table?.rows.length ?? 0);
        expect(
          listDifferences(
            said.map(({ name }) => ({ name: name, texts: [] })),
            cells.flat().join('\n'),
          ),
        ).toEqual([]);
        // a bare number has its qualifiers beside it
        const needsQualifiers =
          'series' in spec.content &&
          spec.content.kind !== 'pairs' &&
          spec.content.rows.some(({ points }) => points.some(({ qualifiers }) => qualifiers !== ''));
        expect(!needsQualifiers || file.columns.some(({ key }) => key.endsWith('Qualifiers'))).toBe(true);
      },
      30_000,
    );
  });
});

describe('what stands in some of them, by hand', () => {
  const rowsOf = (chart: 'sums' | 'ranked', view: ChartView, index: ReportIndex = small) => {
    const { content } = buildSpec({ chart }, view, makeWords(index));
    if (!('series' in content)) throw new Error(content.kind);
    return content.rows.map(({ label, points }) => [label, points[0]?.value, points[0]?.text]);
  };

  test('a sum keeps 約, a total is not added to its part, and a refusal says why', () => {
    expect(rowsOf('sums', makeChartView({}, { compareFamily: 'councilSessions' }))).toEqual([
      ['総務部', 38, '38回'],
      ['建設部', 38, '約38回'],
      ['教育部', null, '合計なし：一つあたりの値を含むため'],
    ]);
  });

  test('延べ stands apart from plain numbers, 0 and 以上 are printed', () => {
    expect(rowsOf('ranked', makeChartView({}, { compareFamily: 'eventParticipants' }))).toEqual([
      ['来場者数', 5000, '5,000人以上'],
      ['待機児童数', 0, '0人'],
    ]);
  });

  test('who held most meetings, and what each bar is made of, in the committed report', () => {
    const spec = buildSpec({ chart: 'sums' }, makeChartView({}, { compareFamily: 'councilSessions' }), makeWords(kariya));
    const [first] = 'series' in spec.content ? spec.content.rows : [];
    expect([spec.headline, first?.parts?.reduce((sum, { value }) => sum + value, 0)]).toEqual([
      '審議会・委員会等の開催回数が最も多いのは福祉健康部の20回です。',
      first?.points[0]?.value,
    ]);
  });

  test('a link of the first version, by unit and activity, shows the nearest measure', () => {
    const old = makeChartView({}, { compareUnit: '回', compareActivity: 'meeting' });
    expect(rowsOf('sums', old)).toEqual(rowsOf('sums', makeChartView({}, { compareFamily: 'councilSessions' })));
  });
});

describe('the comparison sees a difference', () => {
  const said: readonly SaidRow[] = [
    { name: '総務部', texts: ['延べ93人'] },
    { name: '建設部', texts: ['40人'] },
  ];

  test.each([
    ['a qualifier', '総務部 93人 建設部 40人'],
    ['a row', '総務部 延べ93人'],
    ['the order', '建設部 40人 総務部 延べ93人'],
    ['a number', '総務部 延べ93人 建設部 41人'],
  ])('%s', (_what, shown) => expect(listDifferences(said, shown)).not.toEqual([]));

  test('and none where there is none', () => expect(listDifferences(said, '総務部 延べ93人 建設部 40 人')).toEqual([]));
});
