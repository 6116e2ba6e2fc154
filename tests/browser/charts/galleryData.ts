import type { ChangeItem } from '../../../src/charts/ChangePairs';
import type { CoverageItem } from '../../../src/charts/CoverageBars';
import type { MatrixData } from '../../../src/charts/matrixData';
import type { RankedItem } from '../../../src/charts/RankedBars';
import type { RateItem } from '../../../src/charts/RateDots';
import type { StackedItem } from '../../../src/charts/StackedBars';

export type GalleryLanguage = 'ja' | 'en';

export interface GalleryData {
  readonly ranked: readonly RankedItem[];
  readonly stacked: readonly StackedItem[];
  readonly rates: readonly RateItem[];
  readonly changes: readonly ChangeItem[];
  readonly coverage: readonly CoverageItem[];
  readonly matrix: MatrixData;
}

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

/** The same hard cases in both languages: the longest labels, a zero, a missing number, over four orders of magnitude, an empty pillar. */
function makeData({ departments, labels, pillars, people, kinds, rates }: Words): GalleryData {
  const name = (place: number) => departments[place] ?? '';
  const counts = (seed: number) => ({
    achievementCount: (seed * 7) % 23,
    initiativeCount: (seed * 5) % 12,
    withNumberCount: ((seed * 5) % 12) >> 1,
  });
  return {
    ranked: values.map((value, place) => ({
      id: `r${place}`,
      label: labels[place] ?? '',
      detail: name(place),
      value,
      text: value === null ? '―' : `${value.toLocaleString('en')}${people}`,
    })),
    stacked: stacks.map((parts, place) => ({
      id: `s${place}`,
      label: name(place),
      detail: parts.map((part, kind) => `${kinds[kind]} ${part}`).join(' · '),
      values: parts,
      text: String(parts.reduce((sum, part) => sum + part, 0)),
    })),
    rates: rateValues.map(({ value, prior }, place) => ({
      id: `p${place}`,
      label: rates[place] ?? '',
      detail: name(place),
      value,
      prior,
      text: prior === null ? `${value}%` : `${value}% ← ${prior}%`,
    })),
    changes: [
      { id: 'c0', label: rates[0] ?? '', detail: '+1.2', before: { value: 80, text: '80.0%' }, after: { value: 81.2, text: '81.2%' } },
      { id: 'c1', label: labels[6] ?? '', detail: '−0.2', before: { value: 14.9, text: '14.9' }, after: { value: 14.7, text: '14.7' } },
      { id: 'c2', label: labels[5] ?? '', detail: '−3', before: { value: 3, text: '3' }, after: { value: 0, text: '0' } },
    ],
    coverage: shares.map((share, place) => ({
      id: `v${place}`,
      label: name(place),
      detail: '',
      share,
      text: share === null ? '―' : `${Math.round(share * 20)}/20 (${Math.round(share * 100)}%)`,
    })),
    matrix: {
      pillars: [1, 2, 3, 4, 5, 6].map((number, place) => ({ number, name: number === 5 ? null : (pillars[Math.min(place, 4)] ?? '') })),
      rows: departments.map((department, row) => ({
        id: `d${row}`,
        name: department,
        whole: counts(row + 30),
        cells: [1, 2, 3, 4, 5, 6].map((pillar) => (pillar === 5 ? counts(0) : counts(row * pillar))),
      })),
      total: {
        whole: { achievementCount: 231, initiativeCount: 150, withNumberCount: 119 },
        cells: [1, 2, 3, 4, 5, 6].map((pillar) => counts(pillar + 3)),
      },
    },
  };
}

export const galleryData: Readonly<Record<GalleryLanguage, GalleryData>> = { ja: makeData(japanese), en: makeData(english) };
