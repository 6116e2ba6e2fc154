import type { ChartSpec, Opens, RowsContent, SpecContent, SpecPoint, SpecRow, ChartRef, Shade } from '../../../src/specs/chartSpec';

export type GalleryLanguage = 'ja' | 'en';

interface Words {
  readonly departments: readonly string[];
  readonly labels: readonly string[];
  readonly pillars: readonly string[];
  readonly people: string;
  readonly kinds: readonly string[];
  readonly rates: readonly string[];
}

const japanese: Words = {
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
    '新型コロナワクチン接種回数（初回接種及び追加接種の延べ回数）',
    '人材育成、次世代育成プロジェクトの参加人数（サステナビリティアクションプロジェクト）',
    '適正な土地利用の誘導に向けた関係機関等との調整会議の開催回数',
    '市民公開型GIS（かりマップ）で閲覧できるマップの種類数',
    'ミライク刈谷2022の参加者数（パネルディスカッション）',
    '待機児童数',
    '自転車活用推進計画の策定に向けた検討会議',
  ],
  pillars: [
    '市民から信頼され、満足度の高いサービスを提供する市役所づくり',
    '次代を支える健全財政を維持した市役所づくり',
    '市民から期待される先進的な市役所づくり',
    '市民参加、協働で問題解決を図る市役所づくり',
    '創造性豊かで、柔軟な発想と行動ができる職員を育てる市役所づくり',
  ],
  people: '人',
  kinds: ['数', '率', '量'],
  rates: [
    '設定した時間外勤務の上限を超えない所属数の割合',
    '後期高齢者医療保険料の普通徴収の収納率',
    '市税の滞納繰越分収納率',
    '通級者のうち中学校3年生の進学率',
  ],
};

const english: Words = {
  departments: [
    'Planning and Finance Department',
    'General Affairs Department',
    'Community Safety Department',
    'Civic Activities Department',
    'Welfare and Health Department',
    'Next-Generation Development Department',
    'Industry and Environment Department',
    'Construction Department',
    'Urban Policy Department',
    'Water Resources Department',
    'Board of Education Secretariat (Education Department)',
  ],
  labels: [
    'Number of COVID-19 vaccinations given (cumulative, first and additional doses)',
    'Participants in the human resources and next-generation development projects (Sustainability Action Project)',
    'Coordination meetings with related organisations on guiding appropriate land use (private redevelopment around Kariya Station)',
    'Kinds of maps that can be viewed in the public GIS “Kari-Map”',
    'Participants of Miraiku Kariya 2022 (panel discussion)',
    'Children waiting for a place',
    'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch',
  ],
  pillars: [
    'A city hall that is trusted by citizens and provides highly satisfying services',
    'A city hall that maintains sound finances for the next generation',
    'A progressive city hall that meets the expectations of citizens',
    'A city hall that solves problems through participation and collaboration',
    'A city hall that develops creative staff with flexible thinking and action',
  ],
  people: ' people',
  kinds: ['Counts', 'Rates', 'Amounts'],
  rates: [
    'Share of sections that stay within the set limit of overtime',
    'Collection rate of medical insurance premiums of the late elderly',
    'Collection rate of city tax arrears',
    'Advancement rate of third-year junior high school pupils',
  ],
};

const values = [129_898, 8_533, 20_186, 15, 93, 0, null] as const;
const shares = [12 / 20, 1, 7 / 9, 0, 11 / 19, 13 / 17, 5 / 8, null, 9 / 14, 2 / 3, 0.5];
const stacks = [
  [24, 3, 1],
  [10, 0, 0],
  [31, 0, 2],
  [0, 0, 0],
  [28, 4, 0],
  [1, 1, 1],
];
const rateValues = [
  { value: 81.2, prior: 80 },
  { value: 99, prior: null },
  { value: 30.1, prior: null },
  { value: 100, prior: null },
];

const opens = (id: string): Opens => ({ kind: 'quantity', id });
const point = (value: number | null, text: string): SpecPoint => ({ value, text, qualifiers: '' });
const row = (
  id: string,
  label: string,
  details: readonly string[],
  points: readonly SpecPoint[],
  rest: Partial<SpecRow> = {},
): SpecRow => ({
  id,
  label,
  details,
  points,
  emphasis: 'none',
  opens: opens(id),
  quantityIds: [],
  ...rest,
});

function rows(kind: RowsContent['kind'], given: readonly SpecRow[], rest: Partial<RowsContent> = {}): RowsContent {
  return {
    kind,
    labelHead: 'name',
    details: [{ head: 'detail', isDrawn: true, isNumeric: false }],
    series: [{ key: 'value', name: 'value', tone: 'count' }],
    rows: given,
    firstLook: given.length,
    axis: { kind: 'linear', canBeLog: false, tickUnit: '' },
    ...rest,
  };
}

const write = (value: number | null, people: string) => (value === null ? '―' : `${value.toLocaleString('en')}${people}`);
const shade = (count: number): Shade => (count === 0 ? 0 : count > 13 ? 4 : count > 7 ? 3 : count > 3 ? 2 : 1);

