import type { footer as ja } from '../ja/footer';
import type { LocaleOf } from '../localeOf';

export const footer: LocaleOf<typeof ja> = {
  label: 'Source and about this site',
  source: 'Source',
  publisher: 'Published by',
  licence: 'Licence',
  asOf: 'As of',
  conversion: 'Made from a text conversion of the printed report, which was not checked against the paper.',
  privacy: 'What you look at and how you filter is sent nowhere.',
  keyboard: 'Keyboard: / searches, ? lists the keys',
  keys: 'List of keys',
  shortcuts: 'Use one-letter shortcuts',
  translation: 'English names are an unofficial translation. Sentences of the document stay in Japanese.',
};
