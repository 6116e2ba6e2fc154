import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../words/formatNumber';
import type { NameWords } from '../../words/nameFacetValue';
import { useBoardActions, useView } from '../../store/useBoard';
import { BranchHead } from './BranchHead';
import type { TreeBranch } from './pillarTree';
import { TreeDepartmentItem } from './TreeDepartmentItem';
import type { TreeSettings } from './treeSettings';
import styles from './TreeBranchItem.module.css';

interface TreeBranchItemProps {
  readonly branch: TreeBranch;
  /** The only one that the selection leaves is open from the start. */
  readonly isOnly: boolean;
  readonly settings: TreeSettings;
}

/** A pillar, or a department, that opens. A pillar that the document does not print stays where it belongs, closed and explained. */
export function TreeBranchItem({ branch, isOnly, settings }: TreeBranchItemProps) {
  const { changeView } = useBoardActions();
  const opened = useView('openedBranches');
  const [isClosedAgain, setClosedAgain] = useState(false);
  const isOpen = isOnly ? !isClosedAgain : opened.includes(branch.id);
  // the branch turns at once, its hundred lines follow
  const showsContent = useDeferredValue(isOpen);
  if (branch.coverage.initiativeCount === 0) return <AbsentBranch branch={branch} />;
  const toggle = (wantsOpen: boolean) => {
    if (wantsOpen === isOpen) return;
    if (isOnly) setClosedAgain(!wantsOpen);
    else changeView({ openedBranches: wantsOpen ? [...opened, branch.id] : opened.filter((id) => id !== branch.id) });
  };
  return (
    <details className={styles.branch} data-branch={branch.id} open={isOpen} onToggle={(event) => toggle(event.currentTarget.open)}>
      <summary className={styles.summary}>
        <BranchHead {...describeHead(branch, settings.words)} coverage={branch.coverage} words={settings.words} />
      </summary>
      {showsContent && branch.departments.map((inside) => <TreeDepartmentItem key={inside.department.id} {...{ inside, settings }} />)}
    </details>
  );
}

/** What stands on a branch besides its coverage. */
function describeHead({ head, coverage, departments, countedCount }: TreeBranch, { names, t }: NameWords) {
  const number = (value: number) => formatNumber(value, names.language);
  const counts = {
    departments: number(departments.length),
    groups: number(departments.reduce((sum, { groups }) => sum + groups.length, 0)),
    initiatives: number(coverage.initiativeCount),
    numbers: number(countedCount),
  };
  if ('department' in head) {
    return { name: names.text('department', head.department.name), detail: t('pillars.tree.countsOfDepartment', counts) };
  }
  const badge = t('words.pillarShort', { number: head.pillar.number });
  return { badge, name: names.text('pillar', head.pillar.name ?? ''), detail: t('pillars.tree.countsOfPillar', counts) };
}

function AbsentBranch({ branch: { head } }: { branch: TreeBranch }) {
  const { t } = useTranslation();
  if (!('pillar' in head)) return null;
  const { number } = head.pillar;
  return (
    <p className={styles.absent}>
      <span className={styles.badge}>{t('words.pillarShort', { number })}</span>
      <span>
        {t('words.pillarMissing')}
        <span className={styles.reason}>{t('pillars.tree.absent', { number })}</span>
      </span>
    </p>
  );
}
