import type { Report } from '../domain/report';
import { collectReport, type CollectedReport, type TextMark } from './reportText';
import { buildTranslationIndex, translatedKinds, type TranslationEntry, type TranslationIndex } from '../domain/translation';

/** What `parseReport` of the domain answers. */
export type ParsedReport =
  | { readonly ok: true; readonly report: Report }
  | { readonly ok: false; readonly errors: readonly { readonly path: string; readonly message: string }[] };

/** Why there is no report to show (`none`: the application came without one); words come from `loading.*`. */
export type LoadFailure =
  | { readonly code: 'none' | 'offline' | 'missing' | 'truncated' | 'unreadable' | 'silent' }
  | { readonly code: 'refused'; readonly status: number }
  | { readonly code: 'newerVersion'; readonly version: number }
  | { readonly code: 'invalid'; readonly errors: readonly { readonly path: string; readonly message: string }[] };

export type LoadOutcome = { readonly ok: true; readonly report: Report } | { readonly ok: false; readonly failure: LoadFailure };

export interface LoadOptions {
  readonly fetch: typeof fetch;
  readonly isOnline: () => boolean;
  /** @param mark of the text that the content was read from; null where it is no file of the site */
  readonly parseReport: (content: unknown, mark: TextMark | null) => ParsedReport | Promise<ParsedReport>;
  /**
   * Told of what has been read so far of a long report, always the same object: what is looked at now need not be when all is there.
   * @param loaded bytes so far
   */
  readonly followContent?: (content: Readonly<Record<string, unknown>>, loaded: number) => void;
  /** @param total bytes in all, null where the server does not tell (or tells the compressed size) */
  readonly onProgress: (loaded: number, total: number | null) => void;
  /** How long nothing may come before the server counts as silent, ms; each piece that comes starts it anew, so that a slow line is no fault. */
  readonly patience?: number;
}

const newestVersion = 1;
const defaultPatience = 20_000;

/** @returns asks for something and gives up when it does not come in time; whoever waits learns it by `isSilent` */
function waitWith(patience: number) {
  let isSilent = false;
  return {
    isSilent: () => isSilent,
    wait: async <Answer>(answer: Promise<Answer>): Promise<Answer> => {
      let timer: ReturnType<typeof setTimeout> | undefined;
      const silence = new Promise<never>((_resolve, reject) => {
        timer = setTimeout(() => {
          isSilent = true;
          reject(new Error('No answer in time'));
        }, patience);
      });
      return Promise.race([answer, silence]).finally(() => clearTimeout(timer));
    },
  };
}

type Wait = ReturnType<typeof waitWith>['wait'];

/** So long a report is read before the page has its turn, ms. */
const longestWork = 40;
/** So much is made text of at once, bytes: as megabytes, as which they may come, it takes twice as long. */
const pieceLength = 65_536;

/** What comes, in pieces of which each holds until the next one is asked for: a browser that can writes all of them to the same place. */
async function* readPieces(body: ReadableStream<Uint8Array<ArrayBuffer>>, wait: Wait): AsyncGenerator<Uint8Array> {
  let reader: ReadableStreamBYOBReader | null = null;
  try {
    reader = body.getReader({ mode: 'byob' });
  } catch {
    // this browser says itself where it writes
  }
  if (reader === null) {
    const plain = body.getReader();
    for (let read = await wait(plain.read()); !read.done; read = await wait(plain.read()))
      for (let at = 0; at < read.value.byteLength; at += pieceLength) yield read.value.subarray(at, at + pieceLength);
    return;
  }
  let place = new ArrayBuffer(pieceLength);
  for (;;) {
    const { done, value } = await wait(reader.read(new Uint8Array(place)));
    if (done || value === undefined) return;
    yield value;
    place = value.buffer;
  }
}

async function readBody(
  response: Response,
  { onProgress, followContent }: Pick<LoadOptions, 'onProgress' | 'followContent'>,
  wait: Wait,
): Promise<CollectedReport> {
  const length = Number(response.headers.get('content-length'));
  const total = length > 0 && response.headers.get('content-encoding') === null ? length : null;
  const decoder = new TextDecoder();
  const { add, finish } = collectReport();
  if (response.body === null) {
    add(await wait(response.text()));
    return finish();
  }
  let loaded = 0;
  let toldAt = -Infinity;
  for await (const piece of readPieces(response.body, wait)) {
    loaded += piece.byteLength;
    const content = add(decoder.decode(piece, { stream: true }));
    if (content !== null) followContent?.(content, loaded);
    if (performance.now() - toldAt < longestWork) continue;
    onProgress(loaded, total);
    // pieces that have come already are read without a pause: how far it is would not be drawn, nor would what else was asked for be run
    if (content !== null) await new Promise((resolve) => setTimeout(resolve));
    toldAt = performance.now();
  }
  add(decoder.decode());
  return finish();
}

const fail = (failure: LoadFailure): LoadOutcome => ({ ok: false, failure });

