import { useTranslation } from 'react-i18next';
import { CoverageMeter } from '../../charts/CoverageMeter';
import type { TreeDepth } from '../../store/pillarState';
import { useNames } from '../../store/useNames';
import { SearchedText } from '../../ui/SearchedText';
import type { TreeGroup } from './pillarTree';
import styles from './TreeGroupItem.module.css';
import { TreeInitiativeItem } from './TreeInitiativeItem';

interface TreeGroupItemProps {
  readonly group: TreeGroup;
  /** How far it is open from the start. */
  readonly depth: TreeDepth;
  readonly search: string;
}

/** A goal, or a section, with its initiatives. */
export function TreeGroupItem({ group, depth, search }: TreeGroupItemProps) {
  return (
    <details className={styles.group} open={depth !== 'group'}>
      <summary className={styles.summary}>
        <span className={styles.name}>
          <GroupName head={group.head} search={search} />
        </span>
        <span className={styles.coverage}>
          <CoverageMeter coverage={group.coverage} />
        </span>
      </summary>
      <ul className={styles.initiatives}>
        {group.initiatives.map((item) => (
          <li key={item.row.initiative.id}>
            <TreeInitiativeItem item={item} hasNumbers={depth !== 'initiative'} search={search} />
          </li>
        ))}
      </ul>
    </details>
  );
}

function GroupName({ head, search }: { head: TreeGroup['head']; search: string }) {
  const { t } = useTranslation();
  const names = useNames();
  if ('goal' in head) return <SearchedText value={names.printed('goal', head.goal)} search={search} />;
  if (head.section === null) return t('pillars.tree.noSection');
  return <SearchedText value={names.translate('section', head.section.name)} search={search} />;
}
