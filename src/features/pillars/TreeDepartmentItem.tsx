import { memo } from 'react';
import { CoverageMeter, DepartmentLink } from '../../panels/ReportParts';
import { ViewLink } from '../../panels/ViewLink';
import type { TreeDepartment } from './pillarTree';
import styles from './TreeDepartmentItem.module.css';
import { TreeGroupItem } from './TreeGroupItem';
import type { TreeSettings } from './treeSettings';

interface TreeDepartmentItemProps {
  readonly inside: TreeDepartment;
  readonly settings: TreeSettings;
}

/**
 * What one department undertook: under a pillar with its own head, in the tree by section under the head that it has already. Drawn again only when
 * its content changes, not when another branch opens.
 */
export const TreeDepartmentItem = memo(function TreeDepartmentItem({ inside, settings }: TreeDepartmentItemProps) {
  const { department, coverage, groups } = inside;
  const { words, grouping, depth } = settings;
  return (
    <section className={styles.department}>
      {grouping === 'pillar' ? (
        <div className={styles.head}>
          <h4 className={styles.name}>
            <DepartmentLink department={department} />
          </h4>
          <CoverageMeter coverage={coverage} words={words} />
        </div>
      ) : (
        <p className={styles.sheet}>
          <ViewLink to={{ screen: 'department', sheetDepartment: department.id }}>
            {words.t('pillars.tree.sheetOf', { department: words.names.text('department', department.name) })}
          </ViewLink>
        </p>
      )}
      {groups.map((group) => (
        <TreeGroupItem key={`${group.id} ${depth}`} group={group} settings={settings} />
      ))}
    </section>
  );
});
