import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { readTableWords, type SpecTableWords } from '../specs/specTables';

/** Heads of the columns that every table of a chart has, in the reader's language. */
export function useTableWords(): SpecTableWords {
  const { t } = useTranslation();
  return useMemo(() => readTableWords(t), [t]);
}
