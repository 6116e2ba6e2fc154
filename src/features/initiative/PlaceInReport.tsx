import { useTranslation } from 'react-i18next';
import type { Department } from '../../domain/report';
import { useBoardActions, useReportIndex } from '../../store/useBoard';
import { useNames } from '../../store/useNames';
import { Button } from '../../ui/Button';
import { MarkedText } from '../../ui/MarkedText';
import type { InitiativeModel } from './initiativeModel';
import { PublishedLine } from './PublishedLine';
import styles from './QuantityFacts.module.css';

/** Department, pillar, goal, initiative and offices, and where in the received document all this stands. */
export function PlaceInReport({ model }: { model: InitiativeModel }) {
  const { t } = useTranslation();
  const names = useNames();
  const { report } = useReportIndex();
  const { department, pillar, goal, initiative, sections, chosen } = model;
  const line = chosen?.statement.line ?? initiative.lines[0] ?? 0;
  return (
    <section>
      <h3 className={styles.heading}>{t('initiative.place')}</h3>
      <dl className={styles.facts}>
        <div>
          <dt>{t('words.department')}</dt>
          <dd>
            <MarkedText value={names.translate('department', department.name)} /> <SheetButton department={department} />
          </dd>
        </div>
        <div>
          <dt>{t('words.pillar')}</dt>
          <dd>{names.pillar(pillar)}</dd>
        </div>
        <div>
          <dt>{t('initiative.goal')}</dt>
          <dd>
            <MarkedText value={names.printed('goal', goal)} />
          </dd>
        </div>
        <div>
          <dt>{t('initiative.initiative')}</dt>
          <dd>
            {initiative.marker} <MarkedText value={names.printed('initiative', initiative)} />
          </dd>
        </div>
        <div>
          <dt>{t('initiative.sections')}</dt>
          <dd>
            {sections.map(({ id, name }, place) => (
              <span key={id}>
                {place > 0 && (names.language === 'ja' ? '、' : ', ')}
                <MarkedText value={names.translate('section', name)} />
              </span>
            ))}
          </dd>
        </div>
      </dl>
      <p className={styles.source}>
        {t('initiative.sourceLine', { title: names.text('title', report.title), line })}
        <br />
        {t('initiative.sourceNote')}
      </p>
      <PublishedLine key={line} line={line} statement={chosen?.statement.text ?? null} />
    </section>
  );
}

/** From a number to the whole department. */
function SheetButton({ department }: { department: Department }) {
  const { t } = useTranslation();
  const { showView } = useBoardActions();
  return (
    <Button look="quiet" onClick={() => showView({ screen: 'department', sheetDepartment: department.id })}>
      {t('department.title')}
    </Button>
  );
}
