/** One qualifier in the words of a language, spaces included, and on which side of the number it stands. */
export interface QualifierWord {
  readonly place: 'before' | 'after';
  readonly text: string;
}

/** How a language writes a number with its unit and qualifiers. Keys are the qualifiers as printed in the document. */
export interface QuantityWords {
  /** Those before the number stand in this order. */
  readonly qualifiers: Readonly<Record<string, QualifierWord>>;
  /** A qualifier that the table does not hold: it is shown as printed, never dropped. */
  readonly writeUnknown: (qualifier: string) => QualifierWord;
  /** The unit in this language, beside this number. */
  readonly writeUnit: (unit: string, value: number) => string;
  /** Between number and unit, except before % and the like. */
  readonly separator: string;
}

const before = (text: string): QualifierWord => ({ place: 'before', text });
const after = (text: string): QualifierWord => ({ place: 'after', text });

/** Japanese: 延べ93人, 約40%, 5,000人以上, 各3回, 2人増加. */
export const japaneseQuantityWords: QuantityWords = {
  qualifiers: {
    実人数: before('実'),
    延べ: before('延べ'),
    各: before('各'),
    約: before('約'),
    累計: before('累計'),
    以上: after('以上'),
    超: after('超'),
    以下: after('以下'),
    以内: after('以内'),
    弱: after('弱'),
    強: after('強'),
    未満: after('未満'),
    増加: after('増加'),
    増: after('増'),
    減少: after('減少'),
    減: after('減'),
    削減: after('削減'),
    継続: after('（継続）'),
  },
  writeUnknown: (qualifier) => after(`（${qualifier}）`),
  writeUnit: (unit) => unit,
  separator: '',
};

/** 1 time, 1 person, 1 business, 1 household; symbols and words that end otherwise stay. */
function writeSingular(unit: string): string {
  if (/\bpeople$/u.test(unit)) return unit.replace(/people$/u, 'person');
  return unit
    .replace(/([a-z])ies$/u, '$1y')
    .replace(/(ss|x|ch|sh)es$/u, '$1')
    .replace(/([a-rt-z])s$/u, '$1');
}

const wordBefore = (text: string): QualifierWord => ({ place: 'before', text: `${text} ` });
const wordAfter = (text: string): QualifierWord => ({ place: 'after', text: ` ${text}` });

/**
 * English: cumulative 93 people, about 40%, 5,000 people or more, each 3 times.
 * @param translate the unit's translation, in the plural
 */
export function englishQuantityWords(translate: (unit: string) => string): QuantityWords {
  return {
    qualifiers: {
      実人数: wordBefore('distinct'),
      延べ: wordBefore('cumulative'),
      各: wordBefore('each'),
      約: wordBefore('about'),
      累計: wordBefore('in total so far'),
      以上: wordAfter('or more'),
      超: wordBefore('over'),
      以下: wordAfter('or less'),
      以内: wordAfter('or less'),
      弱: wordBefore('just under'),
      強: wordBefore('just over'),
      未満: wordBefore('under'),
      増加: wordAfter('more'),
      増: wordAfter('more'),
      減少: wordAfter('less'),
      減: wordAfter('less'),
      削減: wordAfter('less'),
      継続: wordAfter('(continued)'),
    },
    writeUnknown: (qualifier) => wordAfter(`(${qualifier})`),
    writeUnit: (unit, value) => (value === 1 ? writeSingular(translate(unit)) : translate(unit)),
    separator: ' ',
  };
}
