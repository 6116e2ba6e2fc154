import { activities, columns, kinds } from '../domain/report';
import type { ReportIndex } from '../domain/reportIndex';
import type { AchievementRow } from './achievementRows';

type SortValue = string | number | null;
type SortKeyOf = (row: AchievementRow, index: ReportIndex) => SortValue;

const orNull = (text: string | undefined) => (text === undefined || text === '' ? null : text);
const placeIn = <Item>(list: readonly Item[], item: Item) => list.indexOf(item);
const firstDependent = (field: 'priorOf' | 'targetOf') => (row: AchievementRow, index: ReportIndex) =>
  index.dependents.get(row.quantity.id)?.[field]?.[0] ?? null;
const firstPrior = firstDependent('priorOf');
const firstTarget = firstDependent('targetOf');

/**
 * What a row is sorted by, for every column of the table (the names are those of the columns) and beyond: `order` is document
 * order, `departmentKana` the reading of the department (五十音順). null is missing and comes last.
 */
export const rowSortKeys = {
  order: ({ order }) => order,
  municipalityCode: () => 0,
  municipality: () => 0,
  year: () => 0,
  eraYear: () => 0,
  department: ({ department }) => department.order,
  departmentKana: ({ department }) => department.kana,
  pillarNumber: ({ pillar }) => pillar.number,
  pillar: ({ pillar }) => pillar.name,
  goal: ({ goal }) => orNull(goal.text),
  marker: ({ initiative }) => orNull(initiative.marker ?? ''),
  initiative: ({ initiative }) => orNull(initiative.text),
  sections: ({ sections }) => orNull(sections.map(({ name }) => name).join('|')),
  column: ({ statement }) => placeIn(columns, statement.column),
  label: ({ quantity }) => orNull(quantity.label),
  value: ({ quantity }) => quantity.value,
  unit: ({ quantity }) => quantity.unit,
  kind: ({ quantity }) => placeIn(kinds, quantity.kind),
  activity: ({ quantity }) => placeIn(activities, quantity.activity),
  qualifiers: ({ quantity }) => orNull(quantity.qualifiers.join('|')),
  counting: ({ quantity }) => quantity.counting,
  additivity: ({ quantity }) => quantity.additivity,
  reason: ({ quantity }) => quantity.additivityReason,
  period: ({ quantity }) => quantity.period,
  partOf: ({ quantity }, index) => index.positions.get(quantity.partOf ?? '') ?? null,
  alternativeOf: ({ quantity }, index) => index.positions.get(quantity.alternativeOf ?? '') ?? null,
  sameAs: ({ quantity }, index) => index.positions.get(quantity.sameAs ?? '') ?? null,
  prior: (row, index) => firstPrior(row, index)?.value ?? null,
  priorPeriod: (row, index) => firstPrior(row, index)?.period ?? null,
  target: (row, index) => firstTarget(row, index)?.value ?? null,
  sentence: ({ statement }) => orNull(statement.text),
  file: () => 0,
  line: ({ statement }) => statement.line,
  id: ({ order }) => order,
} as const satisfies Readonly<Record<string, SortKeyOf>>;

export type RowSortKey = keyof typeof rowSortKeys;
