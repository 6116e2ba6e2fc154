import type { SlideMaster } from '../domain/slideMaster';
import { addSlides, isSameView, maxSlides, type Deck } from './deck';
import { deckForm } from './deckSchema';
import { makeImportPart, type ImportPlaces } from './importBackupSchema';
import { readContent, type Kept, type KeptForm, type KeptStanding, type UnreadableText } from './kept';
import { joinViews, maxNamedViews, paperForm, preferencesForm, viewsForm, type keptThings } from './keptSchema';
import { isSame, mergeFields } from './mergeKept';
import { addStep, foldSteps, reviewForm, type Review } from './reviewSchema';
import { slideMasterForm } from './slideMasterSchema';
import type { DeckStore } from './useDeck';

/** What a file brought into something that is kept. */
interface Joined<Value> {
  readonly value: Value;
  /** How many of its things are new here, and how many of these had room. */
  readonly found: number;
  readonly added: number;
}

/** What became of one thing of a file. Nothing that is kept here already goes. */
export type Restored =
  | { readonly outcome: 'restored'; readonly found: number; readonly added: number; readonly isWhole: boolean }
  /** As it stands in the file; it is not in this browser. */
  | { readonly outcome: 'newerVersion' | 'unreadable' };

/** One thing that is kept, as a backup writes and restores it. */
export interface BackupPart {
  /** null where there is nothing. */
  readonly write: () => Promise<object | null>;
  readonly restore: (content: unknown) => Promise<Restored>;
  readonly standing: () => KeptStanding;
  readonly unreadable: () => readonly UnreadableText[];
}

export const backupNames = ['views', 'deck', 'preferences', 'paper', 'imports', 'links', 'slideMaster'] as const;
export type BackupName = (typeof backupNames)[number];
export type BackupParts = Readonly<Record<BackupName, BackupPart>>;

function makePart<Value>(
  form: KeptForm<Value>,
  { get, change }: Pick<Kept<Value>, 'get' | 'change'>,
  join: (present: Value, file: Value) => Joined<Value>,
): BackupPart {
  return {
    write: async () => (isSame(get().value, form.empty) ? null : { v: form.version, ...form.write(get().value) }),
    restore: async (content) => {
      const parsed = readContent(content, form);
      if (!parsed.ok) return { outcome: parsed.reason };
      const { value, found, added } = join(get().value, parsed.value);
      if (added > 0) change(() => value);
      return { outcome: 'restored', found, added, isWhole: parsed.isWhole };
    },
    standing: () => get().standing,
    unreadable: () => get().unreadable,
  };
}

/** Fields of a file take the place of those here: they say how the reader works, and are one thing. */
function joinFields<Fields extends object>(empty: Fields) {
  return (present: Fields, file: Fields): Joined<Fields> => {
    const value = mergeFields(empty, file, present);
    const count = isSame(value, present) ? 0 : 1;
    return { value, found: count, added: count };
  };
}

/** Slides go behind those that are there, under ids of their own; those that are there already, with the same words, are not added twice. */
export function joinDecks(present: Deck, file: Deck): Joined<Deck> {
  const isThere = (slide: Deck['slides'][number]) =>
    present.slides.some((one) => isSameView(one, slide) && one.caption === slide.caption && one.notes === slide.notes);
  const missing = file.slides.filter((slide) => !isThere(slide));
  const title = present.title || file.title;
  if (present.slides.length === 0) return { value: { ...file, title }, found: missing.length, added: missing.length };
  const value = addSlides(
    { ...present, title },
    missing.map(({ id: _id, ...slide }) => slide),
    file.report,
  );
  return { value, found: missing.length, added: Math.min(missing.length, Math.max(maxSlides - present.slides.length, 0)) };
}

function joinNamed(present: (typeof viewsForm)['empty'], file: (typeof viewsForm)['empty']): Joined<(typeof viewsForm)['empty']> {
  const joined = joinViews([...present, ...file]);
  const value = joined.slice(0, Math.max(maxNamedViews, present.length));
  return { value, found: joined.length - present.length, added: value.length - present.length };
}

