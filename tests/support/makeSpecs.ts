import type { DeckFile } from '../../src/exports/specHead';
import type {
  ChartId,
  ChartSpec,
  Emphasis,
  RowsContent,
  SpecContent,
  SpecHead,
  SpecPoint,
  SpecRow,
  SpecSeries,
} from '../../src/specs/chartSpec';
import { formatNumber } from '../../src/words/formatNumber';

type Language = 'ja' | 'en';

const words = {
  ja: {
    departments: [
      '企画財政部',
      '総務部',
      '生活安全部',
      '市民活動部',
      '福祉健康部',
      '次世代育成部',
      '産業環境部',
      '建設部',
      '都市政策部',
      '水資源部',
      '教育部',
    ],
    labels: [
      '新型コロナウイルスワクチン接種回数（延べ、初回接種・追加接種）',
      'サービス・プロジェクトの参加人数',
      '適切な土地利用の誘導に関する関係団体との調整会議（刈谷駅周辺の民間開発）',
      '待機児童数',
      '携帯電話による相談の件数',
    ],
    department: '部',
    item: '指標',
    sentence: 'ワクチン接種を実施し、延べ129,898回の接種を行った。',
    people: '人',
    times: '回',
    percent: '%',
    cumulative: '延べ',
    about: '約',
    each: '各',
    atLeast: '以上',
    refusal: '重複があり得るため、合計しません',
    prior: '令和3年度',
    present: '令和4年度',
    share: '数値のある取組の割合',
    value: '値',
    parts: ['数', '率・達成度', '金額'],
    period: '令和4年度（2022年度）',
    source: '出典：刈谷市「組織重点目標（実績・成果）」令和4年度（2022年度）を加工して作成　時点：記載なし',
    definition: '文書に印刷されている数値を、そのまま並べたものです。',
    caveat: '数値がないことは、成果がないことを意味しません。',
    note: '複数の部にまたがる取組は、それぞれの部に数えています。',
    filter: '生活安全部',
    reason: '選ばれた条件に合う数値がありません。',
    author: '刈谷市',
    deck: '組織重点目標 実績・成果',
    date: '2026年11月23日',
  },
  en: {
    departments: [
      'Planning and Finance',
      'General Affairs',
      'Community Safety',
      'Civic Activities',
      'Welfare and Health',
      'Next-Generation Development',
      'Industry and Environment',
      'Construction',
      'Urban Policy',
      'Water Resources',
      'Board of Education Secretariat',
    ],
    labels: [
      'COVID-19 vaccinations given (cumulative, first and additional doses)',
      'Participants in the services and projects',
      'Coordination meetings with related organisations on guiding appropriate land use (around Kariya Station)',
      'Children waiting for a place',
      'Consultations by mobile phone',
    ],
    department: 'Department',
    item: 'Measure',
    sentence: 'ワクチン接種を実施し、延べ129,898回の接種を行った。',
    people: ' people',
    times: ' times',
    percent: '%',
    cumulative: 'cum. ',
    about: 'about ',
    each: 'each ',
    atLeast: ' or more',
    refusal: 'not added up, since the same people may be counted twice',
    prior: 'FY2021',
    present: 'FY2022',
    share: 'Share of initiatives with a number',
    value: 'Value',
    parts: ['Counts', 'Rates', 'Amounts'],
    period: 'FY2022',
    source: 'Source: made from Kariya City, Priority Goals of the Organisation (Results and Outcomes), FY2022. As of: not stated',
    definition: 'Numbers as the document prints them, side by side.',
    caveat: 'No number does not mean no outcome.',
    note: 'Initiatives of several departments are counted in each of them.',
    filter: 'Community Safety',
    reason: 'No number meets the chosen conditions.',
    author: 'Kariya City',
    deck: 'Priority goals: results and outcomes',
    date: 'November 23, 2026',
  },
} as const;

