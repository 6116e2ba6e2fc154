import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { kinds, type Quantity } from '../../domain/report';
import type { LoneComparison, RateRow } from '../../query/printedPairs';
import type { InitiativeRow } from '../../query/initiativeRows';
import { useBoardActions, useView } from '../../store/useBoard';
import { useNames } from '../../store/useNames';
import { useNameWords } from '../../store/useNameWords';
import { MarkedText } from '../../ui/MarkedText';
import { formatList, formatMissing, formatNumber, formatPercent } from '../../words/formatNumber';
import { writeDifference, writeTarget } from '../../words/writeDifference';
import type { DepartmentSheet, SheetComparison, SheetPillar, SheetUnit } from './departmentSheet';
import styles from './SheetBlocks.module.css';
import { QuantityFigure } from '../../panels/ReportParts';

interface SheetBlockProps {
  readonly title: string;
  /** What is counted, in a quieter line. */
  readonly subtitle?: string;
  /** How many entries the page has no room for; nothing is said for 0 and less. */
  readonly hiddenCount?: number;
  readonly children: ReactNode;
}

/** One part of the sheet under its heading. */
export function SheetBlock({ title, subtitle, hiddenCount = 0, children }: SheetBlockProps) {
  const { t } = useTranslation();
  const language = useView('language');
  return (
    <section className={styles.block}>
      <h3 className={styles.title}>
        {title}
        {subtitle !== undefined && <span className={styles.subtitle}>{subtitle}</span>}
      </h3>
      {children}
      {hiddenCount > 0 && <p className={styles.more}>{t('department.more', { number: formatNumber(hiddenCount, language) })}</p>}
    </section>
  );
}

