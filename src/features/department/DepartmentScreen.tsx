import '../../i18n/laterTexts';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { isSelectionEmpty } from '../../query/selection';
import { useReportIndex, useSelection, useView } from '../../store/useBoard';
import { EmptyState } from '../../ui/EmptyState';
import styles from './DepartmentScreen.module.css';
import { buildDepartmentSheet } from './departmentSheet';
import { Sheet } from './Sheet';
import { SheetToolbar } from './SheetToolbar';

/** 部局カルテ: a department on one page, for the screen and for the meeting. */
export function DepartmentScreen() {
  const { t } = useTranslation();
  const index = useReportIndex();
  const selection = useSelection();
  const chosen = useView('sheetDepartment');
  const id = chosen ?? selection.departments[0] ?? index.report.departments[0]?.id;
  const sheet = useMemo(() => (id === undefined ? null : buildDepartmentSheet(index, id)), [index, id]);
  if (sheet === null) {
    return (
      <>
        <h2>{t('department.title')}</h2>
        <EmptyState title={t('department.none')} />
      </>
    );
  }
  return (
    <article className={styles.screen}>
      <SheetToolbar department={sheet.department} />
      {!isSelectionEmpty(selection) && <p className={styles.note}>{t('department.wholeNote')}</p>}
      <Sheet key={sheet.department.id} sheet={sheet} />
    </article>
  );
}
