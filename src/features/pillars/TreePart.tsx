import { ruby } from '../../ui/Ruby';
import { useDeferredValue, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { narrowsNumbers, type Selection } from '../../query/selection';
import { treeDepths, treeGroupings } from '../../query/view';
import { describeStanding } from '../../specs/figuresSpec';
import { writeCoverage } from '../../specs/specParts';
import { useBoardActions, useReportIndex, useView } from '../../store/useBoard';
import { useNameWords, useSourceLine } from '../../store/useNameWords';
import { Button } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { MixedText } from '../../ui/MixedText';
import { SearchedText } from '../../ui/SearchedText';
import { SegmentedControl } from '../../ui/SegmentedControl';
import { formatNumber } from '../../words/formatNumber';
import { joinSentences, type NameWords } from '../../words/nameFacetValue';
import { buildPillarTree, type TreeBranch } from './pillarTree';
import { TreeDepartmentItem, type TreeSettings } from './TreeDepartmentItem';
import styles from './TreePart.module.css';
import { QuantityFigure } from '../../panels/ReportParts';
import { ViewLink } from '../../panels/ViewLink';

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
        {tree.branches.map((branch) => (
          <li key={branch.id}>
            <TreeBranchItem {...{ branch, selection, settings }} isOnly={filled.length === 1} />
          </li>
        ))}
      </ul>
      <div className={styles.foot}>
        {isNarrowedByNumber && <p>{ruby(t('pillars.kindsIgnored'))}</p>}
        {grouping === 'section' && <p>{ruby(t('pillars.tree.sectionNote'))}</p>}
        <p>
          {ruby(
            joinSentences(
              [t('pillars.tree.coverage', { coverage: writeCoverage(tree.coverage, settings.words) }), t('pillars.definition')],
              settings.words,
            ),
          )}
        </p>
        <p>{ruby(source)}</p>
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

/** From where the outline starts, and how far it is opened, once something is. */
function TreeControls({ branches }: { branches: readonly string[] }) {
  const { t } = useTranslation();
  const { changeView } = useBoardActions();
  const grouping = useView('treeGrouping');
  const depth = useView('treeDepth');
  const opened = useView('openedBranches');
  const areAllOpen = branches.every((id) => opened.includes(id));
  const isSomeOpen = branches.length === 1 || branches.some((id) => opened.includes(id));
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
      {isSomeOpen && (
        <span className={styles.depth}>
          <span aria-hidden="true" className={styles.depthLabel}>
            {ruby(t('pillars.tree.depth'))}
          </span>
          <SegmentedControl
            label={t('pillars.tree.depth')}
            value={depth}
            options={treeDepths.map((value) => ({ value, label: t(`pillars.tree.depths.${grouping}.${value}`) }))}
            onChange={(treeDepth) => changeView({ treeDepth })}
          />
        </span>
      )}
    </div>
  );
}

interface TreeBranchItemProps {
  readonly branch: TreeBranch;
  readonly selection: Selection;
  /** The only one that the selection leaves is open from the start. */
  readonly isOnly: boolean;
  readonly settings: TreeSettings;
}

/**
 * A pillar, or a department: its largest results, and below them what stands behind, which opens. A pillar that the document does not print stays
 * where it belongs, empty and explained.
 */
function TreeBranchItem({ branch, selection, isOnly, settings }: TreeBranchItemProps) {
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
  const { words, grouping } = settings;
  const { badge, name, counts } = describeHead(branch, words);
  return (
    <>
      <BranchHead {...{ branch, selection, words }} />
      <BranchResults {...{ branch, settings }} most={isOnly ? resultsOfOne : resultsOfSeveral} />
      <details className={styles.branch} data-branch={branch.id} open={isOpen} onToggle={(event) => toggle(event.currentTarget.open)}>
        <summary className={styles.branchSummary}>
          <span>
            <span>{ruby(words.t(`pillars.tree.inside.${grouping}`))}</span>
            <span className="visuallyHidden">{` ${words.t('pillars.tree.insideOf', { name: badge ?? name })}`}</span>
          </span>
          <span className={styles.detail}>{ruby(counts)}</span>
        </summary>
        {showsContent && branch.departments.map((inside) => <TreeDepartmentItem key={inside.department.id} {...{ inside, settings }} />)}
      </details>
    </>
  );
}

