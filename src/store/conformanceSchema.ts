import * as z from 'zod/mini';
import conformance from '../../data/conformance.json';

/** What is known of one requirement. `notDone`: only people can tell, and nobody was asked yet; nothing is claimed of it. */
export const conformanceStatuses = ['met', 'partly', 'notMet', 'notDone', 'notApplicable'] as const;
export type ConformanceStatus = (typeof conformanceStatuses)[number];

export const standardIds = ['guidebook', 'machine', 'jis2016', 'wcag22'] as const;

const wordsSchema = z.object({ ja: z.string().check(z.minLength(1)), en: z.string().check(z.minLength(1)) });

const itemSchema = z.object({
  /** As its standard counts it. */
  id: z.string(),
  /** A criterion may stand in two standards. */
  standards: z.array(z.enum(standardIds)).check(z.minLength(1)),
  title: wordsSchema,
  status: z.enum(conformanceStatuses),
  note: wordsSchema,
  /** Test files, each with words that stand in it: what shows the status. */
  evidence: z.array(z.object({ file: z.string(), test: z.string().check(z.minLength(1)) })),
  /** YYYY-MM-DD: the day somebody last looked at the status. The tests run with every change. */
  checkedOn: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/u)),
});

const conformanceSchema = z.object({
  standards: z.array(z.object({ id: z.enum(standardIds), title: wordsSchema, about: wordsSchema, url: z.string() })),
  items: z.array(itemSchema),
});

export type Conformance = z.infer<typeof conformanceSchema>;
export type ConformanceItem = Conformance['items'][number];

/**
 * `data/conformance.json`: what guidebook, rules and criteria ask, and how far the board does it.
 * @throws Error where the file is none such; a test keeps it so
 */
export function readConformance(): Conformance {
  return z.parse(conformanceSchema, conformance, { jitless: true });
}

/** How many of the requirements that apply are met, and how the others stand. */
export function countStatuses(
  items: readonly ConformanceItem[],
): Readonly<Record<ConformanceStatus, number>> & { readonly applicable: number } {
  const count = (status: ConformanceStatus) => items.filter((item) => item.status === status).length;
  const notApplicable = count('notApplicable');
  return {
    met: count('met'),
    partly: count('partly'),
    notMet: count('notMet'),
    notDone: count('notDone'),
    notApplicable,
    applicable: items.length - notApplicable,
  };
}
