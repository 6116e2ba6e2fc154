import { type Goal, type Initiative, type Statement, correctText } from '../domain/report';
import { lookUp, type ReportIndex, memoizeByIndex } from '../domain/reportIndex';
import { translateText, type TranslatedKind } from '../domain/translation';
import { foldText } from './foldText';
import { formsOf, parseTextQuery, type TextQuery } from './searchText';
import { spell } from './spellings';
import { findTexts, joinTexts, type TextBlocks } from './textBlocks';
import { findTopic, matchTopic, type Topic } from './topics';
import { entryAt } from '../domain/collections';

/** Which achievements, initiatives and statements a search finds: 1 for each one found, in document order or the report's. */
export interface TextMatches {
  readonly achievements: Uint8Array;
  readonly initiatives: Uint8Array;
  /** Found by its own text or offices, or by those of its initiative and goal. */
  readonly statements: Uint8Array;
  /** Those where some word of the search stands in the text itself, and the others in it or above it. An achievement's are label, value and sentence. */
  readonly own: {
    readonly achievements: Uint8Array;
    readonly goals: Uint8Array;
    readonly initiatives: Uint8Array;
    readonly statements: Uint8Array;
  };
  /** Places of the texts above each statement and each initiative. */
  readonly above: Pick<SearchTexts, 'initiativeOfStatement' | 'goalOfInitiative'>;
}

interface SearchTexts {
  readonly goals: TextBlocks;
  readonly initiatives: TextBlocks;
  readonly statements: TextBlocks;
  readonly labels: TextBlocks;
  readonly initiativeOfRow: Uint32Array;
  readonly statementOfRow: Uint32Array;
  readonly labelOfRow: Uint32Array;
  readonly initiativeOfStatement: Uint32Array;
  readonly goalOfInitiative: Uint32Array;
}

/** Stands around every text and can't be typed (folding leaves out line ends), so that a name can be found as a whole. */
const edge = '\n';

/** Texts as they stand and, where that differs, in their one spelling; each once. A table of indicators has a hundred thousand texts: nothing is made twice. */
function foldBoth(texts: readonly string[]): readonly string[] {
  const forms: string[] = [];
  for (const [at, text] of texts.entries()) {
    if (texts.indexOf(text) < at) continue;
    const folded = foldText(text);
    for (const form of [folded, spell(folded)]) if (!forms.includes(form)) forms.push(form);
  }
  return forms;
}

/** A name or text in every language in which it may be searched for. */
const foldLanguages = ({ translation }: ReportIndex, kind: TranslatedKind, original: string): readonly string[] =>
  foldBoth(translation === null ? [original] : [original, translateText(translation, kind, original).text]);

/** A text with and without its recorded corrections. */
const listPrinted = ({ text, corrections = [] }: Goal | Initiative | Statement): readonly string[] =>
  corrections.length === 0 ? [text] : [text, correctText({ text, corrections })];

/** A goal or an initiative as printed, as shown with its recorded corrections made, and translated. */
function foldPrinted({ translation }: ReportIndex, kind: TranslatedKind, printed: Goal | Initiative): string {
  const translated = translation === null ? [] : [translateText(translation, kind, printed.text).text];
  return foldBoth([...listPrinted(printed), ...translated]).join(edge);
}

function foldStatement({ sentences }: ReportIndex, statement: Statement): string {
  const sentence = sentences.get(statement.id);
  return foldBoth([...listPrinted(statement), ...(sentence === undefined ? [] : [sentence.text])]).join(edge);
}

/** So many texts are folded in well under a millisecond. */
const sliceLength = 50;

/** Does something to one item after the other and pauses after every slice of them. */
function* doEach<Item>(items: readonly Item[], act: (item: Item, place: number) => void): Generator<undefined, void> {
  for (const [place, item] of items.entries()) {
    act(item, place);
    if (place % sliceLength === 0) yield;
  }
}

/** Folds texts one after the other. */
function* foldEach<Item>(items: readonly Item[], fold: (item: Item) => string): Generator<undefined, TextBlocks> {
  const folded: string[] = [];
  yield* doEach(items, (item) => folded.push(fold(item)));
  return joinTexts(folded);
}

/** For each item the place of what it names. */
function* placeEach<Item>(items: readonly Item[], placeOf: (item: Item) => number): Generator<undefined, Uint32Array> {
  const places = new Uint32Array(items.length);
  yield* doEach(items, (item, at) => {
    places[at] = placeOf(item);
  });
  return places;
}

function* mapPlaces(items: readonly { readonly id: string }[]): Generator<undefined, ReadonlyMap<string, number>> {
  const places = new Map<string, number>();
  yield* doEach(items, ({ id }, place) => places.set(id, place));
  return places;
}

