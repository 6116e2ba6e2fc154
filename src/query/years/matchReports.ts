import { correctText, type Achievement, type Confidence, type Initiative } from '../../domain/report';
import { lookUp, memoizeByIndex, selectInitiativeParents, type ReportIndex } from '../../domain/reportIndex';
import { unitChoiceOf } from '../selection';
import { pairByKey, pairByScore, settle, type Open, type Pair } from './assign';
import { foldWords, listPairs, measureLikeness, type Pairs } from './likeness';

/** An undertaking with what is compared of it, computed once. */
export interface InitiativeWords {
  readonly initiative: Initiative;
  readonly department: string;
  readonly pillar: number;
  readonly goal: string;
  readonly offices: readonly string[];
  readonly words: string;
  /** With its slips, as the other year may print them again. */
  readonly printed: string;
  readonly pairs: Pairs;
  readonly results: readonly ResultWords[];
}

/** A result with what is compared of it. */
export interface ResultWords {
  readonly quantity: Achievement;
  readonly department: string;
  /** Unit in the spelling of its family, counting and kind: without these in common, two numbers are on no one axis. */
  readonly measure: string;
  readonly label: string;
  readonly labelPairs: Pairs;
  /** The whole sentence with its numbers left out, and which of its numbers this is. */
  readonly sentence: string;
  /** The words between the number before and this one; empty where there are none. */
  readonly phrase: string;
  readonly phrasePairs: Pairs;
}

/** What people decided of two reports, as pairs of ids; an id is that of an undertaking or of a result. */
export interface SettledPairs {
  readonly same: readonly (readonly [earlier: string, later: string])[];
  readonly different: readonly (readonly [earlier: string, later: string])[];
}

export const nothingSettled: SettledPairs = { same: [], different: [] };

export interface YearPair<Item> extends Pair<Item> {
  readonly decidedBy: 'rule' | 'person';
}

/** Which undertakings and results of two reports are the same; each is in one pair at most. */
export interface ReportMatch {
  readonly initiatives: readonly YearPair<InitiativeWords>[];
  readonly results: readonly YearPair<ResultWords>[];
}

function readResult(index: ReportIndex, quantity: Achievement, department: string): ResultWords {
  const statement = lookUp(index.statements, quantity.statementId);
  const inSentence = index.quantitiesByStatement.get(quantity.statementId) ?? [];
  const place = inSentence.indexOf(quantity);
  const from = inSentence[place - 1]?.span.end ?? 0;
  const label = foldWords(quantity.label);
  const phrase = foldWords(statement.text.slice(from, quantity.span.start));
  return {
    quantity,
    department,
    measure: [unitChoiceOf(quantity.unit), quantity.counting ?? '', quantity.kind].join(' '),
    label,
    labelPairs: listPairs(label),
    sentence: `${statement.column} ${foldWords(statement.text)} ${place}`,
    phrase,
    phrasePairs: listPairs(phrase),
  };
}

const readInitiatives: (index: ReportIndex) => readonly InitiativeWords[] = memoizeByIndex((index) =>
  index.report.initiatives.map((initiative) => {
    const { department, goal, sections } = selectInitiativeParents(index, initiative);
    const words = foldWords(correctText({ text: initiative.text, corrections: initiative.corrections ?? [] }));
    return {
      initiative,
      department: department.name,
      pillar: goal.pillar,
      goal: foldWords(goal.text),
      offices: sections.map(({ name }) => name),
      words,
      printed: foldWords(initiative.text),
      pairs: listPairs(words),
      results: (index.achievementsByInitiative.get(initiative.id) ?? []).map((result) => readResult(index, result, department.name)),
    };
  }),
);

/** So many characters of an undertaking tell it from all others, in whichever department it stands. */
const tellingLength = 12;
/** Half of the words in common is the least for a question to a person, seven tenths for a pair that is likely. */
const [leastAlike, likelyAlike] = [0.5, 0.7];
/** What the same office, department and pillar add to the likeness of two texts. */
const atHome = { department: 0.08, pillar: 0.04, offices: 0.08 };

function scoreInitiatives(a: InitiativeWords, b: InitiativeWords): number {
  const texts = measureLikeness(a.pairs, b.pairs);
  // undertakings in quite other words whose results are the same
  const shared = a.results.filter(({ sentence }) => b.results.some((other) => other.sentence === sentence)).length;
  const results = Math.max(a.results.length, b.results.length);
  const likeness = results === 0 ? texts : Math.max(texts, (texts + shared / results) / 2);
  const home =
    (a.department === b.department ? atHome.department : 0) +
    (a.pillar === b.pillar ? atHome.pillar : 0) +
    (a.offices.some((office) => b.offices.includes(office)) ? atHome.offices : 0);
  return likeness + (likeness < leastAlike ? 0 : home);
}

function matchInitiatives(open: Open<InitiativeWords>): readonly Pair<InitiativeWords>[] {
  const telling = ({ words }: InitiativeWords): string | null => (words.length >= tellingLength ? words : null);
  return [
    ...pairByKey(open, ({ words, department, pillar, goal }) => [words, department, pillar, goal].join('\n'), 'certain'),
    ...pairByKey(open, ({ words, department }) => [words, department].join('\n'), 'certain'),
    ...pairByKey(open, ({ printed, department }) => [printed, department].join('\n'), 'certain'),
    ...pairByKey(open, telling, 'certain'),
    ...pairByKey(open, ({ words }) => words, 'likely'),
    ...pairByScore(open, scoreInitiatives, leastAlike, (a, b) =>
      measureLikeness(a.pairs, b.pairs) >= likelyAlike ? 'likely' : 'doubtful',
    ),
  ];
}

