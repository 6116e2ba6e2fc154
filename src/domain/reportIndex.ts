import { groupBy, once } from './collections';
import { relationFields } from './relation';
import {
  isAchievement,
  type Achievement,
  type Department,
  type Goal,
  type Initiative,
  type Pillar,
  type Quantity,
  type Report,
  type Section,
  type Statement,
} from './report';
import type { TranslatedSentence, TranslationIndex } from './translation';

type RelationField = (typeof relationFields)[number];

/** The quantities that point to one quantity, by relation; a relation without any is left out. */
export type Dependents = { readonly [field in RelationField]?: readonly Quantity[] };

/**
 * One report with every question "which one has this id", "what stands below", "what points here" answered in constant time.
 * Every map iterates in document order; for quantities that is the order of their statements, then of their place in the text.
 */
export interface ReportIndex {
  readonly report: Report;
  readonly departments: ReadonlyMap<string, Department>;
  /** By printed number, ascending; also a number that a goal uses and the report does not list (`name` null). */
  readonly pillars: ReadonlyMap<number, Pillar>;
  readonly sections: ReadonlyMap<string, Section>;
  readonly goals: ReadonlyMap<string, Goal>;
  readonly initiatives: ReadonlyMap<string, Initiative>;
  readonly statements: ReadonlyMap<string, Statement>;
  readonly quantities: ReadonlyMap<string, Quantity>;
  /** Place of every quantity in document order, from 0. */
  readonly positions: ReadonlyMap<string, number>;
  /** Every quantity with role `result`, also one printed twice, in document order. */
  readonly achievements: readonly Achievement[];
  readonly statementsByInitiative: ReadonlyMap<string, readonly Statement[]>;
  readonly quantitiesByStatement: ReadonlyMap<string, readonly Quantity[]>;
  /** Initiatives without any achievement are not in it: `.get(id)?.length ?? 0` is the coverage of one initiative. */
  readonly achievementsByInitiative: ReadonlyMap<string, readonly Achievement[]>;
  /** What points to a quantity: its parts, earlier values, targets, repetitions. */
  readonly dependents: ReadonlyMap<string, Dependents>;
  /** The reader's language, so that a search finds its words as well; null while the report's own is shown. */
  readonly translation: TranslationIndex | null;
  /** Sentences in the reader's language, by the statement's id; none until they were asked for, and of what nobody has translated. */
  readonly sentences: ReadonlyMap<string, TranslatedSentence>;
}

/** Everything that stands above a quantity. */
export interface QuantityParents {
  readonly statement: Statement;
  readonly initiative: Initiative;
  readonly goal: Goal;
  readonly department: Department;
  readonly pillar: Pillar;
  /** Offices printed for the statement's line, otherwise the initiative's (data.md «Nothing is lost»). */
  readonly sections: readonly Section[];
}

function mapById<Item extends { readonly id: string }>(items: readonly Item[]): ReadonlyMap<string, Item> {
  const byId = new Map<string, Item>();
  for (const item of items) byId.set(item.id, item);
  return byId;
}

type ReportMaps = Pick<ReportIndex, 'departments' | 'sections' | 'goals' | 'initiatives' | 'statements'> & {
  /** As they stand in the report. */
  readonly quantities: ReadonlyMap<string, Quantity>;
};

const builtMaps = new WeakMap<Report, ReportMaps>();

/** What has an id, by that: made once for what looks for faults and for the index. Of several with the same id the last one. */
export function mapReport(report: Report): ReportMaps {
  const known = builtMaps.get(report);
  if (known !== undefined) return known;
  const maps = {
    departments: mapById(report.departments),
    sections: mapById(report.sections),
    goals: mapById(report.goals),
    initiatives: mapById(report.initiatives),
    statements: mapById(report.statements),
    quantities: mapById(report.quantities),
  };
  builtMaps.set(report, maps);
  return maps;
}

function mapPillars(report: Report): Map<number, Pillar> {
  const pillars = new Map(report.pillars.map((pillar) => [pillar.number, pillar]));
  for (const { pillar } of report.goals) if (!pillars.has(pillar)) pillars.set(pillar, { number: pillar, name: null });
  return new Map([...pillars].toSorted(([a], [b]) => a - b));
}

/** Whether quantities stand in the order of their statements, and in each in that of its text. */
function areOrdered({ statements, quantities }: Report): boolean {
  let line = 0;
  let start = 0;
  return quantities.every(({ statementId, span }) => {
    const begun = line;
    while (line < statements.length && statements[line]?.id !== statementId) line += 1;
    const isBehind = line > begun || span.start >= start;
    ({ start } = span);
    return line < statements.length && isBehind;
  });
}

