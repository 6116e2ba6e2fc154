import type { conformance as ja } from '../ja/conformance';
import type { LocaleOf } from '../ja';

export const conformance: LocaleOf<typeof ja> = {
  title: 'Standards and self-check',
  close: 'Close',
  lead: 'A record, item by item. “Met” is only what automatic tests show, which run with every change. “Not done” still needs users or assistive technology.',
  count: '{{met}} of {{applicable}} met',
  other: '{{status}} {{count}}',
  open_one: 'See the item',
  open_other: 'See all {{count}} items',
  statuses: { met: 'Met', partly: 'Partly', notMet: 'Not met', notDone: 'Not done', notApplicable: 'Does not apply' },
  heads: { item: 'Item', status: 'Status', note: 'How, and what shows it' },
  checkedOn: 'Checked {{date}}',
  site: {
    title: 'For the IT section',
    check: 'Self-check (browser, server, hashes of files)',
    hashes: 'Hashes of all files (SHA-256)',
    parts: 'Software bill of materials (CycloneDX)',
    licences: 'Licences of packages and fonts',
    samples: 'Samples for servers (nginx, IIS, _headers)',
  },
};
