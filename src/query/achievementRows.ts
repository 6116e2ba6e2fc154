import { entryAt } from '../domain/collections';
import { activities, kinds, type Achievement } from '../domain/report';
import { lookUp, memoizeByIndex, selectParents, type QuantityParents, type ReportIndex } from '../domain/reportIndex';
import { matchText } from './matchText';
import { buildRelationGraph } from './relationGraph';
import {
  facets,
  familyChoiceOf,
  familyChoices,
  isSelectionEmpty,
  memoizeBySelection,
  unitChoiceOf,
  type Facet,
  type Selection,
} from './selection';

/**
 * The achievements as columns, one entry per achievement in document order (`index.achievements`). Entries are places in the
 * lists of the index, so that filtering and counting a million rows compares small integers and never follows an object.
 */
export interface AchievementColumns {
  readonly rowCount: number;
  /** Place in `report.departments`. */
  readonly department: Uint32Array;
  /** Place in `pillarNumbers`. */
  readonly pillar: Uint32Array;
  /** Place in `officeSets`. */
  readonly offices: Uint32Array;
  /** Place in `activities`, `kinds`. */
  readonly activity: Uint8Array;
  readonly kind: Uint8Array;
  /** Place in `familyChoices`. */
  readonly family: Uint32Array;
  /** Place in `units`. */
  readonly unit: Uint32Array;
  /** Place in `report.initiatives`. */
  readonly initiative: Uint32Array;
  /** Row of the first achievement that prints the same figure; its own row where it is the only one. */
  readonly figure: Uint32Array;
  /** 1 where another achievement prints the same figure. */
  readonly isShared: Uint8Array;
  readonly pillarNumbers: readonly number[];
  /** The distinct sets of offices, each as places in `report.sections`. */
  readonly officeSets: readonly (readonly number[])[];
  /** One spelling for each unit. Most used in the whole report first, then by first appearance, so that the order never depends on the selection. */
  readonly units: readonly string[];
}

function numberPlaces<Key>(keys: Iterable<Key>): Map<Key, number> {
  return new Map([...keys].map((key, place) => [key, place]));
}

function orderUnits(index: ReportIndex): string[] {
  const counts = new Map<string, number>();
  for (const { unit } of index.achievements) counts.set(unitChoiceOf(unit), (counts.get(unitChoiceOf(unit)) ?? 0) + 1);
  return [...counts].toSorted(([, a], [, b]) => b - a).map(([unit]) => unit);
}

