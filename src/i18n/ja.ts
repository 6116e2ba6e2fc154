import { app } from './ja/app';
import { charts } from './ja/charts';
import { filters } from './ja/filters';
import { findings } from './ja/findings';
import { footer } from './ja/footer';
import { loading } from './ja/loading';
import { notice } from './ja/notice';
import { overview } from './ja/overview';
import { views } from './ja/views';
import { words } from './ja/words';

/** The Japanese texts are the source of truth for keys and variables; one file and one top-level key per part of the screen. */
export const ja = {
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
    title: '画面を表示できませんでした',
    body: 'ページを再読み込みしてください。繰り返す場合は、次の内容を添えて管理者にお知らせください。',
    reload: '再読み込み',
  },
} as const;
