import { useTranslation } from 'react-i18next';
import { formatDate, formatFiscalYear } from '../words/formatDate';
import { useReportIndex } from '../store/useBoard';
import { useNames } from '../store/useNames';

export interface ChartSource {
  /** Who published what, and as of when: one line under every chart. */
  readonly source: string;
  /** 令和4年度（2022年度） */
  readonly period: string;
}

/** Where the numbers of every chart come from. */
export function useChartSource(): ChartSource {
  const { t } = useTranslation();
  const names = useNames();
  const { report } = useReportIndex();
  const { source, fiscalYear, title } = report;
  const period = formatFiscalYear(fiscalYear, names.language);
  return {
    source: t('charts.source', {
      publisher: names.text('municipality', source.publisher),
      title: names.text('title', title),
      period,
      asOf: source.asOf === null ? t('words.notStated') : formatDate(source.asOf, names.language),
    }),
    period,
  };
}
