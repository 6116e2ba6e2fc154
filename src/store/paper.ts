import type { KeptStorage } from './browserStorage';

/** What stands at the head of every printed page besides the page's own title. */
export interface PaperFields {
  /** 資料1, as meetings number their papers; empty for none. */
  readonly number: string;
  /** （案）: not decided yet. */
  readonly isDraft: boolean;
}

export const maxPaperNumberLength = 20;
const storageKey = 'seika-board.paper';
const version = 1;

const nothing: PaperFields = { number: '', isDraft: false };

/** The fields that were filled last; empty ones where there are none, or they can't be read. */
export function loadPaperFields(storage: KeptStorage | null): PaperFields {
  try {
    const content: unknown = JSON.parse(storage?.getItem(storageKey) ?? 'null');
    if (typeof content !== 'object' || content === null || !('v' in content) || content.v !== version) return nothing;
    const number = 'number' in content && typeof content.number === 'string' ? content.number.slice(0, maxPaperNumberLength) : '';
    return { number, isDraft: 'isDraft' in content && content.isDraft === true };
  } catch {
    return nothing;
  }
}

/** Kept for the next meeting; where the browser refuses they hold until the page is closed. */
export function savePaperFields(storage: KeptStorage | null, fields: PaperFields): void {
  try {
    storage?.setItem(storageKey, JSON.stringify({ v: version, ...fields }));
  } catch {
    // private mode or quota
  }
}