/** How a branch is called, and how much stands behind it. */
function describeHead({ head, coverage, departments }: TreeBranch, words: NameWords) {
  const { names, t } = words;
  const number = (value: number) => formatNumber(value, names.language);
  const counts = {
    departments: number(departments.length),
    groups: number(departments.reduce((sum, { groups }) => sum + groups.length, 0)),
    coverage: writeCoverage(coverage, words),
  };
  if ('department' in head) {
    return { badge: null, name: names.text('department', head.department.name), counts: t('pillars.tree.countsOfDepartment', counts) };
  }
  const badge = t('words.pillarShort', { number: head.pillar.number });
  return { badge, name: names.text('pillar', head.pillar.name ?? ''), counts: t('pillars.tree.countsOfPillar', counts) };
}

function AbsentBranch({ branch: { head } }: { branch: TreeBranch }) {
  const { t } = useTranslation();
  if (!('pillar' in head)) return null;
  const { number } = head.pillar;
  return (
    <p className={styles.absent}>
      <span className={styles.absentBadge}>{ruby(t('words.pillarShort', { number }))}</span>
      <span>
        <span>{ruby(t('words.pillarMissing'))}</span>
        <span className={styles.reason}>{ruby(t('pillars.tree.absent', { number }))}</span>
      </span>
    </p>
  );
}

/** The name of a branch, and the way to all of its results. */
function BranchHead({ branch, selection, words }: { branch: TreeBranch; selection: Selection; words: NameWords }) {
  const { badge, name } = describeHead(branch, words);
  const { head, results } = branch;
  const own = 'pillar' in head ? { pillars: [head.pillar.number] } : { departments: [head.department.id] };
  return (
    <div className={styles.branchHead}>
      {badge !== null && <span className={styles.badge}>{ruby(badge)}</span>}
      <h3 className={styles.branchName}>{ruby(name)}</h3>
      {results.length > 0 && (
        <span className={styles.rest}>
          <ViewLink to={{ screen: 'table', selection: { ...selection, ...own } }}>
            <span>{ruby(words.t('pillars.tree.rest'))}</span>
            <span className="visuallyHidden">{` ${words.t('pillars.tree.insideOf', { name: badge ?? name })}`}</span>
          </ViewLink>
        </span>
      )}
    </div>
  );
}

/** So many results stand on each of several branches: one line of a wide page; so many on the only one. */
const [resultsOfSeveral, resultsOfOne] = [5, 10];

/** What was achieved: of each measure the largest value, each one tap from its sentence. */
function BranchResults({ branch, settings, most }: { branch: TreeBranch; settings: TreeSettings; most: number }) {
  const { words, search, openQuantity } = settings;
  const { badge, name } = describeHead(branch, words);
  const within = 'department' in branch.head ? branch.head.department : undefined;
  if (branch.results.length === 0) return <p className={styles.noResults}>{ruby(words.t('pillars.tree.noResults'))}</p>;
  return (
    <ul className={styles.results} aria-label={words.t('pillars.tree.results', { name: badge ?? name })}>
      {branch.results.slice(0, most).map((result) => {
        const { quantity } = result.row;
        return (
          <li key={quantity.id} className={styles.result}>
            <span className={styles.figure}>
              <QuantityFigure quantity={quantity} words={words} onOpen={openQuantity} />
            </span>
            <span className={styles.resultWords}>
              <SearchedText value={words.names.translate('label', quantity.label)} search={search} />
              <span className={styles.standing}>
                <MixedText text={describeStanding(result, words, within)} />
              </span>
            </span>
          </li>
        );
      })}
    </ul>
  );
}
