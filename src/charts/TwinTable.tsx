import type { ChartTable } from './chartTable';
import styles from './TwinTable.module.css';

interface TwinTableProps {
  readonly table: ChartTable;
  /** Id of the heading that names it. */
  readonly labelledBy: string;
  readonly onOpen?: (id: string) => void;
}

/** The same data as the chart beside it; rows open what the marks of the chart open. */
export function TwinTable({ table, labelledBy, onOpen }: TwinTableProps) {
  return (
    // a region that scrolls must be reached by keyboard
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section className={styles.scroll} aria-labelledby={labelledBy} tabIndex={0}>
      <table className={styles.table} aria-labelledby={labelledBy}>
        <thead>
          <tr>
            {table.columns.map(({ label, isNumeric }) => (
              <th key={label} scope="col" className={isNumeric ? styles.number : undefined}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map(({ id, cells: [name, ...cells] }) => (
            <tr key={id}>
              <th scope="row">
                {onOpen === undefined ? (
                  name
                ) : (
                  <button type="button" className={styles.link} onClick={() => onOpen(id)}>
                    {name}
                  </button>
                )}
              </th>
              {cells.map((cell, place) => (
                <td key={place} className={table.columns[place + 1]?.isNumeric === true ? styles.number : undefined}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
