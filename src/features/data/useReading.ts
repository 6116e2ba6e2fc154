import { useCallback, useEffect, useRef, useState } from 'react';
import type { ImportAnswer, ImportPhase } from '../../app/workers/importJob';
import { readFile, refuseSize } from '../../app/workers/readFile';
import type { AnsweredBook } from '../../domain/checkBook';
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

interface ReadBook {
  readonly file: string;
  readonly book: AnsweredBook;
}

/** The answers among the other files, when the first one holds answers; whatever else there is stays unread. */
async function readOthers(files: readonly File[], options: Parameters<typeof readFile>[1]): Promise<readonly ReadBook[]> {
  const books: ReadBook[] = [];
  for (const file of files) {
    if (refuseSize(file.size) !== null) continue;
    const bytes = new Uint8Array(await file.arrayBuffer());
    const outcome = await readFile({ file: file.name, bytes, ...noAnswers, profile: null, curation: noDecisions }, options);
    if (outcome.ok && outcome.answer.answered !== null) books.push({ file: file.name, book: outcome.answer.answered });
  }
  return books;
}

/** Several returned workbooks as one: offices send back their own sheet each. Of several the sheets are named with their file. */
export function joinBooks(books: readonly ReadBook[]): AnsweredBook {
  const name = <Line extends { readonly sheet: string }>(file: string, line: Line): Line =>
    books.length === 1 ? line : { ...line, sheet: `${file}・${line.sheet}` };
  return {
    rows: books.flatMap(({ file, book }) => book.rows.map((row) => name(file, row))),
    faults: books.flatMap(({ file, book }) => book.faults.map((fault) => name(file, fault))),
  };
}

export const noAnswers: ImportAnswers = { fiscalYear: null, municipalityCode: null, municipality: null, sheet: null };
const noDecisions = { schemaVersion: 1, decisions: [] } as const;

/** Reads what was chosen; a new choice, cancelling and leaving the screen end what is under way. */
export function useReading() {
  const [reading, setReading] = useState<Reading>({ status: 'idle' });
  const stop = useRef(new AbortController());
  useEffect(() => () => stop.current.abort(), []);
  const read = useCallback(async (chosen: ChosenDocument, answers: ImportAnswers, others: readonly File[]) => {
    stop.current.abort();
    const controller = new AbortController();
    stop.current = controller;
    const { file, bytes, curation, profile } = chosen;
    const onPhase = (phase: ImportPhase | 'starting') => {
      if (stop.current === controller) setReading({ status: 'reading', file, phase });
    };
    const request = { file, bytes, ...answers, profile, curation: curation ?? noDecisions };
    const options = { signal: controller.signal, onPhase };
    const outcome = await readFile(request, options);
    const books = outcome.ok && outcome.answer.answered !== null ? await readOthers(others, options) : [];
    // another document may have been chosen meanwhile
    if (stop.current !== controller) return;
    const { ok } = outcome;
    if (ok) {
      const { answered } = outcome.answer;
      const answer = answered === null ? outcome.answer : { ...outcome.answer, answered: joinBooks([{ file, book: answered }, ...books]) };
      setReading({ status: 'read', chosen, answers, answer, isInPage: outcome.isInPage, isMore: others.length > books.length });
    }
    else setReading({ status: 'failed', reason: outcome.reason, file, message: outcome.message });
  }, []);
  const choose = useCallback(
    async (files: readonly File[]) => {
      const { document, curation, profile, others } = await sortFiles(files);
      if (document === null) {
        if (files[0] !== undefined) setReading({ status: 'failed', reason: 'onlyDecisions', file: files[0].name, message: '' });
        return;
      }
      const issue = refuseSize(document.size);
      if (issue !== null) return setReading({ status: 'tooLarge', file: document.name, issue });
      try {
        const bytes = new Uint8Array(await document.arrayBuffer());
        await read({ file: document.name, bytes, curation, profile }, noAnswers, others);
      } catch {
        setReading({ status: 'failed', reason: 'unreadable', file: document.name, message: '' });
      }
    },
    [read],
  );
  const readAgain = useCallback((chosen: ChosenDocument, answers: ImportAnswers) => void read(chosen, answers, []), [read]);
  return { reading, choose, readAgain, cancel: () => stop.current.abort() };
}
