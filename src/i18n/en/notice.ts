import type { notice as ja } from '../ja/notice';
import type { LocaleOf } from '../localeOf';

export const notice: LocaleOf<typeof ja> = {
  region: 'Notices',
  dismiss: 'Dismiss',
  details: 'Details',
  linkPartlyRestored: 'Part of the link could not be restored. The rest is shown.',
  filtersReset: 'All filters were removed.',
  undo: 'Undo',
  storageUnreadable: 'Saved views could not be read. You can save the original data to a file.',
  saveRaw: 'Save original data',
  storageRefused: 'This browser refused to save. Exporting to a file still works.',
  translationUnavailable: 'English names could not be loaded. Japanese names are shown.',
  slidesNotDrawn:
    'Some slides of the presentation could not be drawn. If it happens again, tell your administrator and add the following text.',
  slideNotDrawn: 'Slide {{place}}, “{{title}}”: {{message}}',
  reasons: {
    unknownKey: 'Unknown item',
    unknownValue: 'Not in this report',
    repeated: 'Given twice',
    tooLong: 'Link too long',
    newerVersion: 'Link of a newer version',
  },
};
