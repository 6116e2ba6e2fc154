import type { TableColumn } from '../../query/view';
import { HighlightedName } from './HighlightedName';
import { NumberButton } from './NumberButton';
import type { NameWords } from '../../words/nameFacetValue';
import { readCell } from './readCell';
import { RepeatedMark } from './RepeatedMark';
import styles from './TableCell.module.css';
import { numericColumns } from './tableColumnWidths';
import type { TableRow } from './tableModel';

/** Long texts are cut after some lines; the whole one stands in the panel. */
const longColumns: ReadonlySet<TableColumn> = new Set<TableColumn>(['initiative', 'goal', 'sentence']);

interface TableCellProps {
  readonly column: TableColumn;
  readonly row: TableRow;
  readonly words: NameWords;
  readonly search: string;
  /** Whether the units have a column of their own. */
  readonly hasUnit: boolean;
}

/** One cell; the value opens the sentence it stands in. */
export function TableCell({ column, row, words, search, hasUnit }: TableCellProps) {
  const content = readCell(column, row, words);
  const isNumeric = numericColumns.has(column);
  return (
    <td className={isNumeric ? styles.numeric : styles.cell} data-column={column}>
      {column === 'value' ? (
        <NumberButton row={row} words={words} isAlone={!hasUnit} />
      ) : (
        content && (
          <span className={longColumns.has(column) ? styles.long : undefined}>
            <HighlightedName value={content} search={isNumeric ? '' : search} />
            {column === 'label' && <RepeatedMark row={row} words={words} />}
          </span>
        )
      )}
    </td>
  );
}
