import type { filters as ja } from '../ja/filters';
import type { LocaleOf } from '../ja';

export const filters: LocaleOf<typeof ja> = {
  label: 'Filters',
  open: 'Filters',
  openCount: 'Filters ({{count}})',
  close: 'Close',
  show: 'Show {{count}}',
  search: 'Search',
  searchPlaceholder: 'Search',
  clearSearch: 'Clear the search',
  resultCount_one: '{{count}} number',
  resultCount_other: '{{count}} numbers',
  reset: 'Remove all',
  remove: 'Remove {{name}}',
  textChip: '"{{text}}"',
  andMore: '+{{count}}',
  pillarMissing: '({{number}}) Not in this document',
  pillarMissingReason: 'This document prints no goals for pillar {{number}}, so it cannot be chosen.',
  noFamily: 'Other results (no measure)',
  countUnit: 'numbers',
  sectionHint: 'Choose a department to see only its sections.',
  savedViews: 'Saved views',
  actions: 'This view',
  copyLink: 'Copy link',
  copied: 'The link is copied.',
  copyByHand: 'This browser does not let the page copy. Please select and copy the link:',
};
