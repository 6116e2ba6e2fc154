/**
 * The columns of the table, one for each header of achievements.csv (data.md), in the order in which they stand on the screen: number and unit close to
 * what they count and early, so that a narrow page shows them. The key stands in links, so it never changes.
 */
export const tableColumns = [
  'department',
  'pillarNumber',
  'label',
  'value',
  'unit',
  'initiative',
  'sections',
  'period',
  'kind',
  'activity',
  'qualifiers',
  'counting',
  'additivity',
  'reason',
  'prior',
  'priorPeriod',
  'target',
  'partOf',
  'alternativeOf',
  'sameAs',
  'pillar',
  'goal',
  'marker',
  'column',
  'sentence',
  'line',
  'file',
  'municipalityCode',
  'municipality',
  'year',
  'eraYear',
  'id',
] as const;
export type TableColumn = (typeof tableColumns)[number];

/** What a reader needs to recognise a number without opening its sentence. */
export const defaultTableColumns: readonly TableColumn[] = tableColumns.slice(0, 8);

export const tableGroupings = ['department', 'pillar', 'section', 'unit', 'kind', 'activity'] as const;
export type TableGrouping = (typeof tableGroupings)[number];

export interface TableSort {
  readonly column: TableColumn;
  readonly direction: 'ascending' | 'descending';
}
