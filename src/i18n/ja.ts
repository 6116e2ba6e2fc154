import { app, error, footer, loading } from './ja/app';
import { charts } from './ja/charts';
import { filters } from './ja/filters';
import { findingLeads } from './ja/findingLeads';
import { notice } from './ja/notice';
import { overview } from './ja/overview';
import { topics } from './ja/topics';
import { words } from './ja/words';

/** The Japanese texts are the source of truth for keys and variables; one top-level key per part of the screen. */
export const ja = {
  app,
  words,
  charts,
  overview,
  filters,
  findings: findingLeads,
  loading,
  notice,
  footer,
  error,
  topics,
} as const;

/** Forms of the plural beside `x_other`, which Japanese has alone: of 1, and in Portuguese of whole millions. */
type PluralForm = 'one' | 'many';

/** The shape of a language that has not said everything yet: what it lacks is said in another (`languages.ts` of domain). */
export type PartOf<T> = { readonly [K in keyof T]?: T[K] extends string ? string : PartOf<T[K]> } & {
  readonly [K in keyof T as K extends `${infer B}_other` ? `${B}_${PluralForm}` : never]?: string;
};

/** The shape every other language must have: that of the Japanese texts, and its own forms of the plural wherever Japanese has only `x_other`. */
export type LocaleOf<T, Forms extends PluralForm = 'one'> = {
  readonly [K in keyof T]: T[K] extends string ? string : LocaleOf<T[K], Forms>;
} & {
  readonly [K in keyof T as K extends `${infer B}_other` ? `${B}_${Forms}` : never]: string;
};
