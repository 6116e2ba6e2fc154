import type { notice as ja } from '../ja/notice';
import type { LocaleOf } from '../ja';

export const notice: LocaleOf<typeof ja> = {
  region: 'Notices',
  dismiss: 'Close',
  details: 'Details',
  linkPartlyRestored: 'Part of the link could not be restored. The rest is shown.',
  yearMissing: 'There is no report of {{year}}. {{shown}} is shown, without the departments and other filters of {{year}}.',
  choicesDropped: 'The report of {{year}} does not have {{list}}: taken out of the filters.',
  reportMissing:
    'The report of this link ({{folder}}) is neither in this browser nor on this site. If you have its document, load it on the Data screen. Another report is shown.',
  updated: 'Seika Board was updated, and parts of this open page can no longer be loaded. Reload it: your view stays.',
  reload: 'Reload',
  filtersReset: 'All filters were removed.',
  undo: 'Undo',
  storageUnreadable:
    'Saved data ({{thing}}) could not be read. You can save the original to a file; it stays in this browser until you delete it.',
  things: { views: 'views', preferences: 'settings', paper: 'paper number', imports: 'list of reports', other: 'other data' },
  saveRaw: 'Save original data',
  removeRaw: 'Delete original data',
  storageRefused: 'This browser refused to save. Exporting to a file still works.',
  storageFull:
    'The room that this browser has for this page is used up: nothing was saved. Please delete views that are not needed, or export them to a file.',
  translationUnavailable: 'The English translation could not be loaded. Japanese is shown.',
  reasons: {
    unknownKey: 'Unknown item',
    unknownValue: 'Not in this report',
    repeated: 'Given twice',
    tooLong: 'Link too long',
    newerVersion: 'Link of a newer version',
    otherYear: 'Belongs to the report of that year',
    otherReport: 'Belongs to that report',
  },
};
