import { createInstance } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { families } from '../domain/families';
import { languages, languageTable, type Language } from '../domain/languages';
import type { ReadPiece } from '../domain/readings';
import { ja } from './ja';

/** Own instance with the Japanese texts in the bundle; any other language is fetched when asked for. React escapes, so interpolation must not. */
export const i18n = createInstance();

/** As files name them: the documents are Japanese. */
const japaneseFamilies = Object.fromEntries(Object.entries(families).map(([key, { name }]) => [key, name]));

void i18n.use(initReactI18next).init({
  lng: 'ja',
  supportedLngs: languages,
  // each language says itself where what it lacks is looked for
  load: 'currentOnly',
  fallbackLng: Object.fromEntries(languages.map((language) => [language, [...languageTable[language].fallbacks]])),
  // `laterTexts.ts`: Japanese texts that come with their screen
  fallbackNS: 'later',
  resources: { ja: { translation: { ...ja, families: japaneseFamilies } } },
  returnEmptyString: false,
  interpolation: { escapeValue: false },
  initAsync: false,
});

/** Names the units of the document in every Japanese text by the document's own words: the texts say `$t(words.department)`. */
export function nameOffices({ department, section }: { readonly department: string; readonly section: string }): void {
  i18n.addResources('ja', 'translation', {
    'words.department': department,
    'words.section': `${section}等`,
    'words.sectionCounter': section,
  });
}

/** Cuts a text from there on into words with their readings. */
type ReadWords = (text: string, start: number) => readonly ReadPiece[];

/** The folders of the other languages, each with all of its texts. Written out, since tests outside of Vite read this file, too. */
const folders: { readonly [Other in Exclude<Language, 'ja'>]: () => Promise<{ readonly texts: object; readonly read?: ReadWords }> } = {
  'ja-simple': () => import('./ja-simple/texts'),
  en: () => import('./en/texts'),
  'zh-Hans': () => import('./zh-Hans/texts'),
  pt: () => import('./pt/texts'),
  vi: () => import('./vi/texts'),
};

/** How words are read, of the languages whose folder tells it. */
const readers = new Map<string, ReadWords>();

/** What shows readings above words in the language of the page; null in most. */
export const readerOfWords = (): ReadWords | null => readers.get(i18n.language) ?? null;

/** Fetches the texts of a language, once; where they can not be had, those of the next are shown. */
export async function loadTexts(language: Language): Promise<void> {
  const load = language === 'ja' ? undefined : folders[language];
  if (load === undefined || i18n.hasResourceBundle(language, 'translation')) return;
  const { texts, read } = await load();
  if (read !== undefined) readers.set(language, read);
  i18n.addResourceBundle(language, 'translation', texts);
}

/** Shows the interface in a language, its texts and those that it falls back to fetched first where they are not there yet. */
export async function showLanguage(language: Language): Promise<void> {
  const { fallbacks } = languageTable[language];
  await Promise.all(languages.filter((one) => one === language || fallbacks.includes(one)).map(loadTexts));
  await i18n.changeLanguage(language);
}
