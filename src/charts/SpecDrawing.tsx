import { ruby } from '../ui/Ruby';
import type { ChartSpec, FiguresContent, Opens, TextContent } from '../specs/chartSpec';
import { tabulateSpec } from '../specs/specTables';
import { MixedText } from '../ui/MixedText';
import { MatrixTable } from './MatrixTable';
import type { ChartSize } from './rowGeometry';
import { RowsDrawing } from './RowsDrawing';
import styles from './SpecDrawing.module.css';
import { SpecTable } from './SpecTable';
import { useTableWords } from './useTableWords';

interface SpecDrawingProps {
  readonly spec: ChartSpec;
  readonly size: ChartSize;
  /** Id of the element that names the drawing. */
  readonly labelledBy: string;
  /** So many rows of a chart of rows are drawn. */
  readonly limit?: number;
  readonly onOpen: (opens: Opens) => void;
}

/** A spec drawn: bars, points, a matrix, a table, figures, sentences, or why there is nothing. */
export function SpecDrawing({ spec, size, labelledBy, limit, onOpen }: SpecDrawingProps) {
  const words = useTableWords();
  const { content, language, topic } = spec;
  if (content.kind === 'nothing') return <p className={styles.nothing}>{ruby(content.reason)}</p>;
  if (content.kind === 'matrix') return <MatrixTable content={content} label={topic} onOpen={onOpen} />;
  if (content.kind === 'figures') return <Figures content={content} onOpen={onOpen} />;
  if (content.kind === 'text') return <Sentences content={content} />;
  if (content.kind === 'table') {
    const table = tabulateSpec(spec, words);
    return table === null ? null : <SpecTable table={table} labelledBy={labelledBy} onOpen={onOpen} />;
  }
  const shown = limit === undefined || limit >= content.rows.length ? content : { ...content, rows: content.rows.slice(0, limit) };
  return <RowsDrawing content={shown} size={size} locale={language} onOpen={({ opens }) => opens !== null && onOpen(opens)} />;
}

/** Longer than this it is set smaller, so that it stands on one line: words of the document instead of a number. */
const longText = 12;

/** Numbers as big text, each with what it means and the way to what it counts. */
export function Figures({ content: { figures }, onOpen }: { content: FiguresContent; onOpen: (opens: Opens) => void }) {
  return (
    <ul className={styles.figures}>
      {figures.map(({ key, label, text, before = '', unit, definition, opens }) => (
        <li key={key} className={styles.figure}>
          <button type="button" className={styles.open} disabled={opens === null} onClick={() => opens !== null && onOpen(opens)}>
            <span className={styles.label}>{ruby(label)}</span>
            <span className={styles.value} data-long={text.length - before.length > longText}>
              {before !== '' && <span className={styles.unit}>{ruby(before)}</span>}
              <span>{ruby(text.slice(before.length))}</span>
              <span className={styles.unit}>{ruby(unit, text)}</span>
            </span>
          </button>
          <p className={styles.definition}>{ruby(definition)}</p>
        </li>
      ))}
    </ul>
  );
}

function Sentences({ content: { sentences } }: { content: TextContent }) {
  return (
    <ul className={styles.sentences}>
      {sentences.map(({ id, text }) => (
        <li key={id}>
          <MixedText text={text} />
        </li>
      ))}
    </ul>
  );
}
