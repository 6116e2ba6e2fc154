import { entryAt } from '../domain/collections';
import type { Goal, Statement } from '../domain/report';
import type { ReportIndex } from '../domain/reportIndex';
import { selectCountedRows, selectRows, type AchievementRow } from './achievementRows';
import { selectInitiativeAt, type InitiativeRow } from './initiativeRows';
import { matchText } from './matchText';
import { memoizeBySelection, type Selection } from './selection';
import { canShowWithoutNumber } from './tableModel';

/** A text of the document that a search stands in and that prints no result, so that no row of the table leads to it. */
export type Passage = {
  /** Of what it is the text; unique among passages. */
  readonly id: string;
  /** What opens with it: its initiative, for a goal the first one found below it. */
  readonly row: InitiativeRow;
} & (
  | { readonly kind: 'statement'; readonly statement: Statement }
  | { readonly kind: 'initiative' }
  | { readonly kind: 'goal'; readonly goal: Goal }
);

/** What a search finds: numbers, then words. */
export interface SearchHits {
  /** Each figure once: those whose own label or sentence holds the search, then those found by what stands above them; document order inside. */
  readonly figures: readonly AchievementRow[];
  readonly passages: readonly Passage[];
}

const offices = ({ sectionIds }: Statement, row: InitiativeRow): readonly string[] =>
  sectionIds.length > 0 ? sectionIds : row.sections.map(({ id }) => id);

/**
 * The texts without a result in which a search stands: first 実績 and 成果, then what was intended, each in document order. Departments, pillars and
 * sections narrow them; while a number's own facets are chosen there are none, since a text without a number has none of these.
 * @returns empty for a blank search
 */
export const selectPassages = memoizeBySelection((index, selection): readonly Passage[] => {
  const matches = matchText(index, selection.text);
  if (matches === null || !canShowWithoutNumber(selection)) return [];
  const fits = <Value>(chosen: readonly Value[], value: Value) => chosen.length === 0 || chosen.includes(value);
  const isChosen = ({ department, pillar }: InitiativeRow) =>
    fits(selection.departments, department.id) && fits(selection.pillars, pillar.number);
  const { initiativeOfStatement, goalOfInitiative, hasResult } = matches.above;
  const isOfSections = (ids: Iterable<string>) => selection.sections.length === 0 || [...ids].some((id) => selection.sections.includes(id));
  const ofStatements = index.report.statements.flatMap((statement, place): Passage[] => {
    if (matches.own.statements[place] !== 1 || hasResult[place] === 1) return [];
    const row = selectInitiativeAt(index, entryAt(initiativeOfStatement, place));
    if (!isChosen(row) || !isOfSections(offices(statement, row))) return [];
    return [{ id: statement.id, kind: 'statement', statement, row }];
  });
  const listed = new Set<string>();
  const ofPlans = index.report.initiatives.flatMap(({ goalId }, order): Passage[] => {
    const isFound = matches.own.initiatives[order] === 1;
    const isGoalFound = matches.own.goals[entryAt(goalOfInitiative, order)] === 1 && !listed.has(goalId);
    if (!isFound && !isGoalFound) return [];
    const row = selectInitiativeAt(index, order);
    const { goal, initiative, officeIds } = row;
    if (!isChosen(row) || !isOfSections(officeIds)) return [];
    if (isGoalFound) listed.add(goal.id);
    return [
      ...(isGoalFound ? [{ id: goal.id, kind: 'goal', goal, row } as const] : []),
      ...(isFound ? [{ id: initiative.id, kind: 'initiative', row } as const] : []),
    ];
  });
  return [...ofStatements, ...ofPlans];
});

/** The numbers and texts of a selection in which its search stands; everything empty for a blank search. */
export function findHits(index: ReportIndex, selection: Selection): SearchHits {
  const matches = matchText(index, selection.text);
  if (matches === null) return { figures: [], passages: [] };
  const figures = selectCountedRows(index, selectRows(index, selection));
  const isOwn = ({ order }: AchievementRow) => matches.own.achievements[order] === 1;
  return {
    figures: [...figures.filter(isOwn), ...figures.filter((row) => !isOwn(row))],
    passages: selectPassages(index, selection),
  };
}
