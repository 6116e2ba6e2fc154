import type { Quantity, Span, Statement } from '../domain/report';
import type { ReportIndex } from '../domain/reportIndex';
import { translateText, type TranslatedQuote, type TranslatedSentence, type TranslationIndex } from '../domain/translation';
import { formatDate, formatFiscalYear } from './formatDate';
import { separatorsOf } from './readNumber';

/** A place that the translator marks, where no rule finds it: `{目標を下回った:fell short of the target}`, or `{2:zero}` for the second number. */
const marked = /\{([^{}:]+):([^{}]*)\}/gu;

interface Mark extends Span {
  /** What of the original it stands for: its words, or the place of a number among those of the sentence, from 1. */
  readonly key: string;
}

/** A translation without its marks, and where they stood. */
function readMarks(text: string): { readonly plain: string; readonly marks: readonly Mark[] } {
  let plain = '';
  let at = 0;
  const marks: Mark[] = [];
  for (const { 0: whole, 1: key = '', 2: inner = '', index } of text.matchAll(marked)) {
    plain += text.slice(at, index);
    marks.push({ key, start: plain.length, end: plain.length + inner.length });
    plain += inner;
    at = index + whole.length;
  }
  return { plain: plain + text.slice(at), marks };
}

interface Numeral extends Span {
  readonly value: number;
}

/** Part of a name, not a number: COVID-19, m3. */
const insideWord = String.raw`(?<![A-Za-z]-?|[.,\d])`;

/**
 * The numbers written in digits in a text, from left to right, as a language separates thousands and decimals.
 * @param locale `ja` and `en` write 1,234.5
 */
export function findNumerals(text: string, locale: string): readonly Numeral[] {
  const { group, decimal } = separatorsOf(locale);
  const numeral = new RegExp(
    `${insideWord}\\d{1,3}(?:[${group}]\\d{3})+(?:[${decimal}]\\d+)?|${insideWord}\\d+(?:[${decimal}]\\d+)?`,
    'gu',
  );
  return [...text.matchAll(numeral)].map(({ 0: digits, index }) => ({
    start: index,
    end: index + digits.length,
    value: Number(digits.replaceAll(group, '').replace(decimal, '.')),
  }));
}

const overlaps = (a: Span, b: Span) => a.start < b.end && b.start < a.end;

/** The date as the board writes it: FY2022 for a year, April 2023, July 1, 2022. */
function findDate(text: string, { value }: Quantity, locale: string, taken: readonly Span[]): Span | null {
  const writings = value < 10_000 ? [formatFiscalYear(value, locale), String(value)] : [formatDate(String(value), locale)];
  for (const writing of writings) {
    let start = text.indexOf(writing);
    while (start >= 0) {
      const span = { start, end: start + writing.length };
      if (!taken.some((other) => overlaps(other, span))) return span;
      start = text.indexOf(writing, start + 1);
    }
  }
  return null;
}

/** Whether a marked text may stand for a number: it has no digits (zero), or those of the number or of its year. */
function canMean(text: string, { role, value }: Quantity, locale: string): boolean {
  const values = findNumerals(text, locale).map((numeral) => numeral.value);
  const year = Number(String(value).slice(0, 4));
  return values.length === 0 || values.includes(value) || (role === 'date' && (text.includes(String(year)) || values.includes(year)));
}

/**
 * Where each number stands in a translation: what is marked, dates as the board writes them, and among equal numbers the n-th for the n-th, provided that
 * original and translation have as many of them.
 * @param numbers of the sentence, in its order
 * @returns null where one of them has no place that is beyond doubt
 */
