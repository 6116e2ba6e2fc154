import { useTranslation } from 'react-i18next';
import { ChartFrame } from '../../charts/ChartFrame';
import { kindLooks } from '../../charts/markPattern';
import { orderDepartments } from '../../charts/orderDepartments';
import { RankedBars } from '../../charts/RankedBars';
import { useChartSource } from '../../charts/useChartSource';
import { formatNumber } from '../../format/formatNumber';
import { useBoardActions, useView } from '../../store/useBoard';
import { useNames } from '../../store/useNames';
import type { CountingSums } from './compareModel';
import { useSumWords } from './useSumWords';

interface SumsPanelProps {
  readonly sums: CountingSums;
  readonly unit: string;
}

/** Departments by the sum of what they count in one unit and one counting; under each bar what it adds up and what it leaves out. */
export function SumsPanel({ sums: { counting, bars, total }, unit }: SumsPanelProps) {
  const { t } = useTranslation();
  const names = useNames();
  const { source, period } = useChartSource();
  const { showRows } = useBoardActions();
  const words = useSumWords();
  const [order, activity] = [useView('departmentOrder'), useView('compareActivity')];
  const valueOf = ({ result }: CountingSums['bars'][number]) => (result.kind === 'sum' ? result.value : null);
  const rows = orderDepartments(bars, order, valueOf).map((bar) => ({
    bar,
    department: names.text('department', bar.department.name),
    value: words.writeSum(bar.result),
    explained: words.explain(bar.result),
    coverage: t('compare.sums.coverage', {
      withNumber: formatNumber(bar.coverage.withNumberCount, names.language),
      all: formatNumber(bar.coverage.initiativeCount, names.language),
    }),
  }));
  const open = (id: string) => showRows({ departments: [id], units: [unit], ...(activity !== null && { activities: [activity] }) });
  const largest = rows.find(({ bar }) => bar === bars[0]);
  const hasSums = bars.some(({ result }) => result.kind === 'sum');
  const unitName = names.unit(unit);
  const title =
    counting === null
      ? t('compare.sums.title', { unit: unitName })
      : t('compare.sums.titleCounting', { unit: unitName, counting: t(`words.countings.${counting}`) });
  return (
    <ChartFrame
      heading={{
        id: `sums-${counting ?? 'plain'}`,
        title,
        subtitle: t('compare.subtitle', {
          unit: unitName,
          activity: activity === null ? t('compare.everyActivity') : t(`words.activities.${activity}`),
          period,
        }),
      }}
      meta={{ definition: t('compare.sums.definition'), source, notes: words.listNotes(total) }}
      summary={!hasSums || largest === undefined ? words.explain(total) : summarise(largest)}
      table={
        !hasSums
          ? 'self'
          : {
              columns: [
                { label: t('compare.columns.department'), isNumeric: false },
                { label: t('compare.columns.sum'), isNumeric: true },
                { label: t('compare.columns.counted'), isNumeric: false },
                { label: t('compare.columns.coverage'), isNumeric: false },
              ],
              rows: rows.map(({ bar, department, value, explained, coverage }) => ({
                id: bar.department.id,
                cells: [department, value, explained, coverage],
              })),
            }
      }
      onOpen={open}
    >
      {(size) =>
        hasSums && (
          <RankedBars
            size={size}
            scale="linear"
            look={{ ...kindLooks[bars[0]?.rows[0]?.quantity.kind ?? 'count'], pattern: 'solid' }}
            formatTick={(value) => formatNumber(value, names.language)}
            onOpen={open}
            items={rows.map(({ bar, department, value, explained, coverage }) => ({
              id: bar.department.id,
              label: department,
              detail: `${explained}\n${coverage}`,
              value: valueOf(bar),
              text: value,
            }))}
          />
        )
      }
    </ChartFrame>
  );

  function summarise({ department, value }: (typeof rows)[number]): string {
    const sentences = [
      t('compare.sums.summary', { department, value }),
      total.kind === 'sum' ? t('compare.sums.total', { value: words.writeSum(total) }) : words.explain(total),
    ];
    return sentences.join(names.language === 'ja' ? '' : ' ');
  }
}
