import { createInstance } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { ja } from './ja';

/** Own instance with the Japanese texts in the bundle; English is fetched when asked for. React escapes, so interpolation must not. */
export const i18n = createInstance();

void i18n.use(initReactI18next).init({
  lng: 'ja',
  fallbackLng: 'ja',
  // `laterTexts.ts`
  fallbackNS: 'later',
  resources: { ja: { translation: ja } },
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

/** Shows the interface in a language, its texts fetched first where they are not there yet. */
export async function showLanguage(language: 'ja' | 'en'): Promise<void> {
  if (language === 'en' && !i18n.hasResourceBundle('en', 'translation')) {
    const { en } = await import('./en');
    i18n.addResourceBundle('en', 'translation', en);
  }
  await i18n.changeLanguage(language);
}
