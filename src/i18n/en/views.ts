import type { views as ja } from '../ja/views';
import type { LocaleOf } from '../ja';

export const views: LocaleOf<typeof ja> = {
  open: 'Saved views',
  title: 'Saved views',
  lead: 'Give the present screen and filters a name and keep them in this browser.',
  name: 'Name of the view',
  save: 'Save this view',
  none: 'No view is saved yet.',
  show: 'Open {{name}}',
  remove: 'Delete {{name}}',
  export: 'Export to a file',
  import: 'Restore from a file',
  imported: 'The views of the file were added.',
  importFailed: 'This file holds no saved views.',
  close: 'Close',
};
