import { compare as compareEn } from './en/compare';
import { pillars as pillarsEn } from './en/pillars';
import { present as presentEn } from './en/present';
import { i18n } from './i18n';
import { compare } from './ja/compare';
import { pillars } from './ja/pillars';
import { present } from './ja/present';

/** Texts of screens that come only when they are asked for; they would weigh on the first screen's script. Each such screen imports this file. */
export const laterJa = { compare, pillars, present } as const;
export const laterEn = { compare: compareEn, pillars: pillarsEn, present: presentEn };

i18n.addResourceBundle('ja', 'later', laterJa);
i18n.addResourceBundle('en', 'later', laterEn);
