import { useTranslation } from 'react-i18next';
import { formatFiscalYear } from '../../words/formatDate';
import { emptySelection } from '../../query/selection';
import { reportCatalogue } from '../../store/reportCatalogue';
import { useBoardActions, useReportIndex, useView } from '../../store/useBoard';
import { SelectField } from '../../ui/SelectField';

/**
 * Choice of the fiscal year, once there is more than one report. Another year is another document, whose departments and sections need not be the
 * same: the filters start anew.
 */
export function YearField() {
  const { t } = useTranslation();
  const { changeSelection } = useBoardActions();
  const language = useView('language');
  const { report } = useReportIndex();
  if (reportCatalogue.length < 2) return null;
  return (
    <SelectField
      label={t('words.year')}
      value={String(report.fiscalYear)}
      options={reportCatalogue.map(({ fiscalYear }) => ({ value: String(fiscalYear), label: formatFiscalYear(fiscalYear, language) }))}
      onChange={(year) => changeSelection({ ...emptySelection, year: Number(year) })}
    />
  );
}
