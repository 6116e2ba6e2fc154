import * as z from 'zod/mini';
import { columns } from './report';

/** Where a result or an undertaking stands in the printed report of one year: as in `curation.json`, never by id. Without a quote the undertaking is meant. */
const place = z.strictObject({
  fiscalYear: z.number(),
  department: z.string(),
  pillar: z.number(),
  /** First characters of the goal, where department, pillar and marker are not enough. */
  goal: z.optional(z.string()),
  /** ① … of the undertaking in whose row it is printed; null where none is printed. */
  marker: z.nullable(z.string()),
  column: z.optional(z.enum(columns)),
  /** Text of the statement as printed, the number in it. */
  quote: z.optional(z.string()),
  /** Which of several places with this quote, 1-based. */
  occurrence: z.optional(z.number()),
  /** Which of several numbers in the quote, 1-based. */
  numeral: z.optional(z.number()),
});

const link = z.strictObject({
  /** The code where it is known, otherwise the name. */
  municipality: z.string(),
  /** Both are the same thing, whatever rules say; or they are two things, and are never put together. */
  decide: z.enum(['same', 'different']),
  earlier: place,
  later: place,
  reason: z.string().check(z.minLength(1)),
  /** YYYY-MM-DD */
  decidedOn: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/u)),
});

const yearLinks = z.strictObject({ schemaVersion: z.literal(1), links: z.array(link) });

export type LinkPlace = z.infer<typeof place>;
export type YearLink = z.infer<typeof link>;
export type YearLinks = z.infer<typeof yearLinks>;

export const noYearLinks: YearLinks = { schemaVersion: 1, links: [] };

export type ParsedYearLinks =
  | { readonly ok: true; readonly links: YearLinks }
  | { readonly ok: false; readonly errors: readonly { readonly path: string; readonly message: string }[] };

/** Checks `data/links.json`: what people decided about results of two years. */
export function parseYearLinks(data: unknown): ParsedYearLinks {
  const result = yearLinks.safeParse(data, { jitless: true });
  if (result.success) return { ok: true, links: result.data };
  return { ok: false, errors: result.error.issues.map(({ path, message }) => ({ path: path.join('.'), message })) };
}

/** Checks one decision; null where it is none. */
export function parseYearLink(data: unknown): YearLink | null {
  return link.safeParse(data, { jitless: true }).data ?? null;
}

/** The JSON Schema that is published beside the file. */
export const buildYearLinksSchema = (): object => ({
  ...z.toJSONSchema(yearLinks, { unrepresentable: 'any' }),
  title: '成果ボード data/links.json, schemaVersion 1',
});

/** The name under which a municipality stands in links. */
export const nameMunicipality = ({ code, name }: { readonly code: string | null; readonly name: string }): string => code ?? name;

/** What tells a decision from all others: a later one about the same two places takes its place. */
export function nameYearLink({ municipality, earlier, later }: Pick<YearLink, 'municipality' | 'earlier' | 'later'>): string {
  const list = ({ fiscalYear, department, pillar, goal, marker, column, quote, occurrence, numeral }: LinkPlace) => [
    fiscalYear,
    department,
    pillar,
    goal,
    marker,
    column,
    quote,
    occurrence,
    numeral,
  ];
  return JSON.stringify([municipality, list(earlier), list(later)]);
}

/** The content of `links.json`, one decision a line, so that versions can be compared. */
export function serializeYearLinks({ links }: YearLinks): string {
  const lines = links.map((entry) => `    ${JSON.stringify(entry)}`);
  return `{\n  "schemaVersion": 1,\n  "links": [${lines.length === 0 ? '' : `\n${lines.join(',\n')}\n  `}]\n}\n`;
}
