import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { formatFiscalYear } from '../words/formatDate';
import { useBoard, useView } from '../store/useBoard';
import { useNames } from '../store/useNames';

/** Names screen, year and municipality in the title of the window, by which bookmarks and tabs are recognised. */
export function useDocumentTitle(): void {
  const { t } = useTranslation();
  const screen = useView('screen');
  const names = useNames();
  const report = useBoard(({ loading }) => (loading.status === 'ready' ? loading.index.report : null));
  useEffect(() => {
    document.title =
      report === null
        ? t('app.title')
        : t('app.documentTitle', {
            screen: t(`app.screens.${screen}`),
            year: formatFiscalYear(report.fiscalYear, names.language),
            municipality: names.text('municipality', report.municipality.name),
          });
  }, [t, screen, names, report]);
}
