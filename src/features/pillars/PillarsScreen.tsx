import '../../i18n/laterTexts';
import { Glossary } from '../../panels/Glossary';
import { ruby } from '../../ui/Ruby';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { pillarParts, type PillarPart } from '../../query/view';
import { useShownChartView } from '../../store/ShownView';
import { useReportIndex, useView } from '../../store/useBoard';
import { formatNumber } from '../../words/formatNumber';
import { buildChanges } from './changesModel';
import { ChangesPart } from './ChangesPart';
import styles from './PillarsScreen.module.css';
import { TreePart } from './TreePart';
import { buildWithoutNumber } from './withoutNumber';
import { WithoutNumberPart } from './WithoutNumberPart';
import { LaterChartPanel } from '../../panels/LaterChartPanel';
import { PartLinks } from '../../panels/PartLinks';
import { selectQuestions } from '../../query/questions';

/** 柱: the outline from pillar to number, what has no number behind it, and what is printed to compare with. */
export function PillarsScreen() {
  const { t } = useTranslation();
  const index = useReportIndex();
  const { selection } = useShownChartView();
  const part = useView('pillarPart');
  const direction = useView('changeDirection');
  const withoutNumber = useMemo(() => buildWithoutNumber(index, selection), [index, selection]);
  const changes = useMemo(() => buildChanges(index, selection, direction), [index, selection, direction]);
  // drawn again only for another model: the choice itself is answered at once, and the lists follow
  const content = useMemo(() => {
    if (part === 'tree') return <TreePart selection={selection} />;
    if (part === 'questions') return <LaterChartPanel chart="questions" />;
    return part === 'changes' ? <ChangesPart model={changes} /> : <WithoutNumberPart model={withoutNumber} selection={selection} />;
  }, [part, selection, withoutNumber, changes]);
  const questionCount = useMemo(() => selectQuestions(index, selection).length, [index, selection]);
  const comparisonCount = changes.total.withPriorCount + changes.targets.length + changes.lone.length + changes.verdictCount;
  return (
    <article className={styles.screen}>
      <header className={styles.heading}>
        <h2>{ruby(t('pillars.title'))}</h2>
        <p>{ruby(t('pillars.lead'))}</p>
        <Glossary />
      </header>
      <PillarParts counts={{ withoutNumber: withoutNumber.initiatives.length, changes: comparisonCount, questions: questionCount }} />
      {content}
    </article>
  );
}

/** The three parts of the screen as links, with how much there is in those that are lists. */
function PillarParts({ counts }: { counts: Readonly<Record<Exclude<PillarPart, 'tree'>, number>> }) {
  const { t } = useTranslation();
  const language = useView('language');
  return (
    <PartLinks
      label={t('pillars.parts')}
      parts={pillarParts}
      current={useView('pillarPart')}
      nameOf={(part) => t(`pillars.part.${part}`)}
      countOf={(part) => (part === 'tree' ? null : t('pillars.partCount', { number: formatNumber(counts[part], language) }))}
      linkTo={(pillarPart) => ({ pillarPart })}
    />
  );
}
