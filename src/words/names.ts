import type { TFunction } from 'i18next';
import { factsOf, type Language } from '../domain/languages';
import { type Goal, type Pillar, type Report, correctText } from '../domain/report';
import { translateText, type TranslatedKind, type TranslatedText, type TranslationIndex } from '../domain/translation';
import { noUnit } from '../query/selection';
import { formatQuantity, formatUnit, type FormattableQuantity, type FormattedQuantity } from './formatQuantity';
import { japaneseQuantityWords, translatedQuantityWords } from './quantityWords';

/** The report's names and numbers in the reader's language. */
export interface Names {
  /** Also the locale of numbers. */
  readonly language: Language;
  /** With the mark that says whether it is translated, for `<MarkedText>`. */
  readonly translate: (kind: TranslatedKind, original: string) => TranslatedText;
  /** The bare text, for charts and accessible names. */
  readonly text: (kind: TranslatedKind, original: string) => string;
  /** A department where the place says that it is one (a row of a chart, a column, a menu): Welfare and Health, without Department. Sentences and titles name it whole. */
  readonly short: (department: string) => string;
  /** A goal or an initiative: translated, or as printed with its recorded corrections made. */
  readonly printed: (kind: 'goal' | 'initiative', item: PrintedText) => TranslatedText;
  /** (2) 次代を支える…; a number that the document does not print says so. */
  readonly pillar: (pillar: Pillar) => string;
  /** As shown beside a number: m³, 回, times; 単位なし for `noUnit` and null. */
  readonly unit: (unit: string | null) => string;
  /** 約、以上: qualifiers on their own; in Japanese as printed. */
  readonly qualifiers: (printed: readonly string[]) => string;
  /** The number with unit and qualifiers, whole and in pieces. */
  readonly quantity: (quantity: FormattableQuantity) => FormattedQuantity;
}

type PrintedText = Pick<Goal, 'text' | 'corrections'>;

/**
 * The names of a report in one language.
 * @param t texts of that language
 */
export function buildNames(language: Language, translation: TranslationIndex | null, t: TFunction): Names {
  const { isOriginal, comma, officeWord } = factsOf(language);
  const index = translation ?? new Map<string, string>();
  const translate = (kind: TranslatedKind, original: string): TranslatedText =>
    isOriginal || original === '' ? { text: original, isTranslated: true } : translateText(index, kind, original);
  const text = (kind: TranslatedKind, original: string) => translate(kind, original).text;
  // money has its word in every report, also in one that nobody has translated
  const unitText = (unit: string): string => {
    const translated = text('unit', unit);
    return !isOriginal && unit === '円' && translated === unit ? t('quantity.yen') : translated;
  };
  const quantityWords = isOriginal ? japaneseQuantityWords : translatedQuantityWords(language, unitText, t);
  return {
    language,
    translate,
    text,
    short: (department) => text('department', department).replace(officeWord ?? '', ''),
    printed: (kind, item) => {
      const translated = translate(kind, item.text);
      const isJapanese = isOriginal || !translated.isTranslated;
      return isJapanese ? { ...translated, text: correctText({ text: item.text, corrections: item.corrections ?? [] }) } : translated;
    },
    pillar: ({ number, name }) => t('words.pillarName', { number, name: name === null ? t('words.pillarMissing') : text('pillar', name) }),
    unit: (unit) => (unit === null || unit === noUnit ? t('words.noUnit') : formatUnit(unitText(unit))),
    qualifiers: (printed) => (isOriginal ? printed : printed.map((word) => quantityWords.writeQualifier(word).text.trim())).join(comma),
    quantity: (quantity) => formatQuantity(quantity, language, quantityWords),
  };
}

/** What names of offices end in, in Japanese. */
const officeEndings = ['部', '課', '局', '室', '係'] as const;

/** The ending that more than half of the names share. */
function findSharedEnding(names: readonly string[]): string | undefined {
  return officeEndings.find((ending) => names.filter((name) => name.endsWith(ending)).length * 2 > names.length);
}

/**
 * What this document's units are called in Japanese, by the names it prints: 部 with 課等, in a town without 部 課 with 係等. Where most names end in
 * nothing that is known they are 部 and 課等, the words of data.md.
 */
export function readOfficeNouns({ departments, sections }: Pick<Report, 'departments' | 'sections'>): {
  readonly department: string;
  readonly section: string;
} {
  const department = findSharedEnding(departments.map(({ name }) => name)) ?? '部';
  const section = findSharedEnding(sections.map(({ name }) => name)) ?? (department === '課' ? '係' : '課');
  return { department, section };
}
