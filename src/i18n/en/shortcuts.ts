import type { shortcuts as japanese } from '../ja/shortcuts';
import type { LocaleOf } from '../ja';

export const shortcuts: LocaleOf<typeof japanese> = {
  title: 'Keys',
  close: 'Close',
  parts: {
    everywhere: 'On every screen',
    searching: 'In the search field',
    charts: 'In a chart',
    table: 'On the heads of the table',
    talk: 'During a talk',
  },
  keys: {
    search: 'Go to the search field',
    help: 'This list',
    close: 'Close what is open; in the search field, clear it',
    openHit: 'Show the rows found; of a single one, its sentence',
    rows: 'Previous, next, first, last row',
    openRow: 'Open the sentence or the rows behind it',
    sort: 'Sort (largest, smallest, as printed)',
    width: 'On the edge of a column: change its width',
    turn: 'Next, previous slide',
    talkHelp: 'The keys of a talk',
  },
};
