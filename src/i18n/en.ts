import { app, error, footer, loading } from './en/app';
import { charts } from './en/charts';
import { filters } from './en/filters';
import { findingLeads } from './en/findingLeads';
import { notice } from './en/notice';
import { overview } from './en/overview';
import { words } from './en/words';
import type { ja, LocaleOf } from './ja';

export const en: LocaleOf<typeof ja> = {
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
};
