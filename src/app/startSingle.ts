/**
 * Where the single file begins. Its script stands in it once, and the worker that reads documents is started from the same text
 * (`workers/readFile.ts`): what runs where there is no page is the worker.
 */
if (typeof document === 'undefined') void import('./workers/importWorker');
else void import('./main');
