import { ruby } from '../../ui/Ruby';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Quantity } from '../../domain/report';
import type { ResultEntry } from '../../specs/resultEntries';
import { readQuote, sortVerdicts } from '../../specs/verdictsSpec';
import { useBoardActions, useView } from '../../store/useBoard';
import { useNameWords } from '../../store/useNameWords';
import { MarkedText } from '../../ui/MarkedText';
import { MixedText } from '../../ui/MixedText';
import { formatList, formatNumber, formatPercent } from '../../words/formatNumber';
import { writeDifference, writeTarget } from '../../words/writeDifference';
import type { DepartmentSheet } from './departmentSheet';
import styles from './SheetBlocks.module.css';
import { QuantityFigure } from '../../panels/ReportParts';
import { ViewLink } from '../../panels/ViewLink';

interface SheetBlockProps {
  readonly title: string;
  /** What holds for all of it, in a quieter line. */
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
        <span>{ruby(title)}</span>
        {subtitle !== undefined && <span className={styles.subtitle}>{ruby(subtitle)}</span>}
      </h3>
      {children}
      {hiddenCount > 0 && <p className={styles.more}>{ruby(t('department.more', { number: formatNumber(hiddenCount, language) }))}</p>}
    </section>
  );
}

/** So many results stand as large figures above the others. */
const leadCount = 5;
/** More values behind one figure are counted. */
const mostParts = 4;

/** The first results by measure as large figures. */
export function LeadResults({ entries, emptyText }: { entries: readonly ResultEntry[]; emptyText: string }) {
  const { t } = useTranslation();
  return (
    <SheetBlock title={t('department.results.title')} subtitle={t('department.results.order')}>
      {entries.length === 0 ? (
        <p className={styles.note}>{ruby(emptyText)}</p>
      ) : (
        <ul className={styles.leads} aria-label={t('department.results.title')}>
          {entries.slice(0, leadCount).map((entry) => (
            <li key={entry.key} className={styles.lead}>
              <ResultValue entry={entry} />
              <span className={styles.label}>
                <MixedText text={entry.label} />
              </span>
              <ResultDetails entry={entry} />
            </li>
          ))}
        </ul>
      )}
    </SheetBlock>
  );
}

/** As many a page of paper holds; a department of a table of indicators has some hundred, all of them in the table. */
const mostOthers = 60;

/** All other results, each value one tap from its sentence. */
export function OtherResults({ entries }: { entries: readonly ResultEntry[] }) {
  const { t } = useTranslation();
  const others = entries.slice(leadCount);
  return others.length === 0 ? null : (
    <SheetBlock title={t('department.results.others')} hiddenCount={others.length - mostOthers}>
      <EntryList label={t('department.results.others')} entries={others.slice(0, mostOthers)} />
    </SheetBlock>
  );
}

/** Results or rates one below the other. */
export function EntryList({ label, entries }: { label: string; entries: readonly ResultEntry[] }) {
  return (
    <ul className={styles.entries} aria-label={label}>
      {entries.map((entry) => (
        <li key={entry.key} className={styles.entry}>
          <span>
            <MixedText text={entry.label} />
            <ResultDetails entry={entry} />
          </span>
          <ResultValue entry={entry} />
        </li>
      ))}
    </ul>
  );
}

/** The number, which leads to its sentence: of a sum to that of its largest value, the others stand beside it. */
function ResultValue({ entry: { label, text, before = '', unit, opens } }: { entry: ResultEntry }) {
  const { t } = useTranslation();
  const { openQuantity } = useBoardActions();
  if (opens?.kind !== 'quantity') return null;
  return (
    <button
      type="button"
      className={styles.value}
      data-quantity={opens.id}
      aria-label={t('table.openNumber', { label, value: `${text}${unit}` })}
      onClick={() => openQuantity(opens.id)}
    >
      {before !== '' && <span className={styles.before}>{ruby(before)}</span>}
      {before.endsWith(' ') && ' '}
      <span>{text.slice(before.length)}</span>
      <span className={styles.unit}>{ruby(unit, text)}</span>
    </button>
  );
}