/** Decisions about other results go behind those that hold here, as one step that can be taken back. */
function joinReviews(present: Review, file: Review): Joined<Review> {
  const here = foldSteps(present);
  const missing = [...foldSteps(file)].filter(([key]) => !here.has(key)).map(([key, decision]) => ({ key, decision }));
  return { value: missing.length === 0 ? present : addStep(present, missing), found: missing.length, added: missing.length };
}

/** A file's slide master takes the place of the one here, as other ways of working do. */
function joinMasters(present: SlideMaster | null, file: SlideMaster | null): Joined<SlideMaster | null> {
  const count = file === null || isSame(present, file) ? 0 : 1;
  return { value: count === 0 ? present : file, found: count, added: count };
}

/** Everything that a reader has made in this browser. Another thing to keep is a line here. */
export function listBackupParts(
  things: { readonly [Name in Exclude<keyof typeof keptThings, 'imports'>]: ReturnType<(typeof keptThings)[Name]> } & {
    readonly links: Kept<Review>;
    readonly slideMaster: Kept<SlideMaster | null>;
  },
  deck: DeckStore,
  imports: ImportPlaces,
): BackupParts {
  const keptDeck = {
    get: () => {
      const { deck: value, ...rest } = deck.store.getState();
      return { value, ...rest };
    },
    change: (update: (value: Deck) => Deck) => deck.actions.replace(update(deck.store.getState().deck)),
  };
  return {
    views: makePart(viewsForm, things.views, joinNamed),
    deck: makePart(deckForm, keptDeck, joinDecks),
    preferences: makePart(preferencesForm, things.preferences, joinFields(preferencesForm.empty)),
    paper: makePart(paperForm, things.paper, joinFields(paperForm.empty)),
    imports: makeImportPart(imports),
    links: makePart(reviewForm, things.links, joinReviews),
    slideMaster: makePart(slideMasterForm, things.slideMaster, joinMasters),
  };
}

const kind = 'seika-board.backup';
const backupVersion = 1;

/**
 * The text of a file with everything that is kept here; what could not be read of it goes along as it is.
 * @param savedAt ISO 8601
 */
export async function serializeBackup(parts: BackupParts, savedAt: string): Promise<string> {
  const written = await Promise.all(backupNames.map(async (name) => [name, await parts[name].write()] as const));
  const unreadable = backupNames.flatMap((name) => parts[name].unreadable());
  const content = { kind, v: backupVersion, savedAt, parts: Object.fromEntries(written.filter(([, part]) => part !== null)), unreadable };
  return JSON.stringify(content, null, 2);
}

/** What a text holds by name; null where it is no backup, or one whose very form is newer. */
function readBackup(text: string): ReadonlyMap<string, unknown> | null {
  try {
    const content: unknown = JSON.parse(text);
    if (typeof content !== 'object' || content === null || !('kind' in content && 'v' in content && 'parts' in content)) return null;
    const { kind: found, v, parts } = content;
    if (found !== kind || v !== backupVersion || typeof parts !== 'object' || parts === null) return null;
    return new Map<string, unknown>(Object.entries(parts));
  } catch {
    return null;
  }
}

export interface RestoredBackup {
  readonly things: readonly { readonly name: BackupName | 'other'; readonly restored: Restored }[];
  /** Whether this browser keeps what was restored. */
  readonly standing: KeptStanding;
}

/**
 * Adds what a file holds to what is kept here; nothing that is here is lost.
 * @returns what became of each thing; null where the text is no such file
 */
export async function restoreBackup(text: string, parts: BackupParts): Promise<RestoredBackup | null> {
  const contents = readBackup(text);
  if (contents === null) return null;
  const known = backupNames.filter((name) => contents.has(name));
  const things = await Promise.all(known.map(async (name) => ({ name, restored: await parts[name].restore(contents.get(name)) })));
  // what a newer application has put in beside these
  const others = contents.size - known.length;
  const standings = known.map((name) => parts[name].standing());
  return {
    things: others > 0 ? [...things, { name: 'other', restored: { outcome: 'newerVersion' } }] : things,
    standing: standings.find((standing) => standing !== 'kept') ?? 'kept',
  };
}
