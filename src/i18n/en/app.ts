import type { app as ja } from '../ja/app';
import type { LocaleOf } from '../localeOf';

export const app: LocaleOf<typeof ja> = {
  title: 'Seika Board',
  skipToContent: 'Skip to content',
  navigation: 'Screens',
  screens: {
    overview: 'Overview',
    compare: 'Compare',
    pillars: 'Pillars',
    table: 'Table',
    department: 'Department sheet',
    present: 'Present',
  },
  documentTitle: '{{screen}} | {{municipality}}, {{year}} | Seika Board',
  language: 'Language',
  theme: 'Colours',
  themes: { auto: 'Auto', light: 'Light', dark: 'Dark', projector: 'Projector' },
  screenLoading: 'Loading the screen',
  screenFailed: 'This screen could not be shown',
  screenFailedBody:
    'The other screens still work. Please try again. If it happens again, tell your administrator and add the following text.',
  printedOn: 'Printed {{date}}',
  draft: '{{number}} (draft)',
  tryAgain: 'Try again',
};
