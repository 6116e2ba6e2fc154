import type { Issue } from '../../domain/issue';
import { readFile } from '../../app/workers/readFile';
import type { Curation, Decision } from '../../importer/curation/curationSchema';
import type { BoardActions } from '../../store/board';
import type { KeptStanding } from '../../store/kept';
import { keptThings } from '../../store/keptSchema';
import { readBox, readDocument, writeBox } from '../../store/reportBox';
import { foldSteps, hashReview, keptReview, type Review } from '../../store/reviewSchema';
import { nameDecision } from './writePlace';

/** What became of reading the document again; `refused` says why nothing was changed. */
export type Applied =
  | { readonly ok: true; readonly standing: KeptStanding; readonly curation: Curation }
  | { readonly ok: false; readonly reason: 'gone' | 'cancelled' | 'timeout' | 'fault' | 'refused' | 'unmatched'; readonly message: string };

/** Decisions that fit nothing, or more than one thing. */
const countMisses = (issues: readonly Issue[]): number => issues.filter(({ code }) => code.startsWith('curation')).length;

const isDecision = (entry: object): entry is Decision => 'decide' in entry && 'at' in entry;

/** The decisions that came with a document, with those of its review over them: in place where they replace one, behind all others where not. */
export function joinDecisions(curation: object, review: Review): object {
  const brought: readonly unknown[] = 'decisions' in curation && Array.isArray(curation.decisions) ? curation.decisions : [];
  const left = new Map(foldSteps(review));
  const kept = brought.flatMap((entry: unknown): unknown[] => {
    if (typeof entry !== 'object' || entry === null || !isDecision(entry)) return [entry];
    const key = nameDecision(entry);
    if (!left.has(key)) return [entry];
    const made = left.get(key) ?? null;
    left.delete(key);
    return made === null ? [] : [made];
  });
  return { schemaVersion: 1, ...curation, decisions: [...kept, ...[...left.values()].filter((made) => made !== null)] };
}

/** Gives a document that does not name its municipality the name that a person gave, in its report and in the list. */
export async function renameImport(id: string, municipality: string, actions: Pick<BoardActions, 'showReport'>): Promise<void> {
  const [document, boxed] = await Promise.all([readDocument(id), readBox(id)]);
  if (document === null || boxed === null) return;
  await writeBox(boxed, { ...document, answers: { ...document.answers, municipality } });
  await applyReview(id, actions, new AbortController().signal);
  keptThings.imports().change((reports) => reports.map((report) => (report.id === id ? { ...report, municipality } : report)));
}

/**
 * Reads a document of this browser again with all decisions of its review, keeps what comes of it, and shows it.
 * @param mustFit a decision was just taken: refused where it does not find its place. Older ones may, of another year or an earlier version
 */
export async function applyReview(
  id: string,
  { showReport }: Pick<BoardActions, 'showReport'>,
  signal: AbortSignal,
  mustFit = false,
): Promise<Applied> {
  const document = await readDocument(id);
  if (document === null) return { ok: false, reason: 'gone', message: '' };
  const review = keptReview(id).get().value;
  const curation = joinDecisions(document.curation, review);
  const { file, bytes, answers, profile } = document;
  const outcome = await readFile({ file, bytes, ...answers, profile, curation }, { signal, onPhase: () => undefined });
  if (!outcome.ok) return { ok: false, reason: outcome.reason, message: outcome.message };
  const { report, issues, curation: applied } = outcome.answer;
  if (report === null) return { ok: false, reason: 'refused', message: issues.map(({ code }) => code).join(', ') };
  const before = mustFit ? await readBox(id) : null;
  if (before !== null && countMisses(issues) > countMisses(before.issues)) return { ok: false, reason: 'unmatched', message: '' };
  if (signal.aborted) return { ok: false, reason: 'cancelled', message: '' };
  const standing = await writeBox({ id, report: JSON.stringify(report), issues, review: hashReview(review) });
  showReport(report, id);
  return { ok: true, standing, curation: applied };
}
