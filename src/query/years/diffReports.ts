import type { Confidence, Pillar } from '../../domain/report';
import { lookUp, type ReportIndex } from '../../domain/reportIndex';
import { selectAllInitiatives } from '../initiativeRows';
import { matchReports, type InitiativeWords, type ReportMatch, type ResultWords, type YearPair } from './matchReports';

/** What may have become of an undertaking or a result from one report to the next; several may be true of one. */
export const diffClasses = ['new', 'gone', 'renamed', 'moved', 'redefined', 'changed'] as const;
export type DiffClass = (typeof diffClasses)[number];

/** What of its place or its measure is another one. */
export type Difference = 'department' | 'pillar' | 'office' | 'unit' | 'counting' | 'kind';

/** One undertaking or one result of either report, or of both. */
export interface DiffEntry {
  readonly of: 'initiative' | 'result';
  readonly earlierId: string | null;
  readonly laterId: string | null;
  /** Without any it is the same in both, and stands here only for the doubt about it. */
  readonly classes: readonly DiffClass[];
  readonly differences: readonly Difference[];
  /** Of the link; null where there is none. */
  readonly confidence: Confidence | null;
  readonly decidedBy: 'rule' | 'person' | null;
}

export interface ReportDiff {
  /** Where anything differs or is doubtful: in the order of the later report, what is gone behind its neighbours of the earlier one. */
  readonly entries: readonly DiffEntry[];
  readonly match: ReportMatch;
}

const pillarOf = (index: ReportIndex, number: number): Pillar => lookUp(index.pillars, number);

/** A pillar is the same by its name; without names by its number. */
function isSamePillar(a: Pillar, b: Pillar): boolean {
  return a.name === null || b.name === null ? a.number === b.number : a.name === b.name;
}

/** What of the measure of two results differs: with any of these they are on no one line. */
export function listRedefined(
  { quantity: a, measure: own }: ResultWords,
  { quantity: b, measure: other }: ResultWords,
): readonly Difference[] {
  if (own === other) return [];
  const [unit] = own.split(' ');
  return [
    ...(unit === other.split(' ')[0] ? [] : (['unit'] as const)),
    ...(a.counting === b.counting ? [] : (['counting'] as const)),
    ...(a.kind === b.kind ? [] : (['kind'] as const)),
  ];
}

/** Whether a result is called otherwise: in its label and in its sentence, since a label may only have been put better by a person. */
export function isRenamed(a: ResultWords, b: ResultWords): boolean {
  return a.label !== b.label && a.sentence !== b.sentence && a.phrase !== b.phrase;
}

function diffInitiatives(
  { earlier, later, confidence, decidedBy }: YearPair<InitiativeWords>,
  before: ReportIndex,
  after: ReportIndex,
): DiffEntry {
  const sameOffices = earlier.offices.length === later.offices.length && earlier.offices.every((office) => later.offices.includes(office));
  const differences: Difference[] = [
    ...(earlier.department === later.department ? [] : (['department'] as const)),
    ...(isSamePillar(pillarOf(before, earlier.pillar), pillarOf(after, later.pillar)) ? [] : (['pillar'] as const)),
    ...(sameOffices ? [] : (['office'] as const)),
  ];
  const isOther = earlier.words !== later.words && earlier.printed !== later.printed;
  return {
    of: 'initiative',
    earlierId: earlier.initiative.id,
    laterId: later.initiative.id,
    classes: [...(isOther ? (['renamed'] as const) : []), ...(differences.length > 0 ? (['moved'] as const) : [])],
    differences,
    confidence,
    decidedBy,
  };
}

function diffResults({ earlier, later, confidence, decidedBy }: YearPair<ResultWords>, isWithUndertaking: boolean): DiffEntry {
  const redefined = listRedefined(earlier, later);
  const isMoved = !isWithUndertaking && earlier.department !== later.department;
  return {
    of: 'result',
    earlierId: earlier.quantity.id,
    laterId: later.quantity.id,
    classes: [
      ...(isRenamed(earlier, later) ? (['renamed'] as const) : []),
      // one that moves with its undertaking is told there
      ...(isMoved ? (['moved'] as const) : []),
      ...(redefined.length > 0 ? (['redefined'] as const) : []),
      ...(earlier.quantity.value === later.quantity.value ? [] : (['changed'] as const)),
    ],
    differences: [...(isMoved ? (['department'] as const) : []), ...redefined],
    confidence,
    decidedBy,
  };
}

