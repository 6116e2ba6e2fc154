import { useTranslation } from 'react-i18next';
import { useChartSource } from '../../charts/useChartSource';
import type { Activity, Counting } from '../../domain/report';
import { useNames } from '../../store/useNames';

/** What is compared by: a unit, and one activity or (null) all of them. */
export interface ComparedMeasure {
  readonly unit: string;
  readonly activity: Activity | null;
}

export interface MeasureWords {
  /** 回, 回・延べ. */
  readonly unitOf: (unit: string, counting: Counting | null) => string;
  /** Unit, activity and period: under the title of every chart of the screen. */
  readonly subtitle: (measure: ComparedMeasure) => string;
}

/** How the screen names what it compares. */
export function useMeasureWords(): MeasureWords {
  const { t } = useTranslation();
  const names = useNames();
  const { period } = useChartSource();
  return {
    unitOf: (unit, counting) =>
      counting === null
        ? names.unit(unit)
        : t('compare.unitCounting', { unit: names.unit(unit), counting: t(`words.countings.${counting}`) }),
    subtitle: ({ unit, activity }) =>
      t('compare.subtitle', {
        unit: names.unit(unit),
        activity: activity === null ? t('compare.everyActivity') : t(`words.activities.${activity}`),
        period,
      }),
  };
}
