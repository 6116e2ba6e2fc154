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

/** The shape of a language that has not said everything yet: what it lacks is said in another (`languages.ts` of domain). */
export type PartOf<T> = { readonly [K in keyof T]?: T[K] extends string ? string : PartOf<T[K]> } & {
  readonly [K in keyof T as K extends `${infer B}_other` ? `${B}_one` : never]?: string;
};

/** The shape every other language must have: that of the Japanese texts, and an `x_one` wherever Japanese, which has no plural, has only `x_other`. */
export type LocaleOf<T> = { readonly [K in keyof T]: T[K] extends string ? string : LocaleOf<T[K]> } & {
  readonly [K in keyof T as K extends `${infer B}_other` ? `${B}_one` : never]: string;
};
