import * as z from 'zod/mini';
import { familyKeys } from '../../domain/families';
import { activities, additivityReasons, columns, countings, kinds, roles, verdictBases, verdictKinds } from '../../domain/report';
import { relationKinds } from '../numerals/quantityDraft';
import { qualifierList } from '../numerals/readQuantities';

/** Where a decision applies: by place in the printed document, never by id. */
const place = z.strictObject({
  department: z.string(),
  pillar: z.number(),
  /** First characters of the goal, where department, pillar and marker are not enough. */
  goal: z.optional(z.string()),
  /** ① … of the initiative in whose row it is printed; null where none is printed. */
  marker: z.nullable(z.string()),
  column: z.optional(z.enum([...columns, 'initiative', 'goal'])),
  /** Text of the statement as printed; for a number it contains the number. */
  quote: z.optional(z.string()),
  /** Which of several places with this quote, 1-based. */
  occurrence: z.optional(z.number()),
  /** Which of several numbers in the quote, 1-based. */
  numeral: z.optional(z.number()),
});

const reason = z.string().check(z.minLength(1));

const settable = z.strictObject({
  role: z.optional(z.enum(roles)),
  kind: z.optional(z.nullable(z.enum(kinds))),
  activity: z.optional(z.nullable(z.enum(activities))),
  family: z.optional(z.nullable(z.enum(familyKeys))),
  value: z.optional(z.number()),
  unit: z.optional(z.nullable(z.string())),
  label: z.optional(z.string()),
  qualifiers: z.optional(z.array(z.enum(qualifierList))),
  counting: z.optional(z.nullable(z.enum(countings))),
  period: z.optional(z.nullable(z.number())),
  additivityReason: z.optional(z.nullable(z.enum(additivityReasons))),
});

const verdict = z.strictObject({ kind: z.enum(verdictKinds), basis: z.nullable(z.enum(verdictBases)) });

const decision = z.discriminatedUnion('decide', [
  z.strictObject({ decide: z.literal('correction'), at: place, corrected: z.string(), reason }),
  z.strictObject({ decide: z.literal('sections'), at: place, sections: z.array(z.string()), reason }),
  z.strictObject({ decide: z.literal('initiative'), at: place, to: place, reason }),
  z.strictObject({ decide: z.literal('quantity'), at: place, set: settable, reason }),
  z.strictObject({ decide: z.literal('relation'), at: place, relation: z.enum(relationKinds), to: z.nullable(place), reason }),
  /** The quote is the document's words; what rules found there gives way. null: they say nothing of the kind. */
  z.strictObject({ decide: z.literal('verdict'), at: place, set: z.nullable(verdict), reason }),
  /** What only the publisher can say about the quote, or about the one number of it that is named. */
  z.strictObject({
    decide: z.literal('question'),
    at: place,
    text: reason,
    reason,
    /** What the publisher said: kept on record, and no longer asked. What it changes is decided beside it. */
    answer: z.optional(reason),
  }),
]);

const curation = z.strictObject({
  schemaVersion: z.literal(1),
  /** Facts about the document that the document does not print. */
  source: z.optional(
    z.strictObject({
      publisher: z.optional(z.string()),
      url: z.optional(z.nullable(z.string())),
      licence: z.optional(z.nullable(z.string())),
      asOf: z.optional(z.nullable(z.string())),
    }),
  ),
  /** Readings of departments and sections, by name. */
  kana: z.optional(z.record(z.string(), z.string())),
  decisions: z.array(decision),
});

export type Place = z.infer<typeof place>;
export type Decision = z.infer<typeof decision>;
export type Curation = z.infer<typeof curation>;

export const emptyCuration: Curation = { schemaVersion: 1, decisions: [] };

export type ParsedCuration =
  | { readonly ok: true; readonly curation: Curation }
  | { readonly ok: false; readonly errors: readonly { path: string; message: string }[] };

/** Checks the human decisions of a report's `curation.json`. */
export function parseCuration(data: unknown): ParsedCuration {
  const result = curation.safeParse(data, { jitless: true });
  if (result.success) return { ok: true, curation: result.data };
  return { ok: false, errors: result.error.issues.map(({ path, message }) => ({ path: path.join('.'), message })) };
}
