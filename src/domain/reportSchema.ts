import * as z from 'zod/mini';
import {
  activities,
  additivityReasons,
  columns,
  confidences,
  countings,
  kinds,
  roles,
  verdictBases,
  verdictKinds,
  type Report,
} from './report';
import { listReportFaults } from './reportFaults';

/** The newest `schemaVersion` this code reads. */
export const schemaVersion = 1;

const id = z.string().check(z.regex(/^[a-z][a-z0-9-]*$/u));
const count = z.number().check(z.int(), z.nonnegative());
const lines = z.array(z.number().check(z.int(), z.positive()));
const nullableText = z.nullable(z.string());

const correction = z.object({ start: count, end: count, original: z.string(), corrected: z.string(), reason: z.string() });
const corrections = z.array(correction);
const reference = z.optional(id);

const verdict = z.object({
  start: count,
  end: count,
  kind: z.enum(verdictKinds),
  basis: z.nullable(z.enum(verdictBases)),
  quantityIds: z.array(id),
  ruleId: z.string(),
  decidedBy: z.enum(['rule', 'person']),
  confidence: z.enum(confidences),
});

/** Words that a reader is shown as the document's own must be in it, and in one verdict only. */
function hasVerdictsInside({
  text,
  verdicts = [],
}: {
  readonly text: string;
  readonly verdicts?: readonly { readonly start: number; readonly end: number }[] | undefined;
}): boolean {
  return verdicts.every(({ start, end }, at) => start >= (verdicts[at - 1]?.end ?? 0) && start < end && end <= text.length);
}

const statement = z
  .object({
    id,
    initiativeId: id,
    printedUnder: z.nullable(id),
    sectionIds: z.array(id),
    column: z.enum(columns),
    text: z.string(),
    corrections,
    line: z.number().check(z.int(), z.positive()),
    cell: z.optional(z.string()),
    verdicts: z.optional(z.array(verdict)),
  })
  .check(z.refine(hasVerdictsInside, { path: ['verdicts'], message: 'A verdict lies outside of the text or in another one' }));

const reportSchema = z.object({
  schemaVersion: z.literal(schemaVersion),
  municipality: z.object({ code: z.nullable(z.string().check(z.regex(/^[0-9]{6}$/u))), name: z.string() }),
  fiscalYear: z.number().check(z.int()),
  title: z.string(),
  source: z.object({
    file: z.string(),
    sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/u)),
    form: z.string(),
    publisher: z.string(),
    url: nullableText,
    licence: nullableText,
    asOf: nullableText,
  }),
  departments: z.array(z.object({ id, name: z.string(), kana: nullableText, order: count, page: z.nullable(count) })),
  pillars: z.array(z.object({ number: count, name: nullableText })),
  sections: z.array(z.object({ id, name: z.string(), kana: nullableText, departmentId: id })),
  goals: z.array(z.object({ id, departmentId: id, pillar: count, text: z.string(), lines, corrections: z.optional(corrections) })),
  initiatives: z.array(
    z.object({
      id,
      goalId: id,
      marker: nullableText,
      text: z.string(),
      sectionIds: z.array(id),
      lines,
      corrections: z.optional(corrections),
    }),
  ),
  statements: z.array(statement),
  quantities: z.array(
    z.object({
      id,
      statementId: id,
      initiativeId: id,
      role: z.enum(roles),
      kind: z.nullable(z.enum(kinds)),
      activity: z.nullable(z.enum(activities)),
      // reports of before families have none, and a later list may hold keys that this code does not know
      // oxlint-disable-next-line eslint/no-underscore-dangle -- the name that zod/mini gives it
      family: z._default(nullableText, null),
      value: z.number(),
      unit: nullableText,
      label: z.string(),
      qualifiers: z.array(z.string()),
      counting: z.nullable(z.enum(countings)),
      period: z.nullable(z.number().check(z.int())),
      additivity: z.nullable(z.enum(['additive', 'nonAdditive'])),
      additivityReason: z.nullable(z.enum(additivityReasons)),
      partOf: reference,
      priorOf: reference,
      targetOf: reference,
      contextOf: reference,
      sameAs: reference,
      alternativeOf: reference,
      span: z.object({ start: count, end: count }),
      decidedBy: z.enum(['rule', 'person']),
      ruleId: z.string(),
      confidence: z.enum(confidences),
    }),
  ),
  questions: z.optional(
    z.array(z.object({ id, statementId: id, quantityIds: z.array(id), text: z.string().check(z.minLength(1)), reason: z.string() })),
  ),
});

