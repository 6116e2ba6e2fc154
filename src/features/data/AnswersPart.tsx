import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answerWords, checkHeaders, type AnsweredBook } from '../../domain/checkBook';
import { useBoard, useBoardContext, useView } from '../../store/useBoard';
import { Button } from '../../ui/Button';
import { ruby } from '../../ui/Ruby';
import { formatFiscalYear } from '../../words/formatDate';
import { formatQuantity } from '../../words/formatQuantity';
import { listSources, readAnswers, type AnswerChange, type AnswerFault, type ReadAnswers } from './checkAnswers';
import styles from './DataScreen.module.css';
import { applyAnswers, findAnswered, tellApplied, type AnsweredReport } from './findAnswered';
import { showImport } from './openImport';

type Found = AnsweredReport | 'looking' | 'unknown' | 'several';
type Done = { readonly kind: 'working' } | { readonly kind: 'failed'; readonly message: string };

interface AnswersPartProps {
  readonly file: string;
  readonly book: AnsweredBook;
  /** Other files were chosen, too, that hold no answers. */
  readonly isMore: boolean;
}

/** The answers of the offices: what they would change is shown, and changed only when a person says so, all at once. */
export function AnswersPart({ file, book, isMore }: AnswersPartProps) {
  const { t } = useTranslation();
  const language = useView('language');
  const catalogue = useBoard((state) => state.catalogue);
  const sources = useMemo(() => listSources(book), [book]);
  const [source] = sources;
  const [found, setFound] = useState<Found>('looking');
  const [done, setDone] = useState<Done | null>(null);
  useEffect(() => {
    if (source === undefined || sources.length > 1) return undefined;
    let isLeft = false;
    const set = (next: Found) => !isLeft && setFound(next);
    findAnswered(catalogue, source).then(
      (report) => set(report ?? 'unknown'),
      () => set('unknown'),
    );
    return () => {
      isLeft = true;
    };
    // the list is written anew with every report that is opened: what was found stays
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [source, sources]);
  const shown = sources.length > 1 ? 'several' : source === undefined ? 'unknown' : found;
  const named = { municipality: source?.municipality ?? '', year: source === undefined ? '' : formatFiscalYear(source.fiscalYear, language) };
  return (
    <section className={styles.card} aria-labelledby="answers-title">
      <h3 id="answers-title">{ruby(t('data.answers.title'))}</h3>
      <p>
        <span>{file}</span> <span className={styles.quiet}>
          <span>{ruby(t('data.answers.of', named))}</span> {done === null && <span>{ruby(t('data.answers.notYet'))}</span>}
        </span>
      </p>
      {isMore && <p className={styles.told}>{ruby(t('data.answers.others'))}</p>}
      {shown === 'looking' && <p className={styles.quiet}>{ruby(t('data.records.loading'))}</p>}
      {(shown === 'unknown' || shown === 'several') && <p className={styles.told}>{ruby(t(`data.answers.${shown}`, named))}</p>}
      {typeof shown === 'object' && <Preview found={shown} book={book} done={done} onDone={setDone} />}
    </section>
  );
}

interface PreviewProps {
  readonly found: AnsweredReport;
  readonly book: AnsweredBook;
  readonly done: Done | null;
  readonly onDone: (done: Done) => void;
}

function Preview({ found, book, done, onDone }: PreviewProps) {
  const { t } = useTranslation();
  const board = useBoardContext();
  const { actions } = board;
  const answers = useMemo(() => readAnswers(found.index, found.decisions, book), [found, book]);
  const count = answers.changes.length + answers.answered.length;
  const apply = async () => {
    const askedIn = board.store.getState().view;
    onDone({ kind: 'working' });
    const outcome = await applyAnswers(found, answers.step, actions);
    if (!outcome.ok) return onDone({ kind: 'failed', message: t(`data.review.failed.${outcome.reason === 'cancelled' ? 'fault' : outcome.reason}`, { message: outcome.message.slice(0, 300) }) });
    tellApplied({ id: outcome.id, count, rest: answers.faults.length });
    showImport(board, outcome.id, { screen: 'data', dataPart: 'review' }, askedIn);
    actions.changeView({ reviewFilter: 'decided' });
  };
  return (
    <>
      <Counts answers={answers} />
      <FaultList faults={answers.faults} />
      <CommentList answers={answers} />
      <ChangeTable answers={answers} />
      {count === 0 && <p>{ruby(t('data.answers.nothing'))}</p>}
      {count > 0 && done?.kind !== 'working' && (
        <div className={styles.actions}>
          <Button look="primary" onClick={() => void apply()}>
            {t('data.answers.apply', { count })}
          </Button>
          <span className={styles.quiet}>
            {answers.faults.length > 0 && <span>{ruby(t('data.answers.applyRest', { count: answers.faults.length }))} </span>}
            {found.entry.kept === undefined && <span>{ruby(t('data.answers.adopt'))}</span>}
          </span>
        </div>
      )}
      <output className={styles.answer}>
        {done?.kind === 'working' && <p className={styles.quiet}>{ruby(t('data.review.pending'))}</p>}
        {done?.kind === 'failed' && <p className={styles.told}>{ruby(t('data.answers.failed', { message: done.message }))}</p>}
      </output>
    </>
  );
}

function Counts({ answers: { changes, answered, comments, faults, open, settled } }: { answers: ReadAnswers }) {
  const { t } = useTranslation();
  const countOf = (kind: AnswerChange['kind']): number => changes.filter((change) => change.kind === kind).length;
  const counts = {
    right: countOf('right'),
    change: countOf('change'),
    answered: answered.length,
    settled,
    comments: comments.length,
    open,
    faults: faults.length,
  };
  return (
    <dl className={styles.facts}>
      {countNames
        .filter((name) => counts[name] > 0 || name === 'right' || name === 'change' || name === 'open')
        .map((name) => (
          <div key={name}>
            <dt>{ruby(t(`data.answers.counts.${name}`))}</dt>
            <dd>{ruby(t('data.answers.count', { count: counts[name] }))}</dd>
          </div>
        ))}
    </dl>
  );
}

const countNames = ['right', 'change', 'answered', 'open', 'settled', 'comments', 'faults'] as const;

/** Words of the workbook, which is Japanese in every language. */
const cellWords = { ...answerWords, comment: checkHeaders.comment };

function FaultList({ faults }: { faults: readonly AnswerFault[] }) {
  const { t } = useTranslation();
  if (faults.length === 0) return null;
  return (
    <section className={styles.issues} data-severity="error">
      <h4>{ruby(t('data.answers.faults'))}</h4>
      <ul>
        {faults.map(({ reason, sheet, row, column, found }) => (
          <li key={`${sheet} ${row} ${column} ${reason} ${found}`}>
            <span className={styles.place}>{ruby(column === null ? t('data.answers.line', { sheet, row }) : t('data.answers.cell', { sheet, row, column }))}</span>
            <span>{ruby(t(`data.answers.reasons.${reason}`, { ...cellWords, found: found.slice(0, 60) }))}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function CommentList({ answers: { comments } }: { answers: ReadAnswers }) {
  const { t } = useTranslation();
  if (comments.length === 0) return null;
  return (
    <section className={styles.issues} data-severity="warning">
      <h4>{ruby(t('data.answers.comments'))}</h4>
      <ul>
        {comments.map(({ sheet, row, comment }) => (
          <li key={`${sheet} ${row}`}>
            <span className={styles.place}>{ruby(t('data.answers.line', { sheet, row }))}</span>
            <span lang="ja">{comment}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What is decided, line by line: the number as it is now, and as it will be. */
function ChangeTable({ answers: { changes, answered } }: { answers: ReadAnswers }) {
  const { t } = useTranslation();
  if (changes.length + answered.length === 0) return null;
  return (
    <div className={styles.wide}>
      <table className={styles.columns}>
        <thead>
          <tr>
            <th scope="col">{ruby(t('data.answers.place'))}</th>
            <th scope="col">{ruby(t('data.answers.now'))}</th>
            <th scope="col">{ruby(t('data.answers.after'))}</th>
            <th scope="col">{ruby(t('data.answers.comment'))}</th>
          </tr>
        </thead>
        <tbody>
          {changes.map((change) => (
            <tr key={`${change.sheet} ${change.row}`}>
              <th scope="row" lang="ja">
                {ruby(t('data.answers.line', { sheet: change.sheet, row: change.row }))}
              </th>
              <td lang="ja">{`${formatQuantity(change.quantity, 'ja').text} ${change.quantity.label}`}</td>
              <td lang="ja">
                <ChangeText change={change} />
              </td>
              <td lang="ja">{change.comment}</td>
            </tr>
          ))}
          {answered.map(({ sheet, row, text, answer }) => (
            <tr key={`question ${sheet} ${row}`}>
              <th scope="row" lang="ja">
                {ruby(t('data.answers.line', { sheet, row }))}
              </th>
              <td lang="ja">{text}</td>
              <td>{ruby(t('data.answers.closes'))}</td>
              <td lang="ja">{answer}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function ChangeText({ change: { kind, quantity, edit } }: { change: AnswerChange }) {
  const { t } = useTranslation();
  if (kind === 'right') return t('data.records.confirmed');
  const { role, value = quantity.value, unit, label } = edit;
  const said = [
    ...(role === quantity.role ? [] : [t(`words.roles.${role}`)]),
    ...(value === quantity.value && unit === quantity.unit ? [] : [`${value}${unit ?? ''}`]),
    ...(label === quantity.label ? [] : [label]),
  ];
  return said.join(' ／ ');
}
