import '../../i18n/laterTexts';
import { useDeferredValue, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useReportIndex, useSelection, useView } from '../../store/useBoard';
import { buildChanges } from './changesModel';
import { ChangesPart } from './ChangesPart';
import { PillarParts } from './PillarParts';
import styles from './PillarsScreen.module.css';
import { TreePart } from './TreePart';
import { buildWithoutNumber } from './withoutNumberModel';
import { WithoutNumberPart } from './WithoutNumberPart';

/** 柱: the outline from pillar to number, what has no number behind it, and what is printed to compare with. */
export function PillarsScreen() {
  const { t } = useTranslation();
  const index = useReportIndex();
  const selection = useDeferredValue(useSelection());
  const part = useView('pillarPart');
  const direction = useView('changeDirection');
  const withoutNumber = useMemo(() => buildWithoutNumber(index, selection), [index, selection]);
  const changes = useMemo(() => buildChanges(index, selection, direction), [index, selection, direction]);
  // drawn again only for another model: the choice itself is answered at once, and the lists follow
  const content = useMemo(() => {
    if (part === 'tree') return <TreePart selection={selection} />;
    return part === 'changes' ? <ChangesPart model={changes} /> : <WithoutNumberPart model={withoutNumber} selection={selection} />;
  }, [part, selection, withoutNumber, changes]);
  const comparisonCount = changes.total.withPriorCount + changes.targets.length + changes.lone.length;
  return (
    <article className={styles.screen}>
      <header className={styles.heading}>
        <h2>{t('pillars.title')}</h2>
        <p>{t('pillars.lead')}</p>
      </header>
      <PillarParts counts={{ withoutNumber: withoutNumber.initiatives.length, changes: comparisonCount }} />
      {content}
    </article>
  );
}
