import { Card } from './Card';
import styles from './CardList.module.css';
import { GroupHeading } from './GroupRow';
import type { TableModel } from './tableModel';
import { useNameWords } from '../../store/useNameWords';

/** The rows as cards, for a page too narrow for columns. */
export function CardList({ model, search }: { model: TableModel; search: string }) {
  const words = useNameWords();
  return model.groups.map((group) => (
    <section key={group.key} className={styles.group}>
      {group.heading !== 'all' && (
        <h3 className={styles.heading}>
          <GroupHeading group={group} />
        </h3>
      )}
      <ul className={styles.list}>
        {group.rows.map((row) => (
          <li key={row.key} className={styles.item}>
            <Card row={row} words={words} search={search} headingLevel={group.heading === 'all' ? 'h3' : 'h4'} />
          </li>
        ))}
      </ul>
    </section>
  ));
}
