import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../words/formatNumber';
import { useView } from '../../store/useBoard';
import styles from './GroupRow.module.css';
import { GroupSum } from './GroupSum';
import type { TableGroup } from './tableModel';
import { useGroupName } from './useGroupName';

/** Head of a group: its name, how many rows, and their sum or the reason why there is none. */
export function GroupRow({ group, columnCount }: { group: TableGroup; columnCount: number }) {
  return (
    <tr className={styles.group}>
      <th scope="colgroup" colSpan={columnCount}>
        <GroupHeading group={group} />
      </th>
    </tr>
  );
}

/** The same for cards, which have no columns. */
export function GroupHeading({ group }: { group: TableGroup }) {
  const { t } = useTranslation();
  const language = useView('language');
  const name = useGroupName(group);
  return (
    <span className={styles.heading}>
      <span className={styles.name}>{name}</span>
      <span className={styles.count}>{t('table.groupRows', { rows: formatNumber(group.rows.length, language) })}</span>
      {group.sum !== null && <GroupSum group={group} sum={group.sum} />}
    </span>
  );
}