const alone = (of: DiffEntry['of'], id: string, isNew: boolean): DiffEntry => ({
  of,
  earlierId: isNew ? null : id,
  laterId: isNew ? id : null,
  classes: [isNew ? 'new' : 'gone'],
  differences: [],
  confidence: null,
  decidedBy: null,
});

/**
 * What is another one in the later report: undertakings and results that are new, gone, in other words, elsewhere, measured otherwise, or of another
 * value. Results of a new or gone undertaking are told with it.
 */
export function diffReports(earlier: ReportIndex, later: ReportIndex, match: ReportMatch = matchReports(earlier, later)): ReportDiff {
  const initiativeOf = new Map(match.initiatives.map((pair) => [pair.later.initiative.id, pair]));
  const laterOf = new Map(match.initiatives.map((pair) => [pair.earlier.initiative.id, pair.later.initiative.id]));
  const resultOf = new Map(match.results.map((pair) => [pair.later.quantity.id, pair]));
  const kept = new Set(match.results.map((pair) => pair.earlier.quantity.id));
  const tellsAnything = ({ classes, confidence, decidedBy }: DiffEntry) =>
    classes.length > 0 || confidence === 'doubtful' || decidedBy === 'person';
  const goneOf = new Map<string, DiffEntry[]>();
  const goneAlone: { readonly departmentId: string; readonly entry: DiffEntry }[] = [];
  for (const { initiative, department } of selectAllInitiatives(earlier)) {
    const id = laterOf.get(initiative.id);
    if (id === undefined) goneAlone.push({ departmentId: department.name, entry: alone('initiative', initiative.id, false) });
    const results = earlier.achievementsByInitiative.get(initiative.id) ?? [];
    if (id !== undefined)
      goneOf.set(
        id,
        results.filter((result) => !kept.has(result.id)).map((result) => alone('result', result.id, false)),
      );
  }
  const behindDepartment = (name: string) => goneAlone.filter(({ departmentId }) => departmentId === name).map(({ entry }) => entry);
  const rows = selectAllInitiatives(later);
  // a report made by hand may come back to a department
  const lastOf = new Map(rows.map(({ department }, place) => [department.id, place]));
  const entries = rows.flatMap(({ initiative, department }, place): DiffEntry[] => {
    const pair = initiativeOf.get(initiative.id);
    const own = pair === undefined ? alone('initiative', initiative.id, true) : diffInitiatives(pair, earlier, later);
    const results = (later.achievementsByInitiative.get(initiative.id) ?? []).flatMap((result): DiffEntry[] => {
      const found = resultOf.get(result.id);
      if (found === undefined) return pair === undefined ? [] : [alone('result', result.id, true)];
      return [diffResults(found, laterOf.get(found.earlier.quantity.initiativeId) === initiative.id)];
    });
    const isLast = lastOf.get(department.id) === place;
    return [own, ...results, ...(goneOf.get(initiative.id) ?? []), ...(isLast ? behindDepartment(department.name) : [])].filter(
      tellsAnything,
    );
  });
  const present = new Set(
    later.report.departments.filter(({ id }) => rows.some(({ department }) => department.id === id)).map(({ name }) => name),
  );
  const ofGoneDepartments = goneAlone.filter(({ departmentId }) => !present.has(departmentId)).map(({ entry }) => entry);
  return { entries: [...entries, ...ofGoneDepartments], match };
}

/** How many undertakings or results are of each class, and how many links a person should look at. */
export interface DiffCounts {
  readonly initiatives: Readonly<Record<DiffClass, number>>;
  readonly results: Readonly<Record<DiffClass, number>>;
  readonly doubtful: number;
}

/** Whether a person should say if both are the same: the link is no more than likely, and nobody has. */
export const isAsked = ({ confidence, decidedBy }: DiffEntry): boolean => decidedBy === 'rule' && confidence !== 'certain';

export function countDiff({ entries }: ReportDiff): DiffCounts {
  const count = (of: DiffEntry['of']) => {
    const counts: Record<DiffClass, number> = { new: 0, gone: 0, renamed: 0, moved: 0, redefined: 0, changed: 0 };
    for (const entry of entries) if (entry.of === of) for (const name of entry.classes) counts[name] += 1;
    return counts;
  };
  return { initiatives: count('initiative'), results: count('result'), doubtful: entries.filter(isAsked).length };
}
