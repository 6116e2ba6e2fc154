import type { Goal, Statement } from '../domain/report';
import { lookUp, type ReportIndex } from '../domain/reportIndex';
import { selectCountedRows, selectRows, type AchievementRow } from './achievementRows';
import { selectAllInitiatives, type InitiativeRow } from './initiativeRows';
import { matchText } from './matchText';
import type { Selection } from './selection';
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
export function selectPassages(index: ReportIndex, selection: Selection): readonly Passage[] {
  const matches = matchText(index, selection.text);
  if (matches === null || !canShowWithoutNumber(selection)) return [];
  const { goals, statements } = index.report;
  const fits = <Value>(chosen: readonly Value[], value: Value) => chosen.length === 0 || chosen.includes(value);
  const rows = selectAllInitiatives(index).filter(
    ({ department, pillar }) => fits(selection.departments, department.id) && fits(selection.pillars, pillar.number),
  );
  const rowOf = new Map(rows.map((row) => [row.initiative.id, row]));
  const isOfSections = (ids: Iterable<string>) => selection.sections.length === 0 || [...ids].some((id) => selection.sections.includes(id));
  const ofStatements = statements.flatMap((statement, place): Passage[] => {
    const row = matches.own.statements[place] === 1 ? rowOf.get(statement.initiativeId) : undefined;
    if (row === undefined || !isOfSections(offices(statement, row))) return [];
    const hasResult = (index.quantitiesByStatement.get(statement.id) ?? []).some(({ role }) => role === 'result');
    return hasResult ? [] : [{ id: statement.id, kind: 'statement', statement, row }];
  });
  const goalPlaces = new Map(goals.map(({ id }, place) => [id, place]));
  const listed = new Set<string>();
  const ofPlans = rows
    .filter(({ officeIds }) => isOfSections(officeIds))
    .flatMap((row): Passage[] => {
      const { goal, initiative, order } = row;
      const isGoalFound = !listed.has(goal.id) && matches.own.goals[lookUp(goalPlaces, goal.id)] === 1;
      if (isGoalFound) listed.add(goal.id);
      return [
        ...(isGoalFound ? [{ id: goal.id, kind: 'goal', goal, row } as const] : []),
        ...(matches.own.initiatives[order] === 1 ? [{ id: initiative.id, kind: 'initiative', row } as const] : []),
      ];
    });
  return [...ofStatements, ...ofPlans];
}

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
