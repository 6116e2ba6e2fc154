import { useTranslation } from 'react-i18next';
import { treeDepths, treeGroupings } from '../../query/view';
import { useBoardActions, useView } from '../../store/useBoard';
import { Button } from '../../ui/Button';
import { SegmentedControl } from '../../ui/SegmentedControl';
import styles from './TreeControls.module.css';

/** From where the outline starts, and how far it is opened. */
export function TreeControls({ branches }: { branches: readonly string[] }) {
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
        <span aria-hidden="true" className={styles.label}>
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
