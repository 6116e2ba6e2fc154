import type { ReadMaster } from '../../domain/slideMaster';
import { readSlideMaster } from '../../importer/sources/readSlideMaster';
import { runImport, type ImportAnswer, type ImportPhase, type ImportRequest } from './importJob';

/** A template of slides, of which our own master takes what it can. */
export interface MasterRequest {
  readonly slideMaster: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** What the worker tells the page. */
export type WorkerMessage =
  | { readonly kind: 'ready' }
  | { readonly kind: 'phase'; readonly phase: ImportPhase }
  | { readonly kind: 'answer'; readonly answer: ImportAnswer }
  | { readonly kind: 'master'; readonly read: ReadMaster }
  | { readonly kind: 'fault'; readonly message: string };

// a page is told by no origin
// oxlint-disable-next-line unicorn/require-post-message-target-origin
const tell = (message: WorkerMessage): void => self.postMessage(message);

self.addEventListener('message', ({ data }: MessageEvent<ImportRequest | MasterRequest>) => {
  const work: Promise<WorkerMessage> =
    'slideMaster' in data
      ? readSlideMaster(data.bytes, data.slideMaster).then((read) => ({ kind: 'master', read }))
      : runImport(data, (phase) => tell({ kind: 'phase', phase })).then((answer) => ({ kind: 'answer', answer }));
  work.then(tell, (error: unknown) => tell({ kind: 'fault', message: error instanceof Error ? error.message : String(error) }));
});
tell({ kind: 'ready' });