/** Initiatives with a number out of all, and achievements by kind, under every pillar of the series. */
export function SheetPillars({ sheet }: { sheet: DepartmentSheet }) {
  const { t } = useTranslation();
  const total = { coverage: sheet.coverage, kinds: sheet.kinds, countedCount: sheet.countedCount };
  return (
    <SheetBlock title={t('department.pillars.title')} subtitle={t('department.pillars.unit')}>
      {/* a region that scrolls must be reached by keyboard */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <section className={styles.scroll} aria-label={t('department.pillars.title')} tabIndex={0}>
        <table className={styles.table} aria-label={t('department.pillars.title')}>
          <thead>
            <tr>
              <th scope="col">{t('department.pillars.pillar')}</th>
              <th scope="col">{t('department.pillars.coverage')}</th>
              {kinds.map((kind) => (
                <th key={kind} scope="col">
                  {t(`words.kinds.${kind}`)}
                </th>
              ))}
              <th scope="col">{t('department.pillars.total')}</th>
            </tr>
          </thead>
          <tbody>
            {sheet.pillars.map((line) => (
              <PillarRow key={line.pillar.number} line={line} />
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{t('department.pillars.whole')}</th>
              <PillarCells {...total} />
            </tr>
          </tfoot>
        </table>
      </section>
    </SheetBlock>
  );
}

function PillarRow({ line }: { line: SheetPillar }) {
  const { t } = useTranslation();
  const names = useNames();
  const { number, name } = line.pillar;
  const isAbsent = name === null || line.coverage.initiativeCount === 0;
  return (
    <tr>
      <th scope="row" className={isAbsent ? styles.absent : undefined}>
        <span className={styles.number}>({number})</span>
        {name === null ? t('words.pillarMissing') : names.text('pillar', name)}
      </th>
      {isAbsent ? (
        <td colSpan={kinds.length + 2} className={styles.none}>
          <span aria-hidden="true">{formatMissing()}</span>
          <span className="visuallyHidden">{t('department.pillars.noInitiatives')}</span>
        </td>
      ) : (
        <PillarCells {...line} />
      )}
    </tr>
  );
}

function PillarCells({ coverage, kinds: counts, countedCount }: Omit<SheetPillar, 'pillar'>) {
  const { t } = useTranslation();
  const { language } = useNames();
  const number = (value: number) => formatNumber(value, language);
  return (
    <>
      <td>
        {t('department.pillars.coverageCell', { withNumber: number(coverage.withNumberCount), all: number(coverage.initiativeCount) })}
      </td>
      {kinds.map((kind) => (
        <td key={kind} data-zero={counts[kind] === 0 || undefined}>
          {number(counts[kind])}
        </td>
      ))}
      <td className={styles.total}>{number(countedCount)}</td>
    </>
  );
}

interface QuantityBlockProps {
  readonly title: string;
  /** What is said where there is no entry. */
  readonly emptyText: string;
  /** More would not be read on one page. */
  readonly limit: number;
  readonly entries: readonly { readonly quantity: Quantity; readonly details: readonly string[] }[];
}

/** A list of numbers, each with what is told beside it. */
function QuantityBlock({ title, emptyText, limit, entries }: QuantityBlockProps) {
  const words = useNameWords();
  const { openQuantity } = useBoardActions();
  return (
    <SheetBlock title={title} hiddenCount={entries.length - limit}>
      {entries.length === 0 ? (
        <p className={styles.note}>{emptyText}</p>
      ) : (
        <ul className={styles.list}>
          {entries.slice(0, limit).map(({ quantity, details }) => (
            <li key={`${quantity.id} ${details.join(' ')}`} className={styles.item}>
              <span>
                <MarkedText value={words.names.translate('label', quantity.label)} />
                {details.map((detail) => (
                  <span key={detail} className={styles.detail}>
                    {detail}
                  </span>
                ))}
              </span>
              <QuantityFigure quantity={quantity} words={words} onOpen={openQuantity} />
            </li>
          ))}
        </ul>
      )}
    </SheetBlock>
  );
}

interface SheetComparisonsProps {
  readonly comparisons: readonly SheetComparison[];
  readonly lone: readonly LoneComparison[];
}

/** Values beside an earlier one or a target, and targets that stand alone. */
export function SheetComparisons({ comparisons, lone }: SheetComparisonsProps) {
  const words = useNameWords();
  const { names, t } = words;
  const describe = (pair: SheetComparison) => [
    t(`department.comparisons.${pair.beside}`, { value: writeTarget(pair.other, words) }),
    t('department.comparisons.difference', { value: writeDifference(pair, words) }),
    ...(pair.attainment === null
      ? []
      : [t('department.comparisons.attainment', { share: formatPercent(pair.attainment, names.language, 1) })]),
  ];
  const entries = [
    ...comparisons.map((pair) => ({ quantity: pair.row.quantity, details: [formatList(describe(pair), names.language)] })),
    ...lone.map(({ quantity }) => ({ quantity, details: [t('department.comparisons.lone')] })),
  ];
  return (
    <QuantityBlock title={t('department.comparisons.title')} emptyText={t('department.comparisons.none')} limit={5} entries={entries} />
  );
}

/** The largest value of each unit, with how many there are to be the largest of. */
export function SheetUnits({ units }: { units: readonly SheetUnit[] }) {
  const { names, t } = useNameWords();
  const number = (value: number) => formatNumber(value, names.language);
  const entries = units.map(({ countedCount, row, tiedCount }) => ({
    quantity: row.quantity,
    details: [
      ...(countedCount > 1 ? [t('department.units.count', { number: number(countedCount) })] : []),
      ...(tiedCount > 0 ? [t('department.units.tied', { number: number(tiedCount) })] : []),
    ],
  }));
  return <QuantityBlock title={t('department.units.title')} emptyText={t('department.units.none')} limit={6} entries={entries} />;
}

/** Every rate with the values printed beside it; never added, never averaged. */
export function SheetRates({ rates }: { rates: readonly RateRow[] }) {
  const words = useNameWords();
  const { names, t } = words;
  const describe = ({ priors, targets }: RateRow) => [
    ...priors.map((prior) => t('department.rates.prior', { value: names.quantity(prior).text })),
    ...targets.map((target) => t('department.rates.target', { value: writeTarget(target, words) })),
  ];
  const entries = rates.map((rate) => {
    const printed = describe(rate);
    return { quantity: rate.row.quantity, details: printed.length === 0 ? [] : [formatList(printed, names.language)] };
  });
  return <QuantityBlock title={t('department.rates.title')} emptyText={t('department.rates.none')} limit={8} entries={entries} />;
}

const initiativeLimit = 5;

/** The initiatives that are reported in words only; each opens its words. */
export function SheetWithoutNumber({ initiatives }: { initiatives: readonly InitiativeRow[] }) {
  const { t } = useTranslation();
  const names = useNames();
  const { openInitiative } = useBoardActions();
  return (
    <SheetBlock title={t('department.withoutNumber.title')} hiddenCount={initiatives.length - initiativeLimit}>
      {initiatives.length === 0 ? (
        <p className={styles.note}>{t('department.withoutNumber.none')}</p>
      ) : (
        <ul className={styles.initiatives}>
          {initiatives.slice(0, initiativeLimit).map(({ initiative, pillar, sections }) => (
            <li key={initiative.id} className={styles.initiative}>
              <button type="button" className={styles.text} onClick={() => openInitiative(initiative.id)}>
                {initiative.marker} <MarkedText value={names.printed('initiative', initiative)} />
              </button>
              <span className={styles.place}>
                <span>{t('words.pillarShort', { number: pillar.number })}</span>
                {sections.map(({ id, name }) => (
                  <span key={id}>
                    <MarkedText value={names.translate('section', name)} />
                  </span>
                ))}
              </span>
            </li>
          ))}
        </ul>
      )}
    </SheetBlock>
  );
}
