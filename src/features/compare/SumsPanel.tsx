import { useTranslation } from 'react-i18next';
import { ChartFrame } from '../../charts/ChartFrame';
import { kindLooks } from '../../charts/markPattern';
import { orderDepartments } from '../../charts/orderDepartments';
import { RankedBars } from '../../charts/RankedBars';
import { useChartSource } from '../../charts/useChartSource';
import { formatNumber } from '../../words/formatNumber';
import { useBoardActions, useView } from '../../store/useBoard';
import { useNames } from '../../store/useNames';
import type { CountingGroup } from './compareModel';
import { useMeasureWords, type ComparedMeasure } from './useMeasureWords';
import { useSumWords } from './useSumWords';
import { writeSumRow } from './writeSumRow';

interface SumsPanelProps {
  readonly group: CountingGroup;
  readonly measure: ComparedMeasure;
}

/** Departments by the sum of what they count in one unit and one counting; under each bar what it adds up and what it leaves out. */
export function SumsPanel({ group: { counting, bars, total }, measure }: SumsPanelProps) {
  const { t } = useTranslation();
  const names = useNames();
  const { source, period } = useChartSource();
  const { showRows } = useBoardActions();
  const words = useSumWords();
  const { unitOf, subtitle } = useMeasureWords();
  const { unit, activity } = measure;
  const rows = orderDepartments(
    bars.map((bar) => writeSumRow(bar, { t, names, words })),
    useView('departmentOrder'),
    ({ sum }) => sum,
  );
  const open = (id: string) => showRows({ departments: [id], units: [unit], ...(activity !== null && { activities: [activity] }) });
  const largest = rows.find(({ department }) => department === bars[0]?.department);
  const sumCount = rows.filter(({ sum }) => sum !== null).length;
  const hasSums = sumCount > 0;
  const totalWords = total.kind === 'sum' ? t('compare.sums.total', { value: words.writeSum(total) }) : words.explain(total);
  const summarise = () => {
    if (!hasSums || largest === undefined) return words.explain(total);
    const named = { department: largest.name, value: largest.text };
    // the total of a single sum would only repeat it
    if (sumCount === 1) return t('compare.sums.only', named);
    return [t('compare.sums.summary', named), totalWords].join(names.language === 'ja' ? '' : ' ');
  };
  const columns = (['department', 'sum', 'counted', 'coverage'] as const).map((key) => ({
    label: t(`compare.columns.${key}`),
    isNumeric: key === 'sum',
  }));
  const tableRows = rows.map(({ department, name, text, explained, coverage }) => ({
    id: department.id,
    cells: [name, text, explained, coverage],
  }));
  return (
    <ChartFrame
      heading={{
        id: `sums-${counting ?? 'plain'}`,
        title: t('compare.sums.title', { unit: unitOf(unit, counting) }),
        subtitle: subtitle(measure),
      }}
      meta={{ definition: t('compare.sums.definition'), source, notes: words.listNotes(total) }}
      summary={summarise()}
      table={hasSums ? { columns, rows: tableRows } : 'self'}
      content={() => ({
        unit: unitOf(unit, counting),
        period,
        content: {
          kind: 'bars',
          categories: rows.map(({ name, explained, coverage }) => ({ label: name, detail: `${explained} ${coverage}` })),
          series: [{ name: t('compare.columns.sum'), points: rows.map(({ sum, text }) => ({ value: sum, text })) }],
        },
      })}
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
            items={rows.map(({ department, name, sum, text, explained, coverage }) => ({
              id: department.id,
              label: name,
              detail: `${explained}\n${coverage}`,
              value: sum,
              text,
            }))}
          />
        )
      }
    </ChartFrame>
  );
}
