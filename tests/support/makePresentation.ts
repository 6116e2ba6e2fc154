import { formatNumber } from '../../src/words/formatNumber';
import type { ChartPoint, Presentation, PresentationSlide, SlideContent } from '../../src/exports/presentation';

type Language = Presentation['language'];

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
      '上下水道部',
      '生涯学習部',
      '教育部',
      '議会事務局',
    ],
    labels: [
      '新型コロナワクチン接種回数（初回接種及び追加接種の延べ回数）',
      '人材育成、次世代育成プロジェクトの参加人数（サステナビリティアクションプロジェクト）',
      '市民公開型GIS（かりマップ）で閲覧できるマップの種類数',
      '待機児童数',
      '適正な土地利用の誘導に向けた関係機関等との調整会議の開催回数',
    ],
    rates: ['設定した時間外勤務の上限を超えない所属数の割合', '後期高齢者医療保険料の普通徴収の収納率', '市税の滞納繰越分収納率'],
    series: ['数', '率', '量'],
    times: ['以前の値', '今回の値'],
    unit: '人',
    period: '令和4年度（2022年度）',
    source: '出典：刈谷市「刈谷市組織重点目標（実績・成果）」令和4年度（2022年度）を加工して作成　時点：記載なし',
    sentence: 'ワクチン接種を実施し、延べ129,898回の接種を行った。（「刈谷市」の<例> & "引用"）',
    bars: '部ごとに見た参加者数：市民講座、訓練、説明会、窓口での相談を含む延べ人数（年度中に開催したものに限り、他部署との共催を除く）',
    before: '延べ',
    date: '2026年11月23日',
  },
  en: {
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
      'Lifelong Learning Department',
      'Board of Education Secretariat (Education Department)',
      'Assembly Secretariat',
    ],
    labels: [
      'Number of COVID-19 vaccinations given (cumulative, first and additional doses)',
      'Participants in the human resources and next-generation development projects (Sustainability Action Project)',
      'Kinds of maps that can be viewed in the public GIS “Kari-Map”',
      'Children waiting for a place',
      'Coordination meetings with related organisations on guiding appropriate land use (private redevelopment around Kariya Station)',
    ],
    rates: [
      'Share of sections that stay within the set limit of overtime',
      'Collection rate of premiums',
      'Collection rate of city tax arrears',
    ],
    series: ['Counts', 'Rates', 'Amounts'],
    times: ['Earlier', 'Present'],
    unit: ' people',
    period: 'FY2022',
    source: 'Source: made from Kariya City, Priority Goals of the Organisation (Results and Outcomes), FY2022. As of: not stated',
    sentence: 'ワクチン接種を実施し、延べ129,898回の接種を行った。',
    bars: 'Participants by department: courses, drills, briefings and advice at the counter, cumulative (held within the year, without those held jointly with other departments)',
    before: 'cum. ',
    date: 'November 23, 2026',
  },
} as const;

const values = [129_898, 8_533, 20_186, 15, 93, 0, null, 1_204, 77, 5_000, 310, 42, 7];
const shares = [99.5, 100, 30.1];

/**
 * One slide of every kind with what is hard about it: names and titles of several lines, 13 categories, a zero and a missing number,
 * qualifiers, decimals, a table of many rows and long cells, an English and a Japanese version.
 */
export function makePresentation(language: Language = 'ja', only: readonly SlideContent['kind'][] = []): Presentation {
  const { departments, labels, rates, series, times, unit, period, source, sentence, bars, before, date } = words[language];
  const category = (label: string, detail = '') => ({ label, detail });
  const point = (value: number | null, prefix = ''): ChartPoint => ({
    value,
    text: value === null ? '―' : `${prefix}${formatNumber(value, language)}${unit}`,
  });
  const percent = (value: number | null): ChartPoint => ({ value, text: value === null ? '―' : `${value}%` });
  const slide = (title: string, content: SlideContent, more: Partial<PresentationSlide> = {}): PresentationSlide => ({
    title,
    unit: unit.trim(),
    period,
    caption: '',
    summary: `${title}: 129,898 – 0`,
    content,
    sourceLine: source,
    date,
    notes: [sentence, '令和3年度 14.9日'],
    ...more,
  });
  const slides = [
    slide(
      language === 'ja' ? '組織重点目標 実績・成果' : 'Priority goals: results and outcomes',
      { kind: 'cover', paragraphs: [period, date] },
      { unit: '', notes: [] },
    ),
    slide(bars, {
      kind: 'bars',
      categories: departments.map((name) => category(name)),
      series: [{ name: unit.trim(), points: values.map((value, at) => point(value, at === 0 ? before : '')) }],
    }),
    slide(
      labels[1],
      {
        kind: 'bars',
        categories: labels.map((name, at) => category(name, departments[at])),
        series: [{ name: unit.trim(), points: labels.map((_name, at) => point(values[at] ?? null)) }],
      },
      { caption: language === 'ja' ? '接種回数が突出している' : 'Vaccinations stand out' },
    ),
    slide(
      rates[0],
      {
        kind: 'dots',
        categories: rates.map((name, at) => category(name, departments[at])),
        series: [
          { name: times[0], points: [80, null, 28].map(percent), look: { colour: 'var(--color-data-2)', pattern: 'hollow' } },
          { name: times[1], points: shares.map(percent), look: { colour: 'var(--color-data-2)', pattern: 'solid' } },
        ],
      },
      { unit: '%' },
    ),
    slide(
      language === 'ja' ? '数値の種別' : 'Kinds of numbers',
      {
        kind: 'stackedBars',
        categories: departments.map((name, at) =>
          category(name, `${series[0]} ${at * 3} · ${series[1]} ${at % 4} · ${series[2]} ${at % 3}`),
        ),
        series: series.map((name, part) => ({
          name,
          points: departments.map((_name, at) => {
            const count = [at * 3, at % 4, at % 3][part] ?? 0;
            return { value: count, text: String(count) };
          }),
        })),
      },
      { unit: language === 'ja' ? '件' : 'numbers' },
    ),
    slide(language === 'ja' ? '二つの部を並べて' : 'Two departments', {
      kind: 'bars',
      categories: labels.slice(0, 3).map((name) => category(name)),
      series: [0, 1].map((at) => ({ name: departments[at] ?? '', points: [point(-12), point(at === 0 ? null : 0), point(1_500.5)] })),
    }),
    slide(language === 'ja' ? '一覧' : 'Table', {
      kind: 'table',
      columns: [
        { header: language === 'ja' ? '部' : 'Department', type: 'text' },
        { header: language === 'ja' ? '指標' : 'Measure', type: 'text' },
        { header: language === 'ja' ? '値' : 'Value', type: 'number', isGrouped: true },
        { header: language === 'ja' ? '原文' : 'Sentence', type: 'text' },
      ],
      rows: Array.from({ length: 30 }, (_, at) => [
        departments[at % 13] ?? '',
        labels[at % 5] ?? '',
        values[at % 13] ?? null,
        at === 7 ? sentence.repeat(8) : sentence,
      ]),
    }),
    slide(
      language === 'ja' ? '数値のない取組' : 'Initiatives without a number',
      { kind: 'text', paragraphs: Array.from({ length: 14 }, (_, at) => `${at + 1}. ${labels[at % 5]}`) },
      { unit: '' },
    ),
  ];
  const isWanted = ({ content }: PresentationSlide) => only.length === 0 || only.includes(content.kind);
  return { language, title: slides[0]?.title ?? '', author: '刈谷市', createdOn: '2026-11-23', slides: slides.filter(isWanted) };
}
