import { factsOf } from '../domain/languages';
import type { Family } from '../domain/families';
import type { Quantity } from '../domain/report';
import type { AchievementRow } from '../query/achievementRows';
import { compareFamily } from '../query/familyComparison';
import { listMainResults, type MainResult } from '../query/mainResults';
import { selectPrintedChanges, selectPrintedTargets, selectRates, type PrintedPair } from '../query/printedPairs';
import { emptySelection, type Selection } from '../query/selection';
import { selectVerdicts, type VerdictRow } from '../query/verdicts';
import { formatNumber } from '../words/formatNumber';
import { listQualifiers, type FormattableQuantity } from '../words/formatQuantity';
import { nameEquals, nameFamily, type NameWords } from '../words/nameFacetValue';
import { writeDifference } from '../words/writeDifference';
import type { FiguresContent } from './chartSpec';
import { explainSum } from './measureWords';
import { sortVerdicts, writeQuote, writeQuotedWords } from './verdictsSpec';

type Figure = FiguresContent['figures'][number];

/** One value of which another is made up, or that stands beside it: each leads to its sentence. */
export interface ResultPart {
  readonly id: string;
  readonly label: string;
  readonly text: string;
}

/** A result as it stands on a sheet, a slide and in a file. */
export interface ResultEntry extends Figure {
  /** The values that a sum adds up, or that stand beside the largest where there is no sum; empty for one value alone. */
  readonly parts: readonly ResultPart[];
  /** How the value came about, and what it may be compared with: `definition` without the parts. */
  readonly details: readonly string[];
}

/** Whose results they are: of one department the city as a whole is told beside them, of several each by name. */
export type Scope = 'department' | 'several';

/** More values behind one figure are counted. */
const mostParts = 2;
/** More departments beside one figure are counted. */
const mostDepartments = 3;
/** The value in two pieces: the number with what stands before it, large; its unit with what stands behind it, small. */
function splitValue(
  quantity: FormattableQuantity,
  { names }: NameWords,
): Pick<Figure, 'value' | 'text' | 'before' | 'unit' | 'qualifiers'> {
  const { before, number, unit, after } = names.quantity(quantity);
  return {
    value: quantity.value,
    text: `${before}${number}`,
    before,
    unit: `${unit}${after}`,
    qualifiers: names.qualifiers(listQualifiers(quantity)),
  };
}

const partOf = ({ quantity }: AchievementRow, { names }: NameWords): ResultPart => ({
  id: quantity.id,
  label: names.text('label', quantity.label),
  text: names.quantity(quantity).text,
});

/** What the document prints beside a result: an earlier value, an aim, with the difference. */
function writePairs(
  { id }: Quantity,
  pairs: readonly (PrintedPair & { readonly beside: 'prior' | 'target' })[],
  words: NameWords,
): readonly string[] {
  const { names, t } = words;
  return pairs
    .filter(({ row }) => row.quantity.id === id)
    .map((pair) =>
      t(`department.results.${pair.beside}`, { value: names.quantity(pair.other).text, difference: writeDifference(pair, words) }),
    );
}

/** First the measures that can be compared, then results that stand for themselves, last what is doubtful or only breaks down a total. */
function tierOf({ family, row: { quantity } }: MainResult): number {
  if (quantity.partOf !== undefined || quantity.confidence === 'doubtful') return 2;
  return family === null ? 1 : 0;
}

const valueOf = ({ row, total }: MainResult): number => (total.kind === 'sum' ? total.value : row.quantity.value);

/**
 * The results of a selection by measure, each family once: its sum where that is true, otherwise its largest value with the reason; then those that
 * belong to no family. Larger numbers stand first, which ranks nothing: their units differ. Rates are not among them.
 */
