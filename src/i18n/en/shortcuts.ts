import type { shortcuts as japanese } from '../ja/shortcuts';
import type { LocaleOf } from '../ja';

export const shortcuts: LocaleOf<typeof japanese> = {
  title: 'Keys',
  close: 'Close',
  parts: {
    everywhere: 'On every screen',
    searching: 'In the search field',
    charts: 'In a chart',
    table: 'In a table',
    talk: 'During a talk',
  },
  keys: {
    search: 'Go to the search field',
    help: 'This list',
    close: 'Close what is open; in the search field, clear it',
    openHit: 'Show the rows found; of a single one, its sentence',
    rows: 'Previous, next, first, last row',
    openRow: 'Open the sentence or the rows behind it',
    move: 'To the next heading or number, to the ends of a row',
    sort: 'On a heading: sort (largest first, smallest first, document order); on a number: open its sentence',
    turn: 'Next, previous slide',
    talkHelp: 'The keys of a talk',
  },
};
