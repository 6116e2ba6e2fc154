import type { filters as ja } from '../ja/filters';
import type { LocaleOf } from '../ja';

export const filters: LocaleOf<typeof ja> = {
  label: 'Filters',
  open: 'Filters',
  openCount: 'Filters ({{count}})',
  close: 'Close',
  show: 'Show {{count}}',
  search: 'Search',
  searchPlaceholder: 'Measures, initiatives, sentences',
  clearSearch: 'Clear the search',
  resultCount_one: '{{count}} number',
  resultCount_other: '{{count}} numbers',
  reset: 'Remove all',
  remove: 'Remove {{name}}',
  active: 'Active filters',
  textChip: '"{{text}}"',
  more_one: '{{count}} more',
  more_other: '{{count}} more',
  fewer: 'Show fewer',
  pillarMissing: '({{number}}) Not in this document',
  pillarMissingReason: 'This document prints no goals for pillar {{number}}, so it cannot be chosen.',
  countUnit: 'numbers',
  sectionHint: 'Choose a department to see only its sections.',
};
