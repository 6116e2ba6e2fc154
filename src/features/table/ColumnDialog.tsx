import { useTranslation } from 'react-i18next';
import { useBoardActions, useView } from '../../store/useBoard';
import { defaultTableColumns, tableColumns, type TableColumn } from '../../query/view';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import styles from './ColumnDialog.module.css';

/** Which columns are shown. They keep their order; the last one can't be hidden. */
export function ColumnDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const { changeView } = useBoardActions();
  const shown = useView('tableColumns');
  const toggle = (column: TableColumn) => {
    const isShown = shown.includes(column);
    if (isShown && shown.length === 1) return;
    changeView({ tableColumns: tableColumns.filter((name) => (name === column ? !isShown : shown.includes(name))) });
  };
  const footer = (
    <>
      <Button look="quiet" onClick={() => changeView({ tableWidths: {} })}>
        {t('table.widthsDefault')}
      </Button>
      <Button onClick={() => changeView({ tableColumns })}>{t('table.columnsAll')}</Button>
      <Button onClick={() => changeView({ tableColumns: defaultTableColumns })}>{t('table.columnsDefault')}</Button>
      <Button look="primary" onClick={onClose}>
        {t('table.close')}
      </Button>
    </>
  );
  return (
    <Dialog title={t('table.columnsTitle')} closeLabel={t('table.close')} placement="sheet" onClose={onClose} footer={footer}>
      <ul className={styles.list}>
        {tableColumns.map((column) => (
          <li key={column}>
            <label className={styles.item}>
              <input
                type="checkbox"
                checked={shown.includes(column)}
                disabled={shown.length === 1 && shown.includes(column)}
                onChange={() => toggle(column)}
              />
              {t(`table.headers.${column}`)}
            </label>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