async function readContent(content: unknown, mark: TextMark | null, parseReport: LoadOptions['parseReport']): Promise<LoadOutcome> {
  const version = typeof content === 'object' && content !== null && 'schemaVersion' in content ? content.schemaVersion : null;
  if (typeof version === 'number' && version > newestVersion) return fail({ code: 'newerVersion', version });
  const parsed = await parseReport(content, mark);
  return parsed.ok ? { ok: true, report: parsed.report } : fail({ code: 'invalid', errors: parsed.errors });
}

/**
 * Reads the text of a report; every fault is told, none thrown.
 * @param mark of the text, where it is a file of the site
 */
export async function readReportText(
  text: string,
  parseReport: LoadOptions['parseReport'],
  mark: TextMark | null = null,
): Promise<LoadOutcome> {
  const trimmed = text.trim();
  // a server that answers every path with its start page
  if (trimmed.startsWith('<')) return fail({ code: 'missing' });
  let content: unknown;
  try {
    content = JSON.parse(trimmed);
  } catch {
    return fail({ code: trimmed.startsWith('{') && !trimmed.endsWith('}') ? 'truncated' : 'unreadable' });
  }
  return readContent(content, mark, parseReport);
}

/**
 * Fetches one report and validates it.
 * @param url hashed asset URL of a `report.json`
 * @returns the report, or the one reason why there is none; never throws
 */
export async function loadReport(
  url: string,
  { fetch, isOnline, parseReport, patience = defaultPatience, ...progress }: LoadOptions,
): Promise<LoadOutcome> {
  const { wait, isSilent } = waitWith(patience);
  const stop = new AbortController();
  const giveUp = (code: 'missing' | 'truncated'): LoadOutcome => {
    stop.abort();
    return fail({ code: !isOnline() ? 'offline' : isSilent() ? 'silent' : code });
  };
  let response: Response;
  try {
    response = await wait(fetch(url, { signal: stop.signal }));
  } catch {
    return giveUp('missing');
  }
  if (response.status === 404 || response.status === 410) return fail({ code: 'missing' });
  if (!response.ok) return fail({ code: 'refused', status: response.status });
  try {
    const body = await readBody(response, progress, wait);
    if ('fault' in body) return fail({ code: body.fault });
    const { mark } = body;
    return await ('text' in body ? readReportText(body.text, parseReport, mark) : readContent(body.content, mark, parseReport));
  } catch {
    return giveUp('truncated');
  }
}

/** Vite's name for a part of the application that did not come; a file of the site that is not there is told by it, too. */
export const partMissing = 'vite:preloadError';

/** How files stand inside the single file (`.ci/build/singleFile.ts`). */
const packed = 'data:application/zlib;';

/** The browser's `fetch` for files of the site; one that is not there is told to the window (`partMissing`), since an update may have taken it away. */
export const fetchSiteFile: typeof fetch = async (url, options) => {
  const response = await window.fetch(url, options);
  if (import.meta.env.MODE === 'single' && typeof url === 'string' && url.startsWith(packed)) {
    return new Response(response.body?.pipeThrough(new DecompressionStream('deflate')));
  }
  if (response.status === 404 || response.status === 410) window.dispatchEvent(new Event(partMissing));
  return response;
};

/**
 * Whether the site has been updated under an open page, so that what the page asks for is gone.
 * @param fetchPage the page as it is now
 * @param script file name of the script that runs; an update gives it another one
 * @returns false without a network, too; never throws
 */
export async function isReplaced(fetchPage: () => Promise<Response>, script: string): Promise<boolean> {
  try {
    const response = await fetchPage();
    return response.ok && !(await response.text()).includes(script);
  } catch {
    return false;
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

function readEntry(value: unknown): TranslationEntry | undefined {
  if (!isRecord(value)) return undefined;
  const kind = translatedKinds.find((name) => name === value['kind']);
  const { original, hash, text } = value;
  if (kind === undefined || typeof original !== 'string' || typeof hash !== 'string' || typeof text !== 'string') return undefined;
  return { kind, original, hash, text };
}

/** Reads `translations/<lang>.json`; an entry that is none is left out, as a missing translation falls back to Japanese anyway. */
export function readTranslation(content: unknown): TranslationIndex | null {
  if (!isRecord(content) || content['schemaVersion'] !== 1 || !Array.isArray(content['entries'])) return null;
  const entries = content['entries'].flatMap((entry: unknown) => readEntry(entry) ?? []);
  return buildTranslationIndex({ schemaVersion: 1, language: String(content['language']), entries });
}

/** @returns null where the file is missing, unreadable or of another version; never throws */
export async function loadTranslation(url: string, fetchFile: typeof fetch): Promise<TranslationIndex | null> {
  try {
    const response = await fetchFile(url);
    return response.ok ? readTranslation(await response.json()) : null;
  } catch {
    return null;
  }
}

/**
 * Fetches one line of a published document.
 * @param url the text form of the document, as it was published
 * @param line 1-based
 * @returns its cells from left to right, empty ones left out; null where the file is missing or has no such line; never throws
 */
export async function loadSourceLine(url: string, line: number, fetchFile: typeof fetch): Promise<readonly string[] | null> {
  try {
    const response = await fetchFile(url);
    const text = response.ok ? (await response.text()).split(/\r?\n/)[line - 1] : undefined;
    return text === undefined ? null : text.split('\t').filter((cell) => cell.trim() !== '');
  } catch {
    return null;
  }
}
