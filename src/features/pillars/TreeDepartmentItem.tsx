import { useTranslation } from 'react-i18next';
import { CoverageMeter } from '../../charts/CoverageMeter';
import { DepartmentLink } from '../../charts/DepartmentLink';
import { useView } from '../../store/useBoard';
import { useNames } from '../../store/useNames';
import { ViewLink } from '../../ui/ViewLink';
import type { TreeDepartment } from './pillarTree';
import styles from './TreeDepartmentItem.module.css';
import { TreeGroupItem } from './TreeGroupItem';

/** What one department undertook: under a pillar with its own head, in the tree by section under the head that it has already. */
export function TreeDepartmentItem({ inside, search }: { inside: TreeDepartment; search: string }) {
  const { t } = useTranslation();
  const names = useNames();
  const grouping = useView('treeGrouping');
  const depth = useView('treeDepth');
  const { department, coverage, groups } = inside;
  return (
    <section className={styles.department}>
      {grouping === 'pillar' ? (
        <div className={styles.head}>
          <h4 className={styles.name}>
            <DepartmentLink department={department} />
          </h4>
          <CoverageMeter coverage={coverage} />
        </div>
      ) : (
        <p className={styles.sheet}>
          <ViewLink to={{ screen: 'department', sheetDepartment: department.id }}>
            {t('pillars.tree.sheetOf', { department: names.text('department', department.name) })}
          </ViewLink>
        </p>
      )}
      {groups.map((group) => (
        <TreeGroupItem key={`${group.id} ${depth}`} {...{ group, depth, search }} />
      ))}
    </section>
  );
}
