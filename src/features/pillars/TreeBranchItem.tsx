import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../format/formatNumber';
import { useBoardActions, useView } from '../../store/useBoard';
import { useNames } from '../../store/useNames';
import { BranchHead } from './BranchHead';
import type { TreeBranch } from './pillarTree';
import { TreeDepartmentItem } from './TreeDepartmentItem';
import styles from './TreeBranchItem.module.css';

interface TreeBranchItemProps {
  readonly branch: TreeBranch;
  /** The only one that the selection leaves is open from the start. */
  readonly isOnly: boolean;
  readonly search: string;
}

/** A pillar, or a department, that opens. A pillar that the document does not print stays where it belongs, closed and explained. */
export function TreeBranchItem({ branch, isOnly, search }: TreeBranchItemProps) {
  const { t } = useTranslation();
  const { changeView } = useBoardActions();
  const opened = useView('openedBranches');
  const [isClosedAgain, setClosedAgain] = useState(false);
  const head = useBranchHead(branch);
  if (branch.coverage.initiativeCount === 0) return <AbsentBranch branch={branch} />;
  const isOpen = isOnly ? !isClosedAgain : opened.includes(branch.id);
  const toggle = (wantsOpen: boolean) => {
    if (wantsOpen === isOpen) return;
    if (isOnly) setClosedAgain(!wantsOpen);
    else changeView({ openedBranches: wantsOpen ? [...opened, branch.id] : opened.filter((id) => id !== branch.id) });
  };
  return (
    <details className={styles.branch} data-branch={branch.id} open={isOpen} onToggle={(event) => toggle(event.currentTarget.open)}>
      <summary className={styles.summary}>
        <BranchHead
          {...head}
          detail={t(`pillars.tree.${'pillar' in branch.head ? 'countsOfPillar' : 'countsOfDepartment'}`, head.counts)}
        />
      </summary>
      {isOpen && branch.departments.map((inside) => <TreeDepartmentItem key={inside.department.id} {...{ inside, search }} />)}
    </details>
  );
}

function useBranchHead({ head, coverage, departments, countedCount }: TreeBranch) {
  const { t } = useTranslation();
  const names = useNames();
  const number = (value: number) => formatNumber(value, names.language);
  const counts = {
    departments: number(departments.length),
    groups: number(departments.reduce((sum, { groups }) => sum + groups.length, 0)),
    initiatives: number(coverage.initiativeCount),
    numbers: number(countedCount),
  };
  if ('department' in head) return { name: names.text('department', head.department.name), coverage, counts };
  const { number: pillar, name } = head.pillar;
  return { badge: t('words.pillarShort', { number: pillar }), name: names.text('pillar', name ?? ''), coverage, counts };
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
