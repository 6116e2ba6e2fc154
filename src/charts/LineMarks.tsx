import type { SpecRow } from '../specs/chartSpec';
import { measureText } from '../words/textMetrics';
import { Dot, hollow, type MarkLook } from './ChartMarks';
import { barTopOf, xOf, type RowLayout } from './rowGeometry';
import type { ValueScale } from './valueScale';

/** A line is as high as so many bars. */
const barsOfLine = 3;

/** Years stand at equal distances; the place of one among them is its tick. */
export function buildYearScale(count: number): ValueScale {
  const most = Math.max(count - 1, 1);
  const ticks = Array.from({ length: count }, (_, place) => place);
  return { kind: 'linear', domain: [0, most], ticks, shareOf: (place) => Math.min(Math.max(place / most, 0), 1) };
}

/** The years above the lines; every second, third … where they have no room, the last one always. */
export function YearNames({ layout, names }: { readonly layout: RowLayout; readonly names: readonly string[] }) {
  const { plotTop, plotWidth, detailSize, spacing } = layout;
  const widest = Math.max(0, ...names.map((name) => measureText(name, detailSize, spacing))) + detailSize;
  const step = Math.max(1, Math.ceil(widest / (plotWidth / Math.max(names.length - 1, 1))));
  return names.map((name, place) => {
    if ((names.length - 1 - place) % step !== 0) return null;
    const x = xOf(layout, place);
    const isAtEdge = x < measureText(name, detailSize, spacing) / 2;
    return (
      <text
        key={name}
        x={isAtEdge ? 0 : x}
        y={plotTop - detailSize * 0.5}
        fontSize={detailSize}
        textAnchor={isAtEdge ? 'start' : 'middle'}
        fill="var(--color-text-muted)"
      >
        {name}
      </text>
    );
  });
}

interface LineProps {
  readonly layout: RowLayout;
  readonly row: number;
  readonly radius: number;
  readonly points: SpecRow['points'];
  readonly look: MarkLook;
}

/** The values of one row over the years, from 0 to its largest; broken where a value is missing, the last one filled. */
export function Line({ layout, row, radius, points, look }: LineProps) {
  const values = points.map(({ value }) => value);
  const [low, high] = [Math.min(0, ...values.map((value) => value ?? 0)), Math.max(0, ...values.map((value) => value ?? 0))];
  const top = barTopOf(layout, row, 0) + radius;
  const height = layout.barStep * (barsOfLine - 1) + layout.barHeight - 2 * radius;
  const yOf = (value: number) => top + height * (1 - (value - low) / (high - low || 1));
  const placed = values.map((value, place) => (value === null ? null : { x: xOf(layout, place), y: yOf(value) }));
  return (
    <>
      <line x1={xOf(layout, 0)} x2={xOf(layout, values.length - 1)} y1={yOf(0)} y2={yOf(0)} stroke="var(--color-grid)" />
      {placed.map((to, place) => {
        const from = placed[place - 1] ?? null;
        return (
          from !== null &&
          to !== null && <line key={place} x1={from.x} y1={from.y} x2={to.x} y2={to.y} stroke={look.colour} strokeWidth={2} />
        );
      })}
      {placed.map(
        (point, place) =>
          point !== null && <Dot key={place} look={place === values.length - 1 ? look : hollow(look)} {...point} radius={radius} />,
      )}
    </>
  );
}
