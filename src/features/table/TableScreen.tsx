import '../../i18n/laterTexts';
import { useDeferredValue, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { listLoosenings } from '../../query/listLoosenings';
import { selectInitiatives } from '../../query/initiativeRows';
import { buildTableModel, canShowWithoutNumber, type TableModel } from '../../query/tableModel';
import { useBoardActions, useReportIndex, useSelection, useView } from '../../store/useBoard';
import { Button } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { useMediaQuery } from '../../ui/useMediaQuery';
import { formatNumber } from '../../words/formatNumber';
import { facetWordKeys } from '../../words/nameFacetValue';
import { useAchievementTable } from './AchievementTable';
import { CardList } from './CardList';
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
  const table = useAchievementTable(model, selection.text);
  const isEmpty = model.counts.rowCount + model.withoutNumber.length === 0;
  return (
    <article className={styles.screen}>
      <header className={styles.heading}>
        <h2>{t('table.title')}</h2>
        <p>{t('table.lead')}</p>
      </header>
      <TableToolbar model={model} table={table} isPhone={isPhone} />
      <TableCaption model={model} />
      {isEmpty ? <EmptyTable /> : isPhone ? <CardList table={table} /> : <TableView table={table} />}
    </article>
  );
}

/** How many rows, how many of them repeat a number, and what a reader should know about their order. */
function TableCaption({ model }: { model: TableModel }) {
  const { t } = useTranslation();
  const language = useView('language');
  const selection = useSelection();
  const sort = useView('tableSort');
  const showsWithoutNumber = useView('showsWithoutNumber');
  const isGroupedBySection = useView('tableGrouping') === 'section';
  const { rowCount, countedCount } = model.counts;
  const rows = formatNumber(rowCount, language);
  const repeated = formatNumber(rowCount - countedCount, language);
  const notes = [
    showsWithoutNumber && !canShowWithoutNumber(selection) && t('table.withoutNumberHidden'),
    sort?.column === 'value' && t('table.valueSortNote'),
    isGroupedBySection && t('table.sectionNote'),
  ].filter((note) => note !== false);
  return (
    <div className={styles.caption}>
      <p className={styles.count}>
        {rowCount === countedCount ? t('table.count', { rows }) : t('table.countRepeated', { rows, repeated })}
        {model.withoutNumber.length > 0 && <span>{t('table.countWithoutNumber', { count: model.withoutNumber.length })}</span>}
      </p>
      {notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
    </div>
  );
}

/** Nothing fits: says where the search is found in sentences without a number, which condition to loosen, and how much that would show. */
function EmptyTable() {
  const { t } = useTranslation();
  const index = useReportIndex();
  const selection = useSelection();
  const { changeSelection, changeView, resetSelection } = useBoardActions();
  const initiatives = useMemo(() => selectInitiatives(index, selection), [index, selection]);
  const loosenings = useMemo(() => listLoosenings(index, selection), [index, selection]);
  return (
    <EmptyState title={t('table.emptyTitle')}>
      {selection.text.trim() !== '' && initiatives.length > 0 && (
        <Button look="primary" onClick={() => changeView({ screen: 'pillars', pillarPart: 'tree' })}>
          {t('table.emptyInitiatives', { count: initiatives.length })}
        </Button>
      )}
      {loosenings.length > 0 && <p>{t('table.emptyBody')}</p>}
      {loosenings.map(({ facet, patch, count }) => (
        <Button key={facet} onClick={() => changeSelection(patch)}>
          {facet === 'text'
            ? t('table.loosenText', { text: selection.text, count })
            : t('table.loosen', { name: t(facetWordKeys[facet]), count })}
        </Button>
      ))}
      <Button look="quiet" onClick={resetSelection}>
        {t('filters.reset')}
      </Button>
    </EmptyState>
  );
}
