import type { LocaleOf } from '../ja';
import type { overviewDetails as ja } from '../ja/overviewDetails';

/** Of what stands below the first viewport. */
export const overviewDetails: LocaleOf<typeof ja> = {
  matrix: {
    title: 'Main results by department and pillar',
    item: '{{department}} (pillar {{pillar}}): {{result}}',
    others: '{{label}} · {{number}} more',
    withoutNumber: 'No number',
    initiatives: 'initiatives: {{number}}',
    absent_one: 'Pillar {{numbers}} does not appear in this document. Numbers are as printed.',
    absent_other: 'Pillars {{numbers}} do not appear in this document. Numbers are as printed.',
    definition:
      'The first of the department’s largest values by measure under the pillar; “more” counts the other measures. Units differ, so no shade shows size. “No number” stands for initiatives reported in words only, “―” for no initiative.',
  },
  coverage: {
    title: 'Initiatives with a number, by department',
    summary: 'The smallest share of initiatives with a number: {{departments}}, {{coverage}}.',
    whole: 'All departments together: {{coverage}}.',
    summaryOne: '{{department}}: {{coverage}} of the initiatives have a number.',
    allEqual: 'In all {{count}} departments {{share}} of the initiatives have a number.',
    definition: 'Initiatives with at least one achievement ÷ all initiatives.',
    note: 'No number does not mean no achievement: these initiatives are reported in words only.',
    empty: 'No initiative matches the filters.',
    kindsIgnored: 'Filters by unit, kind and activity do not apply to initiatives.',
  },
  kinds: {
    title: 'Achievements by department and kind of number',
    summary: '{{total}} achievements: {{parts}}.',
    part: '{{kind}} {{value}}',
    definition:
      'Counts are in times, people, cases …; rates in %; amounts in km, m³, days …; changes as in “2 more people”. Counted are the numbers, not their values.',
    empty: 'No achievement matches the filters.',
  },
};
