import '../../i18n/laterTexts';
import { useDeferredValue, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useReportIndex, useSelection, useView } from '../../store/useBoard';
import { useMediaQuery } from '../../ui/useMediaQuery';
import { CardList } from './CardList';
import { EmptyTable } from './EmptyTable';
import { TableCaption } from './TableCaption';
import { buildTableModel } from './tableModel';
import styles from './TableScreen.module.css';
import { TableToolbar } from './TableToolbar';
import { TableView } from './TableView';

/** 一覧: every achievement of the selection, as a table, or as cards where a table has no room. */
export function TableScreen() {
  const { t } = useTranslation();
  const index = useReportIndex();
  // what was pressed or typed goes first, the hundreds of rows follow
  const selection = useDeferredValue(useSelection());
  const tableSort = useDeferredValue(useView('tableSort'));
  const tableGrouping = useDeferredValue(useView('tableGrouping'));
  const showsWithoutNumber = useDeferredValue(useView('showsWithoutNumber'));
  const isPhone = useMediaQuery('(width < 640px)');
  const model = useMemo(
    () => buildTableModel(index, selection, { tableSort, tableGrouping, showsWithoutNumber }),
    [index, selection, tableSort, tableGrouping, showsWithoutNumber],
  );
  const isEmpty = model.counts.rowCount + model.withoutNumber.length === 0;
  return (
    <article className={styles.screen}>
      <header className={styles.heading}>
        <h2>{t('table.title')}</h2>
        <p>{t('table.lead')}</p>
      </header>
      <TableToolbar model={model} isPhone={isPhone} />
      <TableCaption model={model} />
      {isEmpty ? (
        <EmptyTable />
      ) : isPhone ? (
        <CardList model={model} search={selection.text} />
      ) : (
        <TableView model={model} search={selection.text} />
      )}
    </article>
  );
}
