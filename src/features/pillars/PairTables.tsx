import { ruby } from '../../ui/Ruby';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { formatShortYear } from '../../words/formatDate';
import type { Quantity } from '../../domain/report';
import { DepartmentLink, QuantityFigure } from '../../panels/ReportParts';
import { directionOf, type Direction } from '../../query/findings/finding';
import type { PrintedPair } from '../../query/printedPairs';
import { useBoardActions } from '../../store/useBoard';
import { useNames } from '../../store/useNames';
import { useNameWords } from '../../store/useNameWords';
import { MarkedText } from '../../ui/MarkedText';
import { formatPercent } from '../../words/formatNumber';
import { writeDifference, writeTarget } from '../../words/writeDifference';
import type { TargetPair } from './changesModel';
import styles from './ChangesPart.module.css';

/** Earlier value, present value and the difference, with its direction as a word and an arrow. */
export function ChangeTable({ changes }: { changes: readonly PrintedPair[] }) {
  const { t } = useTranslation();
  const writePrior = usePriorText();
  return (
    <PairTable
      caption={t('pillars.changes.listTitle')}
      otherHead={t('pillars.changes.columns.before')}
      resultHead={t('pillars.changes.columns.difference')}
      rows={changes.map((pair) => ({
        pair,
        other: writePrior(pair.other),
        result: <DifferenceText pair={pair} beside="prior" />,
      }))}
    />
  );
}

/** 14.9日（令和3年度） */
function usePriorText(): (prior: Quantity) => string {
  const { t } = useTranslation();
  const names = useNames();
  return (prior) => {
    const value = names.quantity(prior).text;
    if (prior.period === null) return t('pillars.changes.priorUnknown', { value });
    const period = formatShortYear(prior.period, names.language);
    return t('pillars.changes.priorOfPeriod', { value, period });
  };
}

/** Target, value, how far they lie apart, and the share of the target where one can be taken. */
export function TargetTable({ targets }: { targets: readonly TargetPair[] }) {
  const words = useNameWords();
  const { names, t } = words;
  return (
    <PairTable
      caption={t('pillars.changes.targetsTitle')}
      otherHead={t('pillars.changes.columns.target')}
      resultHead={t('pillars.changes.columns.difference')}
      lastHead={t('pillars.changes.columns.attainment')}
      rows={targets.map((pair) => ({
        pair,
        other: writeTarget(pair.other, words),
        result: <DifferenceText pair={pair} beside="target" />,
        last: pair.attainment === null ? t('pillars.changes.noAttainment') : formatPercent(pair.attainment, names.language, 1),
      }))}
    />
  );
}

interface PairTableProps {
  readonly caption: string;
  readonly otherHead: string;
  readonly resultHead: string;
  /** One more column. */
  readonly lastHead?: string;
  readonly rows: readonly { readonly pair: PrintedPair; readonly other: string; readonly result: ReactNode; readonly last?: string }[];
}

/** Values beside another one that the document prints: a row for each, stacked on a narrow page. */
function PairTable({ caption, otherHead, resultHead, lastHead, rows }: PairTableProps) {
  const words = useNameWords();
  const { names, t } = words;
  const { openQuantity } = useBoardActions();
  return (
    <table className={styles.pairTable}>
      <caption className="visuallyHidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{ruby(t('pillars.changes.columns.label'))}</th>
          <th scope="col">{ruby(t('pillars.changes.columns.department'))}</th>
          <th scope="col">{ruby(otherHead)}</th>
          <th scope="col">{ruby(t('pillars.changes.columns.after'))}</th>
          <th scope="col">{ruby(resultHead)}</th>
          {lastHead !== undefined && <th scope="col">{ruby(lastHead)}</th>}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ pair: { row, other: compared }, other, result, last }) => (
          <tr key={compared.id}>
            <th scope="row">
              <MarkedText value={names.translate('label', row.quantity.label)} />
            </th>
            <td data-label={t('pillars.changes.columns.department')}>
              <DepartmentLink department={row.department} />
            </td>
            <td data-label={otherHead}>
              <span>{ruby(other)}</span>
            </td>
            <td data-label={t('pillars.changes.columns.after')}>
              <span className={styles.figure}>
                <QuantityFigure quantity={row.quantity} words={words} onOpen={openQuantity} />
              </span>
            </td>
            <td data-label={resultHead}>{result}</td>
            {lastHead !== undefined && <td data-label={lastHead}>{last !== undefined && <span>{ruby(last)}</span>}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const arrows: Readonly<Record<Direction, string>> = { up: 'M4 12 12 4M6 4h6v6', down: 'M4 4 12 12M12 6v6H6', same: 'M3 8h10M9 4l4 4-4 4' };

/** A difference with its direction told by sign, arrow and word; one colour for all of them, since none is good or bad. */
function DifferenceText({ pair, beside }: { pair: PrintedPair; beside: 'prior' | 'target' }) {
  const { t } = useTranslation();
  const names = useNames();
  const direction = directionOf(pair);
  if (direction === null) return <span>{ruby(t('pillars.changes.incomparable'))}</span>;
  return (
    <span className={styles.difference} data-direction={direction}>
      <svg className={styles.arrow} viewBox="0 0 16 16" aria-hidden="true">
        <path d={arrows[direction]} fill="none" stroke="currentColor" strokeWidth="2" strokeLinecap="round" strokeLinejoin="round" />
      </svg>
      <span className={styles.value}>{ruby(writeDifference(pair, { names, t }))}</span>
      <span className={styles.word}>{ruby(t(`pillars.changes.words.${beside}.${direction}`))}</span>
    </span>
  );
}
