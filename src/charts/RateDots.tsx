import { palette } from '../theme/palette';
import { RowChart } from './RowChart';
import { barTopOf, xOf, type ChartSize } from './rowGeometry';
import { layoutRows } from './rowLayout';
import type { RowMark } from './rowSeries';
import { buildLinearScale } from './valueScale';

export interface RateItem {
  readonly id: string;
  readonly label: string;
  readonly detail: string;
  /** Percent as printed. */
  readonly value: number;
  /** Earlier value where the document prints one. */
  readonly prior: number | null;
  /** The value with unit and qualifiers, and the earlier one where there is one. */
  readonly text: string;
}

interface RateDotsProps {
  readonly items: readonly RateItem[];
  readonly size: ChartSize;
  readonly formatTick: (value: number) => string;
  readonly onOpen: (id: string) => void;
}

const colourOf = (isMuted: boolean) => (isMuted ? palette.missing : palette.rate);

/** Rates on one axis from 0 to 100 (further only where one is higher); an earlier value is a hollow mark tied to its rate. */
export function RateDots({ items, size, formatTick, onOpen }: RateDotsProps) {
  const scale = buildLinearScale([100, ...items.flatMap(({ value, prior }) => [value, prior ?? 0])], size.width < 480 ? 2 : 4);
  const rows = items.map(({ id, label, detail, value, prior, text }) => ({
    id,
    label,
    detail,
    printed: [{ value: Math.max(value, prior ?? value), text }],
  }));
  const radius = size.fontSize * 0.45;
  const layout = layoutRows(rows, scale, size, { formatTick, markRadius: radius });
  const centreOf = (row: number) => barTopOf(layout, row, 0) + layout.barHeight / 2;
  const drawPrior = ({ row, x, width, isMuted }: RowMark) => (
    <>
      <line
        x1={x + width}
        x2={xOf(layout, items[row + layout.firstRow]?.value ?? 0)}
        y1={centreOf(row)}
        y2={centreOf(row)}
        stroke={colourOf(isMuted)}
        strokeWidth={3}
      />
      <circle cx={x + width} cy={centreOf(row)} r={radius} fill="var(--color-surface-raised)" stroke={colourOf(isMuted)} strokeWidth={2} />
    </>
  );
  const drawValue = ({ row, x, width, isMuted }: RowMark) => (
    <circle cx={x + width} cy={centreOf(row)} r={radius} fill={colourOf(isMuted)} />
  );
  return (
    <RowChart
      {...{ layout, onOpen }}
      series={[
        { key: 'prior', values: items.map(({ prior }) => prior), isStacked: false, draw: drawPrior },
        { key: 'value', values: items.map(({ value }) => value), isStacked: false, draw: drawValue },
      ]}
    />
  );
}
