import type { TableColumn, Language, Theme } from '../../query/view';

/** Texts that are read get room, names and numbers what they need. */
const widths: Readonly<Record<TableColumn, number>> = {
  municipalityCode: 104,
  municipality: 96,
  year: 104,
  eraYear: 112,
  department: 112,
  pillarNumber: 68,
  pillar: 220,
  goal: 260,
  marker: 64,
  initiative: 228,
  sections: 104,
  column: 72,
  label: 212,
  value: 104,
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

/** English names and heads are longer. */
const englishWidths: { readonly [Column in TableColumn]?: number } = {
  department: 144,
  pillarNumber: 84,
  value: 128,
  unit: 88,
  sections: 136,
  kind: 88,
  qualifiers: 112,
  counting: 112,
  additivity: 112,
};

/** Natural width of a column in CSS pixels; the projector's type is a quarter larger. */
export function tableColumnWidth(column: TableColumn, language: Language, theme: Theme): number {
  const width = (language === 'en' ? englishWidths[column] : undefined) ?? widths[column];
  return theme === 'projector' ? Math.round(width * 1.25) : width;
}

/** Columns whose cells stand at the right edge, digit under digit. */
export const numericColumns: ReadonlySet<TableColumn> = new Set<TableColumn>(['year', 'pillarNumber', 'value', 'prior', 'target', 'line']);
