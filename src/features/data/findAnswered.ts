import type { CheckSource } from '../../domain/checkBook';
import { buildReportIndex, type ReportIndex } from '../../domain/reportIndex';
import { readFile } from '../../app/workers/readFile';
import type { Decision } from '../../importer/curation/curationSchema';
import type { BoardActions } from '../../store/board';
import { keptThings } from '../../store/keptSchema';
import type { CatalogueEntry } from '../../store/reportCatalogue';
import { addStep, keptReview, type ReviewStep } from '../../store/reviewSchema';
import { openEntry } from '../../store/yearReports';
import { applyReview, type Applied } from './applyReview';
import { keepImport, nameReport } from './openImport';
import { readRecords, type ReportRecords } from './publishFiles';
import { noAnswers } from './useReading';

/** The report that a returned workbook is about. */
export interface AnsweredReport {
  readonly entry: CatalogueEntry;
  readonly index: ReportIndex;
  readonly records: ReportRecords;
  readonly decisions: readonly Decision[];
}

const isDecision = (entry: unknown): entry is Decision => typeof entry === 'object' && entry !== null && 'decide' in entry && 'at' in entry;

/** The decisions of a `curation.json`. */
export function listDecisions(curation: object | null): readonly Decision[] {
  const listed: readonly unknown[] =
    curation !== null && 'decisions' in curation && Array.isArray(curation.decisions) ? curation.decisions : [];
  return listed.filter(isDecision);
}

/**
 * The report whose document a workbook is about, told by the document's content: one of this browser before one of the site.
 * @returns null where neither has it
 */
export async function findAnswered(catalogue: readonly CatalogueEntry[], source: CheckSource): Promise<AnsweredReport | null> {
  const candidates = [
    ...catalogue.filter(({ kept, folder }) => kept !== undefined && folder.includes(source.sha256.slice(0, 8))),
    ...catalogue.filter(({ kept }) => kept === undefined),
  ].filter(({ fiscalYear }) => fiscalYear === source.fiscalYear);
  for (const entry of candidates) {
    const outcome = await openEntry(entry);
    if (!outcome.ok || outcome.report.source.sha256 !== source.sha256) continue;
    const records = await readRecords(entry);
    return { entry, index: buildReportIndex(outcome.report), records, decisions: listDecisions(records.curation) };
  }
  return null;
}

/**
 * Applies answers as one step of the review, so that undo takes all of them back. A report of the site is read into this browser first, since decisions
 * about it are kept there.
 * @returns what came of it and the report's folder; where it failed, nothing holds that did not before
 */
export async function applyAnswers(found: AnsweredReport, step: ReviewStep, actions: BoardActions): Promise<Applied & { readonly id: string }> {
  const id = found.entry.kept === undefined ? await adopt(found) : found.entry.folder;
  if (id === null) return { ok: false, reason: 'gone', message: '', id: found.entry.folder };
  keptReview(id).change((review) => addStep(review, step));
  const outcome = await applyReview(id, actions, new AbortController().signal, true);
  // all of it or nothing: what is shown is what was shown before
  if (!outcome.ok) keptReview(id).change((review) => ({ ...review, done: Math.max(0, review.done - 1) }));
  return { ...outcome, id };
}

/** What was just applied: how many answers hold, and how many could not. */
interface AppliedAnswers {
  readonly id: string;
  readonly count: number;
  readonly rest: number;
}

/** With the step that it was. The whole screen is drawn anew when another report is shown, so it is not kept in it. */
let lastApplied: (AppliedAnswers & { readonly done: number }) | null = null;

/** Has the review tell what was just applied, when it opens. */
export function tellApplied(applied: AppliedAnswers): void {
  lastApplied = { ...applied, done: keptReview(applied.id).get().value.done };
}

/** @returns null unless the last step that holds is the one that applied them */
export const readApplied = (id: string, done: number): AppliedAnswers | null =>
  lastApplied !== null && lastApplied.id === id && lastApplied.done === done ? lastApplied : null;

/** @returns the folder under which this browser keeps the report; null where its document does not come along or reads otherwise */
async function adopt({ index, records: { document, curation } }: AnsweredReport): Promise<string | null> {
  if (document === null || curation === null) return null;
  const { fiscalYear, municipality } = index.report;
  const id = nameReport(index.report);
  // what somebody decided about it here stays
  if (keptThings.imports().get().value.some((report) => report.id === id)) return id;
  const chosen = { file: document.file, bytes: new Uint8Array(document.bytes), curation, profile: null };
  const answers = { ...noAnswers, fiscalYear, municipalityCode: municipality.code };
  const outcome = await readFile({ ...chosen, ...answers }, { signal: new AbortController().signal, onPhase: () => undefined });
  const report = outcome.ok ? outcome.answer.report : null;
  if (!outcome.ok || report?.source.sha256 !== index.report.source.sha256) return null;
  return (await keepImport({ chosen, answers, answer: outcome.answer }, report, new Date().toISOString())).id;
}
