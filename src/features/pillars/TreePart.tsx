import { useDeferredValue, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSourceLine } from '../../store/useNameWords';
import type { Coverage } from '../../query/initiativeRows';
import { narrowsNumbers, type Selection } from '../../query/selection';
import { treeDepths, treeGroupings } from '../../query/view';
import { useBoardActions, useReportIndex, useView } from '../../store/useBoard';
import { useNameWords } from '../../store/useNameWords';
import { Button } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { SegmentedControl } from '../../ui/SegmentedControl';
import { formatNumber } from '../../words/formatNumber';
import type { NameWords } from '../../words/nameFacetValue';
import { buildPillarTree, type TreeBranch } from './pillarTree';
import { TreeDepartmentItem, type TreeSettings } from './TreeDepartmentItem';
import styles from './TreePart.module.css';
import { CoverageMeter } from '../../panels/ReportParts';

/** The outline of the report from pillars or from departments, opened as far as the reader likes. */
export function TreePart({ selection }: { selection: Selection }) {
  const { t } = useTranslation();
  const { resetSelection } = useBoardActions();
  const index = useReportIndex();
  const source = useSourceLine();
  // the switches turn at once, the lines follow
  const settings = useDeferredValue(useTreeSettings(selection.text));
  const { grouping } = settings;
  const tree = useMemo(() => buildPillarTree(index, selection, grouping), [index, selection, grouping]);
  const isNarrowedByNumber = narrowsNumbers(selection);
  const filled = tree.branches.filter(({ coverage }) => coverage.initiativeCount > 0);
  if (filled.length === 0) {
    return (
      <EmptyState title={t('pillars.empty')}>
        <Button onClick={resetSelection}>{t('filters.reset')}</Button>
      </EmptyState>
    );
  }
  return (
    <section className={styles.part} aria-label={t('pillars.tree.region')}>
      <TreeControls branches={filled.map(({ id }) => id)} />
      <ul className={styles.tree}>
        <li className={styles.whole}>
          <BranchHead name={t('pillars.whole')} coverage={tree.coverage} words={settings.words} isHeading={false} />
        </li>
        {tree.branches.map((branch) => (
          <li key={branch.id}>
            <TreeBranchItem branch={branch} isOnly={filled.length === 1} settings={settings} />
          </li>
        ))}
      </ul>
      <div className={styles.foot}>
        {isNarrowedByNumber && <p>{t('pillars.kindsIgnored')}</p>}
        {grouping === 'section' && <p>{t('pillars.tree.sectionNote')}</p>}
        <p>{t('pillars.definition')}</p>
        <p>{source}</p>
      </div>
    </section>
  );
}

function useTreeSettings(search: string): TreeSettings {
  const words = useNameWords();
  const { openQuantity, openInitiative } = useBoardActions();
  const grouping = useView('treeGrouping');
  const depth = useView('treeDepth');
  return useMemo(
    () => ({ words, search, grouping, depth, openQuantity, openInitiative }),
    [words, search, grouping, depth, openQuantity, openInitiative],
  );
}

/** From where the outline starts, and how far it is opened. */
function TreeControls({ branches }: { branches: readonly string[] }) {
  const { t } = useTranslation();
  const { changeView } = useBoardActions();
  const grouping = useView('treeGrouping');
  const opened = useView('openedBranches');
  const areAllOpen = branches.every((id) => opened.includes(id));
  return (
    <div className={styles.controls}>
      <SegmentedControl
        label={t('pillars.tree.grouping')}
        value={grouping}
        options={treeGroupings.map((value) => ({ value, label: t(`pillars.tree.groupings.${value}`) }))}
        onChange={(treeGrouping) => changeView({ treeGrouping })}
      />
      {branches.length > 1 && (
        <Button onClick={() => changeView({ openedBranches: areAllOpen ? [] : branches })}>
          {areAllOpen ? t('pillars.tree.closeAll') : t('pillars.tree.openAll')}
        </Button>
      )}
      <span className={styles.depth}>
        <span aria-hidden="true" className={styles.depthLabel}>
          {t('pillars.tree.depth')}
        </span>
        <SegmentedControl
          label={t('pillars.tree.depth')}
          value={useView('treeDepth')}
          options={treeDepths.map((value) => ({ value, label: t(`pillars.tree.depths.${grouping}.${value}`) }))}
          onChange={(treeDepth) => changeView({ treeDepth })}
        />
      </span>
    </div>
  );
}

interface TreeBranchItemProps {
  readonly branch: TreeBranch;
  /** The only one that the selection leaves is open from the start. */
  readonly isOnly: boolean;
  readonly settings: TreeSettings;
}

/** A pillar, or a department, that opens. A pillar that the document does not print stays where it belongs, closed and explained. */
function TreeBranchItem({ branch, isOnly, settings }: TreeBranchItemProps) {
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
      <summary className={styles.branchSummary}>
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
      <span className={styles.absentBadge}>{t('words.pillarShort', { number })}</span>
      <span>
        {t('words.pillarMissing')}
        <span className={styles.reason}>{t('pillars.tree.absent', { number })}</span>
      </span>
    </p>
  );
}

interface BranchHeadProps {
  /** 柱1; nothing before departments. */
  readonly badge?: string;
  readonly name: string;
  /** What stands below it, in a quieter line. */
  readonly detail?: string;
  readonly coverage: Coverage;
  readonly words: NameWords;
  /** A branch is a part of the page; the whole above them is none. */
  readonly isHeading?: boolean;
}

/** One line of the outline's first level: its name, what stands below it, its coverage. */
function BranchHead({ badge, name, detail, coverage, words, isHeading = true }: BranchHeadProps) {
  const Name = isHeading ? 'h3' : 'span';
  return (
    <span className={styles.branchHead}>
      {badge !== undefined && <span className={styles.badge}>{badge}</span>}
      <span className={styles.branchNames}>
        <Name className={styles.branchName}>{name}</Name>
        {detail !== undefined && <span className={styles.detail}>{detail}</span>}
      </span>
      <span className={styles.branchCoverage}>
        <CoverageMeter coverage={coverage} words={words} />
      </span>
    </span>
  );
}
