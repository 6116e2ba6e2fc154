import { ruby } from '../../ui/Ruby';
import { createContext, useContext } from 'react';
import type { Achievement } from '../../domain/report';
import { questionsOfQuantity } from '../../query/questions';
import type { TableLine, TableRow } from '../../query/tableModel';
import { useBoardActions } from '../../store/useBoard';
import { formatMissing } from '../../words/formatNumber';
import type { NameWords } from '../../words/nameFacetValue';
import styles from './NumberCell.module.css';

/** What is said of numbers, with gaps for what differs from row to row. */
export interface NumberTexts {
  /** The accessible name of a number. */
  readonly nameNumber: (quantity: Achievement) => string;
  /** 再掲 */
  readonly repeated: string;
  readonly doubt: {
    readonly mark: string;
    readonly ask: (asked: string) => string;
    readonly name: (question: string, quantity: Achievement) => string;
  };
}

/** Texts are looked up once and not for each row, since that takes longer than drawing the row. */
export function prepareNumberTexts({ t, names }: NameWords): NumberTexts {
  const [first, second] = ['\u0001', '\u0002'];
  const opened = t('table.openNumber', { label: first, value: second });
  const asked = t('table.doubtful.question', { asked: first });
  const askedOf = t('table.doubtful.of', { question: first, label: second });
  const fill = (text: string, one: string, other = '') => text.replace(first, () => one).replace(second, () => other);
  return {
    nameNumber: (quantity) => fill(opened, names.text('label', quantity.label), names.quantity(quantity).text),
    repeated: t('table.repeated'),
    doubt: {
      mark: t('table.doubtful.mark'),
      ask: (question) => fill(asked, question),
      name: (question, quantity) => fill(askedOf, question, names.text('label', quantity.label)),
    },
  };
}

export const isRepeated = (line: TableRow) => line.kind === 'achievement' && line.row.quantity.sameAs !== undefined;

/** 再掲: the document prints the same figure elsewhere too, so that counts and sums take it once. */
export function RepeatedMark({ texts: { repeated } }: { texts: NumberTexts }) {
  return (
    <span className={styles.mark} data-note>
      {ruby(repeated)}
    </span>
  );
}

interface DoubtMarkProps {
  readonly row: TableRow;
  readonly words: NameWords;
  readonly texts: NumberTexts;
}

/** ? beside a number about which the city is to be asked: says the question, and opens it below its sentence. */
export function DoubtMark({ row, words: { index, names }, texts: { doubt } }: DoubtMarkProps) {
  const { openQuantity } = useBoardActions();
  if (row.kind === 'initiative') return null;
  const { quantity } = row.row;
  const questions = questionsOfQuantity(index, quantity).map(({ text }) => names.translate('question', text));
  if (questions.length === 0) return null;
  const asked = questions.map(({ text }) => text).join(' ');
  const question = doubt.ask(asked);
  return (
    <button
      type="button"
      className={styles.doubt}
      data-doubt
      lang={questions.every(({ isTranslated }) => isTranslated) ? undefined : 'ja'}
      title={question}
      aria-label={doubt.name(question, quantity)}
      onClick={() => openQuantity(quantity.id)}
    >
      {ruby(doubt.mark)}
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
  readonly texts: NumberTexts;
  readonly hasUnit: boolean;
}

/**
 * The number of a row, with its unit and what stands behind it where no column shows them: one click from its sentence; ― for an initiative
 * without a number, one click from its text.
 */
export function NumberButton({ row, words: { names, t }, texts, hasUnit }: NumberButtonProps) {
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
      aria-label={texts.nameNumber(quantity)}
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
