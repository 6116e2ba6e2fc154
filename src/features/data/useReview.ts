import { useCallback, useEffect, useRef, useState } from 'react';
import type { Decision } from '../../importer/curation/curationSchema';
import { useKept } from '../../store/kept';
import { readDocument } from '../../store/reportBox';
import { addStep, keptReview, type ReviewStep } from '../../store/reviewSchema';
import { useBoardActions } from '../../store/useBoard';
import { applyReview, joinDecisions, type Applied } from './applyReview';

type Failure = Extract<Applied, { ok: false }>;

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

/**
 * Decides about a report of this browser, with undo and redo, all kept. Every step reads the document again; a later one ends the reading under way, so
 * that nobody waits for each. Where a reading fails, what was last shown holds.
 */
export function useReview(id: string) {
  const actions = useBoardActions();
  const { value: review, standing } = useKept(() => keptReview(id));
  /** Steps that the shown report holds. */
  const applied = useRef(review.done);
  const stop = useRef(new AbortController());
  const [isPending, setPending] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  useEffect(() => () => stop.current.abort(), []);
  const apply = useCallback(async (mustFit: boolean) => {
    stop.current.abort();
    const controller = new AbortController();
    stop.current = controller;
    setPending(true);
    setFailure(null);
    const wanted = keptReview(id).get().value.done;
    const outcome = await applyReview(id, actions, controller.signal, mustFit);
    if (stop.current !== controller) return;
    setPending(false);
    if (outcome.ok) {
      applied.current = wanted;
      return;
    }
    if (outcome.reason !== 'cancelled') setFailure(outcome);
    keptReview(id).change((value) => ({ ...value, done: Math.min(applied.current, value.steps.length) }));
  }, [id, actions]);
  const move = (by: number) => {
    keptReview(id).change((value) => ({ ...value, done: Math.max(0, Math.min(value.steps.length, value.done + by)) }));
    void apply(false);
  };
  return {
    isPending,
    /** Steps that hold. */
    done: review.done,
    failure,
    standing,
    canUndo: review.done > 0,
    canRedo: review.done < review.steps.length,
    decide: (step: ReviewStep) => {
      keptReview(id).change((value) => addStep(value, step));
      void apply(true);
    },
    undo: () => move(-1),
    redo: () => move(1),
  };
}