function* foldTexts(index: ReportIndex): Generator<undefined, SearchTexts> {
  const { goals, initiatives, statements } = index.report;
  const goalPlaces = yield* mapPlaces(goals);
  const initiativePlaces = yield* mapPlaces(initiatives);
  const statementPlaces = yield* mapPlaces(statements);
  const labelPlaces = new Map<string, number>();
  const labelOfRow = yield* placeEach(index.achievements, ({ label }) => {
    const place = labelPlaces.get(label) ?? labelPlaces.size;
    labelPlaces.set(label, place);
    return place;
  });
  return {
    goals: yield* foldEach(goals, (goal) => foldPrinted(index, 'goal', goal)),
    initiatives: yield* foldEach(initiatives, (initiative) => foldPrinted(index, 'initiative', initiative)),
    statements: yield* foldEach(statements, (statement) => foldStatement(index, statement)),
    labels: yield* foldEach([...labelPlaces.keys()], (label) => foldLanguages(index, 'label', label).join(edge)),
    initiativeOfRow: yield* placeEach(index.achievements, ({ initiativeId }) => lookUp(initiativePlaces, initiativeId)),
    statementOfRow: yield* placeEach(index.achievements, ({ statementId }) => lookUp(statementPlaces, statementId)),
    labelOfRow,
    initiativeOfStatement: yield* placeEach(statements, ({ initiativeId }) => lookUp(initiativePlaces, initiativeId)),
    goalOfInitiative: yield* placeEach(initiatives, ({ goalId }) => lookUp(goalPlaces, goalId)),
  };
}

/** The work of folding a report, and what came of it: null until all is folded. */
interface Folding {
  readonly work: Iterator<undefined, SearchTexts>;
  texts: SearchTexts | null;
}

const foldingOf = memoizeByIndex((index): Folding => ({ work: foldTexts(index), texts: null }));

function foldWhile(folding: Folding, hasTime: () => boolean): SearchTexts | null {
  while (folding.texts === null && hasTime()) {
    const step = folding.work.next();
    if (step.done === true) folding.texts = step.value;
  }
  return folding.texts;
}

/**
 * Does part of what the first search of a report needs, so that its first letter need not wait; the search itself does what is left.
 * @param hasTime asked about once a millisecond
 * @returns whether all is done
 */
export function prepareSearch(index: ReportIndex, hasTime: () => boolean): boolean {
  if (foldWhile(foldingOf(index), hasTime) === null) return false;
  foldNames(index);
  return true;
}

function foldSearchTexts(index: ReportIndex): SearchTexts {
  const texts = foldWhile(foldingOf(index), () => true);
  if (texts === null) throw new Error('Folding ended without texts');
  return texts;
}

/** The word for the kind of office at the end of an English name, which readers leave out. */
const kindOfOffice = /(?:department|division|section|office|center)$/u;

/** Folded names of departments and sections, each with the places it stands for. A name is found only when typed in full; English without its kind too. */
const foldNames = memoizeByIndex((index) => {
  const names = new Map<string, Set<string>>();
  const add = (kind: TranslatedKind, { name, id }: { readonly name: string; readonly id: string }) => {
    for (const folded of foldLanguages(index, kind, name))
      for (const typed of new Set([folded, folded.replace(kindOfOffice, '')])) names.set(typed, (names.get(typed) ?? new Set()).add(id));
  };
  for (const department of index.report.departments) add('department', department);
  for (const section of index.report.sections) add('section', section);
  return names;
});

const hitsOf = (texts: TextBlocks, needle: string): Uint8Array => findTexts(texts, formsOf(needle));

/** What one word finds; `around`: in a text or above it. */
interface NeedleMatches extends Omit<TextMatches, 'above'> {
  readonly around: TextMatches['own'];
}

/** All numbers of the initiatives of a topic, and by its own text each initiative that has none: which words stand in them is not asked. */
function matchByTopic(index: ReportIndex, topic: Topic): NeedleMatches {
  const texts = foldSearchTexts(index);
  const initiatives = matchTopic(index, topic);
  const spread = (initiativeOf: Uint32Array) => Uint8Array.from(initiativeOf, (initiative) => entryAt(initiatives, initiative));
  const [achievements, statements] = [spread(texts.initiativeOfRow), spread(texts.initiativeOfStatement)];
  const hasNumber = index.report.initiatives.map(({ id }) => index.achievementsByInitiative.has(id));
  const none = { goals: new Uint8Array(texts.goals.length), statements: new Uint8Array(statements.length) };
  return {
    achievements,
    initiatives,
    statements,
    around: { achievements, goals: none.goals, initiatives, statements },
    own: {
      achievements,
      initiatives: initiatives.map((hit, place) => hit & (hasNumber[place] === true ? 0 : 1)),
      ...none,
    },
  };
}

