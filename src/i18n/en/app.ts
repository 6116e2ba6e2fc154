import type { LocaleOf } from '../ja';
import type * as ja from '../ja/app';

export const app: LocaleOf<typeof ja.app> = {
  title: 'Seika Board',
  skipToContent: 'Skip to content',
  skipToSearch: 'Skip to search',
  navigation: 'Screens',
  screens: {
    overview: 'Overview',
    compare: 'Compare',
    pillars: 'Pillars',
    table: 'Table',
    department: 'Department sheet',
    present: 'Present',
    data: 'Data',
  },
  partOfScreen: '{{part}} | {{screen}}',
  documentTitle: '{{screen}} | {{municipality}}, {{year}} | Seika Board',
  display: 'Display',
  languageOf: 'Language: {{language}}',
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

export const loading: LocaleOf<typeof ja.loading> = {
  title: 'Loading the report',
  progress: '{{percent}}% loaded',
  unknownProgress: 'Loading the report',
  failedTitle: 'The report could not be loaded',
  retry: 'Load again',
  details: 'Details',
  failures: {
    offline: 'There is no network connection. Check the connection and load again.',
    silent: 'The server does not answer. Please wait a little and load again.',
    missing: 'The data file was not found. The site may have moved, or the file is missing. Please tell your administrator.',
    truncated: 'The data end in the middle. Please load again. If it happens again, tell your administrator.',
    unreadable: 'The data are not in the expected form and cannot be read. Please tell your administrator.',
    refused: 'The server did not return the data (status {{status}}). Please wait a little and load again.',
    newerVersion:
      'The data (version {{version}}) are newer than this page. Reload the page. If that does not help, a newer Seika Board is needed.',
    invalid: 'The data contain errors and are not shown. Please tell your administrator.',
    none: 'There is no report to show.',
  },
};

export const footer: LocaleOf<typeof ja.footer> = {
  label: 'Source and about this site',
  about: 'Standards and self-check',
  source: 'Source',
  publisher: 'Published by',
  licence: 'Licence',
  asOf: 'As of',
  conversion: 'Made from a text conversion of the printed report, which was not checked against the paper.',
  unofficial: 'This board was made from a published document. It is not an official publication of {{publisher}}.',
  privacy: 'Nothing about what you look at or filter is sent anywhere.',
  keyboard: 'Keyboard: / searches, ? lists the keys',
  keys: 'List of keys',
  shortcuts: 'Use one-letter shortcuts',
  translation: 'The English is an unofficial translation. Sentences of the document stand with their Japanese original.',
};

export const error: LocaleOf<typeof ja.error> = {
  title: 'This screen could not be shown',
  body: 'Please reload the page. If it happens again, tell your administrator and add the following text.',
  reload: 'Reload',
};
