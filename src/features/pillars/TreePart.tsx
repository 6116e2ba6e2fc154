import { useDeferredValue, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useChartSource } from '../../charts/useChartSource';
import type { Selection } from '../../query/selection';
import { useBoardActions, useReportIndex, useView } from '../../store/useBoard';
import { useNameWords } from '../../store/useNameWords';
import { Button } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { BranchHead } from './BranchHead';
import { buildPillarTree } from './pillarTree';
import { TreeBranchItem } from './TreeBranchItem';
import { TreeControls } from './TreeControls';
import type { TreeSettings } from './treeSettings';
import styles from './TreePart.module.css';

/** The outline of the report from pillars or from departments, opened as far as the reader likes. */
export function TreePart({ selection }: { selection: Selection }) {
  const { t } = useTranslation();
  const { resetSelection } = useBoardActions();
  const index = useReportIndex();
  const { source } = useChartSource();
  // the switches turn at once, the lines follow
  const settings = useDeferredValue(useTreeSettings(selection.text));
  const { grouping } = settings;
  const tree = useMemo(() => buildPillarTree(index, selection, grouping), [index, selection, grouping]);
  const isNarrowedByNumber = selection.units.length + selection.kinds.length + selection.activities.length > 0;
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
