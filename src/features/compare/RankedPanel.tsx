import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ChartFrame } from '../../charts/ChartFrame';
import { kindLooks } from '../../charts/markPattern';
import { orderDepartments } from '../../charts/orderDepartments';
import { RankedBars } from '../../charts/RankedBars';
import { useChartSource } from '../../charts/useChartSource';
import { spansManyOrders } from '../../charts/valueScale';
import type { SeriesContent } from '../../exports/presentation';
import { formatNumber } from '../../format/formatNumber';
import type { AchievementRow } from '../../query/selectRows';
import { useBoardActions, useView } from '../../store/useBoard';
import { useNames } from '../../store/useNames';
import { Button } from '../../ui/Button';
import type { CountingGroup } from './compareModel';
import { listRankedNotes } from './listRankedNotes';
import { ScaleControl } from './ScaleControl';
import { useMeasureWords, type ComparedMeasure } from './useMeasureWords';

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
    label: names.text('label', quantity.label),
    department: names.text('department', department.name),
    value: names.quantity(quantity).text,
  });
  const items = shown.map((row) => {
    const { id, label, department, value } = describe(row);
    const detail = row.quantity.partOf === undefined ? department : `${department} · ${t('compare.ranked.part')}`;
    return { id, label, detail, value: row.quantity.value, text: value };
  });
  const [largest] = ranked;
  return (
    <ChartFrame
      heading={{
        id: isFirst ? 'ranked' : `ranked-${counting ?? 'plain'}`,
        title: t('compare.ranked.title', { unit: words.unitOf(unit, counting) }),
        subtitle: words.subtitle({ unit, activity }),
      }}
      meta={{
        definition: t('compare.ranked.definition'),
        source,
        notes: listRankedNotes(t, ranked, { shown: shown.length, scale, language: names.language }),
      }}
      summary={largest === undefined ? t('compare.empty') : t('compare.ranked.summary', describe(largest))}
      table={{
        columns: [
          { label: t('compare.columns.label'), isNumeric: false },
          { label: t('compare.columns.department'), isNumeric: false },
          { label: t('compare.columns.value'), isNumeric: true },
        ],
        rows: ordered.map((row) => {
          const { id, label, department, value } = describe(row);
          return { id, cells: [label, department, value] };
        }),
      }}
      content={() => {
        const name = words.unitOf(unit, counting);
        const toSeries = (rows: readonly AchievementRow[]): SeriesContent => ({
          kind: 'bars',
          categories: rows.map((row) => ({ label: describe(row).label, detail: describe(row).department })),
          series: [{ name, points: rows.map((row) => ({ value: row.quantity.value, text: describe(row).value })) }],
        });
        // a slide holds what is drawn, a sheet everything
        return { unit: name, period, content: toSeries(shown), table: toSeries(ordered) };
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
            <Button onClick={() => setShowsAll(!showsAll)}>
              {showsAll
                ? t('compare.showFewer', { number: formatNumber(shortCount, names.language) })
                : t('compare.showAll', { number: formatNumber(ranked.length, names.language) })}
            </Button>
          )}
        </>
      )}
    </ChartFrame>
  );
}
