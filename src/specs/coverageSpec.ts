import { narrowsNumbers } from '../query/selection';
import { formatNumber, formatPercent, percentOf } from '../words/formatNumber';
import { type NameWords, nameEquals } from '../words/nameFacetValue';
import type { BuildSpec, RowsContent, SpecRow } from './chartSpec';
import { buildChart, emphasisOf, orderDepartments, writeCoverage } from './specParts';
import { countCoverageByDepartment, countCoverage, type Coverage, selectInitiatives } from '../query/initiativeRows';

interface CoverageRow extends Pick<SpecRow, 'id' | 'label' | 'opens' | 'emphasis'> {
  readonly coverage: Coverage;
}

/** Shares of initiatives with a number as bars inside the outline of the whole. */
export function writeCoverageRows(labelHead: string, rows: readonly CoverageRow[], words: NameWords): RowsContent {
  const { names, t } = words;
  return {
    kind: 'shares',
    labelHead,
    details: [
      { head: t('overview.columns.withNumber'), isDrawn: false, isNumeric: true },
      { head: t('overview.columns.initiatives'), isDrawn: false, isNumeric: true },
    ],
    series: [{ key: 'share', name: t('charts.coverageSeries'), tone: 'count' }],
    rows: rows.map(({ coverage, ...row }) => {
      const text = writeCoverage(coverage, words);
      return {
        ...row,
        details: [formatNumber(coverage.withNumberCount, names.language), formatNumber(coverage.initiativeCount, names.language)],
        points: [{ value: percentOf(coverage.share), text, qualifiers: '' }],
        text,
        quantityIds: [],
      };
    }),
    firstLook: rows.length,
    axis: { kind: 'linear', canBeLog: false, atLeast: 100, tickUnit: '%' },
  };
}

/** Who has evidence and who has prose: the share of initiatives with a number, by department. */
export const buildCoverageSpec: BuildSpec = (view, words) => {
  const { index, names, t } = words;
  const { selection } = view;
  const coverages = countCoverageByDepartment(index, selection).filter(({ initiativeCount }) => initiativeCount > 0);
  const rows = orderDepartments(
    coverages.toSorted((a, b) => (b.share ?? 0) - (a.share ?? 0)),
    view.departmentOrder,
    ({ share }) => share,
  );
  const nameOf = ({ department }: (typeof rows)[number]) => names.text('department', department.name);
  const lowest = Math.min(...rows.map(({ share }) => share ?? 0));
  const lowestRows = rows.filter(({ share }) => (share ?? 0) === lowest);
  const [only] = lowestRows;
  const whole = countCoverage(selectInitiatives(index, selection));
  const ignored = narrowsNumbers(selection);
  return buildChart(
    { chart: 'coverage' },
    view,
    words,
    {
      topic: t('overview.coverage.title'),
      unit: t('overview.units.coverage'),
      headline: summarise(),
      more: rows.length > 1 ? [t('overview.coverage.whole', { coverage: writeCoverage(whole, words) })] : [],
      definition: t('overview.coverage.definition'),
      caveats: [t('overview.coverage.note')],
      notes: ignored ? [t('overview.coverage.kindsIgnored')] : [],
    },
    rows.length === 0
      ? { kind: 'nothing', reason: t('overview.coverage.empty') }
      : writeCoverageRows(
          t('words.department'),
          rows.map((row) => ({
            id: row.department.id,
            label: names.short(row.department.name),
            coverage: row,
            emphasis: emphasisOf(row.department.id, view),
            opens: { kind: 'rows', selection: { departments: [row.department.id] }, showsWithoutNumber: true },
          })),
          words,
        ),
  );

  function summarise(): string {
    if (only === undefined) return '';
    if (rows.length === 1) return t('overview.coverage.summaryOne', { department: nameOf(only), coverage: writeCoverage(only, words) });
    if (lowestRows.length === rows.length)
      return t('overview.coverage.allEqual', { count: rows.length, share: formatPercent(lowest, names.language) });
    const departments = nameEquals(lowestRows.map(nameOf), words);
    return lowestRows.length === 1
      ? t('overview.coverage.summary', { departments, coverage: writeCoverage(only, words) })
      : t('overview.coverage.summary', { departments, coverage: formatPercent(lowest, names.language) });
  }
};
