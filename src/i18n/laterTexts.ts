import { present as presentEn } from './en/present';
import { i18n } from './i18n';
import { present } from './ja/present';

/** Texts of what is loaded only when it is asked for: presenting and taking along. They would be a tenth of the first screen's script. */
export const laterJa = { present } as const;
export const laterEn = { present: presentEn };

i18n.addResourceBundle('ja', 'later', laterJa);
i18n.addResourceBundle('en', 'later', laterEn);
