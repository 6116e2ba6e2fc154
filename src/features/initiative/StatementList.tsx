import { ruby } from '../../ui/Ruby';
import { useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { factsOf } from '../../domain/languages';
import { roles, type Correction, type Quantity, type Statement } from '../../domain/report';
import { isInferredTarget } from '../../query/printedPairs';
import { questionsOfStatement } from '../../query/questions';
import { useBoardActions, useReportIndex, useSelection } from '../../store/useBoard';
import { markJapanese } from '../../words/markJapanese';
import { MixedText } from '../../ui/MixedText';
import { Highlighted } from '../../ui/Highlighted';
import { writeUntilAnswered } from '../../specs/questionsSpec';
import { useNames } from '../../store/useNames';
import { useNameWords } from '../../store/useNameWords';
import { splitStatement, splitTranslated, type InitiativeModel } from './initiativeModel';
import styles from './StatementList.module.css';

/** Every sentence of the initiative as printed, by the column it is printed in; where no number was chosen, with the hits of the search. */
export function StatementList({ model }: { model: InitiativeModel }) {
  const { t } = useTranslation();
  const { text } = useSelection();
  const search = model.chosen === null ? text : '';
  return (
    <section className={styles.statements}>
      <h3 className="visuallyHidden">{t('initiative.statements')}</h3>
      <LanguageNote model={model} />
      {model.columns.map(({ column, statements }) => (
        <section key={column}>
          <h4 className={styles.column}>{ruby(t(`words.columns.${column}`))}</h4>
          {statements.length === 0 ? (
            <EmptyColumn />
          ) : (
            <ul className={styles.list}>
              {statements.map((statement) => (
                <StatementItem key={statement.id} statement={statement} chosenId={model.chosen?.quantity.id ?? null} search={search} />
              ))}
            </ul>
          )}
        </section>
      ))}
      <RoleLegend model={model} />
    </section>
  );
}

/** In another language: that the sentences are an unofficial translation, or that they stay Japanese. Nothing where there are none. */
function LanguageNote({ model }: { model: InitiativeModel }) {
  const { t, i18n } = useTranslation();
  const { sentences } = useReportIndex();
  const shown = model.columns.flatMap(({ statements }) => statements);
  if (factsOf(i18n.language).isOriginal || shown.length === 0) return null;
  const translated = shown.filter(({ id }) => sentences.has(id)).length;
  const note = translated === 0 ? 'japaneseOnly' : translated < shown.length ? 'partlyTranslated' : 'translated';
  return <p className={styles.note}>{ruby(t(`initiative.${note}`))}</p>;
}

/** A column in which the report prints nothing for this initiative. */
function EmptyColumn() {
  const { t } = useTranslation();
  return <p className={styles.note}>{ruby(t('initiative.noStatements'))}</p>;
}

/** One sentence with its numbers marked; the one that holds the chosen number comes into sight. */
function StatementItem({ statement, chosenId, search }: { statement: Statement; chosenId: string | null; search: string }) {
  const { t } = useTranslation();
  const index = useReportIndex();
  const item = useRef<HTMLLIElement>(null);
  const { pieces, translated } = useMemo(() => {
    const quantities = index.quantitiesByStatement.get(statement.id) ?? [];
    const sentence = index.sentences.get(statement.id);
    return { pieces: splitStatement(statement, quantities), translated: sentence && splitTranslated(sentence, quantities) };
  }, [index, statement]);
  const isChosen = pieces.some(({ quantity }) => quantity !== null && quantity.id === chosenId);
  useEffect(() => {
    if (isChosen) item.current?.scrollIntoView({ block: 'nearest' });
  }, [isChosen]);
  const marker = index.initiatives.get(statement.printedUnder ?? '')?.marker;
  return (
    <li ref={item} className={styles.item} data-chosen={isChosen}>
      {translated && (
        <p className={styles.text}>
          {translated.map(({ start, text, quantity }) =>
            quantity === null ? (
              <Highlighted key={start} text={text} search={search} />
            ) : (
              <MarkedNumber key={start} quantity={quantity} text={text} isChosen={quantity.id === chosenId} />
            ),
          )}
        </p>
      )}
      <p lang="ja" className={translated ? styles.original : styles.text}>
        {pieces.map(({ start, text, quantity, correction }) =>
          quantity === null ? (
            correction === null ? (
              <Highlighted key={start} text={text} search={search} />
            ) : (
              <span key={start} className={styles.corrected}>
                <Highlighted text={text} search={search} />
              </span>
            )
          ) : (
            <MarkedNumber
              key={start}
              quantity={quantity}
              text={text}
              isChosen={quantity.id === chosenId}
              isCopy={translated !== undefined}
            />
          ),
        )}
      </p>
      {statement.printedUnder !== null && (
        <p className={styles.itemNote}>{ruby(marker ? t('initiative.printedUnder', { marker }) : t('initiative.printedElsewhere'))}</p>
      )}
      <CorrectionNote corrections={statement.corrections} />
      <QuestionNotes statement={statement} />
    </li>
  );
}

interface MarkedNumberProps {
  readonly quantity: Quantity;
  /** The digits as shown in the sentence. */
  readonly text: string;
  readonly isChosen: boolean;
  /** It can be chosen in the translation above. */
  readonly isCopy?: boolean;
}

/** A number inside its sentence: the kind of line under it tells its role. Measured values can be chosen; dates and names are only marked. */
function MarkedNumber({ quantity, text, isChosen, isCopy = false }: MarkedNumberProps) {
  const { t } = useTranslation();
  const { openQuantity } = useBoardActions();
  const index = useReportIndex();
  const named = t(`words.roles.${quantity.role}`);
  const role = isInferredTarget(index, quantity) ? t('words.inferredTarget', { value: named }) : named;
  const className = `${styles.mark} ${styles[quantity.role]}`;
  const content = isChosen ? <mark className={styles.chosen}>{ruby(text)}</mark> : ruby(text);
  if (isCopy || quantity.role === 'date' || quantity.role === 'name') {
    return (
      <span className={className} title={role}>
        {content}
      </span>
    );
  }
  return (
    <button
      type="button"
      className={className}
      title={role}
      aria-current={isChosen ? 'true' : undefined}
      aria-label={t('initiative.selectNumber', { text, role })}
      onClick={() => openQuantity(quantity.id)}
    >
      {content}
    </button>
  );
}

/** What was corrected in the reading, with the characters as printed one tap away. */
function CorrectionNote({ corrections }: { corrections: readonly Correction[] }) {
  const { t } = useTranslation();
  const names = useNames();
  if (corrections.length === 0) return null;
  const marked = (text: string) => markJapanese({ text, isTranslated: factsOf(names.language).isOriginal });
  return (
    <details className={styles.itemNote}>
      <summary>{ruby(t('initiative.corrections', { number: corrections.length }))}</summary>
      <ul>
        {corrections.map(({ start, original, corrected, reason }) => (
          <li key={start}>
            <MixedText text={t('initiative.correction', { original: marked(original), corrected: marked(corrected) })} />{' '}
            <MixedText text={t('initiative.correctionReason', { reason: markJapanese(names.translate('reason', reason)) })} />
          </li>
        ))}
      </ul>
    </details>
  );
}

/** What only the publisher can say about the sentence or its numbers, and what is shown until it is answered. */
function QuestionNotes({ statement }: { statement: Statement }) {
  const words = useNameWords();
  const { index, names, t } = words;
  return questionsOfStatement(index, statement).map((question) => {
    const asked = names.translate('question', question.text);
    const quantities = question.quantityIds.flatMap((id) => index.quantities.get(id) ?? []);
    return (
      <div key={question.id} className={styles.question} lang={asked.isTranslated ? undefined : 'ja'}>
        <p>{ruby(t('initiative.question', { text: asked.text }))}</p>
        <p>{ruby(t('initiative.questionReason', { reason: writeUntilAnswered({ question, quantities }, words) }))}</p>
      </div>
    );
  });
}

/** What the kinds of line under the numbers mean; only those that occur, and nothing where all are results. */
function RoleLegend({ model }: { model: InitiativeModel }) {
  const { t } = useTranslation();
  const index = useReportIndex();
  const statements = model.columns.flatMap((column) => column.statements);
  const used = new Set(statements.flatMap(({ id }) => (index.quantitiesByStatement.get(id) ?? []).map(({ role }) => role)));
  if (used.size === 0 || (used.size === 1 && used.has('result'))) return null;
  return (
    <dl className={styles.legend} aria-label={t('initiative.legend')}>
      {roles
        .filter((role) => used.has(role))
        .map((role) => (
          <div key={role}>
            <dt className={`${styles.mark} ${styles[role]}`} aria-hidden="true">
              {ruby(t('initiative.sample'))}
            </dt>
            <dd>{ruby(t(`words.roles.${role}`))}</dd>
          </div>
        ))}
    </dl>
  );
}
