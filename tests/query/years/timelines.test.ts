import { describe, expect, test } from 'vitest';
import { buildReportIndex } from '../../../src/domain/reportIndex';
import { emptySelection } from '../../../src/query/selection';
import { findAim, selectTimelines } from '../../../src/query/timelines';
import type { YearLink } from '../../../src/domain/yearLinksSchema';
import type { YearsBeside } from '../../../src/query/years/yearsBeside';
import { makeReport, type InitiativeSpec } from '../../support/makeReport';
import { readBothYears } from '../../support/makeSecondYear';

interface YearSpec {
  readonly year: number;
  readonly initiatives: readonly InitiativeSpec[];
}

const indexOf = ({ year, initiatives }: YearSpec) => buildReportIndex(makeReport({ fiscalYear: year, initiatives }));
const fair = (value: number, more: Partial<InitiativeSpec> = {}, unit = '人'): InitiativeSpec => ({
  text: '地域の産業まつりを開催します。',
  quantities: [{ id: 'fair', label: '産業まつりの来場者数', value, unit }],
  ...more,
});
const withPriors = (value: number, ...priors: readonly (readonly [number, number])[]): InitiativeSpec =>
  fair(value, {
    quantities: [
      { id: 'fair', label: '産業まつりの来場者数', value, unit: '人' },
      ...priors.map(([period, was]) => ({ role: 'prior' as const, label: '前の年', value: was, unit: '人', period, priorOf: 'fair' })),
    ],
  });

function courseOf(own: YearSpec, others: readonly YearSpec[], links: readonly YearLink[] = []) {
  const beside: YearsBeside = { others: others.map((spec) => ({ folder: `y${spec.year}`, isKept: true, index: indexOf(spec) })), links };
  const { years, lines, unsureCount } = selectTimelines(indexOf(own), emptySelection, beside);
  return {
    years,
    unsureCount,
    lines: lines.map(({ points, sources, breaks }) => ({
      values: points.map((point) => point?.value ?? null),
      sources: sources.map((source) => source?.folder ?? null),
      breaks: breaks.map(({ at, differences, isOtherMeasure }) => [at, ...differences, isOtherMeasure]),
    })),
  };
}

const year = (fiscalYear: number, ...initiatives: readonly InitiativeSpec[]): YearSpec => ({ year: fiscalYear, initiatives });
const none = { years: [], lines: [] };

test.each<[string, YearSpec, readonly YearSpec[], ReturnType<typeof courseOf>]>([
  ['nothing beside, two values', year(2022, withPriors(9, [2021, 8])), [], { ...none, unsureCount: 0 }],
  [
    'two reports',
    year(2023, fair(9)),
    [year(2022, fair(8))],
    { years: [2022, 2023], unsureCount: 0, lines: [{ values: [8, 9], sources: ['y2022', null], breaks: [] }] },
  ],
  [
    'the later one beside the shown one',
    year(2022, fair(8)),
    [year(2023, fair(9))],
    { years: [2022, 2023], unsureCount: 0, lines: [{ values: [8, 9], sources: [null, 'y2023'], breaks: [] }] },
  ],
  [
    'a report without it is stepped over, and its year is a gap',
    year(2023, fair(9)),
    [year(2021, fair(7)), year(2022)],
    { years: [2021, 2022, 2023], unsureCount: 0, lines: [{ values: [7, null, 9], sources: ['y2021', null, null], breaks: [] }] },
  ],
  [
    'the report of a year tells it, not a later one that looks back',
    year(2023, withPriors(9, [2022, 88])),
    [year(2022, withPriors(8, [2021, 7]))],
    { years: [2021, 2022, 2023], unsureCount: 0, lines: [{ values: [7, 8, 9], sources: ['y2022', 'y2022', null], breaks: [] }] },
  ],
  [
    'another department breaks it',
    year(2023, fair(9, { department: '産業部' })),
    [year(2022, fair(8))],
    { years: [2022, 2023], unsureCount: 0, lines: [{ values: [8, 9], sources: ['y2022', null], breaks: [[1, 'department', false]] }] },
  ],
  ['another unit is no line until a person says so', year(2023, fair(9, {}, '件')), [year(2022, fair(8))], { ...none, unsureCount: 1 }],
  [
    'another municipality’s result of other words is none',
    year(2023, fair(9)),
    [year(2022, { ...fair(8), text: '道路を直します。', quantities: [{ label: '延長', value: 8, unit: 'km' }] })],
    { ...none, unsureCount: 0 },
  ],
])('%s', (_name, own, others, expected) => {
  expect(courseOf(own, others)).toEqual(expected);
});

describe('the made-up second year of Kariya', () => {
  const { earlier, later } = readBothYears();
  const select = (links: readonly YearLink[]) =>
    selectTimelines(later, emptySelection, { others: [{ folder: 'kariya-fy2022', isKept: false, index: earlier }], links });
  const camera: YearLink = {
    municipality: '232106',
    decide: 'same',
    earlier: { fiscalYear: 2022, department: '生活安全部', pillar: 1, marker: '①', quote: '街頭防犯カメラ設置 23基' },
    later: { fiscalYear: 2023, department: '市民活動部', pillar: 1, marker: '①', quote: '街頭防犯カメラ設置 20台' },
    reason: '仕様書で確認',
    decidedOn: '2026-11-29',
  };
  const findLine = ({ lines }: ReturnType<typeof select>, label: string) => lines.find(({ row }) => row.quantity.label === label);
  test('only what is certain is a line; the rest is counted', () => {
    const { years, lines, unsureCount } = select([]);
    expect(years).toEqual([2021, 2022, 2023]);
    expect({ lines: lines.length, unsureCount }).toEqual({ lines: 218, unsureCount: 7 });
    expect(findLine(select([]), '街頭防犯カメラ設置台数')).toBeUndefined();
  });
  test('what a person has confirmed is one, broken where department and unit change', () => {
    const line = findLine(select([camera]), '街頭防犯カメラ設置台数');
    expect(line?.points.map((point) => point?.value ?? null)).toEqual([null, 23, 20]);
    expect(line?.breaks).toMatchObject([
      {
        at: 2,
        differences: ['department', 'unit'],
        isOtherMeasure: true,
        from: { department: '生活安全部' },
        to: { department: '市民活動部' },
      },
    ]);
  });
  test('what moved with its section goes on behind a break', () => {
    const line = findLine(select([]), '防犯灯の設置基数');
    expect(line?.points.map((point) => point?.value ?? null)).toEqual([null, 40, 35]);
    expect(line?.breaks).toMatchObject([{ at: 2, differences: ['department'], isOtherMeasure: false }]);
  });
});

test.each<[string, readonly object[], number | null]>([
  ['of the same year', [{ value: 12 }], 12],
  ['without a year', [{ value: 12, period: null }], 12],
  ['of next year', [{ value: 12, period: 2023 }], null],
  ['in another unit', [{ value: 12, unit: '回' }], null],
  ['two of them', [{ value: 12 }, { value: 13 }], null],
])('the target of a result: %s', (_name, targets, expected) => {
  const aims = targets.map((aim) => ({ role: 'target' as const, value: 0, unit: '人', targetOf: 'fair', ...aim }));
  const index = buildReportIndex(
    makeReport({ initiatives: [{ quantities: [{ id: 'fair', label: '来場者数', value: 9, unit: '人' }, ...aims] }] }),
  );
  const [result] = index.achievements;
  expect(result === undefined ? undefined : (findAim(index, result)?.value ?? null)).toBe(expected);
});
