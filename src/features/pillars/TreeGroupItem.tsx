import { CoverageMeter } from '../../panels/ReportParts';
import { SearchedText } from '../../ui/SearchedText';
import type { TreeGroup } from './pillarTree';
import styles from './TreeGroupItem.module.css';
import { TreeInitiativeItem } from './TreeInitiativeItem';
import type { TreeSettings } from './treeSettings';

interface TreeGroupItemProps {
  readonly group: TreeGroup;
  readonly settings: TreeSettings;
}

/** A goal, or a section, with its initiatives; open from the start as far as the reader has set. */
export function TreeGroupItem({ group, settings }: TreeGroupItemProps) {
  return (
    <details className={styles.group} open={settings.depth !== 'group'}>
      <summary className={styles.summary}>
        <span className={styles.name}>
          <GroupName head={group.head} settings={settings} />
        </span>
        <span className={styles.coverage}>
          <CoverageMeter coverage={group.coverage} words={settings.words} />
        </span>
      </summary>
      <ul className={styles.initiatives}>
        {group.initiatives.map((item) => (
          <TreeInitiativeItem key={item.row.initiative.id} item={item} settings={settings} />
        ))}
      </ul>
    </details>
  );
}

function GroupName({ head, settings: { words, search } }: { head: TreeGroup['head']; settings: TreeSettings }) {
  const { names, t } = words;
  if ('goal' in head) return <SearchedText value={names.printed('goal', head.goal)} search={search} />;
  if (head.section === null) return t('pillars.tree.noSection');
  return <SearchedText value={names.translate('section', head.section.name)} search={search} />;
}
