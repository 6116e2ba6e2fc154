import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useChartSource } from '../../../charts/useChartSource';
import { formatFiscalYear } from '../../../format/formatFiscalYear';
import { useView } from '../../../store/useBoard';
import type { SlideCard } from './slideCard';
import { SlideFrame } from './SlideFrame';

interface MissingSlideProps {
  readonly reason: { readonly code: 'otherYear'; readonly year: number } | { readonly code: 'chart' };
  readonly onCard: (card: SlideCard) => void;
}

/** Says why a slide can't be shown; the talk goes on. */
export function MissingSlide({ reason, onCard }: MissingSlideProps) {
  const { t } = useTranslation();
  const language = useView('language');
  const { source, period } = useChartSource();
  const title = t('present.missing.title');
  const why =
    reason.code === 'chart'
      ? t('present.missing.chart')
      : t('present.missing.otherYear', { year: formatFiscalYear(reason.year, language), shown: period });
  useEffect(() => onCard({ title, subtitle: '', source, summary: why, rowIds: [] }), [onCard, title, source, why]);
  return (
    <SlideFrame title={title} subtitle="" source={source} summary={why}>
      {() => <p>{why}</p>}
    </SlideFrame>
  );
}
