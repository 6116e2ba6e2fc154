import type { TableColumn } from '../../store/tableState';

/** Natural widths in CSS pixels: texts that are read get room, names and numbers what they need. */
export const tableColumnWidths: Readonly<Record<TableColumn, number>> = {
  municipalityCode: 104,
  municipality: 96,
  year: 104,
  eraYear: 112,
  department: 120,
  pillarNumber: 68,
  pillar: 220,
  goal: 260,
  marker: 64,
  initiative: 240,
  sections: 112,
  column: 72,
  label: 224,
  value: 112,
  unit: 76,
  kind: 72,
  activity: 136,
  qualifiers: 88,
  counting: 88,
  additivity: 88,
  reason: 200,
  period: 108,
  partOf: 200,
  alternativeOf: 200,
  sameAs: 200,
  prior: 104,
  priorPeriod: 112,
  target: 104,
  sentence: 320,
  file: 200,
  line: 80,
  id: 176,
};

/** Columns whose cells stand at the right edge, digit under digit. */
export const numericColumns: ReadonlySet<TableColumn> = new Set<TableColumn>(['year', 'pillarNumber', 'value', 'prior', 'target', 'line']);
