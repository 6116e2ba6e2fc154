import type { Zip } from 'fflate';

/** One file of an archive. */
export interface ZipPart {
  /** Path with `/`. */
  readonly path: string;
  readonly bytes: Uint8Array;
  /** What is compressed already (pictures, other archives) is only stored. */
  readonly isCompressed: boolean;
}

export interface ZipOptions {
  /** Day written beside every file, YYYY-MM-DD, so that the same content gives the same bytes. */
  readonly createdOn: string;
  readonly signal?: AbortSignal;
}

/** As much as is compressed in one go: some milliseconds of work. */
const chunkBytes = 65_536;
/** Milliseconds after which the page gets its turn. */
const longestTurn = 16;

/** Lets the page draw and react when the work has gone on for long enough; throws where the reader has cancelled. */
function makeBreather(signal: AbortSignal | undefined): () => Promise<void> {
  let since = performance.now();
  return async () => {
    signal?.throwIfAborted();
    if (performance.now() - since < longestTurn) return;
    await new Promise((resolve) => setTimeout(resolve));
    signal?.throwIfAborted();
    since = performance.now();
  };
}

function joinChunks(chunks: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const joined = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    joined.set(chunk, at);
    at += chunk.length;
  }
  return joined;
}

/**
 * Packs files into a ZIP archive, names in UTF-8. Works in small pieces on the page's own thread: no worker to be refused by a
 * closed network or a page opened from a file.
 * @throws the signal's reason when it is aborted
 */
export async function zipParts(
  parts: Iterable<ZipPart> | AsyncIterable<ZipPart>,
  { createdOn, signal }: ZipOptions,
): Promise<Uint8Array<ArrayBuffer>> {
  const fflate = await import('fflate');
  const chunks: Uint8Array[] = [];
  const failures: Error[] = [];
  const zip: Zip = new fflate.Zip((error, chunk) => {
    if (error !== null) failures.push(error);
    else chunks.push(chunk);
  });
  const breathe = makeBreather(signal);
  const [year = 1980, month = 1, day = 1] = createdOn.split('-').map(Number);
  for await (const { path, bytes, isCompressed } of parts) {
    const file = isCompressed ? new fflate.ZipPassThrough(path) : new fflate.ZipDeflate(path, { level: 6 });
    file.mtime = new Date(year, month - 1, day);
    zip.add(file);
    for (let at = 0; at < Math.max(bytes.length, 1); at += chunkBytes) {
      file.push(bytes.slice(at, at + chunkBytes), at + chunkBytes >= bytes.length);
      await breathe();
    }
  }
  zip.end();
  if (failures[0] !== undefined) throw failures[0];
  return joinChunks(chunks);
}
