import { useCallback, useContext, useEffect, useState, useSyncExternalStore } from 'react';
import type { Decision } from '../../importer/curation/curationSchema';
import type { BoardActions } from '../../store/board';
import { useKept } from '../../store/kept';
import { readBox, readDocument } from '../../store/reportBox';
import { addStep, hashReview, keptReview, type Review, type ReviewStep } from '../../store/reviewSchema';
import { BoardContext } from '../../store/useBoard';
import { joinDecisions } from './applyReview';
import { findReviewJob } from './reviewJobs';

const isDecision = (entry: unknown): entry is Decision => typeof entry === 'object' && entry !== null && 'decide' in entry && 'at' in entry;

/** The decisions that hold about a report of this browser; null while its document is looked up, or where it is gone. */
export function useDecisions(id: string): readonly Decision[] | null {
  const [brought, setBrought] = useState<object | null>(null);
  const review = useKept(() => keptReview(id)).value;
  useEffect(() => {
    let isLeft = false;
    void readDocument(id).then((document) => !isLeft && setBrought(document?.curation ?? null));
    return () => {
      isLeft = true;
    };
  }, [id]);
  if (brought === null) return null;
  const joined = joinDecisions(brought, review);
  const decisions: readonly unknown[] = 'decisions' in joined && Array.isArray(joined.decisions) ? joined.decisions : [];
  return decisions.filter(isDecision);
}

/** Whether the document of a report is being read with its last decisions: until then the report that is there lacks them. */
export function useReviewJob(id: string): ReturnType<ReturnType<typeof findReviewJob>['get']> {
  const { subscribe, get } = findReviewJob(id);
  return useSyncExternalStore(subscribe, get);
}

/**
 * Decides about a report of this browser, with undo and redo, all kept. Every step reads the document again; a later one ends the reading under way, so
 * that nobody waits for each. Who leaves the screen meanwhile, or the page, finds the step made on return. Where a reading fails, what was last shown holds.
 */
export function useReview(id: string) {
  const board = useContext(BoardContext);
  const { value: review, standing } = useKept(() => keptReview(id));
  const { isPending, failure } = useReviewJob(id);
  const change = useCallback(
    (update: (review: Review) => Review, mustFit: boolean) => {
      const show: BoardActions['showReport'] = (report, folder) => {
        const { loading } = board?.store.getState() ?? {};
        // another one may be open by now: this one is there when it is opened again
        if (loading?.status === 'ready' && loading.folder === folder) board?.actions.showReport(report, folder);
      };
      void findReviewJob(id).change(update, show, mustFit);
    },
    [id, board],
  );
  useEffect(() => {
    // the page may have been left while a step was being read
    const catchUp = async () => {
      const boxed = await readBox(id);
      const isBehind = boxed?.review !== undefined && boxed.review !== hashReview(keptReview(id).get().value);
      if (isBehind && !findReviewJob(id).get().isPending) change((value) => value, false);
    };
    void catchUp();
  }, [id, change]);
  const move = (by: number) => change((value) => ({ ...value, done: Math.max(0, Math.min(value.steps.length, value.done + by)) }), false);
  return {
    isPending,
    /** Steps that hold. */
    done: review.done,
    failure,
    standing,
    canUndo: review.done > 0,
    canRedo: review.done < review.steps.length,
    decide: (step: ReviewStep) => change((value) => addStep(value, step), true),
    undo: () => move(-1),
    redo: () => move(1),
  };
}
