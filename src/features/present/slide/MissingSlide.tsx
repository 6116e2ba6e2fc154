import { useTranslation } from 'react-i18next';
import { useChartSource } from '../../../charts/useChartSource';
import { formatFiscalYear } from '../../../words/formatDate';
import { useView } from '../../../store/useBoard';
import { useTellCard, type SlideCard } from './slideCard';
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
  useTellCard(onCard, {
    title,
    source,
    subtitle: '',
    summary: why,
    definition: '',
    remarks: [],
    rowIds: [],
    drawChart: null,
    readContent: () => ({ unit: '', period, content: { kind: 'text', paragraphs: [why] } }),
  });
  return (
    <SlideFrame title={title} subtitle="" source={source} summary={why}>
      {() => <p>{why}</p>}
    </SlideFrame>
  );
}
