import { useTranslation } from 'react-i18next';
import { ChartFrame } from '../../charts/ChartFrame';
import { kindLooks } from '../../charts/markPattern';
import { RankedBars } from '../../charts/RankedBars';
import { useChartSource } from '../../charts/useChartSource';
import { formatNumber } from '../../words/formatNumber';
import type { AchievementRow } from '../../query/achievementRows';
import { useBoardActions } from '../../store/useBoard';
import { useNames } from '../../store/useNames';
import { ViewLink } from '../../ui/ViewLink';
import type { UnitPanelData } from './unitsModel';
import { useMeasureWords } from './useMeasureWords';

/** Bars of one small panel; the table holds every value. */
const shownCount = 5;

interface UnitPanelProps {
  readonly panel: UnitPanelData;
  /** From 0; part of its name in links and files. */
  readonly place: number;
}

/** One of the small multiples: the largest values of one unit on an axis of their own. */
export function UnitPanel({ panel: { unit, counting, ranked }, place }: UnitPanelProps) {
  const { t } = useTranslation();
  const names = useNames();
  const words = useMeasureWords();
  const { source } = useChartSource();
  const { openQuantity } = useBoardActions();
  const describe = ({ quantity, department }: AchievementRow) => ({
    id: quantity.id,
    label: names.text('label', quantity.label),
    detail: names.text('department', department.name),
    value: quantity.value,
    text: names.quantity(quantity).text,
  });
  const rows = ranked.map(describe);
  const shown = rows.slice(0, shownCount);
  const columns = (['label', 'department', 'value'] as const).map((key) => ({
    label: t(`compare.columns.${key}`),
    isNumeric: key === 'value',
  }));
  const numbers = { all: formatNumber(rows.length, names.language), shown: formatNumber(shown.length, names.language) };
  return (
    <ChartFrame
      heading={{ id: `unit-${place}`, title: words.unitOf(unit, counting), subtitle: words.subtitle({ unit, activity: null }) }}
      meta={{ definition: t('compare.ranked.definition'), source, notes: [] }}
      summary={shown.length < rows.length ? t('compare.ranked.first', numbers) : t('compare.units.all', numbers)}
      table={{ columns, rows: rows.map(({ id, label, detail, text }) => ({ id, cells: [label, detail, text] })) }}
      onOpen={openQuantity}
    >
      {(size) => (
        <>
          <RankedBars
            size={size}
            scale="linear"
            look={{ ...kindLooks[ranked[0]?.quantity.kind ?? 'count'], pattern: 'solid' }}
            formatTick={(value) => formatNumber(value, names.language)}
            onOpen={openQuantity}
            items={shown}
          />
          <ViewLink to={{ compareUnit: unit, compareActivity: null, comparePart: 'measure' }}>
            {t('compare.units.open', { unit: names.unit(unit) })}
          </ViewLink>
        </>
      )}
    </ChartFrame>
  );
}
