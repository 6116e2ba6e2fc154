import type { BoardActions } from '../../store/board';
import { keptReview, type Review } from '../../store/reviewSchema';
import { applyReview, type Applied } from './applyReview';

type Failure = Extract<Applied, { ok: false }>;

interface JobState {
  readonly isPending: boolean;
  /** Why the last step does not hold; null where it does. */
  readonly failure: Failure | null;
}

/** The reading of one report's document for the steps that hold. */
interface ReviewJob {
  readonly get: () => JobState;
  readonly subscribe: (listener: () => void) => () => void;
  /**
   * Changes which steps hold and reads the document with them; a reading under way is ended. Where it fails, the steps are again those of the report
   * that is there.
   * @param mustFit a decision was just taken
   */
  readonly change: (update: (review: Review) => Review, show: BoardActions['showReport'], mustFit: boolean) => Promise<void>;
  /** Ends the reading under way, whose report is removed. */
  readonly end: () => void;
}

const jobs = new Map<string, ReviewJob>();

function createJob(id: string): ReviewJob {
  let state: JobState = { isPending: false, failure: null };
  const listeners = new Set<() => void>();
  const set = (next: JobState) => {
    state = next;
    for (const listener of listeners) listener();
  };
  /** Steps that the report held before the reading under way. */
  let applied = 0;
  let controller = new AbortController();
  const end = () => {
    controller.abort();
    controller = new AbortController();
  };
  return {
    get: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    change: async (update, showReport, mustFit) => {
      const kept = keptReview(id);
      if (!state.isPending) applied = kept.get().value.done;
      end();
      const own = controller;
      kept.change(update);
      set({ isPending: true, failure: null });
      const outcome = await applyReview(id, { showReport }, own.signal, mustFit);
      if (controller !== own) return;
      if (!outcome.ok) kept.change((value) => ({ ...value, done: Math.min(applied, value.steps.length) }));
      set({ isPending: false, failure: outcome.ok ? null : outcome });
    },
    end: () => {
      end();
      set({ isPending: false, failure: null });
    },
  };
}

/** The same for all screens, so that a reading goes on where its screen is left: who leaves has decided all the same. */
export function findReviewJob(id: string): ReviewJob {
  const job = jobs.get(id) ?? createJob(id);
  jobs.set(id, job);
  return job;
}
