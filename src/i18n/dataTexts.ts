import { i18n } from './i18n';
import { data } from './ja/data';

/** Texts of the data screen, which few readers ever open: they come with it, not with the other later ones. */
export const dataJa = { data } as const;

i18n.addResourceBundle('ja', 'later', dataJa);
