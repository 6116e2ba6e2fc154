import type { TableColumn } from '../../query/view';
import { GroupRow } from './GroupRow';
import { TableCell } from './TableCell';
import type { TableModel } from './tableModel';
import { useNameWords } from '../../store/useNameWords';

/** The rows, one `tbody` per group. */
export function TableBody({ model, columns, search }: { model: TableModel; columns: readonly TableColumn[]; search: string }) {
  const words = useNameWords();
  return model.groups.map((group) => (
    <tbody key={group.key}>
      {group.heading !== 'all' && <GroupRow group={group} columnCount={columns.length} />}
      {group.rows.map((row) => (
        <tr key={row.key} data-row={row.kind}>
          {columns.map((column) => (
            <TableCell key={column} column={column} row={row} words={words} search={search} hasUnit={columns.includes('unit')} />
          ))}
        </tr>
      ))}
    </tbody>
  ));
}
