import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { NameWords } from '../words/nameFacetValue';
import { useReportIndex } from './useBoard';
import { useNames } from './useNames';

/** Report, names and texts in the reader's language, for whatever writes several of them. */
export function useNameWords(): NameWords {
  const { t } = useTranslation();
  const index = useReportIndex();
  const names = useNames();
  return useMemo(() => ({ index, names, t }), [index, names, t]);
}
