import { buildIssue, type Issue } from '../../domain/issue';
import { maxBytes } from '../../importer/sources/decodeBytes';
import type { ImportAnswer, ImportPhase, ImportRequest } from './importJob';
import type { ReadMaster } from '../../domain/slideMaster';
import type { MasterRequest, WorkerMessage } from './importWorker';

type Outcome<Answer> =
  | { readonly ok: true; readonly answer: Answer; /** No worker could be started. */ readonly isInPage: boolean }
  /** `timeout`: ended after the limit; `fault`: the importer failed, `message` says where. */
  | { readonly ok: false; readonly reason: 'cancelled' | 'timeout' | 'fault'; readonly message: string };
export type ReadOutcome = Outcome<ImportAnswer>;

export interface ReadOptions {
  readonly signal: AbortSignal;
  readonly onPhase: (phase: ImportPhase | 'starting') => void;
  /** ms */
  readonly limit?: number;
}

/** The largest real document takes five seconds; what takes this long never ends. */
const defaultLimit = 60_000;
/** A worker that does not say that it is there by then is taken for refused, ms. */
const startLimit = 10_000;

/**
 * Reads a file outside of the page, so that no file can hang or end it: the worker is ended after a time, and when the reader cancels. Its script comes
 * inside of this part, in a single file it is the page's own (a page that was opened from a file may start no other). Where the browser starts none, the
 * file is read in the page.
 */
export async function readFile(request: ImportRequest, { signal, onPhase, limit = defaultLimit }: ReadOptions): Promise<ReadOutcome> {
  onPhase('starting');
  const worker = await startWorker();
  if (signal.aborted) {
    worker?.terminate();
    return { ok: false, reason: 'cancelled', message: '' };
  }
  const pick = (message: WorkerMessage) => (message.kind === 'answer' ? message.answer : null);
  return worker === null ? readInPage(request, signal, onPhase) : askWorker(worker, request, { signal, onPhase, limit }, pick);
}

/** Reads a template of slides in the same way; whatever goes wrong on the way, the file can not be read. */
export async function readMasterFile(file: string, bytes: Uint8Array<ArrayBuffer>, signal: AbortSignal): Promise<ReadMaster> {
  const worker = await startWorker();
  if (worker === null) return (await import('../../importer/sources/readSlideMaster')).readSlideMaster(bytes, file);
  const options = { signal, onPhase: () => undefined, limit: defaultLimit };
  const pick = (message: WorkerMessage) => (message.kind === 'master' ? message.read : null);
  const outcome = await askWorker(worker, { slideMaster: file, bytes }, options, pick);
  return outcome.ok ? outcome.answer : { ok: false, fault: 'broken' };
}

/** The script of the single file, in which the importer stands once (`startSingle.ts`); one address for all workers of this page. */
let ownScript: string | undefined;
const findOwnScript = (): string =>
  (ownScript ??= URL.createObjectURL(
    new Blob([document.querySelector('script[type="module"]')?.textContent ?? ''], { type: 'text/javascript' }),
  ));

async function makeWorker(): Promise<Worker> {
  if (import.meta.env.MODE === 'single') return new Worker(findOwnScript(), { type: 'module' });
  const { default: ImportWorker } = await import('./importWorker?worker&inline');
  return new ImportWorker();
}

/** @returns null where none starts */
async function startWorker(): Promise<Worker | null> {
  try {
    const worker = await makeWorker();
    const isReady = await new Promise<boolean>((resolve) => {
      worker.addEventListener('message', () => resolve(true), { once: true });
      worker.addEventListener('error', () => resolve(false), { once: true });
      setTimeout(() => resolve(false), startLimit);
    });
    if (isReady) return worker;
    worker.terminate();
    return null;
  } catch {
    return null;
  }
}

async function askWorker<Answer>(
  worker: Worker,
  request: ImportRequest | MasterRequest,
  { signal, onPhase, limit }: Required<ReadOptions>,
  pick: (message: WorkerMessage) => Answer | null,
): Promise<Outcome<Answer>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = () => worker.terminate();
  try {
    return await new Promise<Outcome<Answer>>((resolve) => {
      const fail = (reason: 'cancelled' | 'timeout' | 'fault', message = '') => resolve({ ok: false, reason, message });
      timer = setTimeout(() => fail('timeout'), limit);
      signal.addEventListener('abort', () => fail('cancelled'), { once: true });
      worker.addEventListener('error', ({ message }) => fail('fault', message));
      worker.addEventListener('message', ({ data }: MessageEvent<WorkerMessage>) => {
        const answer = pick(data);
        if (answer !== null) resolve({ ok: true, answer, isInPage: false });
        else if (data.kind === 'phase') onPhase(data.phase);
        else if (data.kind === 'fault') fail('fault', data.message);
      });
      // a worker has no origin of its own to name
      // oxlint-disable-next-line unicorn/require-post-message-target-origin
      worker.postMessage(request);
    });
  } finally {
    clearTimeout(timer);
    stop();
  }
}

async function readInPage(request: ImportRequest, signal: AbortSignal, onPhase: ReadOptions['onPhase']): Promise<ReadOutcome> {
  try {
    const { runImport } = await import('./importJob');
    const answer = await runImport(request, onPhase);
    return signal.aborted ? { ok: false, reason: 'cancelled', message: '' } : { ok: true, answer, isInPage: true };
  } catch (error) {
    return { ok: false, reason: 'fault', message: error instanceof Error ? error.message : String(error) };
  }
}

/** Why a file of this size is not even opened; null where it is. */
export function refuseSize(bytes: number): Issue | null {
  return bytes > maxBytes ? buildIssue('tooLarge', 'error', 0, { bytes, limit: maxBytes }) : null;
}
