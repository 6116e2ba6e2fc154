import { type Goal, type Initiative, type Statement, correctText } from '../domain/report';
import { findPlaces } from '../domain/findPlaces';
import { type ReportIndex, memoizeByIndex } from '../domain/reportIndex';
import { translateText, type TranslatedKind } from '../domain/translation';
import { foldEach } from './foldText';
import { spellEach } from './spellings';
import { blockLength, joinTexts, type TextBlock, type TextBlocks } from './textBlocks';

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
  /** 1 for each statement with a result. */
  readonly hasResult: Uint8Array;
}

/** Stands around every text and can't be typed (folding leaves out line ends), so that a name can be found as a whole. */
const edge = '\n';

/** Does something to one slice of a list after the other, and pauses after each. */
function* doSlices<Item>(items: readonly Item[], act: (slice: readonly Item[], from: number) => void): Generator<undefined, void> {
  for (let from = 0; from < items.length; from += blockLength) {
    act(items.slice(from, from + blockLength), from);
    yield;
  }
}

/** A name or text, and what it is in the reader's language. */
const withTranslation = ({ translation }: ReportIndex, kind: TranslatedKind, original: string): readonly string[] =>
  translation === null ? [original] : [original, translateText(translation, kind, original).text];

/** A text with and without its recorded corrections. */
const listPrinted = ({ text, corrections = [] }: Goal | Initiative | Statement): readonly string[] =>
  corrections.length === 0 ? [text] : [text, correctText({ text, corrections })];

/** A goal or an initiative as printed, as shown with its recorded corrections made, and translated. */
const listForms = (index: ReportIndex, kind: TranslatedKind, printed: Goal | Initiative): readonly string[] => [
  ...listPrinted(printed),
  ...withTranslation(index, kind, printed.text).slice(1),
];

function listStatementForms({ sentences }: ReportIndex, statement: Statement): readonly string[] {
  const sentence = sentences.get(statement.id);
  return [...listPrinted(statement), ...(sentence === undefined ? [] : [sentence.text])];
}

/** For each of several lists of texts these as they stand and, where that differs, in their one spelling; each once. */
function foldLists(lists: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const folded = foldEach(lists.flat());
  const spelled = spellEach(folded);
  let at = 0;
  return lists.map(({ length }) => {
    const [from, to] = [at, (at += length)];
    // nearly all
    if (length === 1 && folded[from] === spelled[from]) return folded.slice(from, to);
    return [...new Set([...folded.slice(from, to), ...spelled.slice(from, to)])];
  });
}

/** @param textsOf what is to be found of an item */
function* foldItems<Item>(items: readonly Item[], textsOf: (item: Item) => readonly string[]): Generator<undefined, TextBlocks> {
  const blocks: TextBlock[] = [];
  yield* doSlices(items, (slice, from) => {
    const forms = foldLists(slice.map(textsOf));
    blocks.push(
      joinTexts(
        forms.map((own) => own.join(edge)),
        from,
      ),
    );
  });
  return { length: items.length, blocks };
}

/** For each item a place: of its words, or of what stands above it. */
function* placeEach<Item>(items: readonly Item[], placeOf: (item: Item) => number): Generator<undefined, Uint32Array> {
  const places = new Uint32Array(items.length);
  yield* doSlices(items, (slice, from) => places.set(slice.map(placeOf), from));
  return places;
}

type Named = { readonly id: string };

/** @throws Error where an id names none of them: the report is inconsistent (a validated one never is) */
function placeAmong(items: readonly Named[]): (id: string) => number {
  const find = findPlaces(items);
  return (id) => {
    const place = find(id);
    if (place < 0) throw new Error(`The report is inconsistent: it has no ${id}`);
    return place;
  };
}

function* foldTexts(index: ReportIndex): Generator<undefined, SearchTexts> {
  const { goals, initiatives, statements } = index.report;
  const labelPlaces = new Map<string, number>();
  const placeOfLabel = (label: string) => {
    const known = labelPlaces.get(label);
    if (known === undefined) labelPlaces.set(label, labelPlaces.size);
    return known ?? labelPlaces.size - 1;
  };
  const [goalOf, statementOf] = [placeAmong(goals), placeAmong(statements)];
  const [initiativeOf, initiativeAbove] = [placeAmong(initiatives), placeAmong(initiatives)];
  const hasResult = new Uint8Array(statements.length);
  const statementOfRow = yield* placeEach(index.achievements, ({ statementId }) => {
    const place = statementOf(statementId);
    hasResult[place] = 1;
    return place;
  });
  // what is found is told with what stands beside it
  yield void index.statementsByInitiative;
  yield void index.achievementsByInitiative;
  return {
    goals: yield* foldItems(goals, (goal) => listForms(index, 'goal', goal)),
    initiatives: yield* foldItems(initiatives, (initiative) => listForms(index, 'initiative', initiative)),
    statements: yield* foldItems(statements, (statement) => listStatementForms(index, statement)),
    labelOfRow: yield* placeEach(index.achievements, ({ label }) => placeOfLabel(label)),
    labels: yield* foldItems([...labelPlaces.keys()], (label) => withTranslation(index, 'label', label)),
    initiativeOfRow: yield* placeEach(index.achievements, ({ initiativeId }) => initiativeOf(initiativeId)),
    statementOfRow,
    initiativeOfStatement: yield* placeEach(statements, ({ initiativeId }) => initiativeAbove(initiativeId)),
    goalOfInitiative: yield* placeEach(initiatives, ({ goalId }) => goalOf(goalId)),
    hasResult,
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
 * @param hasTime asked after every thousand texts
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
    for (const folded of foldLists([withTranslation(index, kind, name)]).flat())
      for (const typed of new Set([folded, folded.replace(kindOfOffice, '')])) names.set(typed, (names.get(typed) ?? new Set()).add(id));
  };
  for (const department of index.report.departments) add('department', department);
  for (const section of index.report.sections) add('section', section);
  return names;
});
