import { Fragment, useContext } from 'react';
import { useTranslation } from 'react-i18next';
import { EmphasisContext } from './emphasis';
import styles from './Matrix.module.css';
import { MatrixCell } from './MatrixCell';
import { shadeOf, type MatrixCounts, type MatrixData, type MatrixPlace } from './matrixData';
import { PillarHead } from './PillarHead';

interface PillarMatrixProps {
  readonly data: MatrixData;
  /** Names the table. */
  readonly label: string;
  readonly formatNumber: (value: number) => string;
  readonly onOpen: (place: MatrixPlace) => void;
  /** Where a department's name leads; to the rows of the department where left out, as its total does. */
  readonly onOpenDepartment?: (id: string) => void;
}

/**
 * Departments × pillars as a table: achievements counted, initiatives with a number out of all, and the totals of both next to the names, since the
 * whole comes before the parts. A number of the series that the document does not print keeps its column, empty and explained.
 */
export function PillarMatrix({ data, label, formatNumber, onOpen, onOpenDepartment }: PillarMatrixProps) {
  const { t } = useTranslation();
  const emphasisOf = useContext(EmphasisContext);
  const { pillars, rows, total } = data;
  const openDepartment = onOpenDepartment ?? ((departmentId: string) => onOpen({ departmentId, pillar: null }));
  const highest = Math.max(1, ...rows.flatMap(({ cells }) => cells.map(({ achievementCount }) => achievementCount)));

  const drawCells = (
    departmentId: string | null,
    name: string,
    { whole, cells }: { whole: MatrixCounts; cells: readonly MatrixCounts[] },
  ) => (
    <>
      <MatrixCell counts={whole} name={name} shade={null} {...{ formatNumber }} onOpen={() => onOpen({ departmentId, pillar: null })} />
      {pillars.map((pillar, place) => {
        const counts = cells[place];
        if (pillar.name === null || counts === undefined) return <AbsentCell key={pillar.number} />;
        const shade = departmentId === null ? null : shadeOf(counts.achievementCount, highest);
        const cellName = `${name} ${t('words.pillarShort', { number: pillar.number })}`;
        const open = () => onOpen({ departmentId, pillar: pillar.number });
        return <MatrixCell key={pillar.number} {...{ counts, shade, formatNumber }} name={cellName} onOpen={open} />;
      })}
    </>
  );

  return (
    <>
      {/* a region that scrolls must be reached by keyboard */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <section className={styles.scroll} aria-label={label} tabIndex={0}>
        <table className={styles.table} aria-label={label}>
          <PillarHead pillars={pillars} onOpen={(pillar) => onOpen({ departmentId: null, pillar })} />
          <tbody>
            <tr className={styles.wholeRow}>
              <th scope="row">{t('charts.matrix.allDepartments')}</th>
              {drawCells(null, t('charts.matrix.allDepartments'), total)}
            </tr>
            {rows.map((row) => (
              <tr key={row.id} data-emphasis={emphasisOf(row.id)}>
                <th scope="row">
                  <button type="button" className={styles.header} onClick={() => openDepartment(row.id)}>
                    {row.name}
                  </button>
                </th>
                {drawCells(row.id, row.name, row)}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <dl className={styles.names}>
        {pillars.map(({ number, name }) => (
          <Fragment key={number}>
            <dt>{t('words.pillarShort', { number })}</dt>
            <dd>{name ?? t('words.pillarMissing')}</dd>
          </Fragment>
        ))}
      </dl>
    </>
  );
}

/** The column is explained in its head; its cells look empty. */
function AbsentCell() {
  const { t } = useTranslation();
  return (
    <td className={styles.absent}>
      <span className="visuallyHidden">{t('words.pillarMissing')}</span>
    </td>
  );
}
