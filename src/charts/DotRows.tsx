import { Dot } from './Dot';
import { mutedLook } from './emphasis';
import type { MarkLook } from './markPattern';
import { RowChart } from './RowChart';
import { barTopOf, xOf, type ChartSize } from './rowGeometry';
import { layoutRows } from './rowLayout';
import type { RowMark } from './rowSeries';
import { buildLinearScale, buildLogScale } from './valueScale';

export interface DotItem {
  readonly id: string;
  readonly label: string;
  readonly detail: string;
  /** At least one, smallest first. */
  readonly values: readonly number[];
  /** The extremes with their unit, printed behind the highest. */
  readonly text: string;
}

interface DotRowsProps {
  /** All of one unit and one counting. */
  readonly items: readonly DotItem[];
  readonly size: ChartSize;
  readonly scale: 'linear' | 'log';
  readonly formatTick: (value: number) => string;
  readonly look: MarkLook;
  readonly onOpen: (id: string) => void;
}

const dotShare = 0.4;

/** The values of each row as rings on one axis, tied from the lowest to the highest; equal values stand below each other. */
export function DotRows({ items, size, scale: kind, formatTick, look, onOpen }: DotRowsProps) {
  const values = items.flatMap((item) => item.values);
  const isLog = kind === 'log' && values.some((value) => value > 0);
  const scale = isLog ? buildLogScale(values) : buildLinearScale(values, size.width < 480 ? 2 : 4);
  const rows = items.map(({ id, label, detail, values: own, text }) => ({
    id,
    label,
    detail,
    printed: [{ value: own.at(-1) ?? null, text }],
  }));
  const radius = size.fontSize * dotShare;
  const layout = layoutRows(rows, scale, size, { formatTick, markRadius: radius });
  const draw = ({ row, isMuted }: RowMark) => {
    const shown = { ...(isMuted ? mutedLook(look) : look), pattern: 'hollow' } as const;
    const drawn = (items[row + layout.firstRow]?.values ?? []).filter((value) => !isLog || value > 0);
    const centre = barTopOf(layout, row, 0) + layout.barHeight / 2;
    const ends = [drawn[0] ?? 0, drawn.at(-1) ?? 0].map((value) => xOf(layout, value));
    return (
      <>
        <line x1={ends[0]} x2={ends[1]} y1={centre} y2={centre} stroke="var(--color-border-control)" />
        {drawn.map((value, place) => {
          const repeats = drawn.slice(0, place).filter((earlier) => earlier === value).length;
          return <Dot key={place} look={shown} x={xOf(layout, value)} y={centre + offsetOf(repeats)} radius={radius} />;
        })}
      </>
    );
  };
  const highest = items.map(({ values: own }) => own.findLast((value) => !isLog || value > 0) ?? null);
  return <RowChart {...{ layout, onOpen }} series={[{ key: 'value', values: highest, isStacked: false, draw }]} />;
}

/** A repeated value lies a little off the line, below and above it in turn, so that it is seen. */
function offsetOf(repeats: number): number {
  return Math.min(Math.ceil(repeats / 2), 2) * (repeats % 2 === 0 ? -3 : 3);
}
