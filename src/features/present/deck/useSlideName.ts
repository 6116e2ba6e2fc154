import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { formatFiscalYear } from '../../../words/formatDate';
import type { NewSlide } from '../../../store/deck';
import { openSlide } from '../../../store/slideView';
import type { FrozenReport } from '../slide/frozenReport';
import { useSlideWords } from '../slide/useSlideWords';

/** What is known of a slide before it is drawn: its screen and filters, and what the report does not hold of it. */
export function useSlideName(slide: NewSlide, frozen: FrozenReport): { screen: string; filters: string; warning: string } {
  const { t } = useTranslation();
  const { hash } = slide;
  const opened = useMemo(() => openSlide({ hash }, frozen.index, frozen.view), [hash, frozen]);
  const words = useSlideWords(frozen, opened);
  const { language } = frozen.view;
  const warning =
    opened.otherYear === null
      ? words.warning
      : t('present.missing.otherYear', {
          year: formatFiscalYear(opened.otherYear, language),
          shown: formatFiscalYear(frozen.index.report.fiscalYear, language),
        });
  return { screen: t(`app.screens.${opened.view.screen}`), filters: words.filters, warning };
}
