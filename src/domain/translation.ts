import { hashText } from './hashText';
import type { Span } from './report';

/** What can be translated: names and texts of a report, each kind on its own so that 係 in one never answers for another. */
export const translatedKinds = [
  'municipality',
  'title',
  'department',
  'section',
  'pillar',
  'goal',
  'initiative',
  'unit',
  'label',
  'question',
  'reason',
  'statement',
] as const;
export type TranslatedKind = (typeof translatedKinds)[number];

export interface TranslationEntry {
  readonly kind: TranslatedKind;
  /** The Japanese text as it stands in the report. */
  readonly original: string;
  /** `hashText(original)` at the time of translating: an edited original makes the entry stale. */
  readonly hash: string;
  readonly text: string;
}

/** `translations/<lang>.json`, and `<lang>.sentences.json` with the sentences alone: an unofficial translation of one report. */
export interface Translation {
  readonly schemaVersion: 1;
  readonly language: string;
  readonly entries: readonly TranslationEntry[];
}

/** Entries by kind and original, stale ones left out. */
export type TranslationIndex = ReadonlyMap<string, string>;

export interface TranslatedText {
  readonly text: string;
  /** False where no valid translation exists and `text` is the Japanese original. */
  readonly isTranslated: boolean;
  /** The Japanese that stands beside it: a sentence of the document is never shown in translation alone. */
  readonly original?: string;
}

/** A sentence of the document in the reader's language, in which every number and every word on success has its place (`words/placeSentences.ts`). */
export interface TranslatedSentence {
  readonly text: string;
  /** Where the digits of each number of the sentence stand, by its id; all of them. */
  readonly numbers: ReadonlyMap<string, Span>;
  /** The document's own words on aims and changes with what stands around them, by the start of the verdict in the original. */
  readonly verdicts: ReadonlyMap<number, TranslatedQuote>;
}

/** Some words of a sentence, and so much of what stands before and behind them that they are understood. */
export interface TranslatedQuote {
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

const keyOf = (kind: TranslatedKind, original: string): string => `${kind}\u0000${original}`;

/** Makes a translation ready for look-up; entries whose original was edited since (hash differs) are left out. */
export function buildTranslationIndex(translation: Translation): TranslationIndex {
  const index = new Map<string, string>();
  for (const { kind, original, hash, text } of translation.entries) {
    if (hash === hashText(original)) index.set(keyOf(kind, original), text);
  }
  return index;
}

/**
 * The text in the reader's language, or the Japanese original marked as such.
 * @param index null while the report's own language is shown
 */
export function translateText(index: TranslationIndex | null, kind: TranslatedKind, original: string): TranslatedText {
  const text = index?.get(keyOf(kind, original));
  return text === undefined ? { text: original, isTranslated: index === null } : { text, isTranslated: true };
}