export function listResults(selection: Selection, scope: Scope, words: NameWords): readonly ResultEntry[] {
  const { index, names, t } = words;
  const pairs = [
    ...selectPrintedChanges(index, selection).map((pair) => ({ ...pair, beside: 'prior' as const })),
    ...selectPrintedTargets(index, selection).map((pair) => ({ ...pair, beside: 'target' as const })),
  ];
  return listMainResults(index, selection)
    .filter(({ row }) => row.quantity.kind !== 'rate')
    .toSorted((a, b) => tierOf(a) - tierOf(b) || valueOf(b) - valueOf(a))
    .map((result): ResultEntry => {
      const { family, row, rows, total } = result;
      const counted = total.kind === 'sum' ? rows.filter(({ quantity }) => total.counted.includes(quantity.id)) : [];
      const isSum = total.kind === 'sum' && counted.length > 1;
      const equals = rows.filter(({ quantity }) => quantity.value === row.quantity.value && quantity.partOf === row.quantity.partOf);
      const parts = (isSum ? counted : rows.filter((other) => !equals.includes(other))).map((other) => partOf(other, words));
      const label =
        isSum && family !== null
          ? nameFamily(family, words)
          : nameEquals(
              equals.map(({ quantity }) => names.text('label', quantity.label)),
              words,
            );
      const isPartsOfOne = total.kind === 'sum' && counted.length === 1;
      const how = rows.length > 1 && !isPartsOfOne ? explainSum(total, words) : '';
      const list = parts.slice(0, mostParts).map((part) => `${part.label} ${part.text}`);
      const rest = parts.length - list.length;
      const listed = [...list, ...(rest > 0 ? [t('department.more', { number: formatNumber(rest, names.language) })] : [])].join(
        factsOf(names.language).comma,
      );
      const others = isPartsOfOne && listed !== '' ? t('department.results.beside', { list: listed }) : listed;
      const namesParts = scope === 'department';
      const details = [
        // beside a sum the earlier value of its largest part would be taken for that of the sum
        ...(isSum ? [] : writePairs(row.quantity, pairs, words)),
        scope === 'several' ? nameDepartments(result, selection, words) : '',
        how,
        scope === 'department' && family !== null ? writeCity(family, valueOf(result), words) : '',
      ].filter((detail) => detail !== '');
      return {
        key: family ?? row.quantity.id,
        label,
        ...splitValue(isSum ? total : row.quantity, words),
        opens: { kind: 'quantity', id: row.quantity.id },
        quantityIds: rows.map(({ quantity }) => quantity.id),
        parts,
        details,
        definition: [...details, ...(namesParts && others !== '' ? [others] : [])].join(' · '),
      };
    });
}

/** Whose they are: the only department, or each with its sum. */
function nameDepartments({ family, printedBy, total }: MainResult, selection: Selection, words: NameWords): string {
  const { index, names, t } = words;
  const bars = family === null ? [] : (compareFamily(index, selection, family)?.bars ?? []);
  const separator = factsOf(names.language).comma;
  // one figure that several print is told once
  const isOne = total.kind === 'sum' && total.counted.length === 1;
  if (bars.length < 2 || isOne) return printedBy.map(({ name }) => names.short(name)).join(separator);
  const named = bars.slice(0, mostDepartments).map(({ department, result }) => {
    const name = names.short(department.name);
    return result.kind === 'sum' ? `${name} ${names.quantity(result).text}` : name;
  });
  const rest = bars.length - named.length;
  return [...named, ...(rest > 0 ? [t('department.more', { number: formatNumber(rest, names.language) })] : [])].join(separator);
}

/** The same measure over all departments, where several print it and its sum is true and more than the department's own. */
function writeCity(family: Family, own: number, words: NameWords): string {
  const { index, names, t } = words;
  const whole = compareFamily(index, emptySelection, family);
  if (whole === null || whole.bars.length < 2 || whole.total.kind !== 'sum' || whole.total.value === own) return '';
  return t('department.results.city', { count: whole.bars.length, value: names.quantity(whole.total).text });
}

/** The rates of a selection, highest first, each by itself: never added, never averaged. */
export function listRates(selection: Selection, scope: Scope, words: NameWords): readonly ResultEntry[] {
  const { index, names, t } = words;
  return selectRates(index, selection)
    .toSorted((a, b) => b.row.quantity.value - a.row.quantity.value)
    .map(({ row: { quantity, department }, priors, targets }): ResultEntry => {
      const details = [
        ...priors.map((prior) => t('department.rates.prior', { value: names.quantity(prior).text })),
        ...targets.map((target) => t('department.rates.target', { value: names.quantity(target).text })),
        ...(scope === 'several' ? [names.short(department.name)] : []),
      ];
      return {
        key: quantity.id,
        label: names.text('label', quantity.label),
        ...splitValue(quantity, words),
        definition: details.join(' · '),
        opens: { kind: 'quantity', id: quantity.id },
        quantityIds: [quantity.id],
        parts: [],
        details,
      };
    });
}

/** What the document itself says of an aim, a plan or an earlier value, as large as a number: its own words, never ours. */
export function listWords(selection: Selection, scope: Scope, words: NameWords): readonly ResultEntry[] {
  const { index, names, t } = words;
  return sortVerdicts(selectVerdicts(index, selection))
    .filter(({ verdict }) => verdict.basis !== null)
    .map((row: VerdictRow): ResultEntry => {
      const { statement, verdict, department, initiative } = row;
      const details = [...(scope === 'several' ? [names.short(department.name)] : []), writeQuote(row, words)];
      return {
        key: `${statement.id}-v${verdict.start}`,
        label: t('department.verdicts.of', { basis: t(`words.verdicts.bases.${verdict.basis ?? 'none'}`) }),
        value: null,
        text: writeQuotedWords(row, words),
        unit: '',
        definition: details.join(' · '),
        opens: { kind: 'initiative', id: initiative.id },
        quantityIds: verdict.quantityIds,
        parts: [],
        details,
      };
    });
}
