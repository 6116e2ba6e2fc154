import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { writeSource } from '../specs/specParts';
import type { NameWords } from '../words/nameFacetValue';
import { useBoard, useReportIndex } from './useBoard';
import { useNames } from './useNames';

/** Report, names and texts in the reader's language, for whatever writes several of them. */
export function useNameWords(): NameWords {
  const { t } = useTranslation();
  const index = useReportIndex();
  const names = useNames();
  const years = useBoard((state) => state.years);
  return useMemo(() => ({ index, names, t, years }), [index, names, t, years]);
}

/** Who published what, and as of when: one line under everything that shows numbers. */
export function useSourceLine(): string {
  const words = useNameWords();
  return useMemo(() => writeSource(words), [words]);
}
