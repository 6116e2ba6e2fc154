import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useView } from '../../store/useBoard';
import { ScrollCue } from '../../ui/ScrollCue';
import { TableBody } from './TableBody';
import { TableHead } from './TableHead';
import type { TableModel } from './tableModel';
import styles from './TableView.module.css';
import { useAchievementTable } from './useAchievementTable';

/** The table itself, in a region that scrolls both ways under its sticky head. */
export function TableView({ model, search }: { model: TableModel; search: string }) {
  const { t } = useTranslation();
  const table = useAchievementTable(model);
  const columns = useView('tableColumns');
  const density = useView('tableDensity');
  const isResized = Object.keys(useView('tableWidths')).length > 0;
  const width = table.getTotalSize();
  const body = useMemo(() => <TableBody model={model} columns={columns} search={search} />, [model, columns, search]);
  return (
    <div className={styles.frame}>
      {/* A region that scrolls must be reachable by keyboard. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <section className={styles.region} aria-label={t('table.region')} tabIndex={0}>
        <table className={styles.table} data-density={density} style={isResized ? { width } : { minWidth: width }}>
          <caption className="visuallyHidden">{t('table.caption')}</caption>
          <colgroup>
            {table.getFlatHeaders().map((header) => (
              <col key={header.id} style={{ width: header.getSize() }} />
            ))}
          </colgroup>
          <TableHead table={table} />
          {body}
        </table>
      </section>
      <ScrollCue place="beside" />
    </div>
  );
}
