import { ruby } from '../../ui/Ruby';
import { createContext, useContext } from 'react';
import type { Achievement } from '../../domain/report';
import { questionsOfQuantity } from '../../query/questions';
import type { TableLine, TableRow } from '../../query/tableModel';
import { useBoardActions } from '../../store/useBoard';
import { formatMissing } from '../../words/formatNumber';
import type { NameWords } from '../../words/nameFacetValue';
import styles from './NumberCell.module.css';

/** The accessible name of a number: its text is looked up once and not for each row, since that takes longer than drawing the row. */
export function prepareOpenNumber({ t, names }: NameWords): (quantity: Achievement) => string {
  const [label, value] = ['\u0001', '\u0002'];
  const text = t('table.openNumber', { label, value });
  return (quantity) => text.replace(label, () => names.text('label', quantity.label)).replace(value, () => names.quantity(quantity).text);
}

export const isRepeated = (line: TableRow) => line.kind === 'achievement' && line.row.quantity.sameAs !== undefined;

/** 再掲: the document prints the same figure elsewhere too, so that counts and sums take it once. */
export function RepeatedMark({ words }: { words: NameWords }) {
  return (
    <span className={styles.mark} data-note>
      {ruby(words.t('table.repeated'))}
    </span>
  );
}

/** ? beside a number about which the city is to be asked: says the question, and opens it below its sentence. */
export function DoubtMark({ row, words: { index, names, t } }: { row: TableRow; words: NameWords }) {
  const { openQuantity } = useBoardActions();
  if (row.kind === 'initiative') return null;
  const { quantity } = row.row;
  const questions = questionsOfQuantity(index, quantity).map(({ text }) => names.translate('question', text));
  if (questions.length === 0) return null;
  const asked = questions.map(({ text }) => text).join(' ');
  const question = t('table.doubtful.question', { asked });
  return (
    <button
      type="button"
      className={styles.doubt}
      data-doubt
      lang={questions.every(({ isTranslated }) => isTranslated) ? undefined : 'ja'}
      title={question}
      aria-label={t('table.doubtful.of', { question, label: names.text('label', quantity.label) })}
      onClick={() => openQuantity(quantity.id)}
    >
      {ruby(t('table.doubtful.mark'))}
    </button>
  );
}

/** Whether the row around it is the one whose sentence is open: known to the table, so that hundreds of cells need not watch the view. */
export const RowIsOpen = createContext(false);

/** By what the view says which row is open; null for the head of a group. */
export function openIdOf(line: TableLine): string | null {
  if (line.kind === 'group') return null;
  return line.kind === 'initiative' ? line.row.initiative.id : line.row.quantity.id;
}

interface NumberButtonProps {
  readonly row: TableRow;
  readonly words: NameWords;
  readonly nameNumber: (quantity: Achievement) => string;
  readonly hasUnit: boolean;
}

/**
 * The number of a row, with its unit and what stands behind it where no column shows them: one click from its sentence; ― for an initiative
 * without a number, one click from its text.
 */
export function NumberButton({ row, words: { names, t }, nameNumber, hasUnit }: NumberButtonProps) {
  const { openQuantity, openInitiative } = useBoardActions();
  const isOpen = useContext(RowIsOpen) || undefined;
  if (row.kind === 'initiative') {
    const { initiative } = row.row;
    return (
      <button
        type="button"
        className={styles.missing}
        aria-current={isOpen}
        aria-label={`${t('words.missingMeaning')} ${t('table.openInitiative', { initiative: names.printed('initiative', initiative).text })}`}
        onClick={() => openInitiative(initiative.id)}
      >
        {formatMissing()}
      </button>
    );
  }
  const { quantity } = row.row;
  const formatted = names.quantity(quantity);
  const behind = formatted.text.slice(formatted.before.length + formatted.number.length);
  return (
    <button
      type="button"
      className={styles.number}
      data-quantity={quantity.id}
      aria-current={isOpen}
      aria-label={nameNumber(quantity)}
      onClick={() => openQuantity(quantity.id)}
    >
      {formatted.before !== '' && <span className={styles.qualifier}>{ruby(formatted.before)}</span>}
      {formatted.before.endsWith(' ') && ' '}
      <span>{formatted.exactNumber}</span>
      {!hasUnit && behind.startsWith(' ') && ' '}
      {!hasUnit && (
        <span className={styles.behind} data-behind>
          {ruby(behind.trimStart(), formatted.number)}
        </span>
      )}
    </button>
  );
}