/** Reports of our own importer are in order already; a report made by hand need not be. */
function orderQuantities(report: Report): readonly Quantity[] {
  if (areOrdered(report)) return report.quantities;
  const lines = new Map(report.statements.map(({ id }, place) => [id, place]));
  const placeOf = ({ statementId }: Quantity) => lines.get(statementId) ?? Infinity;
  return report.quantities.toSorted((a, b) => placeOf(a) - placeOf(b) || a.span.start - b.span.start || 0);
}

function mapDependents(quantities: readonly Quantity[]): Map<string, Dependents> {
  const dependents = new Map<string, { [field in RelationField]?: Quantity[] }>();
  for (const quantity of quantities) {
    for (const field of relationFields) {
      const target = quantity[field];
      if (target === undefined) continue;
      const entry = dependents.get(target) ?? {};
      (entry[field] ??= []).push(quantity);
      dependents.set(target, entry);
    }
  }
  return dependents;
}

/**
 * Builds the index of one report; linear in its size. What few screens ask for is made when one does.
 * @param report validated by `reportSchema.ts`: ids are unique and resolve
 */
export function buildReportIndex(report: Report, translation: TranslationIndex | null = null): ReportIndex {
  const ordered = orderQuantities(report);
  const achievements = ordered.filter(isAchievement);
  const maps = mapReport(report);
  const positions = once(() => new Map(ordered.map(({ id }, position) => [id, position])));
  const statementsByInitiative = once(() => groupBy(report.statements, ({ initiativeId }) => initiativeId));
  const quantitiesByStatement = once(() => groupBy(ordered, ({ statementId }) => statementId));
  const achievementsByInitiative = once(() => groupBy(achievements, ({ initiativeId }) => initiativeId));
  const dependents = once(() => mapDependents(ordered));
  return {
    report,
    ...maps,
    pillars: mapPillars(report),
    quantities: ordered === report.quantities ? maps.quantities : mapById(ordered),
    achievements,
    get positions() {
      return positions();
    },
    get statementsByInitiative() {
      return statementsByInitiative();
    },
    get quantitiesByStatement() {
      return quantitiesByStatement();
    },
    get achievementsByInitiative() {
      return achievementsByInitiative();
    },
    get dependents() {
      return dependents();
    },
    translation,
    sentences: new Map(),
  };
}

/**
 * The item that a report holds under a key.
 * @throws Error when it holds none: the report is inconsistent (a validated one never is)
 */
export function lookUp<Key, Item>(items: ReadonlyMap<Key, Item>, key: Key): Item {
  const item = items.get(key);
  if (item === undefined) throw new Error(`The report is inconsistent: it has no ${String(key)}`);
  return item;
}

const selectSections = (index: ReportIndex, ids: readonly string[]): readonly Section[] => ids.map((id) => lookUp(index.sections, id));

/**
 * What stands above an initiative, its own offices included.
 * @throws Error when the report names an id that it does not hold (a validated report never does)
 */
export function selectInitiativeParents(index: ReportIndex, initiative: Initiative): Omit<QuantityParents, 'statement' | 'initiative'> {
  const goal = lookUp(index.goals, initiative.goalId);
  return {
    goal,
    department: lookUp(index.departments, goal.departmentId),
    pillar: lookUp(index.pillars, goal.pillar),
    sections: selectSections(index, initiative.sectionIds),
  };
}

/**
 * What stands above a quantity: statement → initiative → goal → department and pillar, and its offices.
 * @param near what stands above another quantity: what both have in common is looked up once
 * @throws Error when the report names an id that it does not hold (a validated report never does)
 */
export function selectParents(index: ReportIndex, { statementId, initiativeId }: Quantity, near?: QuantityParents): QuantityParents {
  const statement = near?.statement.id === statementId ? near.statement : lookUp(index.statements, statementId);
  const isNear = near?.initiative.id === initiativeId;
  const initiative = isNear ? near.initiative : lookUp(index.initiatives, initiativeId);
  const { goal, department, pillar } = isNear ? near : selectInitiativeParents(index, initiative);
  const { sectionIds } = statement.sectionIds.length > 0 ? statement : initiative;
  const hasSame = isNear && (near.statement.sectionIds.length > 0 ? near.statement : near.initiative).sectionIds === sectionIds;
  return { goal, department, pillar, statement, initiative, sections: hasSame ? near.sections : selectSections(index, sectionIds) };
}

/** Computes something of a report once and keeps it as long as the index lives; the index never changes, so neither does the answer. */
export function memoizeByIndex<Result>(build: (index: ReportIndex) => Result): (index: ReportIndex) => Result {
  const results = new WeakMap<ReportIndex, { readonly result: Result }>();
  return (index) => {
    const known = results.get(index);
    if (known !== undefined) return known.result;
    const result = build(index);
    results.set(index, { result });
    return result;
  };
}