/** Builds the columns once per index. */
export const buildAchievementColumns: (index: ReportIndex) => AchievementColumns = memoizeByIndex((index) => {
  const rowCount = index.achievements.length;
  const numbers = () => new Uint32Array(rowCount);
  const pillarNumbers = [...index.pillars.keys()];
  const units = orderUnits(index);
  const departmentPlaces = numberPlaces(index.departments.values());
  const sectionPlaces = numberPlaces(index.sections.values());
  const initiativePlaces = numberPlaces(index.initiatives.values());
  const [pillarPlaces, unitPlaces] = [numberPlaces(index.pillars.values()), numberPlaces(units)];
  const [activityPlaces, familyPlaces, kindPlaces] = [numberPlaces(activities), numberPlaces(familyChoices), numberPlaces(kinds)];
  const officeSets: number[][] = [];
  const officeSetPlaces = new Map<string, number>();
  const placeOfOffices = (places: number[]) => {
    const key = places.join();
    const known = officeSetPlaces.get(key) ?? officeSets.push(places) - 1;
    officeSetPlaces.set(key, known);
    return known;
  };
  const columns: AchievementColumns = {
    rowCount,
    department: numbers(),
    pillar: numbers(),
    offices: numbers(),
    activity: new Uint8Array(rowCount),
    kind: new Uint8Array(rowCount),
    family: numbers(),
    unit: numbers(),
    initiative: numbers(),
    figure: numbers(),
    isShared: new Uint8Array(rowCount),
    pillarNumbers,
    officeSets,
    units,
  };
  const { figureOf, isRelated } = buildRelationGraph(index);
  const firstRows = new Map<string, number>();
  let above: AchievementRow | undefined;
  for (const achievement of selectAllRows(index)) {
    const { quantity, order: row, department, pillar, sections, initiative } = achievement;
    const isSame = above?.initiative === initiative;
    columns.department[row] = isSame ? entryAt(columns.department, row - 1) : lookUp(departmentPlaces, department);
    columns.pillar[row] = isSame ? entryAt(columns.pillar, row - 1) : lookUp(pillarPlaces, pillar);
    columns.initiative[row] = isSame ? entryAt(columns.initiative, row - 1) : lookUp(initiativePlaces, initiative);
    columns.offices[row] =
      above?.sections === sections
        ? entryAt(columns.offices, row - 1)
        : placeOfOffices(sections.map((section) => lookUp(sectionPlaces, section)));
    above = achievement;
    columns.activity[row] = lookUp(activityPlaces, quantity.activity);
    columns.kind[row] = lookUp(kindPlaces, quantity.kind);
    columns.family[row] = lookUp(familyPlaces, familyChoiceOf(quantity));
    columns.unit[row] = lookUp(unitPlaces, unitChoiceOf(quantity.unit));
    columns.figure[row] = row;
    if (!isRelated(quantity.id)) continue;
    const figure = figureOf(quantity.id);
    const first = firstRows.get(figure);
    firstRows.set(figure, first ?? row);
    if (first === undefined) continue;
    columns.figure[row] = first;
    columns.isShared[row] = columns.isShared[first] = 1;
  }
  return columns;
});

/** For each facet the bit that says "this achievement does not fit what is chosen here"; the last bit is the text. */
export const facetBits: Readonly<Record<Facet, number>> = {
  departments: 1,
  pillars: 2,
  sections: 4,
  activities: 8,
  families: 16,
  units: 32,
  kinds: 64,
};
const textBit = 128;

/** No place of any list. */
const none = -1;

/** For each facet: which places of its list are chosen. */
function markChosen(values: readonly unknown[], chosen: readonly unknown[]): Uint8Array {
  const wanted = new Set(chosen);
  return Uint8Array.from(values, (value) => (wanted.has(value) ? 1 : 0));
}

/**
 * Which of the chosen conditions each achievement fails, in document order: 0 for one that is in the selection, otherwise the
 * sum of the bits. With it one pass answers every question of the kind "and if this facet were chosen differently?".
 */
export const maskRows = memoizeBySelection((index, selection): Readonly<Uint8Array> => {
  const columns = buildAchievementColumns(index);
  const mask = new Uint8Array(columns.rowCount);
  /** @param places of the rows among what fits; null where each row is its own */
  const fail = (bit: number, places: ArrayLike<number> | null, fits: ArrayLike<number>) => {
    for (let row = 0; row < mask.length; row += 1)
      if (!fits[places === null ? row : (places[row] ?? none)]) mask[row] = (mask[row] ?? 0) | bit;
  };
  const sections = markChosen([...index.sections.keys()], selection.sections);
  const chosen: Readonly<Record<Facet, () => [ArrayLike<number>, ArrayLike<number>]>> = {
    departments: () => [columns.department, markChosen([...index.departments.keys()], selection.departments)],
    pillars: () => [columns.pillar, markChosen(columns.pillarNumbers, selection.pillars)],
    sections: () => [columns.offices, columns.officeSets.map((offices) => (offices.some((office) => sections[office]) ? 1 : 0))],
    activities: () => [columns.activity, markChosen(activities, selection.activities)],
    families: () => [columns.family, markChosen(familyChoices, selection.families)],
    units: () => [columns.unit, markChosen(columns.units, selection.units.map(unitChoiceOf))],
    kinds: () => [columns.kind, markChosen(kinds, selection.kinds)],
  };
  for (const facet of facets) if (selection[facet].length > 0) fail(facetBits[facet], ...chosen[facet]());
  const matches = matchText(index, selection.text);
  if (matches !== null) fail(textBit, null, matches.achievements);
  return mask;
});

