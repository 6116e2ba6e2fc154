import { Glossary } from '../../panels/Glossary';
import { ruby } from '../../ui/Ruby';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { factsOf } from '../../domain/languages';
import { isTextConversion } from '../../domain/source';
import type { Department, Quantity } from '../../domain/report';
import { selectParents } from '../../domain/reportIndex';
import { useBoard, useBoardActions, useReportIndex } from '../../store/useBoard';
import { useNames } from '../../store/useNames';
import { useNameWords } from '../../store/useNameWords';
import { Button } from '../../ui/Button';
import { MarkedText } from '../../ui/MarkedText';
import { ProgressBar } from '../../ui/ProgressBar';
import { isInferredTarget } from '../../query/printedPairs';
import { formatFiscalYear } from '../../words/formatDate';
import { formatPercent } from '../../words/formatNumber';
import { writeDifference, writeTarget } from '../../words/writeDifference';
import styles from './InitiativeDetails.module.css';
import { checkBreakdown, listRelations, type InitiativeModel, type Relation } from './initiativeModel';
import { fetchSiteFile, loadSourceLine } from '../../store/loadReport';

/** Total and parts, earlier value and target with the difference, the same figure elsewhere, another count of the same thing. */
export function RelatedQuantities({ quantity }: { quantity: Quantity }) {
  const { t } = useTranslation();
  const index = useReportIndex();
  const names = useNames();
  const relations = useMemo(() => listRelations(index, quantity), [index, quantity]);
  const breakdown = useMemo(() => checkBreakdown(index, quantity), [index, quantity]);
  if (relations.length === 0) return null;
  return (
    <section>
      <h3 className={styles.heading}>{ruby(t('initiative.related'))}</h3>
      <ul className={styles.list}>
        {relations.map((relation) => (
          <li key={`${relation.relation} ${relation.quantity.id}`}>
            <RelatedQuantity {...relation} />
          </li>
        ))}
      </ul>
      {breakdown && (
        <p className={styles.note}>
          {ruby(
            breakdown.isComplete
              ? t('initiative.partsComplete')
              : t('initiative.partsIncomplete', { sum: names.quantity({ ...quantity, qualifiers: [], value: breakdown.partsTotal }).text }),
          )}
        </p>
      )}
      {relations.some(({ relation }) => relation === 'same') && <p className={styles.note}>{ruby(t('initiative.sameNote'))}</p>}
    </section>
  );
}

function RelatedQuantity({ relation, quantity, difference, share }: Relation) {
  const words = useNameWords();
  const { index, names, t } = words;
  const { openQuantity } = useBoardActions();
  const { department } = selectParents(index, quantity);
  return (
    <>
      <span className={styles.relation}>{ruby(t(`initiative.relations.${relation}`))}</span>
      <span>
        <MarkedText value={names.translate('label', quantity.label)} />
        {relation === 'same' && (
          <span className={styles.note}>
            {' '}
            <MarkedText value={names.translate('department', department.name)} />
          </span>
        )}
      </span>
      <button type="button" className={styles.value} onClick={() => openQuantity(quantity.id)}>
        {ruby(writeTarget(quantity, words))}
      </button>
      {difference && (
        <span className={styles.difference}>
          <span>
            {ruby(
              t('initiative.difference', {
                value: writeDifference({ difference: difference.value, differenceUnit: difference.unit }, { names, t }),
              }),
            )}
          </span>
          {share !== null && ' '}
          {share !== null && <span>{ruby(t('initiative.targetShare', { share: formatPercent(share, names.language, 1) }))}</span>}
        </span>
      )}
    </>
  );
}

/** How the number is to be understood, and how it was read. */
export function QuantityFacts({ quantity }: { quantity: Quantity }) {
  const { index, names, t } = useNameWords();
  const { role, kind, activity, counting, qualifiers, period, additivity, additivityReason } = quantity;
  // the way of counting is told in its own line
  const others = counting === null ? qualifiers : qualifiers.filter((qualifier) => qualifier !== '延べ' && qualifier !== '実人数');
  const facts: readonly (readonly [string, string | null])[] = [
    [
      t('initiative.role'),
      isInferredTarget(index, quantity) ? t('words.inferredTarget', { value: t('words.roles.target') }) : t(`words.roles.${role}`),
    ],
    [t('initiative.kind'), kind && t(`words.kinds.${kind}`)],
    [t('initiative.activity'), activity && t(`words.activities.${activity}`)],
    [t('initiative.period'), period === null ? t('initiative.periodUnknown') : formatFiscalYear(period, names.language)],
    [t('initiative.counting'), counting && t(`initiative.countings.${counting}`)],
    [t('initiative.qualifiers'), others.length === 0 ? null : names.qualifiers(others)],
    [t('initiative.additivity'), describeAdditivity()],
    [t('initiative.decided'), describeDecision()],
  ];
  function describeAdditivity() {
    if (role !== 'result' || additivity === null) return null;
    return additivity === 'additive' ? t('initiative.additive') : t(`words.reasons.${additivityReason ?? 'average'}`);
  }
  function describeDecision() {
    const by = quantity.decidedBy === 'person' ? t('initiative.decidedByPerson') : t('initiative.decidedByRule');
    return t('initiative.decision', { by, confidence: t(`initiative.confidences.${quantity.confidence}`) });
  }
  return (
    <section>
      <h3 className={styles.heading}>{ruby(t('initiative.facts'))}</h3>
      <Glossary />
      <dl className={styles.facts}>
        {facts.map(
          ([name, fact]) =>
            fact !== null && (
              <div key={name}>
                <dt>{ruby(name)}</dt>
                <dd>{ruby(fact)}</dd>
              </div>
            ),
        )}
      </dl>
    </section>
  );
}

