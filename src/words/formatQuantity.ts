import { isPrintedQualifier, printedQualifiers } from '../domain/qualifiers';
import type { Counting } from '../domain/report';
import { formatNumber, formatReadable } from './formatNumber';
import { japaneseQuantityWords, type QualifierWord, type QuantityWords } from './quantityWords';

/** What is formatted: a quantity of a report, or a sum that carries qualifiers. */
export interface FormattableQuantity {
  readonly value: number;
  readonly unit: string | null;
  readonly counting: Counting | null;
  readonly qualifiers: readonly string[];
}

/** The pieces for a table (number right-aligned, unit apart) and all of it as one text. */
export interface FormattedQuantity {
  /** Qualifiers in front: 延べ, 約, 各. */
  readonly before: string;
  /** Large amounts of money and long decimals shortened, so that they can be read: 3億4,210万, 73.19. */
  readonly number: string;
  /** With every digit it has, where a reader asks for it: in the table, in the panel of one number, in what is copied. */
  readonly exactNumber: string;
  /** Empty for a bare number. */
  readonly unit: string;
  /** Qualifiers behind: 以上, 増加. */
  readonly after: string;
  readonly text: string;
}

const symbols = new Set(['%', '‰', '℃']);

/** The qualifiers to be written, as printed: cumulative counts say 延べ also where the document says it in the label only. */
export function listQualifiers({ counting, qualifiers }: Pick<FormattableQuantity, 'counting' | 'qualifiers'>): readonly string[] {
  return counting === 'cumulative' && !qualifiers.includes('延べ') ? ['延べ', ...qualifiers] : qualifiers;
}

/** What no language has words for comes last. */
const placeOf = (qualifier: string) => (isPrintedQualifier(qualifier) ? printedQualifiers.indexOf(qualifier) : printedQualifiers.length);

/**
 * A number with its unit and every qualifier where a reader of the language expects it.
 * For measured quantities; dates and names are read in their sentence.
 * @param locale BCP 47, for the separators of the number
 * @param words of that locale's language; Japanese as printed where left out
 */
export function formatQuantity(
  quantity: FormattableQuantity,
  locale: string,
  words: QuantityWords = japaneseQuantityWords,
): FormattedQuantity {
  const written = [...new Set(listQualifiers(quantity))].toSorted((a, b) => placeOf(a) - placeOf(b)).map(words.writeQualifier);
  const join = (place: QualifierWord['place']) => written.flatMap((word) => (word.place === place ? [word.text] : [])).join('');
  const number = formatReadable(quantity.value, quantity.unit, locale);
  const exactNumber = formatNumber(quantity.value, locale);
  const unit = quantity.unit === null ? '' : formatUnit(words.writeUnit(quantity.unit, quantity.value));
  const separator = unit === '' || symbols.has(unit) ? '' : words.separator;
  const [before, after] = [join('before'), join('after')];
  return { before, number, exactNumber, unit, after, text: before + number + separator + unit + after };
}

/** The whole text with every digit. */
export const writeExactly = ({ text, number, exactNumber }: FormattedQuantity): string => text.replace(number, () => exactNumber);

const raised: ReadonlyMap<string, string> = new Map([
  ['2', '²'],
  ['3', '³'],
]);

/** A unit as a reader expects to see it: the data hold m3 and km2 (NFKC), people read m³ and km². Other units stay. */
export function formatUnit(unit: string): string {
  return unit.replace(/^([kcm]?m)([23])$/u, (_all, metre: string, power: string) => metre + (raised.get(power) ?? power));
}
