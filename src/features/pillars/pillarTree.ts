import { groupBy } from '../../domain/collections';
import type { Department, Goal, Pillar, Section } from '../../domain/report';
import type { ReportIndex } from '../../domain/reportIndex';
import { selectRows, type AchievementRow } from '../../query/achievementRows';
import { countCoverage, selectInitiatives, type Coverage, type InitiativeRow } from '../../query/initiativeRows';
import { rankMainResults, type MainResult } from '../../query/mainResults';
import type { Selection } from '../../query/selection';
import { nameBranch, type TreeGrouping } from '../../query/view';

/** One initiative with those of its numbers that fit the selection, as printed: also a figure printed twice. */
export interface TreeInitiative {
  readonly row: InitiativeRow;
  readonly achievements: readonly AchievementRow[];
}

/** A goal, or a section, with its initiatives. */
export interface TreeGroup {
  readonly id: string;
  readonly head: { readonly goal: Goal } | { readonly section: Section | null };
  readonly coverage: Coverage;
  readonly initiatives: readonly TreeInitiative[];
}

/** What one department undertook under a pillar; in the tree by section, a department has one. */
export interface TreeDepartment {
  readonly department: Department;
  readonly coverage: Coverage;
  readonly groups: readonly TreeGroup[];
}

/** A pillar, or a department. */
export interface TreeBranch {
  /** As it stands among the opened branches. */
  readonly id: string;
  readonly head: { readonly pillar: Pillar } | { readonly department: Department };
  readonly coverage: Coverage;
  /** What was achieved, one result of each measure, in the order of `listMainResults`. */
  readonly results: readonly MainResult[];
  /** Empty for a pillar that the document does not print. */
  readonly departments: readonly TreeDepartment[];
}

export interface PillarTree {
  readonly coverage: Coverage;
  readonly branches: readonly TreeBranch[];
}

interface Placing {
  readonly id: string;
  readonly head: TreeGroup['head'];
  /** Place of the section in the report; goals stand in the order of their initiatives. */
  readonly order: number;
  readonly item: TreeInitiative;
}

function groupPlacings(placings: readonly Placing[]): readonly TreeGroup[] {
  const ordered = placings.toSorted((a, b) => a.order - b.order);
  return [...groupBy(ordered, ({ id }) => id)].flatMap(([id, inside]): readonly TreeGroup[] => {
    const initiatives = inside.map(({ item }) => item);
    const [first] = inside;
    return first === undefined ? [] : [{ id, head: first.head, coverage: countCoverage(initiatives.map(({ row }) => row)), initiatives }];
  });
}

/** The sections under which an initiative stands: all of its offices, or those of them that are chosen. */
function listSections(index: ReportIndex, selection: Selection, row: InitiativeRow): readonly (Section | null)[] {
  const ids = [...row.officeIds].filter((id) => selection.sections.length === 0 || selection.sections.includes(id));
  const sections = ids.flatMap((id) => index.sections.get(id) ?? []);
  return sections.length === 0 ? [null] : sections;
}

type Place = (item: TreeInitiative) => readonly Placing[];

const placeByGoal: Place = (item) => [{ id: item.row.goal.id, head: { goal: item.row.goal }, order: 0, item }];

function placeBySection(index: ReportIndex, selection: Selection): Place {
  const places = new Map([...index.sections.keys()].map((id, place) => [id, place]));
  return (item) =>
    listSections(index, selection, item.row).map((section) => {
      const achievements = section === null ? item.achievements : item.achievements.filter(({ sections }) => sections.includes(section));
      const id = section?.id ?? `${item.row.department.id} `;
      return { id, head: { section }, order: places.get(id) ?? places.size, item: { row: item.row, achievements } };
    });
}

function buildDepartments(items: readonly TreeInitiative[], place: Place): readonly TreeDepartment[] {
  return [...groupBy(items, ({ row }) => row.department)].map(([department, own]) => ({
    department,
    coverage: countCoverage(own.map(({ row }) => row)),
    groups: groupPlacings(own.flatMap(place)),
  }));
}

/**
 * The report as an outline: pillar → department → goal → initiative, or department → section → initiative, each with its coverage, pillars and
 * departments with their results.
 * What describes a number (unit, kind, activity) narrows the numbers shown, never the initiatives, so that coverage stays true. An initiative of
 * several sections stands under each of them and counts once in its department.
 */
export function buildPillarTree(index: ReportIndex, selection: Selection, grouping: TreeGrouping): PillarTree {
  const rows = selectRows(index, selection);
  const rowsByInitiative = groupBy(rows, ({ initiative }) => initiative.id);
  const items = selectInitiatives(index, selection).map((row) => ({ row, achievements: rowsByInitiative.get(row.initiative.id) ?? [] }));
  const place = grouping === 'pillar' ? placeByGoal : placeBySection(index, selection);
  const build = (id: string, head: TreeBranch['head'], fits: (row: InitiativeRow | AchievementRow) => boolean): TreeBranch => {
    const own = items.filter(({ row }) => fits(row));
    const results = rankMainResults(index, rows.filter(fits));
    return { id, head, coverage: countCoverage(own.map(({ row }) => row)), results, departments: buildDepartments(own, place) };
  };
  const branches =
    grouping === 'pillar'
      ? [...index.pillars.values()].map((pillar) => build(nameBranch(pillar.number), { pillar }, (row) => row.pillar === pillar))
      : [...index.departments.values()].map((department) => build(department.id, { department }, (row) => row.department === department));
  const isWanted = ({ number }: Pillar) => selection.pillars.length === 0 || selection.pillars.includes(number);
  const isAbsent = ({ head }: TreeBranch) => 'pillar' in head && head.pillar.name === null && isWanted(head.pillar);
  return {
    coverage: countCoverage(items.map(({ row }) => row)),
    branches: items.length === 0 ? [] : branches.filter((branch) => branch.coverage.initiativeCount > 0 || isAbsent(branch)),
  };
}
