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
    const half = measureText(name, detailSize, spacing) / 2;
    const edge = x < half ? 'start' : x > layout.width - half ? 'end' : null;
    return (
      <text
        key={name}
        x={edge === 'start' ? 0 : edge === 'end' ? layout.width : x}
        y={plotTop - detailSize * 0.5}
        fontSize={detailSize}
        textAnchor={edge ?? 'middle'}
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
  readonly course: Pick<SpecRow, 'points' | 'breaks' | 'aims'>;
  readonly look: MarkLook;
}

/** The pieces of a course that have a height in common, by the places of their first and last year. */
function cutByScale(count: number, breaks: NonNullable<SpecRow['breaks']>): readonly { readonly from: number; readonly to: number }[] {
  const starts = [0, ...breaks.filter(({ isOtherScale }) => isOtherScale).map(({ at }) => at)];
  return starts.map((from, place) => ({ from, to: (starts[place + 1] ?? count) - 1 }));
}

/**
 * The values of one row over the years, from 0 to its largest; broken where a value is missing and where another thing begins, the last one filled. What
 * is measured otherwise has a height of its own. An aim is a diamond.
 */
export function Line({ layout, row, radius, course: { points, breaks = [], aims = [] }, look }: LineProps) {
  const values = points.map(({ value }) => value);
  const pieces = cutByScale(values.length, breaks);
  const top = barTopOf(layout, row, 0) + radius;
  const height = layout.barStep * (barsOfLine - 1) + layout.barHeight - 2 * radius;
  const yOf = (value: number, place: number): number => {
    const { from, to } = pieces.findLast((piece) => piece.from <= place) ?? { from: 0, to: values.length - 1 };
    const inPiece = [...values.slice(from, to + 1), ...aims.slice(from, to + 1)].map((one) => one ?? 0);
    const [low, high] = [Math.min(0, ...inPiece), Math.max(0, ...inPiece)];
    return top + height * (1 - (value - low) / (high - low || 1));
  };
  const placed = values.map((value, place) => (value === null ? null : { x: xOf(layout, place), y: yOf(value, place) }));
  const last = values.findLastIndex((value) => value !== null);
  const isBroken = (place: number) => breaks.some(({ at }) => at === place);
  return (
    <>
      {pieces.map(({ from, to }) => (
        <line key={from} x1={xOf(layout, from)} x2={xOf(layout, to)} y1={yOf(0, from)} y2={yOf(0, from)} stroke="var(--color-grid)" />
      ))}
      {placed.map((to, place) => {
        const from = placed[place - 1] ?? null;
        return (
          from !== null &&
          to !== null &&
          !isBroken(place) && <line key={place} x1={from.x} y1={from.y} x2={to.x} y2={to.y} stroke={look.colour} strokeWidth={2} />
        );
      })}
      {breaks.map(({ at }) => {
        const x = xOf(layout, at - 0.5);
        return (
          <line
            key={at}
            x1={x}
            x2={x}
            y1={top - radius}
            y2={top + height + radius}
            stroke="var(--color-text-muted)"
            strokeWidth={1.5}
            strokeDasharray="3 3"
          />
        );
      })}
      {aims.map((aim, place) => aim !== null && <Diamond key={place} x={xOf(layout, place)} y={yOf(aim, place)} radius={radius} />)}
      {placed.map(
        (point, place) => point !== null && <Dot key={place} look={place === last ? look : hollow(look)} {...point} radius={radius} />,
      )}
    </>
  );
}

function Diamond({ x, y, radius }: { readonly x: number; readonly y: number; readonly radius: number }) {
  const size = radius + 1;
  return (
    <path
      d={`M${x} ${y - size}l${size} ${size}l${-size} ${size}l${-size} ${-size}z`}
      fill="none"
      stroke="var(--color-text)"
      strokeWidth={1.5}
    />
  );
}