/** One achievement with all that stands above it: what a row of a table needs. */
export interface AchievementRow extends QuantityParents {
  readonly quantity: Achievement;
  /** Place among all achievements of the report in document order, from 0. */
  readonly order: number;
}

/** Every achievement of the report as a row, in document order; always the same objects for the same index. */
export const selectAllRows: (index: ReportIndex) => readonly AchievementRow[] = memoizeByIndex((index) => {
  let last: AchievementRow | undefined;
  return index.achievements.map((quantity, order) => {
    last = { ...selectParents(index, quantity, last), quantity, order };
    return last;
  });
});

/**
 * The achievements that fit a selection, complete and in document order: one printed twice is there twice (what counts once
 * is told by `selectCountedRows`).
 */
export const selectRows = memoizeBySelection((index, selection): readonly AchievementRow[] =>
  pickSelected(index, selection, selectAllRows(index)),
);

/**
 * Those that fit a selection, of things that there are one of for each achievement.
 * @param all in document order
 * @returns the same list where nothing narrows the report
 */
export function pickSelected<Item>(index: ReportIndex, selection: Selection, all: readonly Item[]): readonly Item[] {
  if (isSelectionEmpty(selection)) return all;
  const mask = maskRows(index, selection);
  // by its place: of a million rows none is looked at
  return all.filter((_item, row) => mask[row] === 0);
}

/**
 * Two honest answers to "how many": `rowCount` is what a table lists, `countedCount` is *achievements counted* (data.md): where
 * several rows print the same figure (`sameAs`), only the first one in document order inside these rows counts. Headlines and
 * facets show `countedCount`; a table that lists every row shows both when they differ.
 */
export interface AchievementCounts {
  readonly rowCount: number;
  readonly countedCount: number;
}

/** The rows that count: of those that print the same figure, the first in document order. Order is kept. */
export function selectCountedRows(index: ReportIndex, rows: readonly AchievementRow[]): readonly AchievementRow[] {
  const { figure, isShared } = buildAchievementColumns(index);
  const firstRows = new Map<number, number>();
  for (const { order } of rows) {
    if (!isShared[order]) continue;
    const key = entryAt(figure, order);
    firstRows.set(key, Math.min(firstRows.get(key) ?? order, order));
  }
  return rows.filter(({ order }) => !isShared[order] || firstRows.get(entryAt(figure, order)) === order);
}

/** Counts rows and achievements counted among them. */
export function countAchievements(index: ReportIndex, rows: readonly AchievementRow[]): AchievementCounts {
  const { figure, isShared } = buildAchievementColumns(index);
  const figures = new Set<number>();
  let countedCount = 0;
  for (const { order } of rows)
    if (isShared[order]) figures.add(entryAt(figure, order));
    else countedCount += 1;
  return { rowCount: rows.length, countedCount: countedCount + figures.size };
}

/** How many rows fit a selection, and how many achievements are counted among them. */
export const countSelected: (index: ReportIndex, selection: Selection) => AchievementCounts = memoizeBySelection((index, selection) => {
  const { figure, isShared } = buildAchievementColumns(index);
  const mask = maskRows(index, selection);
  const figures = new Set<number>();
  let [rowCount, sharedCount] = [0, 0];
  for (let row = 0; row < mask.length; row += 1) {
    if (mask[row] !== 0) continue;
    rowCount += 1;
    if (isShared[row] !== 1) continue;
    sharedCount += 1;
    figures.add(entryAt(figure, row));
  }
  return { rowCount, countedCount: rowCount - sharedCount + figures.size };
});
