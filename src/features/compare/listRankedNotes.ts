import type { TFunction } from 'i18next';
import { formatNumber } from '../../words/formatNumber';
import type { AchievementRow } from '../../query/achievementRows';
import type { Scale } from '../../query/view';

interface RankedView {
  /** Number of bars. */
  readonly shown: number;
  readonly scale: Scale;
  readonly language: string;
}

/** What a reader must know to read the bars of one unit rightly. */
export function listRankedNotes(t: TFunction, ranked: readonly AchievementRow[], { shown, scale, language }: RankedView): string[] {
  const partCount = ranked.filter(({ quantity }) => quantity.partOf !== undefined).length;
  const zeroCount = ranked.filter(({ quantity }) => quantity.value <= 0).length;
  const notes: (string | false)[] = [
    shown < ranked.length &&
      t('compare.ranked.first', { shown: formatNumber(shown, language), all: formatNumber(ranked.length, language) }),
    ranked.some(({ quantity }) => quantity.counting === 'cumulative') && t('compare.ranked.cumulative'),
    partCount > 0 && t('compare.ranked.parts', { count: partCount }),
    scale === 'log' && t('compare.ranked.log'),
    scale === 'log' && zeroCount > 0 && t('compare.ranked.logZero', { count: zeroCount }),
  ];
  return notes.filter((note) => note !== false);
}