function placeNumbers(
  original: string,
  numbers: readonly Quantity[],
  { plain, marks }: ReturnType<typeof readMarks>,
  locale: string,
): ReadonlyMap<string, Span> | null {
  const places = new Map<string, Span>();
  const put = ({ id }: Quantity, { start, end }: Span) => places.set(id, { start, end });
  for (const [place, quantity] of numbers.entries()) {
    const mark = marks.find(({ key }) => key === String(place + 1));
    if (mark !== undefined && !canMean(plain.slice(mark.start, mark.end), quantity, locale)) return null;
    if (mark !== undefined) put(quantity, mark);
  }
  for (const quantity of numbers) {
    if (quantity.role !== 'date' || places.has(quantity.id)) continue;
    const span = findDate(plain, quantity, locale, [...places.values()]);
    if (span === null) return null;
    put(quantity, span);
  }
  const written = findNumerals(plain, locale).filter((numeral) => ![...places.values()].some((place) => overlaps(place, numeral)));
  const left = numbers.filter(({ id }) => !places.has(id));
  const loose = findNumerals(original, 'ja')
    .filter((numeral) => !numbers.some(({ span }) => overlaps(span, numeral)))
    .map((numeral) => ({ at: numeral.start, value: numeral.value, quantity: null }));
  const printed = [...left.map((quantity) => ({ at: quantity.span.start, value: quantity.value, quantity })), ...loose];
  for (const value of new Set(left.map((quantity) => quantity.value))) {
    const wanted = printed.filter((number) => number.value === value).toSorted((a, b) => a.at - b.at);
    const found = written.filter((numeral) => numeral.value === value);
    if (found.length !== wanted.length) return null;
    for (const [place, { quantity }] of wanted.entries()) {
      const numeral = found[place];
      if (quantity !== null && numeral !== undefined) put(quantity, numeral);
    }
  }
  return places;
}

/** So much of a sentence stands before and behind quoted words: as much as in Japanese (`quoteVerdict`), where letters say less. */
const [longestBefore, longestAfter] = [200, 80];

/** Some words of a text in their sentence, which is cut to the clauses nearest to them where it is too long. */
export function quoteWords(text: string, { start, end }: Span): TranslatedQuote {
  const before = text.slice(0, start).split('. ').at(-1) ?? '';
  const after = text.slice(end).split(/(?<=\.) /u)[0] ?? '';
  const [near, next] = [before.slice(-longestBefore), after.slice(0, longestAfter)];
  // a clause that ends right before the words would leave them alone
  const [begin, stop] = [near.slice(0, -1).indexOf(', '), next.lastIndexOf(', ')];
  return {
    before: near === before ? before : `…${begin < 0 ? near : near.slice(begin + 2)}`,
    words: text.slice(start, end),
    after: next === after ? after : `${stop < 0 ? next : next.slice(0, stop + 1)}…`,
  };
}

/** The words of each verdict: the n-th mark with its words for the n-th time that they are printed. */
function quoteVerdicts({ text, verdicts = [] }: Statement, { plain, marks }: ReturnType<typeof readMarks>): TranslatedSentence['verdicts'] {
  const seen = new Map<string, number>();
  return new Map(
    verdicts.flatMap((verdict): [number, TranslatedQuote][] => {
      const words = text.slice(verdict.start, verdict.end);
      const place = seen.get(words) ?? 0;
      seen.set(words, place + 1);
      const mark = marks.filter(({ key }) => key === words)[place];
      return mark === undefined ? [] : [[verdict.start, quoteWords(plain, mark)]];
    }),
  );
}

/**
 * One sentence in the reader's language with the places of its numbers.
 * @param translated as the file holds it, with marks
 * @param numbers of the sentence, in any order
 * @returns null where a number has no place: a sentence in which a number can't be shown is no proof of it
 */
export function placeSentence(
  statement: Statement,
  numbers: readonly Quantity[],
  translated: string,
  locale: string,
): TranslatedSentence | null {
  const read = readMarks(translated);
  const ordered = numbers.toSorted((a, b) => a.span.start - b.span.start);
  const places = placeNumbers(statement.text, ordered, read, locale);
  return places && { text: read.plain, numbers: places, verdicts: quoteVerdicts(statement, read) };
}

/**
 * The translated sentences of a report, by the statement's id; those without a valid translation (`buildTranslationIndex`), or with a number that has
 * no place in it, are not among them and are shown in Japanese.
 */
export function placeSentences(
  { report, quantitiesByStatement }: Pick<ReportIndex, 'report' | 'quantitiesByStatement'>,
  translation: TranslationIndex,
  locale: string,
): ReadonlyMap<string, TranslatedSentence> {
  return new Map(
    report.statements.flatMap((statement): [string, TranslatedSentence][] => {
      const { text, isTranslated } = translateText(translation, 'statement', statement.text);
      const sentence = isTranslated ? placeSentence(statement, quantitiesByStatement.get(statement.id) ?? [], text, locale) : null;
      return sentence === null ? [] : [[statement.id, sentence]];
    }),
  );
}