function matchNeedle(index: ReportIndex, needle: string): NeedleMatches {
  const topic = findTopic(needle);
  if (topic !== undefined) return matchByTopic(index, topic);
  const spelled = spell(needle);
  const texts = foldSearchTexts(index);
  const names = foldNames(index);
  const named = names.get(needle) ?? names.get(spelled);
  const ownGoals = hitsOf(texts.goals, needle);
  const ownInitiatives = hitsOf(texts.initiatives, needle);
  const ownStatements = hitsOf(texts.statements, needle);
  const goals = ownGoals.slice();
  const above = ownInitiatives.map((hit, place) => hit | entryAt(ownGoals, entryAt(texts.goalOfInitiative, place)));
  const statements = ownStatements.slice();
  if (named !== undefined) {
    index.report.goals.forEach(({ departmentId }, place) => {
      if (named.has(departmentId)) goals[place] = 1;
    });
    index.report.initiatives.forEach(({ goalId, sectionIds }, place) => {
      const departmentId = index.goals.get(goalId)?.departmentId ?? '';
      if (named.has(departmentId) || sectionIds.some((id) => named.has(id))) above[place] = 1;
    });
    index.report.statements.forEach(({ sectionIds }, place) => {
      if (sectionIds.some((id) => named.has(id))) statements[place] = 1;
    });
  }
  const initiatives = above.slice();
  statements.forEach((hit, place) => {
    const initiative = entryAt(texts.initiativeOfStatement, place);
    if (hit === 1) initiatives[initiative] = 1;
  });
  const labels = hitsOf(texts.labels, needle);
  const isNumber = /^\d[\d.]+$/u.test(spelled);
  // the document may have it with commas or in words (5千)
  const isOfValue = (row: number) => isNumber && String(entryAt(index.achievements, row).value).startsWith(spelled);
  const achievements = new Uint8Array(texts.initiativeOfRow.length);
  const ownAchievements = new Uint8Array(achievements.length);
  texts.initiativeOfRow.forEach((initiative, row) => {
    const statement = entryAt(texts.statementOfRow, row);
    const ownHit = entryAt(ownStatements, statement) | entryAt(labels, entryAt(texts.labelOfRow, row)) | (isOfValue(row) ? 1 : 0);
    const hit = ownHit | entryAt(above, initiative) | entryAt(statements, statement);
    ownAchievements[row] = ownHit;
    achievements[row] = hit;
    if (hit === 1) initiatives[initiative] = 1;
  });
  const found = statements.map((hit, place) => hit | entryAt(above, entryAt(texts.initiativeOfStatement, place)));
  return {
    achievements,
    initiatives,
    statements: found,
    around: { achievements, goals, initiatives: above, statements: found },
    own: { achievements: ownAchievements, goals: ownGoals, initiatives: ownInitiatives, statements: ownStatements },
  };
}

const both = (x: number, y: number) => x & y;
const either = (x: number, y: number) => x | y;

function combine(a: Uint8Array, b: Uint8Array, operate: (x: number, y: number) => number): Uint8Array {
  return a.map((x, place) => operate(x, entryAt(b, place)));
}

function matchQuery(index: ReportIndex, { whole, words }: TextQuery): TextMatches {
  type Pick = (match: NeedleMatches) => Uint8Array;
  const matches = words.map((word) => matchNeedle(index, word));
  const joined = words.length === 1 ? null : matchNeedle(index, whole);
  const every = (pick: Pick) => matches.map(pick).reduce((a, b) => combine(a, b, both));
  const some = (pick: Pick) => matches.map(pick).reduce((a, b) => combine(a, b, either));
  const orJoined = (found: Uint8Array, pick: Pick) => (joined === null ? found : combine(found, pick(joined), either));
  const found = (pick: Pick) => orJoined(every(pick), pick);
  const own = (list: keyof TextMatches['own']) =>
    orJoined(
      combine(
        every(({ around }) => around[list]),
        some((match) => match.own[list]),
        both,
      ),
      (match) => match.own[list],
    );
  return {
    achievements: found(({ achievements }) => achievements),
    initiatives: found(({ initiatives }) => initiatives),
    statements: found(({ statements }) => statements),
    own: { achievements: own('achievements'), goals: own('goals'), initiatives: own('initiatives'), statements: own('statements') },
    above: foldSearchTexts(index),
  };
}

/** The last search of each report: facets, rows, initiatives and verdicts of one view all ask for the same. */
const lastMatches = new WeakMap<ReportIndex, { readonly typed: string; readonly matches: TextMatches }>();

/**
 * Finds a search in labels, in statements, initiatives and goals (as printed and as corrected), and departments and sections by
 * their whole name. Several words may stand in different ones of these texts. An initiative is found by its own texts and by
 * those of its statements and achievements, so every achievement found belongs to an initiative found.
 * @returns null for a blank search, which narrows nothing
 */
export function matchText(index: ReportIndex, typed: string): TextMatches | null {
  const query = parseTextQuery(typed);
  if (query === null) return null;
  const last = lastMatches.get(index);
  if (last?.typed === typed) return last.matches;
  const matches = matchQuery(index, query);
  lastMatches.set(index, { typed, matches });
  return matches;
}
