import type { Issue } from '../domain/issue';
import type { KeptStanding } from './kept';

/** What a person said of a document that it does not say itself. */
export interface ImportAnswers {
  readonly fiscalYear: number | null;
  readonly municipalityCode: string | null;
  readonly municipality: string | null;
  readonly sheet: string | null;
}

/** A document as it was received, so that it can be read again with every decision. */
export interface BoxedDocument {
  readonly id: string;
  readonly file: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly answers: ImportAnswers;
  /** How the columns of its table are read; null: by rules alone. */
  readonly profile: object | null;
  /** Decisions that came with it (`curation.json`); those made here are kept apart (`reviewSchema.ts`). */
  readonly curation: object;
}

/** What was made of a document the last time that it was read. */
export interface BoxedReport {
  readonly id: string;
  /** `report.json` */
  readonly report: string;
  readonly issues: readonly Issue[];
  /** The decisions made here that it was read with (`hashReview`); absent where nobody has decided since it was imported. */
  readonly review?: string;
}

const databaseName = 'seika-board';
const stores = { documents: 'documents', reports: 'reports' } as const;

/** What the browser refuses to keep lives as long as the page. */
const memory = { documents: new Map<string, BoxedDocument>(), reports: new Map<string, BoxedReport>() };

async function openDatabase(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(databaseName, 1);
    request.addEventListener('upgradeneeded', () => {
      for (const name of Object.values(stores)) request.result.createObjectStore(name, { keyPath: 'id' });
    });
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('No database')));
    request.addEventListener('blocked', () => reject(new Error('The database is in use by an older page')));
  });
}

/** One transaction over both stores; the database is closed behind it, so that no window holds another up. */
async function transact<Answer>(
  mode: IDBTransactionMode,
  work: (open: (name: keyof typeof stores) => IDBObjectStore) => IDBRequest<Answer> | null,
): Promise<Answer | null> {
  const database = await openDatabase();
  try {
    return await new Promise<Answer | null>((resolve, reject) => {
      const transaction = database.transaction(Object.values(stores), mode);
      const request = work((name) => transaction.objectStore(name));
      transaction.addEventListener('complete', () => resolve(request?.result ?? null));
      const fail = () => reject(transaction.error ?? new Error('Nothing was written'));
      transaction.addEventListener('abort', fail);
      transaction.addEventListener('error', fail);
    });
  } finally {
    database.close();
  }
}

/**
 * Keeps a report of this browser, and its document where one is given; documents are too large for what else is kept (`kept.ts`).
 * @returns as for everything that is kept: where it is not, it lives as long as the page
 */
export async function writeBox(report: BoxedReport, document?: BoxedDocument): Promise<KeptStanding> {
  memory.reports.set(report.id, report);
  if (document !== undefined) memory.documents.set(document.id, document);
  try {
    await transact('readwrite', (open) => {
      if (document !== undefined) open('documents').put(document);
      return open('reports').put(report);
    });
    return 'kept';
  } catch (error) {
    return error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'refused';
  }
}

/** @returns null where this browser does not hold it (any more) */
export async function readBox(id: string): Promise<BoxedReport | null> {
  const found = memory.reports.get(id);
  if (found !== undefined) return found;
  // what was written is what is read: nobody else writes into this database
  const read: unknown = await transact('readonly', (open) => open('reports').get(id)).catch(() => null);
  return isBoxedReport(read) ? read : null;
}

/** @returns null where this browser does not hold it (any more) */
export async function readDocument(id: string): Promise<BoxedDocument | null> {
  const found = memory.documents.get(id);
  if (found !== undefined) return found;
  const read: unknown = await transact('readonly', (open) => open('documents').get(id)).catch(() => null);
  return isBoxedDocument(read) ? read : null;
}

/** Removes a report with its document. */
export async function removeBox(id: string): Promise<void> {
  memory.documents.delete(id);
  memory.reports.delete(id);
  await transact('readwrite', (open) => {
    open('documents').delete(id);
    open('reports').delete(id);
    return null;
  }).catch(() => null);
}

const isBoxedReport = (value: unknown): value is BoxedReport =>
  typeof value === 'object' && value !== null && 'report' in value && typeof value.report === 'string' && 'issues' in value;

const isBoxedDocument = (value: unknown): value is BoxedDocument =>
  typeof value === 'object' && value !== null && 'bytes' in value && value.bytes instanceof Uint8Array && 'answers' in value;
