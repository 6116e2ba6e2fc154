import { palette } from '../theme/palette';
import { PatternedRect } from './PatternedRect';
import { RowChart } from './RowChart';
import { barTopOf, type ChartSize } from './rowGeometry';
import { layoutRows } from './rowLayout';
import type { RowMark, RowSeries } from './rowSeries';
import type { MarkLook } from './markPattern';
import { buildPlainScale } from './valueScale';

export interface ChangeItem {
  readonly id: string;
  readonly label: string;
  /** The difference with its unit (for rates, points). */
  readonly detail: string;
  readonly before: { readonly value: number; readonly text: string };
  readonly after: { readonly value: number; readonly text: string };
}

interface ChangePairsProps {
  readonly items: readonly ChangeItem[];
  readonly size: ChartSize;
  readonly onOpen: (id: string) => void;
}

const times = ['before', 'after'] as const;
type Time = (typeof times)[number];
const looks: Readonly<Record<Time, MarkLook>> = {
  before: { colour: palette.count, pattern: 'hollow' },
  after: { colour: palette.count, pattern: 'solid' },
};

/**
 * Earlier and present value one below the other. The rows have different units, so each has a scale of its own, from 0 to the larger of its two
 * values: lengths are compared within a row only.
 */
export function ChangePairs({ items, size, onOpen }: ChangePairsProps) {
  const shareOf = (item: ChangeItem, time: Time) => item[time].value / (Math.max(item.before.value, item.after.value) || 1);
  const rows = items.map((item) => ({
    id: item.id,
    label: item.label,
    detail: item.detail,
    printed: times.map((time) => ({ value: shareOf(item, time), text: item[time].text })),
  }));
  const layout = layoutRows(rows, buildPlainScale([1]), size);
  const drawBar =
    (time: Time, bar: number) =>
    ({ row, x, width }: RowMark) => (
      <PatternedRect look={looks[time]} x={x} y={barTopOf(layout, row, bar)} width={width} height={layout.barHeight} />
    );
  const series = times.map((time, bar): RowSeries => ({
    key: time,
    values: items.map((item) => shareOf(item, time)),
    isStacked: false,
    draw: drawBar(time, bar),
  }));
  return <RowChart {...{ layout, series, onOpen }} />;
}
