import type { ChartRow } from '../../src/charts/rowGeometry';
import { layoutRows } from '../../src/charts/rowLayout';
import type { TextSpacing } from '../../src/words/textMetrics';
import { buildPlainScale } from '../../src/charts/valueScale';

/** A row with one value. */
export const makeRow = (id: string, label: string, value: number | null, text = String(value ?? '―')): ChartRow => ({
  id,
  label,
  detail: '総務部',
  printed: [{ value, text }],
  emphasis: 'none',
});

/** The rows laid out on a plain scale of their own values. */
export const layOut = (given: readonly ChartRow[], width: number, fontSize = 14, spacing?: TextSpacing) =>
  layoutRows(given, buildPlainScale(given.flatMap(({ printed }) => printed.flatMap(({ value }) => value ?? []))), {
    width,
    fontSize,
    spacing,
  });
