import type { views as ja } from '../ja/views';
import type { LocaleOf } from '../ja';

export const views: LocaleOf<typeof ja> = {
  title: 'Saved views',
  proposal: '{{screen}}: {{filters}}',
  removed: '“{{name}}” is deleted.',
  undo: 'Undo',
  lead: 'Give the present screen and filters a name and keep them in this browser.',
  name: 'Name of the view',
  save: 'Save this view',
  saved: '“{{name}}” is saved.',
  sameName: 'There is a view called “{{name}}” already. Replace it with the present view?',
  replace: 'Replace',
  keepBoth: 'Save as “{{name}}”',
  full: 'Up to {{max}} views can be saved, and there are as many. Nothing is saved yet: please delete one that is not needed from the list below. You can export them to a file first.',
  none: 'No view is saved yet.',
  show: 'Open {{name}}',
  remove: 'Delete {{name}}',
  export: 'Export to a file',
  import: 'Restore from a file',
  imported_one: 'The views of the file were added ({{count}}).',
  imported_other: 'The views of the file were added ({{count}}).',
  importedSome_one: '{{count}} of {{found}} views of the file was added. Up to {{max}} can be saved.',
  importedSome_other: '{{count}} of {{found}} views of the file were added. Up to {{max}} can be saved.',
  importedNone: 'All views of the file are saved already.',
  importFailed: 'This file holds no saved views.',
  close: 'Close',
};
