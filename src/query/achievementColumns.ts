import { activities, kinds } from '../domain/report';
import { lookUp, selectParents, type ReportIndex } from '../domain/reportIndex';
import { memoizeByIndex } from './memoizeByIndex';
import { buildRelationGraph } from './relationGraph';
import { noUnit } from './selection';

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
  /** Most used in the whole report first, then by first appearance, so that the order never depends on the selection. */
  readonly units: readonly string[];
}

function numberPlaces<Key>(keys: Iterable<Key>): Map<Key, number> {
  return new Map([...keys].map((key, place) => [key, place]));
}

function orderUnits(index: ReportIndex): string[] {
  const counts = new Map<string, number>();
  for (const { unit } of index.achievements) counts.set(unit ?? noUnit, (counts.get(unit ?? noUnit) ?? 0) + 1);
  return [...counts].toSorted(([, a], [, b]) => b - a).map(([unit]) => unit);
}

/** Builds the columns once per index. */
export const buildAchievementColumns: (index: ReportIndex) => AchievementColumns = memoizeByIndex((index) => {
  const rowCount = index.achievements.length;
  const numbers = () => new Uint32Array(rowCount);
  const pillarNumbers = [...index.pillars.keys()];
  const units = orderUnits(index);
  const departmentPlaces = numberPlaces(index.departments.keys());
  const sectionPlaces = numberPlaces(index.sections.keys());
  const initiativePlaces = numberPlaces(index.initiatives.keys());
  const [pillarPlaces, unitPlaces] = [numberPlaces(pillarNumbers), numberPlaces(units)];
  const [activityPlaces, kindPlaces] = [numberPlaces(activities), numberPlaces(kinds)];
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
    unit: numbers(),
    initiative: numbers(),
    figure: numbers(),
    isShared: new Uint8Array(rowCount),
    pillarNumbers,
    officeSets,
    units,
  };
  const { figureOf } = buildRelationGraph(index);
  const firstRows = new Map<string, number>();
  index.achievements.forEach((achievement, row) => {
    const { department, pillar, sections } = selectParents(index, achievement);
    columns.department[row] = lookUp(departmentPlaces, department.id);
    columns.pillar[row] = lookUp(pillarPlaces, pillar.number);
    columns.offices[row] = placeOfOffices(sections.map(({ id }) => lookUp(sectionPlaces, id)));
    columns.activity[row] = lookUp(activityPlaces, achievement.activity);
    columns.kind[row] = lookUp(kindPlaces, achievement.kind);
    columns.unit[row] = lookUp(unitPlaces, achievement.unit ?? noUnit);
    columns.initiative[row] = lookUp(initiativePlaces, achievement.initiativeId);
    const figure = figureOf(achievement.id);
    const first = firstRows.get(figure);
    firstRows.set(figure, first ?? row);
    columns.figure[row] = first ?? row;
    if (first !== undefined) columns.isShared[row] = columns.isShared[first] = 1;
  });
  return columns;
});
