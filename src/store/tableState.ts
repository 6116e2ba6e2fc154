/** The columns of the table: those of achievements.csv (data.md) in its order. The key stands in links, so it never changes. */
export const tableColumns = [
  'municipalityCode',
  'municipality',
  'year',
  'eraYear',
  'department',
  'pillarNumber',
  'pillar',
  'goal',
  'marker',
  'initiative',
  'sections',
  'column',
  'label',
  'value',
  'unit',
  'kind',
  'activity',
  'qualifiers',
  'counting',
  'additivity',
  'reason',
  'period',
  'partOf',
  'alternativeOf',
  'sameAs',
  'prior',
  'priorPeriod',
  'target',
  'sentence',
  'file',
  'line',
  'id',
] as const;
export type TableColumn = (typeof tableColumns)[number];

/** What a reader needs to recognise a number without opening its sentence. */
export const defaultTableColumns: readonly TableColumn[] = [
  'department',
  'pillarNumber',
  'initiative',
  'sections',
  'label',
  'value',
  'unit',
  'period',
];

export const tableGroupings = ['department', 'pillar', 'section', 'unit', 'kind', 'activity'] as const;
export type TableGrouping = (typeof tableGroupings)[number];

export interface TableSort {
  readonly column: TableColumn;
  readonly direction: 'ascending' | 'descending';
}
