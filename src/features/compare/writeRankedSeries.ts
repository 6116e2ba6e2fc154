import type { SeriesContent } from '../../charts/chartContent';

interface RankedValue {
  readonly label: string;
  readonly department: string;
  readonly number: number;
  /** With unit and qualifiers. */
  readonly value: string;
}

/** Achievements of one unit as numbers, for slides and files. */
export function writeRankedSeries(name: string, rows: readonly RankedValue[]): SeriesContent {
  return {
    kind: 'bars',
    categories: rows.map(({ label, department }) => ({ label, detail: department })),
    series: [{ name, points: rows.map(({ number, value }) => ({ value: number, text: value })) }],
  };
}
