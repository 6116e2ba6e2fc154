import * as z from 'zod/mini';
import { isMunicipalityCode } from '../../domain/municipality';

/** What a measure counts: what was done, what came of it, the size of whom or what it is for (対象指標), or money. */
export const measureKinds = ['activity', 'outcome', 'context', 'money'] as const;
export type MeasureKind = (typeof measureKinds)[number];

/** What a block of columns holds for its fiscal year: what was reached, what is planned (計画), or what was aimed at (目標). */
export const yearContents = ['actual', 'plan', 'target'] as const;

const count = z.number().check(z.int(), z.positive());
const year = z.number().check(z.int(), z.minimum(1926), z.maximum(2100));
const name = z.string().check(z.minLength(1));

/** A column is named by its header, and by which of several columns with this header it is, 1-based from the left. */
const place = { header: z.string(), occurrence: count };

const column = z.discriminatedUnion('as', [
  /** The department (部), the office (課・係; several columns are several offices), or both in one text (市民生活部市民環境課). */
  z.strictObject({ ...place, as: z.enum(['department', 'section', 'departmentAndSection']) }),
  /** The policy pillar by name; its printed number, whose digits may stand in several columns. */
  z.strictObject({ ...place, as: z.enum(['pillar', 'pillarNumber']) }),
  /** What an initiative is for; several columns are levels, the widest first (施策 › 基本事業). */
  z.strictObject({ ...place, as: z.literal('goal') }),
  /** The undertaking's name, and what tells it from others of the same name (事務事業ID). */
  z.strictObject({ ...place, as: z.enum(['initiative', 'rowKey']) }),
  /** Every row holds this text (年度 7): another one means that the table is another year's. */
  z.strictObject({ ...place, as: z.literal('constant'), value: z.string() }),
  /** The name or unit of a measure, for every row its own. */
  z.strictObject({ ...place, as: z.enum(['measureName', 'measureUnit']), measure: name }),
  /** A value of a measure; `block` counts `years`, 1-based. */
  z.strictObject({ ...place, as: z.literal('value'), measure: name, block: count }),
  /** Sentences whose numbers are read by the rules for sentences. */
  z.strictObject({ ...place, as: z.literal('sentences'), column: z.enum(['actual', 'outcome', 'combined']) }),
  /** Not read; the reason is shown beside what was left out. */
  z.strictObject({ ...place, as: z.literal('ignored'), reason: z.optional(z.string()) }),
]);

const measure = z.strictObject({
  id: name,
  kind: z.enum(measureKinds),
  /** For all rows (事業費); null where a column `measureName` names it. */
  name: z.nullable(name),
  /** For all rows (千円 is scaled to 円); null where a column `measureUnit` names it, or nothing does. */
  unit: z.nullable(name),
  /** The measure whose value this one is a part of (国庫支出金 of 事業費). */
  partOf: z.optional(name),
});

const block = z.strictObject({ fiscalYear: year, holds: z.enum(yearContents) });

const form = {
  schemaVersion: z.literal(1),
  /** What the profile reads, for people: 大船渡市 事務事業評価. */
  title: name,
  municipality: z.strictObject({ code: z.nullable(z.string().check(z.refine(isMunicipalityCode))), name }),
  /** Name of the sheet; null for a file that has none (CSV). */
  sheet: z.nullable(z.string()),
  /** The rows that name the columns, 1-based: one, or two that stand one below the other. */
  headerRows: z.array(count).check(z.minLength(1), z.maxLength(2)),
  measures: z.array(measure).check(z.minLength(1)),
  columns: z.array(column).check(z.minLength(1)),
  /** Offices that the rules would read wrongly, by their printed text. */
  offices: z.optional(z.record(z.string(), z.strictObject({ department: name, section: z.nullable(name) }))),
};

const profile = z.strictObject({ ...form, reportYear: year, years: z.array(block).check(z.minLength(1)) });
/** A proposal may leave years and the municipality open: only a person knows them. */
const draft = z.strictObject({
  ...form,
  municipality: z.strictObject({ code: z.nullable(z.string()), name: z.string() }),
  reportYear: z.nullable(year),
  years: z.array(z.strictObject({ ...block.shape, fiscalYear: z.nullable(year) })),
});

/** How one column of a table is read. */
export type ProfileColumn = z.infer<typeof column>;
/** One measure: an indicator that each row names, or an amount that all rows have. */
export type ProfileMeasure = z.infer<typeof measure>;
/** How one city's table is read (`data/profiles/<name>.json`). */
export type Profile = z.infer<typeof profile>;
/** A profile as proposed: fiscal years that nothing tells are null until a person names them. */
export type ProfileDraft = z.infer<typeof draft>;

