import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ChartFrame } from '../../charts/ChartFrame';
import { kindLooks } from '../../charts/markPattern';
import { orderDepartments } from '../../charts/orderDepartments';
import { RankedBars } from '../../charts/RankedBars';
import { useChartSource } from '../../charts/useChartSource';
import { spansManyOrders } from '../../charts/valueScale';
import { formatNumber } from '../../words/formatNumber';
import type { AchievementRow } from '../../query/achievementRows';
import { useBoardActions, useView } from '../../store/useBoard';
import { useNames } from '../../store/useNames';
import type { CountingGroup } from './compareModel';
import { LengthButton } from './LengthButton';
import { listRankedNotes } from './listRankedNotes';
import { ScaleControl } from './ScaleControl';
import { useMeasureWords, type ComparedMeasure } from './useMeasureWords';
import { writeRankedSeries } from './writeRankedSeries';

interface RankedPanelProps {
  readonly group: CountingGroup;
  readonly measure: ComparedMeasure;
  /** The first one on the screen has the plain name. */
  readonly isFirst: boolean;
}

/** How many bars a chart begins with. */
const shortCount = 20;

/** Every achievement of one unit as a bar of its own. */
export function RankedPanel({ group: { ranked, counting }, measure: { unit, activity }, isFirst }: RankedPanelProps) {
  const { t } = useTranslation();
  const names = useNames();
  const { source, period } = useChartSource();
  const words = useMeasureWords();
  const { openQuantity } = useBoardActions();
  const [order, chosenScale] = [useView('departmentOrder'), useView('chartScale')];
  const [showsAll, setShowsAll] = useState(false);
  const canBeLog = spansManyOrders(ranked.map(({ quantity }) => quantity.value));
  const scale = canBeLog ? chosenScale : 'linear';
  const ordered = orderDepartments(ranked, order, ({ quantity }) => quantity.value);
  const shown = showsAll ? ordered : ordered.slice(0, shortCount);
  const describe = ({ quantity, department }: AchievementRow) => ({
    id: quantity.id,
    number: quantity.value,
    label: names.text('label', quantity.label),
    department: names.text('department', department.name),
    value: names.quantity(quantity).text,
  });
  const items = shown.map((row) => {
    const { id, label, department, number, value } = describe(row);
    const detail = row.quantity.partOf === undefined ? department : `${department} · ${t('compare.ranked.part')}`;
    return { id, label, detail, value: number, text: value };
  });
  const [largest] = ranked;
  const unitName = words.unitOf(unit, counting);
  const columns = (['label', 'department', 'value'] as const).map((key) => ({
    label: t(`compare.columns.${key}`),
    isNumeric: key === 'value',
  }));
  return (
    <ChartFrame
      heading={{
        id: isFirst ? 'ranked' : `ranked-${counting ?? 'plain'}`,
        title: t('compare.ranked.title', { unit: unitName }),
        subtitle: words.subtitle({ unit, activity }),
      }}
      meta={{
        definition: t('compare.ranked.definition'),
        source,
        notes: listRankedNotes(t, ranked, { shown: shown.length, scale, language: names.language }),
      }}
      summary={largest === undefined ? t('compare.empty') : t('compare.ranked.summary', describe(largest))}
      table={{
        columns,
        rows: ordered.map(describe).map(({ id, label, department, value }) => ({ id, cells: [label, department, value] })),
      }}
      content={() => {
        const write = (rows: readonly AchievementRow[]) => writeRankedSeries(unitName, rows.map(describe));
        return { unit: unitName, period, content: write(shown), table: write(ordered) };
      }}
      onOpen={openQuantity}
      options={canBeLog && <ScaleControl />}
    >
      {(size) => (
        <>
          <RankedBars
            {...{ items, size, scale }}
            look={{ ...kindLooks[largest?.quantity.kind ?? 'count'], pattern: 'solid' }}
            formatTick={(value) => formatNumber(value, names.language)}
            onOpen={openQuantity}
          />
          {size.maxRows === undefined && ranked.length > shortCount && (
            <LengthButton showsAll={showsAll} all={ranked.length} short={shortCount} onToggle={() => setShowsAll(!showsAll)} />
          )}
        </>
      )}
    </ChartFrame>
  );
}
