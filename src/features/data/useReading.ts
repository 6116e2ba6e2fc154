import { useCallback, useEffect, useRef, useState } from 'react';
import type { ImportAnswer, ImportPhase } from '../../app/workers/importJob';
import { readFile, refuseSize } from '../../app/workers/readFile';
import type { Issue } from '../../domain/issue';
import type { ImportAnswers } from '../../store/reportBox';
import { sortFiles } from './chooseFiles';

/** A document of this computer that is being read, with the decisions that were chosen along with it. */
export interface ChosenDocument {
  readonly file: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly curation: object | null;
  /** How the columns of its table are read; null: by rules alone. */
  readonly profile: object | null;
}

export type Reading =
  | { readonly status: 'idle' }
  | { readonly status: 'reading'; readonly file: string; readonly phase: ImportPhase | 'starting' }
  | {
      readonly status: 'read';
      readonly chosen: ChosenDocument;
      readonly answers: ImportAnswers;
      readonly answer: ImportAnswer;
      readonly isInPage: boolean;
      /** Other documents were chosen, too. */
      readonly isMore: boolean;
    }
  | { readonly status: 'tooLarge'; readonly file: string; readonly issue: Issue }
  | {
      readonly status: 'failed';
      readonly reason: 'cancelled' | 'timeout' | 'fault' | 'unreadable' | 'onlyDecisions';
      readonly file: string;
      readonly message: string;
    };

export const noAnswers: ImportAnswers = { fiscalYear: null, municipalityCode: null, municipality: null, sheet: null };
const noDecisions = { schemaVersion: 1, decisions: [] } as const;

/** Reads what was chosen; a new choice, cancelling and leaving the screen end what is under way. */
export function useReading() {
  const [reading, setReading] = useState<Reading>({ status: 'idle' });
  const stop = useRef(new AbortController());
  useEffect(() => () => stop.current.abort(), []);
  const read = useCallback(async (chosen: ChosenDocument, answers: ImportAnswers, isMore: boolean) => {
    stop.current.abort();
    const controller = new AbortController();
    stop.current = controller;
    const { file, bytes, curation, profile } = chosen;
    const onPhase = (phase: ImportPhase | 'starting') => {
      if (stop.current === controller) setReading({ status: 'reading', file, phase });
    };
    const request = { file, bytes, ...answers, profile, curation: curation ?? noDecisions };
    const outcome = await readFile(request, { signal: controller.signal, onPhase });
    // another document may have been chosen meanwhile
    if (stop.current !== controller) return;
    const { ok } = outcome;
    if (ok) setReading({ status: 'read', chosen, answers, answer: outcome.answer, isInPage: outcome.isInPage, isMore });
    else setReading({ status: 'failed', reason: outcome.reason, file, message: outcome.message });
  }, []);
  const choose = useCallback(
    async (files: readonly File[]) => {
      const { document, curation, profile, isMore } = await sortFiles(files);
      if (document === null) {
        if (files[0] !== undefined) setReading({ status: 'failed', reason: 'onlyDecisions', file: files[0].name, message: '' });
        return;
      }
      const issue = refuseSize(document.size);
      if (issue !== null) return setReading({ status: 'tooLarge', file: document.name, issue });
      try {
        const bytes = new Uint8Array(await document.arrayBuffer());
        await read({ file: document.name, bytes, curation, profile }, noAnswers, isMore);
      } catch {
        setReading({ status: 'failed', reason: 'unreadable', file: document.name, message: '' });
      }
    },
    [read],
  );
  const readAgain = useCallback((chosen: ChosenDocument, answers: ImportAnswers) => void read(chosen, answers, false), [read]);
  return { reading, choose, readAgain, cancel: () => stop.current.abort() };
}
