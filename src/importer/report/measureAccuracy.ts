import { relationFields } from '../../domain/relation';
import type { Quantity, Report } from '../../domain/report';

/** One hand-made label of a numeral, as the columns of `*.gold.tsv`. */
export interface GoldLabel {
  readonly line: number;
  readonly column: string;
  readonly occurrence: number;
  readonly role: string;
  readonly value: string;
  readonly unit: string;
  readonly label: string;
  readonly marker: string;
  readonly sections: string;
  readonly relation: string;
}

/** What of a quantity is compared with its label. */
export const comparedFields = ['role', 'value', 'unit', 'label', 'marker', 'sections', 'relation'] as const;
export type ComparedField = (typeof comparedFields)[number];

export interface Disagreement {
  readonly line: number;
  readonly column: string;
  readonly occurrence: number;
  readonly field: ComparedField | 'numeral';
  readonly expected: string;
  readonly actual: string;
}

export interface Accuracy {
  /** Numerals that a person labelled. */
  readonly numeralCount: number;
  /** How many were compared, by field. */
  readonly comparedCounts: Readonly<Record<ComparedField, number>>;
  /** How many of these agree, by field. */
  readonly agreeingCounts: Readonly<Record<ComparedField, number>>;
  readonly disagreements: readonly Disagreement[];
}

/** Hand-made labels from tab-separated text with a header row; columns by name, so that more may stand beside them. */
export function parseGold(tsv: string): GoldLabel[] {
  const [header = '', ...rows] = tsv.split(/\r?\n/u).filter((row) => row !== '');
  const names = header.split('\t');
  return rows.map((row) => {
    const cells = row.split('\t');
    const at = (name: string): string => cells[names.indexOf(name)] ?? '';
    return {
      line: Number(at('line')),
      column: at('column'),
      occurrence: Number(at('occurrence')),
      role: at('role'),
      value: at('value'),
      unit: at('unit'),
      label: at('label'),
      marker: at('marker'),
      sections: at('sections'),
      relation: at('relation'),
    };
  });
}

/** How far a report agrees with the labels that a person gave, numeral by numeral; a numeral on one side only is a disagreement. */
export function measureAccuracy(report: Report, gold: readonly GoldLabel[]): Accuracy {
  const read = new Map(describeQuantities(report).map((label) => [keyOf(label), label]));
  const agreeingCounts: Record<ComparedField, number> = { role: 0, value: 0, unit: 0, label: 0, marker: 0, sections: 0, relation: 0 };
  const comparedCounts: Record<ComparedField, number> = { role: 0, value: 0, unit: 0, label: 0, marker: 0, sections: 0, relation: 0 };
  const disagreements: Disagreement[] = [];
  for (const expected of gold) {
    const actual = read.get(keyOf(expected));
    const { line, column, occurrence } = expected;
    if (actual === undefined) {
      disagreements.push({ line, column, occurrence, field: 'numeral', expected: expected.value, actual: '' });
      continue;
    }
    read.delete(keyOf(expected));
    for (const field of comparedFields) {
      if (!isCompared(field, expected)) continue;
      comparedCounts[field] += 1;
      if (isSame(field, expected, actual)) agreeingCounts[field] += 1;
      else disagreements.push({ line, column, occurrence, field, expected: expected[field], actual: actual[field] });
    }
  }
  for (const { line, column, occurrence, value } of read.values()) {
    disagreements.push({ line, column, occurrence, field: 'numeral', expected: '', actual: value });
  }
  return { numeralCount: gold.length, comparedCounts, agreeingCounts, disagreements };
}

const keyOf = ({ line, column, occurrence }: Pick<GoldLabel, 'line' | 'column' | 'occurrence'>): string =>
  `${line}:${column}:${occurrence}`;

/** A date's or name's label is its own text and not compared. */
function isCompared(field: ComparedField, { role }: GoldLabel): boolean {
  return field !== 'label' || (role !== 'date' && role !== 'name');
}

function isSame(field: ComparedField, expected: GoldLabel, actual: GoldLabel): boolean {
  if (field === 'value') return Number(expected.value) === Number(actual.value);
  return expected[field].trim() === actual[field];
}

/** The quantities of a report in the words of the labels. */
export function describeQuantities(report: Report): GoldLabel[] {
  const statements = new Map(report.statements.map((statement) => [statement.id, statement]));
  const initiatives = new Map(report.initiatives.map((initiative) => [initiative.id, initiative]));
  const sectionNames = new Map(report.sections.map(({ id, name }) => [id, name]));
  const places = placeQuantities(report, statements);
  return report.quantities.map((quantity) => {
    const place = places.get(quantity.id);
    const relation = relationFields.find((field) => quantity[field] !== undefined);
    const other = relation === undefined ? undefined : places.get(quantity[relation] ?? '');
    const { sectionIds = [] } = statements.get(quantity.statementId) ?? {};
    return {
      line: place?.line ?? 0,
      column: place?.column ?? '',
      occurrence: place?.occurrence ?? 0,
      role: quantity.role,
      value: String(quantity.value),
      unit: quantity.unit ?? '',
      label: quantity.label,
      marker: initiatives.get(quantity.initiativeId)?.marker ?? '',
      sections: sectionIds.map((id) => sectionNames.get(id) ?? '').join('|'),
      relation: relation === undefined || other === undefined ? '' : `${relation} ${keyOf(other)}`,
    };
  });
}

/** Line, column and running number in the cell of every quantity. Quantities stand in printed order. */
function placeQuantities(
  report: Report,
  statements: ReadonlyMap<string, Report['statements'][number]>,
): Map<string, { line: number; column: string; occurrence: number }> {
  const counts = new Map<string, number>();
  const place = (quantity: Quantity): [string, { line: number; column: string; occurrence: number }] => {
    const { line = 0, column = 'actual' } = statements.get(quantity.statementId) ?? {};
    const occurrence = (counts.get(`${line}:${column}`) ?? 0) + 1;
    counts.set(`${line}:${column}`, occurrence);
    return [quantity.id, { line, column, occurrence }];
  };
  return new Map(report.quantities.map(place));
}
