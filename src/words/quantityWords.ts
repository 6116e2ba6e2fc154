import type { TFunction } from 'i18next';
import { factsOf, type Language } from '../domain/languages';
import { isPrintedQualifier } from '../domain/qualifiers';

/** One qualifier in the words of a language, spaces included, and on which side of the number it stands. */
export interface QualifierWord {
  readonly place: 'before' | 'after';
  readonly text: string;
}

/** How a language writes a number with its unit and qualifiers. */
export interface QuantityWords {
  /** A qualifier as printed in the document in words of the language; one that it has no words for is shown as printed, never dropped. */
  readonly writeQualifier: (printed: string) => QualifierWord;
  /** The unit in this language, beside this number. */
  readonly writeUnit: (unit: string, value: number) => string;
  /** Between number and unit, except before % and the like. */
  readonly separator: string;
}

const before = (text: string): QualifierWord => ({ place: 'before', text });
const after = (text: string): QualifierWord => ({ place: 'after', text });

/** What the document prints before a number; 以上, 増加 and others stand behind it. */
const printedBefore: ReadonlyMap<string, string> = new Map([
  ['実人数', '実'],
  ...['延べ', '各', '約', '累計'].map((word) => [word, word] as const),
]);

/** Japanese: 延べ93人, 約40%, 5,000人以上, 各3回, 2人増加. */
export const japaneseQuantityWords: QuantityWords = {
  writeQualifier: (printed) => {
    const text = printedBefore.get(printed);
    if (text !== undefined) return before(text);
    return after(isPrintedQualifier(printed) && printed !== '継続' ? printed : `（${printed}）`);
  },
  writeUnit: (unit) => unit,
  separator: '',
};

/** Stands for the number while a text is asked on which side of it its words are. */
const number = '\u0000';

/** cumulative 93 people → `cumulative ` before; 5,000 people or more → ` or more` behind. */
function placeWords(text: string): QualifierWord {
  const [front = '', back = ''] = text.split(number);
  return front === '' ? after(back) : before(front);
}

/**
 * Any other language, by its texts: cumulative 93 people, about 40%, 5,000 people or more, each 3 times.
 * @param translate the unit's translation, in the plural
 */
export function translatedQuantityWords(language: Language, translate: (unit: string) => string, t: TFunction): QuantityWords {
  const { gap, writeOne } = factsOf(language);
  const plurals = new Intl.PluralRules(language);
  return {
    writeQualifier: (word) =>
      placeWords(isPrintedQualifier(word) ? t(`quantity.${word}`, { number }) : t('quantity.unknown', { number, word })),
    writeUnit: (unit, value) => (plurals.select(Math.abs(value)) === 'one' ? writeOne(translate(unit)) : translate(unit)),
    separator: gap,
  };
}
