import { useTranslation } from 'react-i18next';
import { ChartFrame } from '../../charts/ChartFrame';
import { DotRows } from '../../charts/DotRows';
import { kindLooks } from '../../charts/markPattern';
import { orderDepartments } from '../../charts/orderDepartments';
import { useChartSource } from '../../charts/useChartSource';
import { spansManyOrders } from '../../charts/valueScale';
import { formatNumber } from '../../words/formatNumber';
import { useBoardActions, useReportIndex, useView } from '../../store/useBoard';
import { useNames } from '../../store/useNames';
import type { CountingGroup } from './compareModel';
import { listSpreads } from './distributionModel';
import { ScaleControl } from './ScaleControl';
import { useMeasureWords, type ComparedMeasure } from './useMeasureWords';

interface DistributionPanelProps {
  readonly group: CountingGroup;
  readonly measure: ComparedMeasure;
}

/** Every value as a point on its department's row: what can be compared where a sum would say nothing. */
export function DistributionPanel({ group: { bars, counting }, measure }: DistributionPanelProps) {
  const { t } = useTranslation();
  const names = useNames();
  const words = useMeasureWords();
  const { source } = useChartSource();
  const index = useReportIndex();
  const { showRows, openQuantity } = useBoardActions();
  const [order, chosenScale] = [useView('departmentOrder'), useView('chartScale')];
  const { unit, activity } = measure;
  const spreads = orderDepartments(listSpreads(index, bars), order, ({ highest }) => highest.quantity.value);
  const rows = spreads.flatMap((spread) => spread.rows);
  const values = rows.map(({ quantity }) => quantity.value);
  const canBeLog = spansManyOrders(values);
  const scale = canBeLog ? chosenScale : 'linear';
  const zeroCount = values.filter((value) => value <= 0).length;
  const open = (id: string) =>
    index.departments.has(id)
      ? showRows({ departments: [id], units: [unit], ...(activity !== null && { activities: [activity] }) })
      : openQuantity(id);
  const writeEnds = ({ lowest, highest }: (typeof spreads)[number]) => {
    const [low, high] = [names.quantity(lowest.quantity).text, names.quantity(highest.quantity).text];
    return low === high ? high : t('compare.distribution.ends', { low, high });
  };
  const columns = (['label', 'department', 'value'] as const).map((key) => ({
    label: t(`compare.columns.${key}`),
    isNumeric: key === 'value',
  }));
  return (
    <ChartFrame
      heading={{
        id: `distribution-${counting ?? 'plain'}`,
        title: t('compare.distribution.title', { unit: words.unitOf(unit, counting) }),
        subtitle: words.subtitle(measure),
      }}
      meta={{
        definition: t('compare.distribution.definition'),
        source,
        notes: scale === 'log' && zeroCount > 0 ? [t('compare.ranked.logZero', { count: zeroCount })] : [],
      }}
      summary={t('compare.distribution.summary', {
        number: formatNumber(rows.length, names.language),
        departments: formatNumber(spreads.length, names.language),
      })}
      table={{
        columns,
        rows: rows.map(({ quantity, department }) => ({
          id: quantity.id,
          cells: [names.text('label', quantity.label), names.text('department', department.name), names.quantity(quantity).text],
        })),
      }}
      onOpen={open}
      options={canBeLog && <ScaleControl />}
    >
      {(size) => (
        <DotRows
          {...{ size, scale }}
          look={kindLooks[rows[0]?.quantity.kind ?? 'count']}
          formatTick={(value) => formatNumber(value, names.language)}
          onOpen={open}
          items={spreads.map((spread) => ({
            id: spread.department.id,
            label: names.text('department', spread.department.name),
            detail: t('compare.distribution.count', { count: spread.rows.length }),
            values: spread.rows.map(({ quantity }) => quantity.value),
            text: writeEnds(spread),
          }))}
        />
      )}
    </ChartFrame>
  );
}
