import type { ja } from './ja';
import type { LocaleOf } from './localeOf';

export const en: LocaleOf<typeof ja> = {
  app: {
    title: 'Seika Board',
    tagline: "A city's achievements, every number traceable to its sentence",
    skipToContent: 'Skip to content',
  },
  error: {
    title: 'This screen could not be shown',
    body: 'Please reload the page. If it happens again, tell your administrator and add the following text.',
    reload: 'Reload',
  },
};
