import { data as dataEn } from './en/data';
import { i18n } from './i18n';
import { data } from './ja/data';

/** Texts of the data screen, which few readers ever open: they come with it, not with the other later ones. */
export const dataJa = { data } as const;
export const dataEnglish = { data: dataEn };

i18n.addResourceBundle('ja', 'later', dataJa);
i18n.addResourceBundle('en', 'later', dataEnglish);
