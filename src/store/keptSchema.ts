import * as z from 'zod/mini';
import { languages } from '../domain/languages';
import { densities, themes, type ViewState } from '../query/view';
import { keptHere, type KeptFaults, type KeptForm } from './kept';
import { mergeFields, mergeLists } from './mergeKept';
import type { LocalKey } from './stateHomes';
import { tableColumns } from '../query/columns';

/** What is none becomes something else. By another name, since linters take `catch` for that of a promise. */
export const orElse = z.catch;

/** A value that is none is as absent: of an older or newer application, it is left out, not repaired. */
const orAbsent = <Schema extends z.ZodMiniType>(schema: Schema) => orElse(z.optional(schema), undefined);

/** What this reader prefers, whatever link is opened. */
export type Preferences = Partial<Pick<ViewState, LocalKey>>;

const width = z.number().check(z.minimum(40), z.maximum(1200));
const widthsSchema = z.pipe(
  z.record(z.string(), z.unknown()),
  z.transform((widths): ViewState['tableWidths'] =>
    Object.fromEntries(
      tableColumns.flatMap((column) => {
        const { success, data } = width.safeParse(widths[column], { jitless: true });
        return success ? [[column, data] as const] : [];
      }),
    ),
  ),
);
const preferencesSchema = z.object({
  preferences: z.object({
    language: orAbsent(z.enum(languages)),
    theme: orAbsent(z.enum(themes)),
    hasShortcuts: orAbsent(z.boolean()),
    tableDensity: orAbsent(z.enum(densities)),
    tableWidths: orAbsent(widthsSchema),
  }),
});

export const preferencesForm: KeptForm<Preferences> = {
  version: 1,
  empty: {},
  read: (content) => {
    const { success, data } = preferencesSchema.safeParse(content, { jitless: true });
    if (!success) return null;
    const { language, theme, hasShortcuts, tableDensity, tableWidths } = data.preferences;
    const value: Preferences = {
      ...(language !== undefined && { language }),
      ...(theme !== undefined && { theme }),
      ...(hasShortcuts !== undefined && { hasShortcuts }),
      ...(tableDensity !== undefined && { tableDensity }),
      ...(tableWidths !== undefined && { tableWidths }),
    };
    return { value, isWhole: true };
  },
  write: (preferences) => ({ preferences }),
  merge: mergeFields,
};

/** What stands at the head of every printed page besides the page's own title. */
export interface PaperFields {
  /** 資料1, as meetings number their papers; empty for none. */
  readonly number: string;
  /** （案）: not decided yet. */
  readonly isDraft: boolean;
}

export const maxPaperNumberLength = 20;
const paperSchema = z.object({ number: orElse(z.string(), ''), isDraft: orElse(z.boolean(), false) });

export const paperForm: KeptForm<PaperFields> = {
  version: 1,
  empty: { number: '', isDraft: false },
  read: (content) => {
    const { success, data } = paperSchema.safeParse(content, { jitless: true });
    return success ? { value: { number: data.number.slice(0, maxPaperNumberLength), isDraft: data.isDraft }, isWhole: true } : null;
  },
  write: (fields) => fields,
  merge: mergeFields,
};

/** A view that a reader has given a name: its hash is the whole of it, read with the same care as a link. */
export interface NamedView {
  /** Unique; so are name and time, by which a view is known in every window and file. */
  readonly name: string;
  readonly hash: string;
  /** ISO 8601, UTC. */
  readonly savedAt: string;
}

export const maxNamedViews = 100;
export const maxViewNameLength = 60;
/** Two windows, or a file, may have added as many again; nothing of that is dropped. */
const maxReadViews = 5 * maxNamedViews;

