import { createInstance } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { en } from './en';
import { ja } from './ja';

/** Own instance with all texts in the bundle: ready at once, no request. React escapes, so interpolation must not. */
export const i18n = createInstance();

void i18n.use(initReactI18next).init({
  lng: 'ja',
  fallbackLng: 'ja',
  resources: { ja: { translation: ja }, en: { translation: en } },
  interpolation: { escapeValue: false },
  initAsync: false,
});
