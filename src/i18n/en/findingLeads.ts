import type { LocaleOf } from '../ja';
import type { findingLeads as ja } from '../ja/findingLeads';

/** Sentences of the first screen: who leads, how rates spread, what the document says of aims. */
export const findingLeads: LocaleOf<typeof ja> = {
  familyLeader: {
    most: '{{measure}}: most in {{departments}}, {{value}}.',
    largest: '{{measure}}: the largest value is {{value}} ({{departments}}).',
    highest: '{{measure}}: the highest is {{value}} ({{departments}}).',
    equal: '{{measure}}: {{value}} in each of {{count}} departments.',
    mostly: '{{part}} of {{value}} are one single result ({{label}}).',
  },
  ratesSpread: {
    only: 'The only rate is {{label}}: {{lowest}}.',
    equal: 'All {{rates}} rates are {{lowest}}.',
    someHigh: 'Of {{rates}} rates, {{high}} are above {{limit}}%; the lowest is {{lowest}}, {{label}}.',
    noneHigh: 'Of {{rates}} rates, none is above {{limit}}%; the lowest is {{lowest}}, {{label}}.',
  },
  verdicts: {
    both: 'The document says in {{missed}} that an aim was missed ({{missedBy}}), and in {{reached}} that one was met or exceeded ({{reachedBy}}).',
    missed: 'The document says in {{missed}} that an aim was missed ({{missedBy}}), and nowhere that one was met or exceeded.',
    reached: 'The document says in {{reached}} that an aim was met or exceeded ({{reachedBy}}), and nowhere that one was missed.',
    none: 'The document says nowhere that an aim was met or missed. It speaks of plans, earlier values or what goes on in {{all}}.',
    places_one: 'one place',
    places_other: '{{count}} places',
    departments_one: 'one department',
    departments_other: '{{count}} departments',
  },
};
