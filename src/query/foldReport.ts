import { type Goal, type Initiative, type Statement, correctText } from '../domain/report';
import { lookUp, type ReportIndex, memoizeByIndex } from '../domain/reportIndex';
import { translateText, type TranslatedKind } from '../domain/translation';
import { foldText } from './foldText';
import { spell } from './spellings';
import { joinTexts, type TextBlocks } from './textBlocks';

/** All texts of a report in the form in which they are compared, and which stands above which: places among the texts of each kind. */
export interface SearchTexts {
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

/** What was made ready, and what is left of it. */
export function foldSearchTexts(index: ReportIndex): SearchTexts {
  const texts = foldWhile(foldingOf(index), () => true);
  if (texts === null) throw new Error('Folding ended without texts');
  return texts;
}

/** The word for the kind of office at the end of an English name, which readers leave out. */
const kindOfOffice = /(?:department|division|section|office|center)$/u;

/** Folded names of departments and sections, each with the places it stands for. A name is found only when typed in full; English without its kind too. */
export const foldNames = memoizeByIndex((index) => {
  const names = new Map<string, Set<string>>();
  const add = (kind: TranslatedKind, { name, id }: { readonly name: string; readonly id: string }) => {
    for (const folded of foldLanguages(index, kind, name))
      for (const typed of new Set([folded, folded.replace(kindOfOffice, '')])) names.set(typed, (names.get(typed) ?? new Set()).add(id));
  };
  for (const department of index.report.departments) add('department', department);
  for (const section of index.report.sections) add('section', section);
  return names;
});
