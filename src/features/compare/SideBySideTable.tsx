import type { Department } from '../../domain/report';
import { useNames } from '../../store/useNames';
import { SideBySideCellContent } from './SideBySideCellContent';
import type { SideBySideGroup } from './sideBySideLines';
import styles from './SideBySideTable.module.css';

interface SideBySideTableProps {
  readonly departments: readonly Department[];
  readonly groups: readonly SideBySideGroup[];
  /** Heads the column of the lines. */
  readonly corner: string;
  /** Names the table. */
  readonly label: string;
}

/** Departments as columns; on a phone each line stands in a block of its own, with the department before every value. */
export function SideBySideTable({ departments, groups, corner, label }: SideBySideTableProps) {
  const names = useNames();
  const columns = departments.map(({ id, name }) => ({ id, name: names.text('department', name) }));
  return (
    <table className={styles.table} aria-label={label}>
      <thead>
        <tr>
          <th scope="col">{corner}</th>
          {columns.map(({ id, name }) => (
            <th key={id} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      {groups.map(({ title, lines }) => (
        <tbody key={title}>
          <tr className={styles.group}>
            <th scope="rowgroup" colSpan={columns.length + 1}>
              {title}
            </th>
          </tr>
          {lines.map(({ label: line, cells }) => (
            <tr key={line}>
              <th scope="row">{line}</th>
              {columns.map(({ id, name }, place) => {
                const cell = cells[place];
                return (
                  <td key={id} data-kind={cell?.kind}>
                    <span className={styles.department} aria-hidden="true">
                      {name}
                    </span>
                    {cell !== undefined && <SideBySideCellContent cell={cell} department={{ id, name }} line={line} />}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  );
}
