import type { loading as ja } from '../ja/loading';
import type { LocaleOf } from '../localeOf';

export const loading: LocaleOf<typeof ja> = {
  title: 'Loading the report',
  progress: '{{percent}}% loaded',
  unknownProgress: 'Loading the report',
  failedTitle: 'The report could not be loaded',
  retry: 'Load again',
  details: 'Details',
  failures: {
    offline: 'There is no network connection. Check the connection and load again.',
    missing: 'The data file was not found. The site may have moved, or the file is missing. Please tell your administrator.',
    truncated: 'The data break off in the middle. Please load again. If it happens again, tell your administrator.',
    unreadable: 'The data are not in the expected form and cannot be read. Please tell your administrator.',
    refused: 'The server did not return the data (status {{status}}). Please wait a little and load again.',
    newerVersion:
      'The data (version {{version}}) are newer than this page. Reload the page. If that does not help, a newer Seika Board is needed.',
    invalid: 'The data contain errors and are not shown. Please tell your administrator.',
    none: 'There is no report to show.',
  },
};
