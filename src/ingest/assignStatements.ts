import { markerNumber } from './initiativeMarker';
import type { CellStatement } from './readStatements';
import { sharedTopic, topicOf } from './topic';

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
  if (statements[0]?.marker === null || statements[0] === undefined) return null;
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

/**
 * The monotone assignment with the greatest shared topic; each initiative gets at least one statement where there are enough.
 * Dynamic programme over (statement, initiative), O(statements × initiatives).
 */
function assignByTopic(statements: readonly CellStatement[], initiatives: readonly RowInitiative[]): number[] {
  const topics = statements.map(({ text }) => topicOf(text));
  const goals = initiatives.map(({ text }) => topicOf(text));
  const mayStay = (at: number): number => {
    const [before, here] = [topics[at - 1], topics[at]];
    if (before === undefined || here === undefined) return 0;
    const sameGroup = statements[at - 1]?.group === statements[at]?.group && (statements.at(-1)?.group ?? 0) > 0;
    return cohesionWeight * sharedTopic(here, before, [before]) + (sameGroup ? groupWeight : 0);
  };
  const fits = topics.map((topic) => goals.map((goal) => sharedTopic(topic, goal, goals)));
  const mustReachAll = statements.length >= initiatives.length;
  const best: number[][] = [];
  const cameFrom: number[][] = [];
  fits.forEach((fit, at) => {
    best.push([]);
    cameFrom.push([]);
    fit.forEach((score, initiative) => {
      let top = at === 0 && (initiative === 0 || !mustReachAll) ? 0 : Number.NEGATIVE_INFINITY;
      let from = initiative;
      for (let previous = mustReachAll ? Math.max(0, initiative - 1) : 0; at > 0 && previous <= initiative; previous += 1) {
        const reached = (best[at - 1]?.[previous] ?? Number.NEGATIVE_INFINITY) + (previous === initiative ? mayStay(at) : 0);
        if (reached > top) [top, from] = [reached, previous];
      }
      best[at]?.push(top + score);
      cameFrom[at]?.push(from);
    });
  });
  const last = best.at(-1) ?? [];
  let initiative = mustReachAll ? initiatives.length - 1 : last.indexOf(Math.max(...last));
  const assigned: number[] = [];
  for (let at = statements.length - 1; at >= 0; at -= 1) {
    assigned.unshift(initiative);
    initiative = cameFrom[at]?.[initiative] ?? 0;
  }
  return assigned;
}
