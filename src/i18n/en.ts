import { app, error, footer, loading } from './en/app';
import { charts } from './en/charts';
import { filters } from './en/filters';
import { findings } from './en/findings';
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
  findings,
  loading,
  notice,
  footer,
  error,
};
