import type { charts as ja } from '../ja/charts';
import type { LocaleOf } from '../ja';

export const charts: LocaleOf<typeof ja> = {
  views: { chart: 'Chart', table: 'Table' },
  viewOf: 'View of {{title}}',
  marks: 'Values of the chart (arrow keys to move, Enter to open)',
  order: 'Order',
  orders: { document: 'As printed', value: 'By value', reading: 'By reading' },
  highlight: 'Point out a department',
  noHighlight: 'None',
  definition: 'Definition: {{text}}',
  source: 'Source: {{publisher}}, {{title}}, {{period}}. As of: {{asOf}}',
  copyLink: 'Copy link to this chart',
  linkStates: {
    copied: 'Copied.',
    refused: 'The browser does not allow copying. Select the link and copy it.',
  },
  link: 'Link',
  take: {
    add: 'Add to deck',
    open: 'Save or share',
    deck: 'Open the deck',
    failed: 'Could not be loaded. Reload the page once you are connected to the network.',
  },
  countCell: '{{name}}: {{value}}',
  matrix: {
    total: 'All',
    allDepartments: 'All departments',
    noInitiatives: 'No initiative',
    cell: '{{name}}: {{achievements}} achievements, {{withNumber}} of {{all}} initiatives with a number',
  },
};