/** Department, pillar, goal, initiative and offices, and where in the received document all this stands. */
export function PlaceInReport({ model }: { model: InitiativeModel }) {
  const { t } = useTranslation();
  const names = useNames();
  const { report } = useReportIndex();
  const { department, pillar, goal, initiative, sections, chosen } = model;
  const line = chosen?.statement.line ?? initiative.lines[0] ?? 0;
  return (
    <section>
      <h3 className={styles.heading}>{ruby(t('initiative.place'))}</h3>
      <dl className={styles.facts}>
        <div>
          <dt>{ruby(t('words.department'))}</dt>
          <dd>
            <MarkedText value={names.translate('department', department.name)} /> <SheetButton department={department} />
          </dd>
        </div>
        <div>
          <dt>{ruby(t('words.pillar'))}</dt>
          <dd>{ruby(names.pillar(pillar))}</dd>
        </div>
        <div>
          <dt>{ruby(t('initiative.goal'))}</dt>
          <dd>
            <MarkedText value={names.printed('goal', goal)} />
          </dd>
        </div>
        <div>
          <dt>{ruby(t('initiative.initiative'))}</dt>
          <dd>
            <span>{initiative.marker}</span> <MarkedText value={names.printed('initiative', initiative)} />
          </dd>
        </div>
        <div>
          <dt>{ruby(t('initiative.sections'))}</dt>
          <dd>
            {sections.map(({ id, name }, place) => (
              <span key={id}>
                {place > 0 && <span>{factsOf(names.language).comma}</span>}
                <MarkedText value={names.translate('section', name)} />
              </span>
            ))}
          </dd>
        </div>
      </dl>
      <p className={styles.source}>
        <span>{ruby(t('initiative.sourceLine', { title: names.text('title', report.title), line }))}</span>
        {isTextConversion(report.source) && (
          <>
            <br />
            <span>{ruby(t('initiative.sourceNote'))}</span>
          </>
        )}
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

interface PublishedLineProps {
  /** 1-based. */
  readonly line: number;
  /** What is marked in it, as printed; null where nothing is. */
  readonly statement: string | null;
}

/** The whole line of the published document, fetched when it is opened. Nothing where the document does not come along. */
function PublishedLine({ line, statement }: PublishedLineProps) {
  const { t } = useTranslation();
  const url = useBoard(({ loading, catalogue }) =>
    loading.status === 'ready' ? (catalogue.find(({ folder }) => folder === loading.folder)?.sourceUrl ?? null) : null,
  );
  const [cells, setCells] = useState<readonly string[] | null | undefined>(undefined);
  if (url === null) return null;
  const load = async () => setCells(await loadSourceLine(url, line, fetchSiteFile));
  return (
    <details className={styles.line} onToggle={({ currentTarget }) => currentTarget.open && !cells && void load()}>
      <summary>{ruby(t('initiative.openLine', { line }))}</summary>
      {cells === undefined && <ProgressBar label={t('initiative.lineLoading')} share={null} />}
      {cells === null && <p role="alert">{ruby(t('initiative.lineFailed'))}</p>}
      {cells && (
        <ol lang="ja" className={styles.cells}>
          {cells.map((cell, place) => (
            // the cells of a line have no name but their place
            // oxlint-disable-next-line react/no-array-index-key
            <li key={place}>
              <MarkedCell cell={cell} statement={statement} />
            </li>
          ))}
        </ol>
      )}
    </details>
  );
}

function MarkedCell({ cell, statement }: { cell: string; statement: string | null }) {
  const at = statement === null || statement === '' ? -1 : cell.indexOf(statement);
  if (statement === null || at < 0) return <span>{ruby(cell)}</span>;
  return (
    <>
      <span>{ruby(cell.slice(0, at))}</span>
      <mark>{ruby(statement)}</mark>
      <span>{ruby(cell.slice(at + statement.length))}</span>
    </>
  );
}
