import { useTranslation } from 'react-i18next';
import { formatNumber, formatPercent } from '../../../words/formatNumber';
import { useView } from '../../../store/useBoard';
import type { SlideFigures } from './slideFigures';

export const figureKeys = ['initiatives', 'coverage', 'achievements', 'rates', 'changes'] as const;
export type FigureKey = (typeof figureKeys)[number];

export interface FigureWords {
  readonly label: string;
  readonly value: string;
  readonly unit: string;
  readonly definition: string;
}

/** Key figures ready to be printed, in the words of the overview. */
export function useFigureWords(figures: SlideFigures): (key: FigureKey) => FigureWords {
  const { t } = useTranslation();
  const language = useView('language');
  const number = (value: number) => formatNumber(value, language);
  const parts = { withNumber: number(figures.withNumberCount), all: number(figures.initiativeCount) };
  const values: Readonly<Record<FigureKey, string>> = {
    initiatives: number(figures.initiativeCount),
    coverage: formatPercent(figures.share, language),
    achievements: number(figures.achievementCount),
    rates: number(figures.rateCount),
    changes: number(figures.changeCount),
  };
  return (key) => ({
    label: t(`overview.figures.${key}.label`),
    value: values[key],
    unit: t(`overview.figures.${key}.unit`, parts),
    definition: t(`overview.figures.${key}.definition`),
  });
}
