import styles from './Card.module.css';
import { HighlightedName } from './HighlightedName';
import { NumberButton } from './NumberButton';
import type { NameWords } from '../../words/nameFacetValue';
import { readCell } from './readCell';
import { RepeatedMark } from './RepeatedMark';
import type { TableRow } from './tableModel';

interface CardProps {
  readonly row: TableRow;
  readonly words: NameWords;
  readonly search: string;
  /** One below what stands above the list. */
  readonly headingLevel: 'h3' | 'h4';
}

/** One row on a phone; a tap anywhere on it does what a tap on its number does. */
export function Card({ row, words, search, headingLevel: Heading }: CardProps) {
  const { names, t } = words;
  const initiative = readCell('initiative', row, words);
  const department = readCell('department', row, words);
  const sections = readCell('sections', row, words);
  const unit = row.kind === 'achievement' ? names.quantity(row.row.quantity) : null;
  return (
    <article className={styles.card}>
      {row.kind === 'achievement' && (
        <Heading className={styles.label}>
          <HighlightedName value={names.translate('label', row.row.quantity.label)} search={search} />
          <RepeatedMark row={row} words={words} />
        </Heading>
      )}
      <p className={styles.number}>
        <NumberButton row={row} words={words} />
        {unit && <span className={styles.unit}>{`${unit.unit}${unit.after}`}</span>}
      </p>
      {initiative && (
        <p className={styles.initiative}>
          <HighlightedName value={initiative} search={search} />
        </p>
      )}
      <p className={styles.place}>
        {department && <HighlightedName value={department} search={search} />}
        <span>{t('words.pillarShort', { number: row.row.pillar.number })}</span>
        {sections && <HighlightedName value={sections} search={search} />}
      </p>
    </article>
  );
}