/** Below these characters a phrase (人, 回) says nothing. */
const shortPhrase = 3;
/** A change of unit, counting or kind is never taken for granted, and weighs against a pair. */
const otherMeasure = 0.15;

function scoreResults(a: ResultWords, b: ResultWords): number {
  const phrases = a.phrase.length < shortPhrase || b.phrase.length < shortPhrase ? 0 : measureLikeness(a.phrasePairs, b.phrasePairs);
  return Math.max(measureLikeness(a.labelPairs, b.labelPairs), phrases) - (a.measure === b.measure ? 0 : otherMeasure);
}

/** The results of two undertakings that are the same. */
function matchResults(open: Open<ResultWords>): readonly Pair<ResultWords>[] {
  return [
    ...pairByKey(open, ({ sentence, measure }) => `${sentence}\n${measure}`, 'certain'),
    ...pairByKey(open, ({ label, measure }) => `${label}\n${measure}`, 'certain'),
    ...pairByKey(open, ({ phrase, measure }) => (phrase.length < shortPhrase ? null : `${phrase}\n${measure}`), 'likely'),
    ...pairByScore(open, scoreResults, leastAlike, (a, b, score) =>
      a.measure === b.measure && score >= likelyAlike ? 'likely' : 'doubtful',
    ),
  ];
}

const leastSure = (a: Confidence, b: Confidence): Confidence =>
  a === 'doubtful' || b === 'doubtful' ? 'doubtful' : a === 'likely' ? a : b;
const isTold = (pairs: SettledPairs['different']) => {
  const keys = new Set(pairs.map(([earlier, later]) => `${earlier}\n${later}`));
  return (earlier: string, later: string) => keys.has(`${earlier}\n${later}`);
};
const byRule = <Item>(pair: Pair<Item>): YearPair<Item> => ({ ...pair, decidedBy: 'rule' });

/** What people put together, taken out of what is open. */
function settleTold<Item>(open: Open<Item>, same: SettledPairs['same'], idOf: (item: Item) => string): readonly YearPair<Item>[] {
  const [ours, theirs] = [open.earlier, open.later].map((items) => new Map([...items].map((item) => [idOf(item), item])));
  return same.flatMap(([first, second]): YearPair<Item>[] => {
    const [earlier, later] = [ours?.get(first), theirs?.get(second)];
    if (earlier === undefined || later === undefined || !open.earlier.has(earlier) || !open.later.has(later)) return [];
    settle(open, [{ earlier, later, confidence: 'certain' }]);
    return [{ earlier, later, confidence: 'certain', decidedBy: 'person' }];
  });
}

/**
 * Links the undertakings and results of two reports of one municipality by their words, offices, units and countings; never one with several. Ids count
 * the printed order of one document and link nothing. A pair is `certain` where its words are the same and nothing else has them, `doubtful` where a person
 * has to look: few words in common, a rival, or another unit or counting.
 * @param settled what people decided: pairs that are the same whatever rules say, and pairs that are never made
 */
export function matchReports(earlier: ReportIndex, later: ReportIndex, settled: SettledPairs = nothingSettled): ReportMatch {
  const isDifferent = isTold(settled.different);
  const [ours, theirs] = [readInitiatives(earlier), readInitiatives(later)];
  const open: Open<InitiativeWords> = {
    earlier: new Set(ours),
    later: new Set(theirs),
    isRefused: (a, b) => isDifferent(a.initiative.id, b.initiative.id),
  };
  const initiatives = [...settleTold(open, settled.same, ({ initiative }) => initiative.id), ...matchInitiatives(open).map(byRule)];
  const openResults = (a: readonly ResultWords[], b: readonly ResultWords[]): Open<ResultWords> => ({
    earlier: new Set(a),
    later: new Set(b),
    isRefused: (one, other) => isDifferent(one.quantity.id, other.quantity.id),
  });
  const all = openResults(
    ours.flatMap(({ results }) => results),
    theirs.flatMap(({ results }) => results),
  );
  const told = settleTold(all, settled.same, ({ quantity }) => quantity.id);
  const within = initiatives.flatMap((pair) => {
    const left = openResults(
      pair.earlier.results.filter((result) => all.earlier.has(result)),
      pair.later.results.filter((result) => all.later.has(result)),
    );
    // of an undertaking about which there is a doubt, no result is certain
    return matchResults(left).map((found) => ({
      ...found,
      confidence: leastSure(found.confidence, pair.confidence === 'doubtful' ? 'likely' : 'certain'),
    }));
  });
  settle(all, within);
  // printed under another undertaking now: only the same words tell
  const elsewhere = [
    ...pairByKey(all, ({ label, measure, department }) => `${label}\n${measure}\n${department}`, 'likely'),
    ...pairByKey(all, ({ sentence, measure, phrase }) => (phrase.length < shortPhrase ? null : `${sentence}\n${measure}`), 'likely'),
    ...pairByKey(all, ({ label, measure }) => (label.length < tellingLength / 2 ? null : `${label}\n${measure}`), 'likely'),
  ];
  const order = (pairs: readonly YearPair<ResultWords>[]) =>
    pairs.toSorted((a, b) => (later.positions.get(a.later.quantity.id) ?? 0) - (later.positions.get(b.later.quantity.id) ?? 0));
  return { initiatives, results: order([...told, ...[...within, ...elsewhere].map(byRule)]) };
}

/** Whether a pair may be drawn as one line without asking anybody. */
export const isSure = ({ confidence }: YearPair<unknown>): boolean => confidence === 'certain';