export interface ProfileError {
  /** Path of the field, dots between its parts. */
  readonly path: string;
  readonly message: string;
}

export type ParsedProfile =
  { readonly ok: true; readonly profile: Profile } | { readonly ok: false; readonly errors: readonly ProfileError[] };

/**
 * Data from outside (a file, a form) → a profile, or every reason why it is none: its form, and what the form can not say: measures and
 * years that columns name exist, a table has departments or offices, undertakings and values of the report's year.
 */
export function parseProfile(data: unknown): ParsedProfile {
  const result = profile.safeParse(data, { jitless: true });
  if (!result.success) {
    return { ok: false, errors: result.error.issues.map(({ path, message }) => ({ path: path.join('.'), message })) };
  }
  const errors = listFaults(result.data);
  return errors.length === 0 ? { ok: true, profile: result.data } : { ok: false, errors };
}

function listFaults({ columns, measures, years, reportYear }: Profile): ProfileError[] {
  const ids = measures.map(({ id }) => id);
  const places = columns.map(({ header, occurrence }) => `${keyOfHeader(header)}\u0000${occurrence}`);
  const has = (...uses: readonly ProfileColumn['as'][]): boolean => columns.some(({ as }) => uses.includes(as));
  const readsYear = columns.some((entry) => {
    const held = entry.as === 'value' ? years[entry.block - 1] : undefined;
    return held?.fiscalYear === reportYear && held.holds === 'actual';
  });
  const fault = (isWrong: boolean, path: string, message: string): ProfileError[] => (isWrong ? [{ path, message }] : []);
  return [
    ...ids.flatMap((id, at) => fault(ids.indexOf(id) !== at, `measures.${at}.id`, `${id} stands twice`)),
    ...measures.flatMap(({ partOf, id }, at) =>
      fault(partOf !== undefined && (partOf === id || !ids.includes(partOf)), `measures.${at}.partOf`, `There is no ${partOf}`),
    ),
    ...measures.flatMap(({ id, name: fixed }, at) =>
      fault(
        fixed === null && !columns.some((entry) => entry.as === 'measureName' && entry.measure === id),
        `measures.${at}.name`,
        `${id} has no name`,
      ),
    ),
    ...columns.flatMap((entry, at) => [
      ...fault(places.indexOf(places[at] ?? '') !== at, `columns.${at}`, `${entry.header} (${entry.occurrence}) stands twice`),
      ...fault('measure' in entry && !ids.includes(entry.measure), `columns.${at}.measure`, 'There is no such measure'),
      ...fault(entry.as === 'value' && years[entry.block - 1] === undefined, `columns.${at}.block`, 'There is no such year'),
    ]),
    ...years.flatMap(({ fiscalYear, holds }, at) =>
      fault(holds === 'actual' && fiscalYear > reportYear, `years.${at}.fiscalYear`, `Is after the report's year ${reportYear}`),
    ),
    ...fault(!has('department', 'section', 'departmentAndSection'), 'columns', 'No column holds departments or offices'),
    ...fault(!has('initiative'), 'columns', 'No column holds undertakings'),
    ...fault(!readsYear, 'years', `No column holds values of ${reportYear}`),
  ];
}

/** A header as columns are compared by it: widths folded, no white space. */
export const keyOfHeader = (header: string): string => header.normalize('NFKC').replace(/\s+/gu, '');

/** A profile as text: one column a line, so that one changed column is one changed line. */
export function serializeProfile(written: Profile | ProfileDraft): string {
  const { schemaVersion, title, municipality, sheet, headerRows, reportYear, years, measures, offices, columns } = written;
  const lines = (items: readonly unknown[]): string => `[\n${items.map((item) => `    ${JSON.stringify(item)}`).join(',\n')}\n  ]`;
  const facts = { schemaVersion, title, municipality, sheet, headerRows, reportYear };
  const fields = [
    ...Object.entries(facts).map(([field, value]) => `  "${field}": ${JSON.stringify(value)}`),
    `  "years": ${lines(years)}`,
    `  "measures": ${lines(measures)}`,
    ...(offices === undefined ? [] : [`  "offices": ${JSON.stringify(offices)}`]),
    `  "columns": ${lines(columns)}`,
  ];
  return `{\n${fields.join(',\n')}\n}\n`;
}

/** The schema as JSON Schema (draft 2020-12), published beside the profiles. */
export const buildProfileSchema = (): object => ({
  ...z.toJSONSchema(profile, { unrepresentable: 'any' }),
  title: '成果ボード data/profiles/*.json, schemaVersion 1',
});
