import type { findings as ja } from '../ja/findings';
import type { LocaleOf } from '../ja';

export const findings: LocaleOf<typeof ja> = {
  title: 'What the numbers say',
  definition: 'Facts computed by fixed rules, and nothing else. None of them says whether something is good or bad.',
  empty: 'Nothing can be compared among the numbers that match the filters.',
  proof: 'Show the rows',
  proofOf: ': {{sentence}}',
  andMore: 'and {{count}} more',
  more: 'And {{count}} more.',
  groups: {
    size: 'By measure',
    comparison: 'Beside earlier values and targets',
    said: 'The document’s own words',
    care: 'Numbers to read with care',
    coverage: 'Initiatives without a number',
  },
  departmentCoverage: '{{department}} ({{withNumber}}/{{all}})',
  pillarMissing: '{{pillar}} ({{missing}} of {{all}})',
  value: '{{label}}: {{value}} ({{department}})',
  coverageLowest: 'Of {{among}} departments, the lowest share of initiatives with a number: {{list}}, {{share}}.',
  pillarSame: 'Most initiatives without a number, by count and by share: {{byCount}}.',
  pillarDifferent: 'Most initiatives without a number: by count {{byCount}}, by share {{byShare}}.',
  changed: {
    up: '{{label}} ({{department}}): from {{before}} to {{after}} (up {{distance}}).',
    down: '{{label}} ({{department}}): from {{before}} to {{after}} (down {{distance}}).',
    same: '{{label}} ({{department}}): from {{before}} to {{after}}, unchanged.',
    other: '{{label}} ({{department}}): {{before}} before, {{after}} now (no difference, since unit or counting differ).',
  },
  valueOfPeriod: '{{value}} ({{period}})',
  ratesNone:
    'Rates: {{rates}}. None of them has an earlier value printed beside it, so the document does not say whether they rose or fell.',
  ratesCompared: 'Rates: {{rates}}; with an earlier value printed beside them: {{withPrior}}; fallen: {{lowered}}.',
  ratesNoneLowered: 'Rates: {{rates}}; with an earlier value printed beside them: {{withPrior}}. No rate that fell is printed.',
  target: {
    up: '{{label}} ({{department}}): {{value}}, which is {{distance}} above the target of {{target}}.',
    down: '{{label}} ({{department}}): {{value}}, which is {{distance}} below the target of {{target}}.',
    same: '{{label}} ({{department}}): {{value}}, equal to the target of {{target}}.',
    other: '{{label}} ({{department}}): {{value}}; the target is {{target}} (no difference, since unit or counting differ).',
  },
  targetAlone: '{{label}}: {{value}} ({{department}}) is printed as a target only; what was reached is not printed.',
  sharedFigure: '{{label}}: {{value}} is the same figure in {{list}}. Totals over departments count it once.',
  zeroPrinted: 'Achievements printed as 0: {{list}}. This is not the same as no number printed.',
  breakdownIncomplete: '{{label}} ({{department}}): {{total}}, of which only {{parts}} are printed as a part ({{list}}).',
};
