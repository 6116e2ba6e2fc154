import * as fc from 'fast-check';
import { activities, type Report } from '../../src/domain/report';
import type { Selection } from '../../src/query/selection';
import { makeReport, type QuantitySpec } from './makeReport';

const departments = ['企画財政部', '総務部', '建設部'];
const sectionNames = ['税務課', '納税課', '道路課'];
const units = ['回', '人', '名', '%', 'km', null];
const families = ['councilSessions', 'courseSessions', 'unheardOf', null];

/** Relations point anywhere, also to themselves, in circles and to nothing, and rates may call themselves additive: it must do no harm. */
const arbitraryQuantity = fc.record(
  {
    value: fc.oneof(
      fc.nat(500),
      fc.integer({ min: -20, max: 999 }).map((n) => n / 10),
    ),
    unit: fc.constantFrom(...units),
    counting: fc.constantFrom(null, null, 'distinct' as const, 'cumulative' as const),
    role: fc.constantFrom(...(['result', 'result', 'result', 'result', 'prior', 'target', 'context'] as const)),
    isAdditive: fc.constantFrom(true, true, true, true, false),
    qualifiers: fc.subarray(['約', '以上', '未満'], { maxLength: 1 }),
    activity: fc.constantFrom(...activities.slice(0, 3)),
    family: fc.constantFrom(...families),
    label: fc.constantFrom('審議会の開催回数', 'ワクチンの総接種回数', '講習の参加者数'),
    relations: fc.array(fc.tuple(fc.constantFrom('partOf', 'sameAs', 'alternativeOf', 'priorOf', 'targetOf'), fc.nat(25)), {
      maxLength: 2,
    }),
  },
  { noNullPrototype: true },
);

const arbitraryInitiative = fc.record(
  {
    department: fc.constantFrom(...departments),
    pillar: fc.integer({ min: 1, max: 3 }),
    goal: fc.constantFrom('効率化を図ります。', '安全を確保します。'),
    sections: fc.subarray(sectionNames),
    statements: fc.array(
      fc.record(
        { sections: fc.subarray(sectionNames), quantities: fc.array(arbitraryQuantity, { maxLength: 4 }) },
        { noNullPrototype: true },
      ),
      { maxLength: 3 },
    ),
  },
  { noNullPrototype: true },
);

/**
 * Reports of any size up to some dozens of quantities.
 * @param unit one unit for everything, so that sums come about more often
 */
export function arbitraryReport(unit?: string): fc.Arbitrary<Report> {
  return fc.array(arbitraryInitiative, { maxLength: 6 }).map((initiatives) => {
    let count = 0;
    return makeReport({
      departments,
      initiatives: initiatives.map((initiative) => ({
        ...initiative,
        statements: initiative.statements.map(({ sections, quantities }) => ({
          sections,
          quantities: quantities.map(({ relations, isAdditive, ...quantity }): QuantitySpec => {
            const fields = Object.fromEntries(relations.map(([relation, target]) => [relation, `q${target}`]));
            const one = unit === undefined ? {} : { unit };
            return {
              id: `q${count++}`,
              ...quantity,
              ...one,
              ...(isAdditive ? { additivity: 'additive' as const } : { additivityReason: 'perItem' as const }),
              ...fields,
            };
          }),
        })),
      })),
    });
  });
}

/** Selections over the ids that `arbitraryReport` makes; many of them show something. */
export const arbitrarySelection: fc.Arbitrary<Selection> = fc.record(
  {
    year: fc.constant(null),
    departments: fc.subarray(['d01', 'd02', 'd03']),
    pillars: fc.subarray([1, 2, 3]),
    sections: fc.subarray(['d01-税務課', 'd02-納税課', 'd03-道路課']),
    activities: fc.subarray(activities.slice(0, 3)),
    families: fc.subarray(['councilSessions', 'courseSessions', ''] as const),
    units: fc.subarray(units.map((unit) => unit ?? '')),
    kinds: fc.subarray(['count', 'rate', 'amount'] as const),
    text: fc.constantFrom('', '', '', 'わくちん', '安全', '審議会 効率', '税務課'),
  },
  { noNullPrototype: true },
);
