import type { KeptStorage } from './browserStorage';

/** A view that a reader has given a name: its hash is the whole of it, read with the same care as a link. */
export interface NamedView {
  readonly name: string;
  readonly hash: string;
  /** ISO 8601, UTC. */
  readonly savedAt: string;
}

export type ParsedViews = { readonly ok: true; readonly views: readonly NamedView[] } | { readonly ok: false };

const storageKey = 'seika-board.views';
const version = 1;
export const maxNamedViews = 100;
export const maxViewNameLength = 60;

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

function readView(value: unknown): NamedView | undefined {
  if (!isRecord(value)) return undefined;
  const { name, hash, savedAt } = value;
  if (typeof name !== 'string' || typeof hash !== 'string' || typeof savedAt !== 'string') return undefined;
  const isPlausible =
    name.trim() !== '' && name.length <= maxViewNameLength && (hash === '' || hash.startsWith('#')) && hash.length <= 8000;
  return isPlausible ? { name, hash, savedAt } : undefined;
}

/** @returns not ok for anything that is no file of named views; single views that are none are left out */
export function parseNamedViews(text: string): ParsedViews {
  try {
    const content: unknown = JSON.parse(text);
    if (!isRecord(content) || content['v'] !== version || !Array.isArray(content['views'])) return { ok: false };
    const views = content['views'].flatMap((view: unknown) => readView(view) ?? []);
    return { ok: true, views: mergeNamedViews([], views) };
  } catch {
    return { ok: false };
  }
}

/** The same text is kept in the browser and written to a file. */
export function serializeNamedViews(views: readonly NamedView[]): string {
  return JSON.stringify({ v: version, views }, null, 2);
}

/** Adds views to others; a name that is there already gets the new view. At most `maxNamedViews`, the oldest go. */
export function mergeNamedViews(views: readonly NamedView[], added: readonly NamedView[]): readonly NamedView[] {
  const byName = new Map(views.map((view) => [view.name, view]));
  for (const view of added) {
    byName.delete(view.name);
    byName.set(view.name, view);
  }
  return [...byName.values()].slice(-maxNamedViews);
}

/** @returns the kept views; not ok with the raw text, to be handed to the reader, where it can't be understood */
export function loadNamedViews(storage: KeptStorage | null): ParsedViews & { readonly raw: string } {
  let raw = '';
  try {
    raw = storage?.getItem(storageKey) ?? '';
  } catch {
    // refused: as if there were none
  }
  return raw === '' ? { ok: true, views: [], raw } : { ...parseNamedViews(raw), raw };
}

/** @returns whether the browser took them */
export function saveNamedViews(storage: KeptStorage | null, views: readonly NamedView[]): boolean {
  try {
    storage?.setItem(storageKey, serializeNamedViews(views));
    return storage !== null;
  } catch {
    return false;
  }
}
