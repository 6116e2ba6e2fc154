import { markerNumber } from '../shapes/cellForms';
import type { CellStatement } from './cutCells';
import { sharedTopic, topicOf } from './topic';

/** How sure it is that the printed offices stand for these initiatives. */
export type Alignment = 'certain' | 'ambiguous' | 'impossible';

export interface AlignedSections {
  /** One list of office names an initiative. */
  readonly sections: readonly (readonly string[])[];
  readonly alignment: Alignment;
}

/** More names than this in one cell are not cut: the search for the one way could take long, and no office list is that long. */
const maxNames = 40;

/**
 * Gives every initiative of a row its offices: the groups of the layout where they are as many, otherwise the one way to cut
 * the printed names so that no initiative lists an office twice; one office, or fewer than initiatives, stands for all.
 * @param groups names as `readSectionNames` reads them
 * @param count number of initiatives in the row, ≥ 1
 */
export function alignSections(groups: readonly (readonly string[])[], count: number): AlignedSections {
  const names = groups.flat();
  const unique = [...new Set(names)];
  const forAll = (alignment: Alignment): AlignedSections => ({ sections: Array.from({ length: count }, () => unique), alignment });
  if (count === 1 || unique.length <= 1) return forAll('certain');
  if (groups.length === count) return { sections: groups.map((group) => [...new Set(group)]), alignment: 'certain' };
  if (names.length === count) return { sections: names.map((name) => [name]), alignment: 'certain' };
  if (names.length < count || names.length > maxNames) return forAll('impossible');
  const cuts = cutWithoutRepeats(groups, count);
  const first = cuts[0];
  return first === undefined ? forAll('impossible') : { sections: first, alignment: cuts.length === 1 ? 'certain' : 'ambiguous' };
}

/** Up to two ways to cut the names into `count` runs without a repeated name, greedy (longest first run) first; layout groups are never joined. */
function cutWithoutRepeats(groups: readonly (readonly string[])[], count: number): string[][][] {
  const names = groups.flat();
  const mustCut = new Set<number>();
  let at = 0;
  for (const group of groups.slice(0, -1)) mustCut.add((at += group.length));
  const respectsGroups = groups.length < count;
  const found: string[][][] = [];
  const extend = (from: number, runs: string[][]): void => {
    if (found.length >= 2) return;
    const left = count - runs.length;
    if (left === 0) {
      if (from === names.length) found.push(runs);
      return;
    }
    const ends: number[] = [];
    for (let end = from + 1; end <= names.length - (left - 1); end += 1) {
      if (names.slice(from, end - 1).includes(names[end - 1] ?? '')) break;
      ends.push(end);
      if (respectsGroups && mustCut.has(end)) break;
    }
    for (const end of ends.toReversed()) extend(end, [...runs, names.slice(from, end)]);
  };
  extend(0, []);
  return found;
}

/** By what a row with several initiatives tells which result belongs to which. */
export type AssignedBy = 'single' | 'marker' | 'group' | 'order' | 'topic';

export interface AssignedStatements {
  /** For each statement the index of its initiative in the row. */
  readonly initiativeAt: readonly number[];
  readonly by: AssignedBy;
}

/** What assignment needs to know of the row's initiatives. */
export interface RowInitiative {
  readonly marker: string | null;
  readonly text: string;
}

/**
 * Gives every statement of a cell its initiative. Results stand in the order of the initiatives; what separates them is, in this
 * order: a printed marker, as many groups as initiatives, as many statements as initiatives, the topic they share.
 * @param initiatives of the row, ≥ 1, printed order
 */
export function assignStatements(statements: readonly CellStatement[], initiatives: readonly RowInitiative[]): AssignedStatements {
  const count = initiatives.length;
  if (count <= 1) return { initiativeAt: statements.map(() => 0), by: 'single' };
  const byMarker = assignByMarker(statements, initiatives);
  if (byMarker !== null) return { initiativeAt: byMarker, by: 'marker' };
  const groups = (statements.at(-1)?.group ?? -1) + 1;
  if (groups === count) return { initiativeAt: statements.map(({ group }) => group), by: 'group' };
  if (statements.length === count) return { initiativeAt: statements.map((_, at) => at), by: 'order' };
  return { initiativeAt: assignByTopic(statements, initiatives), by: 'topic' };
}

