import { eraFiscalYear } from '../../domain/fiscalYear';
import { type Quantity, correctText } from '../../domain/report';
import type { TranslatedKind, TranslatedText } from '../../domain/translation';
import { formatFiscalYear } from '../../words/formatDate';
import { formatMissing } from '../../words/formatNumber';
import type { NameWords } from '../../words/nameFacetValue';
import type { TableColumn } from '../../query/view';
import type { Names } from '../../words/names';
import type { TableRow } from './tableModel';

type Achievement = Extract<TableRow, { kind: 'achievement' }>['row'];
type Content = TranslatedText | string | number | null;

const japanese = (text: string): TranslatedText => ({ text, isTranslated: false });

function join(names: Names, kind: TranslatedKind, originals: readonly string[]): TranslatedText {
  const parts = originals.map((original) => names.translate(kind, original));
  return {
    text: parts.map(({ text }) => text).join(names.language === 'ja' ? '、' : ', '),
    isTranslated: parts.every((part) => part.isTranslated),
  };
}

const periodOf = (year: number | null, { language }: Names) =>
  year && (language === 'ja' ? eraFiscalYear(year) : formatFiscalYear(year, language));

function nameQuantity(quantity: Quantity | undefined, names: Names): Content {
  if (quantity === undefined) return null;
  const label = names.translate('label', quantity.label);
  return { ...label, text: `${label.text} ${names.quantity(quantity).text}` };
}

/** Columns that an initiative without a number has as well. */
const sharedCells: { readonly [Column in TableColumn]?: (row: TableRow['row'], words: NameWords) => Content } = {
  municipalityCode: (_row, { index }) => index.report.municipality.code,
  municipality: (_row, { index, names }) => names.translate('municipality', index.report.municipality.name),
  year: (_row, { index }) => index.report.fiscalYear,
  eraYear: (_row, { index }) => japanese(eraFiscalYear(index.report.fiscalYear)),
  department: ({ department }, { names }) => names.translate('department', department.name),
  pillarNumber: ({ pillar }) => pillar.number,
  pillar: ({ pillar }, { names }) => pillar.name && names.translate('pillar', pillar.name),
  goal: ({ goal }, { names }) => names.printed('goal', goal),
  marker: ({ initiative }) => initiative.marker,
  initiative: ({ initiative }, { names }) => {
    const name = names.printed('initiative', initiative);
    return { ...name, text: `${initiative.marker ?? ''}${name.text}` };
  },
  sections: ({ sections }, { names }) =>
    sections.length === 0
      ? null
      : join(
          names,
          'section',
          sections.map(({ name }) => name),
        ),
  file: (_row, { index, names }) => names.translate('title', index.report.title),
};

const achievementCells: { readonly [Column in TableColumn]?: (row: Achievement, words: NameWords) => Content } = {
  column: ({ statement }, { t }) => t(`words.columns.${statement.column}`),
  label: ({ quantity }, { names }) => names.translate('label', quantity.label),
  value: ({ quantity }, { names }) => names.quantity(quantity).number,
  // with the qualifiers that stand behind it: 5,000 | 人以上
  unit: ({ quantity }, { names }) => {
    const { unit, after } = names.quantity(quantity);
    if (`${unit}${after}` === '') return null;
    return { isTranslated: quantity.unit === null || names.translate('unit', quantity.unit).isTranslated, text: `${unit}${after}`.trim() };
  },
  kind: ({ quantity }, { t }) => t(`words.kinds.${quantity.kind}`),
  activity: ({ quantity }, { t }) => t(`words.activities.${quantity.activity}`),
  qualifiers: ({ quantity }) => (quantity.qualifiers.length === 0 ? null : japanese(quantity.qualifiers.join('、'))),
  counting: ({ quantity }, { t }) => quantity.counting && t(`words.countings.${quantity.counting}`),
  additivity: ({ quantity }, { t }) => quantity.additivity && t(`table.additivity.${quantity.additivity}`),
  reason: ({ quantity }, { t }) => quantity.additivityReason && t(`words.reasons.${quantity.additivityReason}`),
  period: ({ quantity }, { names }) => periodOf(quantity.period, names),
  partOf: ({ quantity }, { index, names }) => nameQuantity(index.quantities.get(quantity.partOf ?? ''), names),
  alternativeOf: ({ quantity }, { index, names }) => nameQuantity(index.quantities.get(quantity.alternativeOf ?? ''), names),
  sameAs: ({ quantity }, { index, names }) => nameQuantity(index.quantities.get(quantity.sameAs ?? ''), names),
  prior: ({ quantity }, { index, names }) => {
    const priors = index.dependents.get(quantity.id)?.priorOf ?? [];
    return priors.length === 0 ? null : priors.map((prior) => names.quantity(prior).text).join(' | ');
  },
  priorPeriod: ({ quantity }, { index, names }) => {
    const periods = (index.dependents.get(quantity.id)?.priorOf ?? []).flatMap(({ period }) => periodOf(period, names) ?? []);
    return periods.length === 0 ? null : periods.join(' | ');
  },
  target: ({ quantity }, { index, names }) => {
    const targets = index.dependents.get(quantity.id)?.targetOf ?? [];
    return targets.length === 0 ? null : targets.map((target) => names.quantity(target).text).join(' | ');
  },
  sentence: ({ statement }) => japanese(correctText(statement)),
  line: ({ statement }) => statement.line,
  id: ({ quantity }) => quantity.id,
};

/**
 * The text of one cell in the reader's language.
 * @returns null where there is nothing; for the value of an initiative without a number the sign ―, which is never a 0
 */
export function readCell(column: TableColumn, row: TableRow, words: NameWords): TranslatedText | null {
  const content =
    sharedCells[column]?.(row.row, words) ??
    (row.kind === 'achievement' ? achievementCells[column]?.(row.row, words) : column === 'value' ? formatMissing() : null);
  if (content === null || content === undefined) return null;
  return typeof content === 'object' ? content : { text: String(content), isTranslated: true };
}