const viewSchema = z.object({
  name: z.string().check(z.maxLength(maxViewNameLength), z.regex(/\S/u)),
  hash: z.string().check(z.maxLength(8000), z.regex(/^(#|$)/u)),
  savedAt: z.string(),
});
const viewsSchema = z.object({ views: z.array(z.unknown()) });

/** A name that nothing else has: 水資源部 (2). */
export function numberName(name: string, taken: { has(name: string): boolean }): string {
  for (let number = 2; ; number += 1) {
    const suffix = ` (${number})`;
    const numbered = `${name.slice(0, maxViewNameLength - suffix.length).trimEnd()}${suffix}`;
    if (!taken.has(numbered)) return numbered;
  }
}

/** Characters of ` (99)` twice: a view may come from a file in which it was numbered already. */
const longestNumber = 10;

/** Names of views that came together from several places made unique; the same view twice is one. */
export function joinViews(views: readonly NamedView[]): readonly NamedView[] {
  const byName = new Map<string, NamedView>();
  const ids = new Set<string>();
  for (const view of views) {
    // a view that was given a number here, and cut for it, is still the one of its file
    const begin = view.name
      .replace(/(?: \(\d+\))+$/u, '')
      .slice(0, maxViewNameLength - longestNumber)
      .trimEnd();
    const id = `${begin} ${view.savedAt} ${view.hash}`;
    if (ids.has(id)) continue;
    ids.add(id);
    const name = byName.has(view.name) ? numberName(view.name, byName) : view.name;
    byName.set(name, { ...view, name });
  }
  return [...byName.values()];
}

const withId = (view: NamedView) => ({ ...view, id: `${view.name} ${view.savedAt}` });

export const viewsForm: KeptForm<readonly NamedView[]> = {
  version: 1,
  empty: [],
  read: (content) => {
    const { success, data } = viewsSchema.safeParse(content, { jitless: true });
    if (!success) return null;
    const views = data.views.slice(0, maxReadViews).flatMap((view) => viewSchema.safeParse(view, { jitless: true }).data ?? []);
    return { value: joinViews(views), isWhole: views.length === data.views.length };
  },
  write: (views) => ({ views }),
  merge: (base, mine, theirs) =>
    joinViews(mergeLists(base.map(withId), mine.map(withId), theirs.map(withId)).map(({ id: _id, ...view }) => view)),
};

/** A report that was imported into this browser; its document and content stand in `reportBox.ts`. */
export interface KeptReport {
  /** Stands in links, and is made of the document: the same one has the same id everywhere. */
  readonly id: string;
  readonly municipality: string;
  readonly fiscalYear: number;
  readonly title: string;
  /** Name of its document. */
  readonly file: string;
  /** ISO 8601, UTC. */
  readonly savedAt: string;
}

export const maxReports = 100;
export const importId = /^[a-z0-9][\w-]{0,80}$/u;
export const reportSchema = z.object({
  id: z.string().check(z.regex(importId)),
  municipality: z.string(),
  fiscalYear: z.number(),
  title: z.string(),
  file: z.string(),
  savedAt: z.string(),
});
const reportsSchema = z.object({ reports: z.array(z.unknown()) });

export const reportsForm: KeptForm<readonly KeptReport[]> = {
  version: 1,
  empty: [],
  read: (content) => {
    const { success, data } = reportsSchema.safeParse(content, { jitless: true });
    if (!success) return null;
    const reports = data.reports.slice(0, maxReports).flatMap((entry) => reportSchema.safeParse(entry, { jitless: true }).data ?? []);
    return { value: reports, isWhole: reports.length === data.reports.length };
  },
  write: (reports) => ({ reports }),
  merge: mergeLists,
};

/**
 * Everything that is kept in this browser from the first screen on, each thing under one key (the reader's deck, which comes only when it is asked for,
 * is in `useDeck.ts`). Another one is a form above and a line here: what can't be read of it is offered to the reader by itself.
 */
export const keptThings = {
  views: keptHere('seika-board.views', viewsForm),
  preferences: keptHere('seika-board.preferences', preferencesForm),
  paper: keptHere('seika-board.paper', paperForm),
  imports: keptHere('seika-board.imports', reportsForm),
} as const satisfies Record<string, () => KeptFaults>;
