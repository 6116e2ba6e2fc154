import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../words/formatNumber';
import { useSelection, useView } from '../../store/useBoard';
import type { ChangesModel } from './changesModel';

/** What the document tells about changes and targets in one sentence each; where it tells nothing, that, with its counts. */
export function useChangesSummary({ total, changes, targets }: ChangesModel): { summary: string; targetSummary: string | null } {
  const { t } = useTranslation();
  const language = useView('language');
  const direction = useView('changeDirection');
  const [only, ...others] = useSelection().kinds;
  const parts = {
    what: only !== undefined && others.length === 0 ? t(`words.kinds.${only}`) : t('pillars.changes.achievements'),
    results: formatNumber(total.countedCount, language),
    withPrior: formatNumber(total.withPriorCount, language),
  };
  const targetSummary = targets.length > 0 ? null : t('pillars.changes.targetsNone', parts);
  if (total.withPriorCount === 0) return { summary: t('pillars.changes.none', parts), targetSummary };
  if (changes.length === 0 && direction !== null)
    return { summary: t(`pillars.changes.noneInDirection.${direction}`, parts), targetSummary };
  return { summary: t('pillars.changes.listSummary', { ...parts, count: total.withPriorCount }), targetSummary };
}
