import { useTranslation } from 'react-i18next';
import { ChartFrame } from '../../charts/ChartFrame';
import { CoverageBars } from '../../charts/CoverageBars';
import { DepartmentOrderControl } from '../../charts/DepartmentOrderControl';
import { orderDepartments } from '../../charts/orderDepartments';
import { useChartSource } from '../../charts/useChartSource';
import { formatNumber, formatPercent, percentOf } from '../../words/formatNumber';
import type { Selection } from '../../query/selection';
import { useBoardActions, useView } from '../../store/useBoard';
import { useNames } from '../../store/useNames';
import type { DepartmentCoverage, OverviewModel } from './overviewModel';

/** Who has evidence and who has prose: the share of initiatives with a number, by department. */
export function CoveragePanel({ model, selection }: { model: OverviewModel; selection: Selection }) {
  const { t } = useTranslation();
  const names = useNames();
  const { source, period } = useChartSource();
  const { showRows } = useBoardActions();
  const { activities, units, kinds } = selection;
  const rows = orderDepartments(model.coverage, useView('departmentOrder'), ({ share }) => share).map((coverage) => ({
    coverage,
    words: describe(coverage),
  }));
  const open = (id: string) => showRows({ departments: [id] }, { showsWithoutNumber: true });
  return (
    <ChartFrame
      heading={{
        id: 'coverage',
        title: t('overview.coverage.title'),
        subtitle: t('overview.subtitle', { unit: t('overview.units.coverage'), period }),
      }}
      meta={{
        definition: t('overview.coverage.definition'),
        source,
        notes: [
          t('overview.coverage.note'),
          ...(activities.length + units.length + kinds.length > 0 ? [t('overview.coverage.kindsIgnored')] : []),
        ],
      }}
      summary={summarise()}
      table={{
        columns: [
          { label: t('overview.columns.department'), isNumeric: false },
          { label: t('overview.columns.withNumber'), isNumeric: true },
          { label: t('overview.columns.initiatives'), isNumeric: true },
          { label: t('overview.columns.share'), isNumeric: true },
        ],
        rows: rows.map(({ coverage, words }) => ({
          id: coverage.department.id,
          cells: [words.lowest, words.withNumber, words.all, words.share],
        })),
      }}
      content={() => ({
        unit: '%',
        period,
        content: {
          kind: 'bars',
          categories: rows.map(({ words }) => ({ label: words.lowest, detail: '' })),
          series: [
            {
              name: t('overview.columns.share'),
              points: rows.map(({ coverage: { share }, words }) => ({
                value: percentOf(share),
                text: t('overview.coverage.printed', words),
              })),
            },
          ],
        },
      })}
      onOpen={open}
      options={rows.length > 1 && <DepartmentOrderControl />}
    >
      {(size) => (
        <CoverageBars
          size={size}
          onOpen={open}
          items={rows.map(({ coverage, words }) => ({
            id: coverage.department.id,
            label: words.lowest,
            detail: '',
            share: coverage.share,
            text: t('overview.coverage.printed', words),
          }))}
        />
      )}
    </ChartFrame>
  );

  function describe({ department, withNumberCount, initiativeCount, share }: DepartmentCoverage) {
    return {
      lowest: names.text('department', department.name),
      withNumber: formatNumber(withNumberCount, names.language),
      all: formatNumber(initiativeCount, names.language),
      share: formatPercent(share, names.language),
    };
  }

  function summarise(): string {
    const lowest = model.coverage.at(-1);
    if (lowest === undefined) return t('overview.coverage.empty');
    if (rows.length === 1) return t('overview.coverage.summaryOne', describe(lowest));
    return t('overview.coverage.summary', { ...describe(lowest), wholeShare: formatPercent(model.matrix.total.share, names.language) });
  }
}
