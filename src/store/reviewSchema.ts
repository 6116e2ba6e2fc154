import * as z from 'zod/mini';
import { hashText } from '../domain/hashText';
import { kept, type Kept, type KeptForm, browserHost } from './kept';
import { isSame } from './mergeKept';

/** A decision at a place, or null where the decision there was taken back. */
export interface ReviewEntry {
  /** Kind and place of the decision: a later one there replaces it. */
  readonly key: string;
  /** As it stands in `curation.json`; the importer checks it. */
  readonly decision: object | null;
}

/** What was decided at once, and is undone at once. */
export type ReviewStep = readonly ReviewEntry[];

/** All steps of a review, and how many of them hold: undo takes the last of them back, redo makes it again. */
export interface Review {
  readonly steps: readonly ReviewStep[];
  readonly done: number;
}

const stepSchema = z.array(z.object({ key: z.string(), decision: z.nullable(z.record(z.string(), z.unknown())) }));
export const reviewSchema = z.object({ steps: z.array(stepSchema), done: z.number().check(z.int(), z.nonnegative()) });

/** What I have decided since goes behind what another window has; what was undone there goes, as before any other new step. */
function mergeReviews(base: Review, mine: Review, theirs: Review): Review {
  if (isSame(base, theirs)) return mine;
  const known = mine.steps.findIndex((step, at) => at >= base.done || !isSame(step, base.steps[at]));
  const added = known < 0 ? [] : mine.steps.slice(known, mine.done);
  return added.reduce(addStep, theirs);
}

export const reviewForm: KeptForm<Review> = {
  version: 1,
  empty: { steps: [], done: 0 },
  read: (content) => {
    const { success, data } = reviewSchema.safeParse(content, { jitless: true });
    return success ? { value: { steps: data.steps, done: Math.min(data.done, data.steps.length) }, isWhole: true } : null;
  },
  write: (value) => value,
  merge: mergeReviews,
};

/** Steps that still hold after a new one: what was undone before it is gone. */
export function addStep({ steps, done }: Review, step: ReviewStep): Review {
  const all = [...steps.slice(0, done), step];
  return { steps: all, done: all.length };
}

/** The decisions that hold, by their key; null where one that came with the document was taken back. */
export function foldSteps({ steps, done }: Review): ReadonlyMap<string, object | null> {
  return new Map(steps.slice(0, done).flatMap((entries) => entries.map(({ key, decision }) => [key, decision] as const)));
}

/** Tells which decisions a report was made with; the same for the same decisions, whatever was undone between. */
export const hashReview = (review: Review): string => hashText(JSON.stringify([...foldSteps(review)]));

const opened = new Map<string, Kept<Review>>();

/** The review of one imported report, kept in this browser. */
export function keptReview(id: string): Kept<Review> {
  const found = opened.get(id) ?? kept(`seika-board.review.${id}`, reviewForm, browserHost('localStorage'));
  opened.set(id, found);
  return found;
}
