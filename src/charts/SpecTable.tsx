import { Fragment, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Opens } from '../specs/chartSpec';
import type { SpecTable as Table, SpecTableCell } from '../specs/specTables';
import { Button } from '../ui/Button';
import { MixedText } from '../ui/MixedText';
import { ruby } from '../ui/Ruby';
import { useArrowStops } from '../ui/useArrowStops';
import styles from './SpecTable.module.css';

interface SpecTableProps {
  readonly table: Table;
  /** Names the table. */
  readonly labelledBy: string;
  readonly onOpen: (opens: Opens) => void;
}

/** Japanese breaks anywhere: beside sentences, a column of names would be left one character wide, and a sentence on a phone hardly more. */
const [shortText, longText] = [8, 24];

/** So many rows a phone shows before the reader asks for the rest; paper and wider pages show all. */
const phoneRows = 8;

function classOf({ rows }: Table, at: number, isNumeric: boolean): string | undefined {
  if (isNumeric) return styles.number;
  const longest = Math.max(0, ...rows.map(({ cells }) => cells[at]?.text.length ?? 0));
  return longest <= shortText ? styles.short : longest > longText ? styles.long : undefined;
}

/** The same data as the chart beside it, or a chart that is a table itself; rows and cells open what the marks of the chart open. One Tab stop. */
export function SpecTable({ table, labelledBy, onOpen }: SpecTableProps) {
  const { t } = useTranslation();
  const { columns, rows } = table;
  const [showsAll, setShowsAll] = useState(false);
  const box = useRef<HTMLTableElement>(null);
  useArrowStops(box);
  const shown = columns
    .map((column, at) => ({ ...column, at, className: classOf(table, at, column.isNumeric) }))
    .filter(({ isForFiles }) => !isForFiles);
  // what heads several rows becomes a row of its own
  const groupAt = shown.find(({ key }) => key === 'group')?.at;
  const [head, ...others] = shown.filter(({ at }) => at !== groupAt);
  if (head === undefined) return null;
  const isStacked = shown.filter(({ className }) => className === styles.long).length > 1;
  const groupOf = (row: Table['rows'][number] | undefined) => (groupAt === undefined ? '' : (row?.cells[groupAt]?.text ?? ''));
  return (
    // a region that scrolls must be reached by keyboard
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section className={styles.scroll} aria-labelledby={labelledBy} tabIndex={0}>
      <table ref={box} className={`${styles.table} ${isStacked ? styles.stacked : ''}`} aria-labelledby={labelledBy}>
        <thead>
          <tr>
            {[head, ...others].map(({ key, head: name, className }) => (
              <th key={key} scope="col" className={className}>
                {ruby(name)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, place) => {
            const group = groupOf(row);
            const { id, cells, emphasis, opens } = row;
            const isBeyond = (!showsAll && place >= phoneRows) || undefined;
            return (
              <Fragment key={id}>
                {group !== '' && group !== groupOf(rows[place - 1]) && (
                  <tr className={styles.group} data-beyond={isBeyond}>
                    <th scope="rowgroup" colSpan={others.length + 1}>
                      {ruby(group)}
                    </th>
                  </tr>
                )}
                <tr data-emphasis={emphasis === 'none' ? undefined : emphasis} data-beyond={isBeyond}>
                  <th scope="row" className={head.className}>
                    <CellText cell={cells[head.at]} opens={opens} onOpen={onOpen} />
                  </th>
                  {others.map(({ key, at, head: name, className }) => (
                    <td key={key} className={className} data-label={name}>
                      <CellText
                        cell={cells[at]}
                        whose={`${name} ${cells[head.at]?.text ?? ''}`}
                        opens={cells[at]?.opens ?? null}
                        onOpen={onOpen}
                      />
                    </td>
                  ))}
                </tr>
              </Fragment>
            );
          })}
        </tbody>
      </table>
      {rows.length > phoneRows && !showsAll && (
        <Button className={styles.rest} onClick={() => setShowsAll(true)}>
          {t('charts.showAll', { number: String(rows.length) })}
        </Button>
      )}
    </section>
  );
}

interface CellTextProps {
  readonly cell: SpecTableCell | undefined;
  /** Column and row of a number that says nothing by itself. */
  readonly whose?: string;
  readonly opens: Opens | null;
  readonly onOpen: (opens: Opens) => void;
}

function CellText({ cell, whose, opens, onOpen }: CellTextProps) {
  const { text = '', marked = text } = cell ?? {};
  if (opens === null) return <MixedText text={marked} />;
  return (
    <button
      type="button"
      className={styles.link}
      aria-label={whose === undefined ? undefined : `${whose} ${text}`}
      onClick={() => onOpen(opens)}
    >
      <MixedText text={marked} />
    </button>
  );
}
