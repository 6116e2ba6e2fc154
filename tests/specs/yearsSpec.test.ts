import { expect, test } from 'vitest';
import type { YearLink } from '../../src/domain/yearLinksSchema';
import { buildYearsSpec } from '../../src/specs/yearsSpec';
import { buildReportIndex } from '../../src/domain/reportIndex';
import type { ChartSpec, RowsContent } from '../../src/specs/chartSpec';
import { makeReport } from '../support/makeReport';
import { readBothYears } from '../support/makeSecondYear';
import { makeChartView, makeWords } from '../support/makeWords';

const { earlier, later } = readBothYears();
const camera: YearLink = {
  municipality: '232106',
  decide: 'same',
  earlier: { fiscalYear: 2022, department: '生活安全部', pillar: 1, marker: '①', quote: '街頭防犯カメラ設置 23基' },
  later: { fiscalYear: 2023, department: '市民活動部', pillar: 1, marker: '①', quote: '街頭防犯カメラ設置 20台' },
  reason: '仕様書で確認',
  decidedOn: '2026-11-29',
};
const build = (language: 'ja' | 'en', links: readonly YearLink[] = [camera]) =>
  buildYearsSpec(makeChartView(), {
    ...makeWords(later, language),
    years: { others: [{ folder: 'kariya-fy2022', isKept: false, index: earlier }], links },
  });

function readLines({ content }: ChartSpec): RowsContent {
  if (content.kind !== 'lines') throw new Error(content.kind);
  return content;
}
const findRow = (spec: ChartSpec, label: string) => readLines(spec).rows.find((row) => row.label === label);

test('what changed on the way is said, and the source of every value', () => {
  const spec = build('ja');
  expect(readLines(spec).details.map(({ head }) => head)).toEqual(['部', '変わったこと', '目標', '値の出典']);
  expect(findRow(spec, '街頭防犯カメラ設置台数')).toMatchObject({
    details: [
      '市民活動部',
      '令和5年度に変更：部（生活安全部→市民活動部）、単位（基→台）',
      '',
      '令和4年度は令和4年度の報告、令和5年度は令和5年度の報告',
    ],
    text: '23基 ｜ 20台',
    breaks: [{ at: 2, isOtherScale: true }],
  });
  expect(findRow(spec, '防犯灯の設置基数')).toMatchObject({ text: '40基 → 35基', breaks: [{ at: 2, isOtherScale: false }] });
  expect(spec.caveats.join('')).toContain('単位や数え方が変わった1の指標は、増減に数えません。');
  expect(spec.notes.join('')).toContain('6件は、線にしていません');
  expect(build('en').caveats.join(' ')).toContain('1 result whose unit or counting changed');
});

test('a value of another year leads to its own report', () => {
  const row = findRow(build('ja'), '防犯灯の設置基数');
  expect(row?.points.map(({ opens }) => opens?.kind)).toEqual([undefined, 'view', 'quantity']);
  expect(row?.points[1]?.opens).toMatchObject({
    kind: 'view',
    patch: { report: null, selection: { year: 2022 }, open: { kind: 'quantity' } },
  });
});

test('a target of the year stands beside its value, as a share without a judgement', () => {
  const quantities = (value: number, target: number) => [
    { id: 'land', label: '企業用地需要把握面積', value, unit: 'ha', period: null },
    { role: 'target' as const, label: '目標', value: target, unit: 'ha', period: null, targetOf: 'land' },
  ];
  const indexOf = (fiscalYear: number, value: number) =>
    buildReportIndex(
      makeReport({ fiscalYear, initiatives: [{ text: '企業用地の需要を把握します。', quantities: quantities(value, 40) }] }),
    );
  const spec = buildYearsSpec(makeChartView(), {
    ...makeWords(indexOf(2023, 42), 'ja'),
    years: { others: [{ folder: 'y2022', isKept: true, index: indexOf(2022, 30) }], links: [] },
  });
  expect(readLines(spec).rows).toMatchObject([
    {
      aims: [40, 40],
      details: [
        '総務部',
        '令和4年度の目標 40ha（目標に対する割合 75.0%）；令和5年度の目標 40ha（目標に対する割合 105.0%）',
        expect.any(String),
      ],
    },
  ]);
  expect(spec.notes.join('')).toContain('達成の判断ではありません');
});

test('before reports of other years have come, nothing is said of all years', () => {
  const reasonOf = ({ content }: ChartSpec) => (content.kind === 'nothing' ? content.reason : content.kind);
  expect(reasonOf(buildYearsSpec(makeChartView(), makeWords(earlier, 'ja')))).toBe(
    'ほかの年度の報告が読み込まれていないため、年ごとの推移はわかりません。',
  );
  const alone = { ...makeWords(earlier, 'ja'), years: { others: [], links: [] } };
  expect(reasonOf(buildYearsSpec(makeChartView(), alone))).toContain('つながる実績もありません。');
});