export interface SchemaError {
  readonly path: string;
  readonly message: string;
}

export type ParsedReport =
  | { readonly ok: true; readonly report: Report }
  | { readonly ok: false; readonly reason: 'newer' | 'invalid'; readonly errors: readonly SchemaError[] };

/**
 * Data from outside → a report, or why it is none.
 * @returns `newer` where the data names a later schemaVersion than this code reads, otherwise at most 20 places that do not fit
 */
export function parseReport(data: unknown): ParsedReport {
  const version: unknown = typeof data === 'object' && data !== null && 'schemaVersion' in data ? data.schemaVersion : undefined;
  if (typeof version === 'number' && version > schemaVersion) {
    return { ok: false, reason: 'newer', errors: [{ path: 'schemaVersion', message: String(version) }] };
  }
  const { success, data: read, error } = reportSchema.safeParse(data, { jitless: true });
  if (!success) return refuse(error.issues.map(({ path, message }) => ({ path: path.join('.'), message })));
  // zod writes an absent field as `T | undefined`, the contract as absent; the JSON it was read from holds no undefined
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return judge(read as Report);
}

/** Whether data has the form of a report of this version as it stands, with nothing to fill in; what it refuses may still be one. */
export type FitsForm = (data: unknown) => data is Report;

/** `parseReport`, with a quick look that spares the slow one where data is a report as it stands: fields that nobody knows stay in it. */
export function parseReportQuickly(data: unknown, fitsForm: FitsForm): ParsedReport {
  return fitsForm(data) && data.statements.every(hasVerdictsInside) ? judge(data) : parseReport(data);
}

const refuse = (errors: readonly SchemaError[]): ParsedReport => ({ ok: false, reason: 'invalid', errors: errors.slice(0, 20) });

function judge(report: Report): ParsedReport {
  const faults = listReportFaults(report);
  return faults.length === 0 ? { ok: true, report } : refuse(faults);
}

/** The schema as JSON Schema (draft 2020-12), published beside the data. */
export function buildJsonSchema(): object {
  return {
    ...z.toJSONSchema(reportSchema, { override: ({ jsonSchema }) => leaveOptional(jsonSchema) }),
    title: '成果ボード report.json, schemaVersion 1',
  };
}

/**
 * The schema of data that is a report as it stands: what has a default must be there, too; fields that nobody knows are not looked for. What a list holds is
 * a definition of its own, so that code of it is short enough to be made quick.
 */
export function buildFormSchema(): object {
  const $defs: Record<string, z.core.JSONSchema.BaseSchema> = {};
  const schema = z.toJSONSchema(reportSchema, {
    override: ({ jsonSchema, path }) => {
      delete jsonSchema.additionalProperties;
      const { items } = jsonSchema;
      if (typeof items !== 'object' || Array.isArray(items) || items.type !== 'object') return;
      const name = path.filter((key) => key !== 'properties' && key !== 'items').join('.');
      $defs[name] = items;
      jsonSchema.items = { $ref: `#/$defs/${name}` };
    },
  });
  return { ...schema, $defs };
}

/** A field that has a default may be absent: reports written before it are read too. */
function leaveOptional(schema: z.core.JSONSchema.BaseSchema): void {
  const { properties = {}, required } = schema;
  if (required === undefined) return;
  schema.required = required.filter((name) => {
    const property = properties[name];
    return typeof property !== 'object' || !('default' in property);
  });
}
