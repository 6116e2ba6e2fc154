import { runImport, type ImportAnswer, type ImportPhase, type ImportRequest } from './importJob';

/** What the worker tells the page. */
export type WorkerMessage =
  | { readonly kind: 'ready' }
  | { readonly kind: 'phase'; readonly phase: ImportPhase }
  | { readonly kind: 'answer'; readonly answer: ImportAnswer }
  | { readonly kind: 'fault'; readonly message: string };

// a page is told by no origin
// oxlint-disable-next-line unicorn/require-post-message-target-origin
const tell = (message: WorkerMessage): void => self.postMessage(message);

self.addEventListener('message', ({ data }: MessageEvent<ImportRequest>) => {
  runImport(data, (phase) => tell({ kind: 'phase', phase })).then(
    (answer) => tell({ kind: 'answer', answer }),
    (error: unknown) => tell({ kind: 'fault', message: error instanceof Error ? error.message : String(error) }),
  );
});
tell({ kind: 'ready' });
