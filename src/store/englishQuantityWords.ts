import type { QualifierWord, QuantityWords } from '../format/quantityWords';

const before = (text: string): QualifierWord => ({ place: 'before', text: `${text} ` });
const after = (text: string): QualifierWord => ({ place: 'after', text: ` ${text}` });

/**
 * English: cumulative 93 people, about 40%, 5,000 people or more, each 3 times.
 * @param writeUnit the unit's translation
 */
export function englishQuantityWords(writeUnit: QuantityWords['writeUnit']): QuantityWords {
  return {
    qualifiers: {
      実人数: before('distinct'),
      延べ: before('cumulative'),
      各: before('each'),
      約: before('about'),
      累計: before('in total so far'),
      以上: after('or more'),
      超: before('over'),
      以下: after('or less'),
      以内: after('or less'),
      弱: before('just under'),
      強: before('just over'),
      未満: before('under'),
      増加: after('more'),
      増: after('more'),
      減少: after('less'),
      減: after('less'),
      削減: after('less'),
      継続: after('(continued)'),
    },
    writeUnknown: (qualifier) => after(`(${qualifier})`),
    writeUnit,
    separator: ' ',
  };
}
