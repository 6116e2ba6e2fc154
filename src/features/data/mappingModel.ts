import type { ProfileColumn, ProfileDraft, ProfileMeasure } from '../../importer/shapes/profileSchema';
import type { Proposal } from '../../importer/shapes/proposeProfile';

type Place = Pick<ProfileColumn, 'header' | 'occurrence'>;

const plainUses = ['department', 'section', 'departmentAndSection', 'pillar', 'pillarNumber', 'goal', 'initiative', 'rowKey'] as const;
const sentenceColumns = ['actual', 'outcome', 'combined'] as const;

/** One way of reading a column; `key` tells it from all others of the same draft. */
export interface ColumnUse {
  readonly key: string;
  readonly write: (place: Place, example: string) => ProfileColumn;
}

/** The ways in which a column of this table may be read, the commonest first. */
export function listUses({ measures, years }: ProfileDraft): readonly ColumnUse[] {
  const value = (measure: string, block: number): ColumnUse => ({
    key: `value ${block} ${measure}`,
    write: (place) => ({ ...place, as: 'value', measure, block }),
  });
  return [
    { key: 'ignored', write: (place) => ({ ...place, as: 'ignored' }) },
    ...plainUses.map((as): ColumnUse => ({ key: as, write: (place) => ({ ...place, as }) })),
    ...measures.flatMap(({ id }): ColumnUse[] => [
      { key: `measureName ${id}`, write: (place) => ({ ...place, as: 'measureName', measure: id }) },
      { key: `measureUnit ${id}`, write: (place) => ({ ...place, as: 'measureUnit', measure: id }) },
      ...years.map((_, at) => value(id, at + 1)),
    ]),
    ...sentenceColumns.map((column): ColumnUse => ({ key: `sentences ${column}`, write: (place) => ({ ...place, as: 'sentences', column }) })),
    { key: 'constant', write: (place, example) => ({ ...place, as: 'constant', value: example }) },
  ];
}

/** The key of how a column is read now. */
export function keyOfUse(column: ProfileColumn): string {
  if (column.as === 'value') return `value ${column.block} ${column.measure}`;
  if (column.as === 'measureName' || column.as === 'measureUnit') return `${column.as} ${column.measure}`;
  return column.as === 'sentences' ? `sentences ${column.column}` : column.as;
}

/** A draft in which one column is read in another way. */
export function changeUse(draft: ProfileDraft, at: number, key: string, example: string): ProfileDraft {
  const use = listUses(draft).find((one) => one.key === key);
  if (use === undefined) return draft;
  const columns = draft.columns.map((column, place) => {
    const { header, occurrence } = column;
    return place === at ? use.write({ header, occurrence }, example) : column;
  });
  return { ...draft, columns };
}

/** A draft with one more indicator, whose name and unit columns will tell. */
export function addMeasure(draft: ProfileDraft, name: string): ProfileDraft {
  const ids = new Set(draft.measures.map(({ id }) => id));
  if (ids.has(name)) return draft;
  const years = draft.years.length > 0 ? draft.years : [{ fiscalYear: draft.reportYear, holds: 'actual' as const }];
  return { ...draft, years, measures: [...draft.measures, { id: name, kind: 'outcome', name: null, unit: null }] };
}

export function changeMeasure(draft: ProfileDraft, id: string, patch: Partial<ProfileMeasure>): ProfileDraft {
  return { ...draft, measures: draft.measures.map((measure) => (measure.id === id ? { ...measure, ...patch } : measure)) };
}

export function changeBlock(draft: ProfileDraft, at: number, patch: Partial<ProfileDraft['years'][number]>): ProfileDraft {
  return { ...draft, years: draft.years.map((block, place) => (place === at ? { ...block, ...patch } : block)) };
}

/** Measures of which no column is read are none: the rest of a proposal would be refused for them. */
export function finishDraft(draft: ProfileDraft): ProfileDraft {
  const used = new Set(draft.columns.flatMap((column) => (column.as === 'value' ? [column.measure] : [])));
  const measures = draft.measures
    .filter(({ id }) => used.has(id))
    .map(({ partOf, ...measure }) => (partOf !== undefined && used.has(partOf) ? { ...measure, partOf } : measure));
  const columns = draft.columns.map(
    (column): ProfileColumn =>
      'measure' in column && !used.has(column.measure) ? { header: column.header, occurrence: column.occurrence, as: 'ignored' } : column,
  );
  return { ...draft, measures, columns };
}

/** The proposal that most likely is the table of indicators: the one whose columns hold most values. */
export function findBest(proposals: readonly Proposal[]): number {
  const valuesOf = ({ draft }: Proposal): number => draft.columns.filter(({ as }) => as === 'value').length;
  const counts = proposals.map(valuesOf);
  return Math.max(0, counts.indexOf(Math.max(...counts)));
}

