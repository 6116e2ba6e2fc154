import { app } from './en/app';
import { charts } from './en/charts';
import { filters } from './en/filters';
import { findings } from './en/findings';
import { footer } from './en/footer';
import { loading } from './en/loading';
import { notice } from './en/notice';
import { overview } from './en/overview';
import { views } from './en/views';
import { words } from './en/words';
import type { ja } from './ja';
import type { LocaleOf } from './localeOf';

export const en: LocaleOf<typeof ja> = {
  app,
  words,
  charts,
  overview,
  filters,
  findings,
  views,
  loading,
  notice,
  footer,
  error: {
    title: 'This screen could not be shown',
    body: 'Please reload the page. If it happens again, tell your administrator and add the following text.',
    reload: 'Reload',
  },
};
