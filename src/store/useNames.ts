import { useMemo } from 'react';
import { i18n } from '../i18n/i18n';
import { buildNames, type Names } from '../words/names';
import { useBoard } from './useBoard';

/** Names of departments, sections, pillars, units, labels … in the reader's language; Japanese where there is no translation. */
export function useNames(): Names {
  const language = useBoard(({ view }) => view.language);
  const translation = useBoard((state) => state.translation);
  return useMemo(() => buildNames(language, translation, i18n.getFixedT(language)), [language, translation]);
}
