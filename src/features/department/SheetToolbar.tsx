import { useTranslation } from 'react-i18next';
import type { Department } from '../../domain/report';
import { useBoardActions, useReportIndex } from '../../store/useBoard';
import { useNames } from '../../store/useNames';
import { emptySelection } from '../../query/selection';
import { Button } from '../../ui/Button';
import { SelectField } from '../../ui/SelectField';
import { ViewLink } from '../../panels/ViewLink';
import styles from './SheetToolbar.module.css';

/** Another department, the paper, and the rows behind the sheet. */
export function SheetToolbar({ department }: { department: Department }) {
  const { t } = useTranslation();
  const names = useNames();
  const { showView } = useBoardActions();
  const { report } = useReportIndex();
  const own = { ...emptySelection, year: report.fiscalYear, departments: [department.id] };
  return (
    <div className={styles.toolbar}>
      <SelectField
        label={t('department.choose')}
        value={department.id}
        options={report.departments.map(({ id, name }) => ({ value: id, label: names.text('department', name) }))}
        onChange={(sheetDepartment) => showView({ sheetDepartment })}
      />
      <Button look="primary" onClick={() => window.print()}>
        {t('department.print')}
      </Button>
      <ViewLink to={{ screen: 'table', selection: own, tableGrouping: null }} className={styles.rows}>
        {t('department.rows')}
      </ViewLink>
    </div>
  );
}
