import type { TFunction } from 'i18next';
import { factsOf } from '../domain/languages';
import { activities, kinds } from '../domain/report';
import type { ReportIndex } from '../domain/reportIndex';
import type { TranslatedText } from '../domain/translation';
import { isFamily, type Family } from '../domain/families';
import { facets, noUnit, type Facet, type FacetValue, type Selection } from '../query/selection';
import type { YearsBeside } from '../query/years/yearsBeside';
import type { Names } from './names';

/** What names are made from. */
export interface NameWords {
  readonly index: ReportIndex;
  readonly names: Names;
  readonly t: TFunction;
  /** Reports of other years that are at hand; left out or null where none were asked for. */
  readonly years?: YearsBeside | null;
}

const plain = (text: string): TranslatedText => ({ text, isTranslated: true });

const nameOf: Readonly<Record<Facet, (value: FacetValue, words: NameWords) => TranslatedText>> = {
  departments: (id, { index, names }) => {
    const name = index.departments.get(String(id))?.name ?? String(id);
    return { ...names.translate('department', name), text: names.short(name) };
  },
  pillars: (value, { index, names, t }) => {
    const number = Number(value);
    const name = index.pillars.get(number)?.name ?? null;
    if (name === null) return plain(t('filters.pillarMissing', { number }));
    const translated = names.translate('pillar', name);
    return { ...translated, text: t('words.pillarName', { number, name: translated.text }) };
  },
  sections: (id, { index, names }) => names.translate('section', index.sections.get(String(id))?.name ?? String(id)),
  activities: (value, { t }) => plain(t(`words.activities.${activities.find((activity) => activity === value) ?? 'other'}`)),
  families: (value, { t }) => {
    const family = String(value);
    return plain(isFamily(family) ? t(`families.${family}`) : t('filters.noFamily'));
  },
  units: (value, { names }) => {
    const unit = String(value);
    return unit === noUnit ? plain(names.unit(unit)) : { ...names.translate('unit', unit), text: names.unit(unit) };
  },
  kinds: (value, { t }) => plain(t(`words.kinds.${kinds.find((kind) => kind === value) ?? 'count'}`)),
};

/** The names that have been asked for, by the words that they were made from. */
const namesByWords = new WeakMap<NameWords, Map<string, TranslatedText>>();

/** The name of one value of a facet, as in filters, chips and heads of groups; the same object for the same words, since lists of them are long. */
export function nameFacetValue(facet: Facet, value: FacetValue, words: NameWords): TranslatedText {
  const known = namesByWords.get(words) ?? new Map<string, TranslatedText>();
  namesByWords.set(words, known);
  const key = `${facet} ${value}`;
  const name = known.get(key) ?? nameOf[facet](value, words);
  known.set(key, name);
  return name;
}

/** The name of each facet among the texts of the interface. */
export const facetWordKeys = {
  departments: 'words.department',
  pillars: 'words.pillar',
  sections: 'words.section',
  activities: 'words.activity',
  families: 'words.family',
  units: 'words.unit',
  kinds: 'words.kind',
} as const satisfies Record<Facet, string>;

/** The filters of a selection in words, in the order of the facets, the search last. */
export function listFilters(selection: Selection, words: NameWords): readonly string[] {
  const named = facets.flatMap((facet) => {
    const chosen: readonly FacetValue[] = selection[facet];
    return chosen.map((value) => {
      const department = facet === 'departments' ? words.index.departments.get(String(value)) : undefined;
      // among values of all facets nothing else tells what it is
      return department === undefined ? nameFacetValue(facet, value, words).text : words.names.text('department', department.name);
    });
  });
  const text = selection.text.trim();
  return text === '' ? named : [...named, words.t('filters.textChip', { text })];
}

/** 審議会・委員会等の開催回数 */
export function nameFamily(family: Family, { t }: Pick<NameWords, 't'>): string {
  return t(`families.${family}`);
}

/** More names than these make no sentence; the number of them does. */
const mostNames = 3;

/**
 * All equals by name, or how many there are: never one of several as if it were the only one.
 * @param names at least one
 * @param many how their number is said
 */
export function nameEquals(
  names: readonly string[],
  { names: { language }, t }: NameWords,
  many: 'charts.equals' | 'findings.verdicts.departments' = 'charts.equals',
): string {
  return names.length <= mostNames ? names.join(factsOf(language).and) : t(many, { count: names.length });
}

/** Sentences one behind the other, as a language sets them off. */
export function joinSentences(sentences: readonly string[], { names }: Pick<NameWords, 'names'>): string {
  return sentences.filter((sentence) => sentence !== '').join(factsOf(names.language).sentenceGap);
}
