import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../words/formatNumber';
import { useSelection, useView } from '../../store/useBoard';
import styles from './TableCaption.module.css';
import { canShowWithoutNumber, type TableModel } from './tableModel';

/** How many rows, how many of them repeat a number, and what a reader should know about their order. */
export function TableCaption({ model }: { model: TableModel }) {
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