function assignByMarker(statements: readonly CellStatement[], initiatives: readonly RowInitiative[]): number[] | null {
  const numbers = initiatives.map(({ marker }) => (marker === null ? -1 : markerNumber(marker)));
  const assigned: number[] = [];
  for (const { marker } of statements) {
    const at = marker === null ? assigned.at(-1) : numbers.indexOf(markerNumber(marker));
    if (at === undefined || at < 0) return null;
    assigned.push(at);
  }
  return assigned;
}

/** Weight of keeping two neighbouring statements of one topic, or of one printed group, together. */
const cohesionWeight = 0.5;
const groupWeight = 0.6;

/** A row with more pairs of statement and initiative is no row that people wrote; its statements are dealt out in order. */
const maxPairs = 1_500;

/** Scores for (statement, initiative) and for a statement staying with the initiative of the one before it. */
interface TopicScores {
  readonly fit: readonly (readonly number[])[];
  readonly stay: readonly number[];
}

/**
 * The assignment with the greatest shared topic that never goes back to an earlier initiative; each initiative gets at least
 * one statement where there are enough.
 */
function assignByTopic(statements: readonly CellStatement[], initiatives: readonly RowInitiative[]): number[] {
  const [last, count] = [initiatives.length - 1, statements.length];
  if (count * initiatives.length > maxPairs) return statements.map((_, at) => Math.min(at, last));
  return findBestPath(scoreTopics(statements, initiatives), count >= initiatives.length);
}

function scoreTopics(statements: readonly CellStatement[], initiatives: readonly RowInitiative[]): TopicScores {
  const topics = statements.map(({ text }) => topicOf(text));
  const goals = initiatives.map(({ text }) => topicOf(text));
  const hasGroups = (statements.at(-1)?.group ?? 0) > 0;
  const stay = topics.map((topic, at) => {
    const before = topics[at - 1];
    if (before === undefined) return 0;
    const isOneGroup = hasGroups && statements[at - 1]?.group === statements[at]?.group;
    return cohesionWeight * sharedTopic(topic, before, [before]) + (isOneGroup ? groupWeight : 0);
  });
  return { fit: topics.map((topic) => goals.map((goal) => sharedTopic(topic, goal, goals))), stay };
}

/**
 * Dynamic programme over (statement, initiative), O(statements × initiatives) where every initiative must be reached.
 * @param mustReachAll from the first to the last initiative, one step at a time
 */
function findBestPath({ fit, stay }: TopicScores, mustReachAll: boolean): number[] {
  const cameFrom: number[][] = [];
  let best: number[] = [];
  fit.forEach((scores, at) => {
    const steps = scores.map((_, initiative) =>
      at === 0 ? openPath(initiative, mustReachAll) : extendPath(best, initiative, stay[at] ?? 0, mustReachAll),
    );
    cameFrom.push(steps.map(({ from }) => from));
    best = steps.map(({ score }, initiative) => score + (scores[initiative] ?? 0));
  });
  let initiative = mustReachAll ? best.length - 1 : best.indexOf(Math.max(...best));
  const assigned: number[] = [];
  for (const steps of cameFrom.toReversed()) {
    assigned.push(initiative);
    initiative = steps[initiative] ?? 0;
  }
  return assigned.toReversed();
}

interface Step {
  readonly score: number;
  readonly from: number;
}

const openPath = (initiative: number, mustReachAll: boolean): Step => ({
  score: initiative === 0 || !mustReachAll ? 0 : Number.NEGATIVE_INFINITY,
  from: initiative,
});

/** The best way to reach an initiative from itself or an earlier one; of equals the earliest. */
function extendPath(best: readonly number[], initiative: number, stay: number, mustReachAll: boolean): Step {
  let step: Step = { score: Number.NEGATIVE_INFINITY, from: initiative };
  for (let from = mustReachAll ? Math.max(0, initiative - 1) : 0; from <= initiative; from += 1) {
    const score = (best[from] ?? Number.NEGATIVE_INFINITY) + (from === initiative ? stay : 0);
    if (score > step.score) step = { score, from };
  }
  return step;
}