function ResultDetails({ entry: { details, parts } }: { entry: ResultEntry }) {
  const { t } = useTranslation();
  const language = useView('language');
  const { openQuantity } = useBoardActions();
  const rest = parts.length - mostParts;
  if (details.length + parts.length === 0) return null;
  return (
    <span className={styles.detail}>
      {details.map((detail) => (
        <span key={detail}>
          <MixedText text={detail} />
        </span>
      ))}
      {parts.slice(0, mostParts).map(({ id, label, text }) => (
        <span key={id}>
          <span>{ruby(label)}</span>{' '}
          <button
            type="button"
            className={styles.part}
            data-quantity={id}
            aria-label={t('table.openNumber', { label, value: text })}
            onClick={() => openQuantity(id)}
          >
            {ruby(text)}
          </button>
        </span>
      ))}
      {rest > 0 && <span className={styles.rest}>{ruby(t('department.more', { number: formatNumber(rest, language) }))}</span>}
    </span>
  );
}

interface ComparedEntry {
  readonly quantity: Quantity;
  readonly detail: string;
}

/** More would not be read on one page. */
const mostCompared = 4;

/** Values beside an earlier one or a target, and targets that stand alone; nothing at all where the document prints none. */
export function SheetComparisons({ comparisons, lone }: Pick<DepartmentSheet, 'comparisons' | 'lone'>) {
  const words = useNameWords();
  const { openQuantity } = useBoardActions();
  const { names, t } = words;
  const entries: readonly ComparedEntry[] = [
    ...comparisons.map((pair) => ({
      quantity: pair.row.quantity,
      detail: formatList(
        [
          t(`department.comparisons.${pair.beside}`, { value: writeTarget(pair.other, words) }),
          t('department.comparisons.difference', { value: writeDifference(pair, words) }),
          ...(pair.attainment === null
            ? []
            : [t('department.comparisons.attainment', { share: formatPercent(pair.attainment, names.language, 1) })]),
        ],
        names.language,
      ),
    })),
    ...lone.map(({ quantity }) => ({ quantity, detail: t('department.comparisons.lone') })),
  ];
  if (entries.length === 0) return null;
  return (
    <SheetBlock title={t('department.comparisons.title')} hiddenCount={entries.length - mostCompared}>
      <ul className={styles.list}>
        {entries.slice(0, mostCompared).map(({ quantity, detail }) => (
          <li key={`${quantity.id} ${detail}`} className={styles.item}>
            <span>
              <MarkedText value={names.translate('label', quantity.label)} />
              <span className={styles.detail}>
                <span>{ruby(detail)}</span>
              </span>
            </span>
            <QuantityFigure quantity={quantity} words={words} onOpen={openQuantity} />
          </li>
        ))}
      </ul>
    </SheetBlock>
  );
}

const mostVerdicts = 4;

/** What the document says of aims, plans and earlier values, word for word; each leads to its initiative. */
export function SheetVerdicts({ verdicts, selection }: Pick<DepartmentSheet, 'verdicts' | 'selection'>) {
  const words = useNameWords();
  const { names, t } = words;
  const { openInitiative } = useBoardActions();
  const rows = sortVerdicts(verdicts);
  const isTranslated = rows.some((row) => readQuote(row, words).original !== undefined);
  return (
    <SheetBlock
      title={t('department.verdicts.title')}
      subtitle={t(isTranslated ? 'department.verdicts.leadTranslated' : 'department.verdicts.lead')}
    >
      <ul className={styles.quotes} aria-label={t('department.verdicts.title')}>
        {rows.slice(0, mostVerdicts).map((row) => {
          const { statement, verdict, initiative } = row;
          const { before, words: said, after, original, ...quote } = readQuote(row, words);
          return (
            <li key={`${statement.id} ${verdict.start}`} className={styles.quote}>
              <button
                type="button"
                className={styles.text}
                onClick={() => openInitiative(initiative.id)}
                lang={quote.isTranslated ? undefined : 'ja'}
              >
                <span>{ruby(before)}</span>
                <strong>{ruby(said)}</strong>
                <span>{ruby(after)}</span>
                {original !== undefined && (
                  <>
                    {' '}
                    <span lang="ja" className={styles.original}>{`「${original}」`}</span>
                  </>
                )}
              </button>
              {verdict.basis !== null && <span className={styles.basis}>{ruby(t(`words.verdicts.bases.${verdict.basis}`))}</span>}
            </li>
          );
        })}
      </ul>
      {rows.length > mostVerdicts && (
        <p className={styles.more}>
          <ViewLink to={{ screen: 'pillars', pillarPart: 'changes', selection }}>
            {ruby(t('department.verdicts.all', { number: formatNumber(rows.length, names.language) }))}
          </ViewLink>
        </p>
      )}
    </SheetBlock>
  );
}
