import { useTranslation } from 'react-i18next';
import { MatrixCell } from './MatrixCell';
import { shadeOf, type MatrixCounts, type MatrixData, type OpenMatrix } from './matrixData';
import styles from './PillarMatrix.module.css';

interface PillarMatrixProps {
  readonly data: MatrixData;
  /** Id of the heading that names it. */
  readonly label: string;
  readonly formatNumber: (value: number) => string;
  readonly onOpen: OpenMatrix;
}

/**
 * Departments × pillars as a table: achievements counted, initiatives with a number out of all, and the totals of both next to the names, since the
 * whole comes before the parts. A number of the series that the document does not print keeps its column, empty and explained.
 */
export function PillarMatrix({ data, label, formatNumber, onOpen }: PillarMatrixProps) {
  const { t } = useTranslation();
  const { pillars, rows, total } = data;
  const highest = Math.max(1, ...rows.flatMap(({ cells }) => cells.map(({ achievementCount }) => achievementCount)));
  const cell = (counts: MatrixCounts, place: { departmentId: string | null; pillar: number | null }, name: string, isShaded: boolean) => (
    <MatrixCell
      key={place.pillar ?? 'total'}
      {...{ counts, name, formatNumber }}
      shade={isShaded ? shadeOf(counts.achievementCount, highest) : null}
      onOpen={() => onOpen(place)}
    />
  );
  return (
    // a region that scrolls must be reached by keyboard
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section className={styles.scroll} aria-label={label} tabIndex={0}>
      <table className={styles.table} aria-label={label}>
        <thead>
          <tr>
            <th scope="col" className={styles.corner}>
              {t('words.department')}
            </th>
            <th scope="col" className={styles.whole}>
              {t('charts.matrix.total')}
            </th>
            {pillars.map(({ number, name }) => (
              <th key={number} scope="col" className={name === null ? styles.absent : undefined}>
                {name === null ? (
                  <PillarName number={number} name={t('words.pillarMissing')} />
                ) : (
                  <button type="button" className={styles.header} onClick={() => onOpen({ departmentId: null, pillar: number })}>
                    <PillarName number={number} name={name} />
                  </button>
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr className={styles.wholeRow}>
            <th scope="row">{t('charts.matrix.allDepartments')}</th>
            {cell(total.whole, { departmentId: null, pillar: null }, t('charts.matrix.allDepartments'), false)}
            {pillars.map(({ number, name }, place) =>
              name === null ? (
                <AbsentCell key={number} />
              ) : (
                cell(total.cells[place]!, { departmentId: null, pillar: number }, t('words.pillarShort', { number }), false)
              ),
            )}
          </tr>
          {rows.map(({ id, name, whole, cells }) => (
            <tr key={id}>
              <th scope="row">
                <button type="button" className={styles.header} onClick={() => onOpen({ departmentId: id, pillar: null })}>
                  {name}
                </button>
              </th>
              {cell(whole, { departmentId: id, pillar: null }, name, false)}
              {pillars.map(({ number, name: pillarName }, place) =>
                pillarName === null ? (
                  <AbsentCell key={number} />
                ) : (
                  cell(cells[place]!, { departmentId: id, pillar: number }, `${name} ${t('words.pillarShort', { number })}`, true)
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function PillarName({ number, name }: { number: number; name: string }) {
  const { t } = useTranslation();
  return (
    <>
      <span className={styles.number}>{t('words.pillarShort', { number })}</span>
      <span className={styles.name}>{name}</span>
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