/** What may stand in a spec of this file. */
export const specNames = [
  'ranked',
  'long',
  'one',
  'log',
  'negative',
  'refused',
  'shares',
  'stacked',
  'dots',
  'spread',
  'pairs',
  'lines',
  'matrix',
  'figures',
  'table',
  'text',
  'nothing',
] as const;
export type SpecName = (typeof specNames)[number];

/** Small specs of every kind of content, with what is hard about each: ties, 0, a negative number, qualifiers, refused sums, long names, one row, none. */
export function makeSpecs(language: Language = 'ja'): Readonly<Record<SpecName, ChartSpec>> {
  const w = words[language];
  const head = (chart: ChartId, headline: string, topic: string, unit: string, more: Partial<SpecHead> = {}): SpecHead => ({
    ref: { chart },
    language,
    headline,
    topic,
    unit,
    period: w.period,
    filters: [],
    summary: `${headline} ${topic}`,
    definition: w.definition,
    caveats: [w.caveat],
    notes: [w.note],
    source: w.source,
    ...more,
  });
  const point = (value: number, unit: string, before = '', after = ''): SpecPoint => ({
    value,
    text: `${before}${formatNumber(value, language)}${unit}${after}`,
    qualifiers: [before, after]
      .map((part) => part.trim())
      .filter((part) => part !== '')
      .join('、'),
  });
  const none: SpecPoint = { value: null, text: '―', qualifiers: '' };
  const refused: SpecPoint = { value: null, text: '―', qualifiers: '', refusal: w.refusal };
  const row = (id: string, label: string, points: readonly SpecPoint[], more: Partial<SpecRow> = {}): SpecRow => ({
    id,
    label,
    details: [],
    points,
    emphasis: 'none',
    opens: null,
    quantityIds: [],
    ...more,
  });
  const department = (at: number) => w.departments[at % w.departments.length] ?? '';
  const label = (at: number) => w.labels[at % w.labels.length] ?? '';
  const one: readonly SpecSeries[] = [{ key: 'value', name: w.value, tone: 'count' }];
  const rows = (kind: RowsContent['kind'], given: readonly SpecRow[], more: Partial<RowsContent> = {}): RowsContent => ({
    kind,
    labelHead: w.department,
    details: [],
    series: one,
    rows: given,
    firstLook: given.length,
    axis: { kind: 'linear', canBeLog: false, tickUnit: '' },
    ...more,
  });
  const spec = (of: SpecHead, content: SpecContent): ChartSpec => ({ ...of, content });
  const ja = language === 'ja';
  const drawnDetail = [{ head: w.department, isDrawn: true, isNumeric: false }];
  const emphasis = (at: number): Emphasis => (at === 2 ? 'strong' : 'muted');

  const ranked = [
    point(129_898, w.people, w.cumulative),
    point(8533, w.people),
    point(5000, w.people, '', w.atLeast),
    point(1204.5, w.people),
    point(40, w.people, w.about),
    point(40, w.people),
    point(3, w.people, w.each),
    point(0, w.people),
  ];
  const rankedRows = ranked.map((own, at) =>
    row(`d${at}`, label(at) + (at > 4 ? `${at}` : ''), [own], { details: [department(at)], emphasis: emphasis(at) }),
  );
  const manyRows = Array.from({ length: 30 }, (_, at) =>
    row(`r${at}`, `${label(at)}${at}`, [point(300 - at * 9, w.times)], { details: [department(at)] }),
  );
  const kinds: readonly SpecSeries[] = w.parts.map((name, at) => ({
    key: `p${at}`,
    name,
    tone: (['part1', 'part2', 'part3'] as const)[at] ?? 'part4',
  }));
  const time: readonly SpecSeries[] = [
    { key: 'prior', name: w.prior, tone: 'prior' },
    { key: 'present', name: w.present, tone: 'rate' },
  ];
  const shades = [0, 1, 2, 3, 4] as const;
  const matrixColumns = ['1', '2', '3', '4', '5'];
  const cell = (value: number, at: number, isTotal = false) => ({
    text: String(value),
    detail: value === 0 ? '' : `${Math.ceil(value / 2)}/${value}`,
    values: [value, Math.ceil(value / 2)],
    shade: isTotal ? null : value === 0 ? (0 as const) : (shades[at] ?? (4 as const)),
    name: `${value}`,
    opens: null,
  });

  return {
    ranked: spec(
      head(
        'ranked',
        ja ? '延べ129,898人で最も多い' : 'Most are 129,898 people',
        ja ? '部別の参加者数' : 'Participants by department',
        w.people.trim(),
        {
          filters: [w.filter, ja ? '延べ・重複あり' : 'cumulative'],
        },
      ),
      rows('bars', rankedRows, { details: drawnDetail, labelHead: w.item }),
    ),
    long: spec(
      head('ranked', ja ? '300回が最も多い' : '300 times are the most', ja ? '「回」の実績値' : 'Numbers of times', w.times.trim()),
      rows('bars', manyRows, { details: drawnDetail, labelHead: w.item }),
    ),
    one: spec(
      head('ranked', ja ? '1つだけ' : 'Only one', ja ? '1行' : 'One row', w.times.trim()),
      rows('bars', [row('d1', department(0), [point(7, w.times)])]),
    ),
    log: spec(
      head('ranked', ja ? '129,898から3まで' : 'From 129,898 to 3', ja ? '桁の違う値' : 'Orders of magnitude', w.people.trim()),
      rows('bars', rankedRows, { details: drawnDetail, labelHead: w.item, axis: { kind: 'log', canBeLog: true, tickUnit: '' } }),
    ),
    negative: spec(
      head('changes', ja ? '減った部がある' : 'Some went down', ja ? '増減' : 'Changes', w.people.trim()),
      rows(
        'bars',
        [point(12, w.people), point(0, w.people), point(-7, w.people)].map((own, at) => row(`d${at}`, department(at), [own])),
      ),
    ),
    refused: spec(
      head(
        'sums',
        ja ? '会議は生活安全部が22回で最も多い' : 'Most meetings: 22 times',
        ja ? '部別の合計' : 'Sums by department',
        w.times.trim(),
      ),
      rows('bars', [row('d1', department(2), [point(22, w.times)]), row('d2', department(4), [refused]), row('d3', department(1), [none])]),
    ),
    shares: spec(
      head(
        'coverage',
        ja ? '生活安全部は8件中7件' : 'Community Safety: 7 of 8',
        ja ? '数値のある取組の割合（部別）' : 'Share of initiatives with a number',
        w.percent,
      ),
      rows(
        'shares',
        [8, 10, 3].map((all, at) =>
          row(`d${at}`, department(at + 2), [point([88, 100, 0][at] ?? 0, '%')], {
            text: `${[7, 10, 0][at]}／${all}（${[88, 100, 0][at]}%）`,
          }),
        ),
        {
          series: [{ key: 'share', name: w.share, tone: 'count' }],
          axis: { kind: 'linear', canBeLog: false, atLeast: 100, tickUnit: '%' },
        },
      ),
    ),
    stacked: spec(
      head('kinds', ja ? '数が最も多い' : 'Mostly counts', ja ? '数値の種別' : 'Kinds of numbers', ja ? '件' : 'numbers'),
      rows(
        'stacked',
        w.departments.map((name, at) => {
          const counts = [30 - at * 2, at % 4, at % 3];
          const total = counts.reduce((sum, count) => sum + count, 0);
          return row(
            `d${at}`,
            name,
            counts.map((count) => point(count, '')),
            { text: formatNumber(total, language), emphasis: emphasis(at) },
          );
        }),
        { series: kinds },
      ),
    ),
    dots: spec(
      head('rates', ja ? '収納率は99.5%' : 'Collection rate: 99.5%', ja ? '率・達成度' : 'Rates', w.percent),
      rows(
        'dots',
        Array.from({ length: 14 }, (_, at) => {
          const value = point(99.5 - at * 6, '%', at === 3 ? w.about : '');
          const prior = at % 3 === 0 ? point(80 - at * 2, '%') : none;
          return row(`q${at}`, `${label(at)}${at}`, [prior, at === 13 ? none : value], { details: [department(at)] });
        }),
        { series: time, details: drawnDetail, labelHead: w.item, axis: { kind: 'linear', canBeLog: false, atLeast: 100, tickUnit: '%' } },
      ),
    ),
    spread: spec(
      head('distribution', ja ? '3回から148回まで' : 'From 3 to 148 times', ja ? '値の分布' : 'Distribution of values', w.times.trim()),
      rows(
        'spread',
        [[3, 7, 22, 148], [5, 5], [9]].map((values, at) =>
          row(
            `d${at}`,
            department(at),
            values.map((value, nth) => ({ ...point(value, w.times, at === 0 && nth === 3 ? w.cumulative : ''), label: label(nth) })),
            { text: `${values[0]}${values.length > 1 ? `～${values.at(-1)}` : ''}${w.times}` },
          ),
        ),
        { axis: { kind: 'linear', canBeLog: false, tickUnit: '' } },
      ),
    ),
    pairs: spec(
      head('changes', ja ? '8つのうち5つが増えた' : '5 of 8 went up', ja ? '前の値と今の値' : 'Earlier and present values', ''),
      rows(
        'pairs',
        Array.from({ length: 8 }, (_, at) => {
          const unit = at % 2 === 0 ? w.people : w.percent;
          const prior = at === 4 ? none : point(at % 2 === 0 ? 1200 + at : 28, unit);
          return row(`q${at}`, label(at), [prior, point(at % 2 === 0 ? 1500 - at * 100 : 30.1, unit, at === 0 ? w.cumulative : '')], {
            details: [department(at)],
            unit: unit.trim(),
          });
        }),
        { series: time, details: drawnDetail, labelHead: w.item },
      ),
    ),
    lines: spec(
      head('years', ja ? '6つのうち3つが増えた' : '3 of 6 rose', ja ? '年ごとの推移' : 'Over the years', ''),
      rows(
        'lines',
        Array.from({ length: 6 }, (_, at) => {
          const unit = at % 2 === 0 ? w.people : w.percent;
          const values = at === 1 ? [0, 0, 0, 0] : [1200 + at, 0, 900 - at * 100, 1500 - at * 300];
          // the first year of one row and a year in the middle of another have no value
          const points = values.map((value, year) =>
            (at === 2 && year === 0) || (at === 3 && year === 1) ? none : point(value, unit, at === 0 && year === 3 ? w.cumulative : ''),
          );
          const [from, to] = [points.find(({ value }) => value !== null), points.at(-1)];
          return row(`q${at}`, label(at), points, { details: [department(at)], unit: unit.trim(), text: `${from?.text} → ${to?.text}` });
        }),
        {
          series: [2019, 2020, 2021, 2022].map((year) => ({ key: `y${year}`, name: `FY${year}`, tone: year === 2022 ? 'count' : 'prior' })),
          details: drawnDetail,
          labelHead: w.item,
        },
      ),
    ),
    matrix: spec(
      head(
        'matrix',
        ja ? '総務部は柱1に集まる' : 'General Affairs is about pillar 1',
        ja ? '部と柱ごとの実績値' : 'Numbers by department and pillar',
        ja ? '件' : 'numbers',
      ),
      {
        kind: 'matrix',
        labelHead: w.department,
        measures: ja ? ['実績値', '数値のある取組'] : ['Numbers', 'Initiatives with a number'],
        columns: [
          { id: 'all', label: ja ? '合計' : 'Total', full: '', isTotal: true, isAbsent: false, opens: null },
          ...matrixColumns.map((number) => ({
            id: `c${number}`,
            label: number,
            full: ja ? `柱${number}の名前` : `Name of pillar ${number}`,
            isTotal: false,
            isAbsent: number === '5',
            opens: null,
          })),
        ],
        rows: [
          {
            id: 'all',
            label: ja ? 'すべての部' : 'All',
            isTotal: true,
            emphasis: 'none',
            opens: null,
            cells: [
              cell(1234, 0, true),
              ...[231, 0, 40, 12].map((value, at) => cell(value, at, true)),
              { ...cell(0, 0, true), text: '', detail: '' },
            ],
          },
          ...w.departments.map((name, at) => ({
            id: `d${at}`,
            label: name,
            isTotal: false,
            emphasis: 'none' as const,
            opens: null,
            cells: [
              cell(60 - at, 0, true),
              ...[40 - at, 0, at, 12].map((value, nth) => cell(value, nth + 1)),
              { ...cell(0, 0), text: '', detail: '' },
            ],
          })),
        ],
      },
    ),
    figures: spec(
      head('figures', ja ? '取組138のうち120に数値がある' : '120 of 138 initiatives have a number', ja ? '主な数' : 'Key figures', ''),
      {
        kind: 'figures',
        figures: [
          ['initiatives', 138],
          ['achievements', 24_234],
          ['rates', 14],
          ['missing', null],
        ].map(([key, value], at) => ({
          key: String(key),
          label: label(at),
          value: typeof value === 'number' ? value : null,
          text: typeof value === 'number' ? formatNumber(value, language) : '―',
          unit: at === 1 ? w.people.trim() : '',
          definition: w.definition,
          opens: null,
        })),
      },
    ),
    table: spec(head('rows', ja ? '231行のうち大きいもの' : 'The largest of 231 rows', ja ? '実績値の一覧' : 'Table of numbers', ''), {
      kind: 'table',
      columns: [
        { key: 'department', head: w.department, isNumeric: false },
        { key: 'label', head: w.item, isNumeric: false },
        { key: 'value', head: w.value, isNumeric: true },
        { key: 'sentence', head: ja ? '原文' : 'Sentence', isNumeric: false },
      ],
      rows: Array.from({ length: 120 }, (_, at) => {
        const own = point(24_234 - at * 7, at % 2 === 0 ? w.people : w.times, at % 5 === 0 ? w.cumulative : '');
        return {
          id: `t${at}`,
          group: department(Math.floor(at / 15)),
          emphasis: 'none' as const,
          opens: null,
          quantityIds: [],
          cells: [
            { text: department(at) },
            { text: label(at) },
            { text: own.text, value: own.value, qualifiers: own.qualifiers },
            { text: at === 7 ? w.sentence.repeat(8) : w.sentence },
          ],
        };
      }),
    }),
    text: spec(head('findings', ja ? '読み取れること' : 'What it shows', ja ? '所見' : 'Findings', ''), {
      kind: 'text',
      sentences: Array.from({ length: 9 }, (_, at) => ({
        id: `f${at}`,
        group: department(Math.floor(at / 3)),
        text: `${at + 1}. ${label(at)}`,
        opens: null,
      })),
    }),
    nothing: spec(head('ranked', ja ? '該当なし' : 'Nothing found', ja ? '部別の合計' : 'Sums by department', w.times.trim()), {
      kind: 'nothing',
      reason: w.reason,
    }),
  };
}

/** A deck of some of them, or of all; the first slide has the presenter's own headline. */
export function makeDeck(language: Language = 'ja', only: readonly SpecName[] = specNames): DeckFile {
  const w = words[language];
  const specs = makeSpecs(language);
  return {
    language,
    title: w.deck,
    author: w.author,
    createdOn: '2026-11-23',
    date: w.date,
    master: null,
    slides: only.map((name, at) => ({
      spec: specs[name],
      caption: at === 0 ? (language === 'ja' ? '接種回数が突出している' : 'Vaccinations stand out') : '',
      notes: at === 0 ? [language === 'ja' ? 'ここで一度、間を置く。' : 'Pause here.'] : [],
      sentences: [w.sentence],
      warning: '',
    })),
  };
}