/** The same hard cases in both languages: the longest labels, a zero, a missing number, over four orders of magnitude, an empty pillar. */
function makeSpecs({ departments, labels, pillars, people, kinds, rates }: Words, language: GalleryLanguage): readonly ChartSpec[] {
  const name = (place: number) => departments[place] ?? '';
  const spec = (ref: ChartRef, content: SpecContent): ChartSpec => ({
    ref,
    language,
    headline: 'Largest 129,898, smallest 0.',
    topic: `Chart ${ref.chart}${ref.of === undefined ? '' : ` ${ref.of}`}`,
    unit: '人',
    period: '令和4年度（2022年度）',
    filters: [],
    summary: 'Largest 129,898, smallest 0.',
    definition: 'what is counted',
    caveats: ['Not to be taken as a ranking.'],
    notes: [],
    source: '出典：刈谷市「令和4年度組織重点目標（実績・成果）」',
    content,
  });
  const ranked = values.map((value, place) => row(`r${place}`, labels[place] ?? '', [name(place)], [point(value, write(value, people))]));
  const parts = (['part1', 'part2', 'part3'] as const).map((tone, place) => ({ key: tone, name: kinds[place] ?? '', tone }));
  const counts = (seed: number) => ({ count: (seed * 7) % 23, all: (seed * 5) % 12, withNumber: ((seed * 5) % 12) >> 1 });
  const cell = (seed: number, isAbsent: boolean, isTotal: boolean) => {
    const { count, all, withNumber } = counts(seed);
    if (isAbsent) return { text: '', detail: '', values: [null], shade: null, name: 'absent', opens: null };
    if (all === 0) return { text: '―', detail: '', values: [null], shade: null, name: 'none', opens: null };
    const shown = { text: String(count), detail: `${withNumber}/${all}`, values: [count], name: `${count} ${withNumber}/${all}` };
    return { ...shown, shade: isTotal ? null : shade(count), opens: opens(`cell ${seed}`) };
  };
  return [
    spec({ chart: 'ranked' }, rows('bars', ranked)),
    spec({ chart: 'ranked', of: 'log' }, rows('bars', ranked, { axis: { kind: 'log', canBeLog: true, tickUnit: '' } })),
    spec(
      { chart: 'kinds' },
      rows(
        'stacked',
        stacks.map((own, place) =>
          row(
            `s${place}`,
            name(place),
            [own.map((part, kind) => `${kinds[kind]} ${part}`).join(' · ')],
            own.map((part) => point(part, String(part))),
            { text: String(own.reduce((sum, part) => sum + part, 0)) },
          ),
        ),
        { series: parts },
      ),
    ),
    spec(
      { chart: 'rates' },
      rows(
        'dots',
        rateValues.map(({ value, prior }, place) =>
          row(
            `p${place}`,
            rates[place] ?? '',
            [name(place)],
            [point(value, `${value}%`), point(prior, prior === null ? '―' : `${prior}%`)],
            {
              text: prior === null ? `${value}%` : `${value}% ← ${prior}%`,
            },
          ),
        ),
        {
          series: [
            { key: 'value', name: 'now', tone: 'rate' },
            { key: 'prior', name: 'before', tone: 'prior' },
          ],
          axis: { kind: 'linear', canBeLog: false, atLeast: 100, tickUnit: '%' },
        },
      ),
    ),
    spec(
      { chart: 'changes' },
      rows(
        'pairs',
        [
          row('c0', rates[0] ?? '', ['+1.2'], [point(80, '80.0%'), point(81.2, '81.2%')]),
          row('c1', labels[6] ?? '', ['−0.2'], [point(14.9, '14.9'), point(14.7, '14.7')]),
          row('c2', labels[5] ?? '', ['−3'], [point(3, '3'), point(0, '0')]),
        ],
        {
          series: [
            { key: 'before', name: 'before', tone: 'prior' },
            { key: 'after', name: 'now', tone: 'count' },
          ],
        },
      ),
    ),
    spec(
      { chart: 'coverage' },
      rows(
        'shares',
        shares.map((share, place) => {
          const text = share === null ? '―' : `${Math.round(share * 20)}/20 (${Math.round(share * 100)}%)`;
          return row(`v${place}`, name(place), [''], [point(share === null ? null : share * 100, text)], { text });
        }),
      ),
    ),
    spec(
      { chart: 'distribution' },
      rows('spread', [
        row(
          'd0',
          name(0),
          ['3'],
          [3, 3, 24].map((value) => point(value, String(value))),
          { text: '3–24' },
        ),
        row('d1', name(1), ['1'], [point(12, '12')], { text: '12' }),
        row('d2', name(2), ['2'], [point(0, '0'), point(148, '148')], { text: '0–148' }),
      ]),
    ),
    spec(
      { chart: 'matrix' },
      {
        kind: 'matrix',
        labelHead: 'name',
        measures: ['count'],
        columns: [
          { id: 'all', label: 'All', full: '', isTotal: true, isAbsent: false, opens: null },
          ...[1, 2, 3, 4, 5, 6].map((number, place) => ({
            id: `p${number}`,
            label: `P${number}`,
            full: number === 5 ? '―' : (pillars[Math.min(place, 4)] ?? ''),
            isTotal: false,
            isAbsent: number === 5,
            opens: number === 5 ? null : opens(`p${number}`),
          })),
        ],
        rows: departments.map((department, place) => ({
          id: `d${place}`,
          label: department,
          isTotal: false,
          emphasis: place === 2 ? 'strong' : 'none',
          opens: opens(`d${place}`),
          cells: [cell(place + 30, false, true), ...[1, 2, 3, 4, 5, 6].map((pillar) => cell(place * pillar, pillar === 5, false))],
        })),
      },
    ),
  ];
}

export const galleryData: Readonly<Record<GalleryLanguage, readonly ChartSpec[]>> = {
  ja: makeSpecs(japanese, 'ja'),
  en: makeSpecs(english, 'en'),
};
