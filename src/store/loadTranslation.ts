import { buildTranslationIndex, translatedKinds, type TranslationEntry, type TranslationIndex } from '../domain/translation';

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
