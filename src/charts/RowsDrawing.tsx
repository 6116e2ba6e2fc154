import type { RowsContent, SpecRow } from '../specs/chartSpec';
import { formatNumber } from '../words/formatNumber';
import { ChartKey, Dot, hollow, layoutKey, looks, mutedLook, PatternedRect, type KeyLayout, type MarkLook } from './ChartMarks';
import { buildYearScale, Line, YearNames } from './LineMarks';
import { RowChart } from './RowChart';
import {
  barTopOf,
  xOf,
  type ChartRow,
  type ChartSize,
  type PrintedValue,
  type RowLayout,
  type RowMark,
  type RowSeries,
} from './rowGeometry';
import { layoutRows } from './rowLayout';
import { buildLinearScale, buildLogScale, buildPlainScale, type ValueScale } from './valueScale';

/** A chart of rows as it will be drawn: known before anything is. */
export interface RowsPlan {
  readonly layout: RowLayout;
  readonly series: readonly RowSeries[];
  readonly head: KeyLayout | null;
}

const dotShare = 0.45;
const solid = ({ colour }: MarkLook): MarkLook => ({ colour, pattern: 'solid' });

/** The share of a pair's larger value, since every row of pairs has an axis of its own. */
function shareInRow({ points }: SpecRow, place: number): number {
  const largest = Math.max(...points.map(({ value }) => Math.abs(value ?? 0)));
  return (points[place]?.value ?? 0) / (largest || 1);
}

const totalOf = ({ points }: SpecRow) => points.reduce((sum, { value }) => sum + (value ?? 0), 0);
const highestOf = ({ points }: SpecRow) =>
  points.reduce((most: number | null, { value }) => (value === null ? most : Math.max(most ?? value, value)), null);

/** What is printed at the ends of a row's bars. */
function printRow(kind: RowsContent['kind'], row: SpecRow): readonly PrintedValue[] {
  const text = row.text ?? row.points[0]?.text ?? '';
  if (kind === 'pairs') return row.points.map((point, place) => ({ value: shareInRow(row, place), text: point.text }));
  if (kind === 'lines') return ['', text, ''].map((printed) => ({ value: row.points.length - 1, text: printed }));
  if (kind === 'shares') return [{ value: row.points[0]?.value === null ? null : 100, text }];
  if (kind === 'stacked') return [{ value: totalOf(row), text }];
  return [{ value: highestOf(row), text }];
}

function chooseScale({ kind, axis, series, rows }: RowsContent, isLog: boolean, width: number): ValueScale {
  const values = rows.flatMap(({ points }) => points.flatMap(({ value }) => value ?? []));
  if (kind === 'lines') return buildYearScale(series.length);
  if (kind === 'pairs') return buildPlainScale([1]);
  if (kind === 'shares') return buildPlainScale([100]);
  if (kind === 'stacked') return buildPlainScale(rows.map(totalOf));
  if (isLog) return buildLogScale(values);
  if (kind === 'bars') return buildPlainScale(values);
  return buildLinearScale([axis.atLeast ?? 0, ...values], width < 480 ? 2 : 4);
}

/**
 * Lays out a chart of rows.
 * @param locale of the axis' numbers
 */
export function planRows(content: RowsContent, size: ChartSize, locale: string): RowsPlan {
  const { kind, details, series, axis, rows } = content;
  const isLog = axis.kind === 'log' && rows.some(({ points }) => points.some(({ value }) => (value ?? 0) > 0));
  const isOverTime = kind === 'lines';
  const hasDots = kind === 'dots' || kind === 'spread' || (kind === 'bars' && isLog);
  const head =
    series.length > 1 && !isOverTime
      ? layoutKey(
          series.map(({ name, tone }) => ({ label: name, look: lookOf(kind, looks[tone]) })),
          size,
        )
      : null;
  const chartRows = rows.map((row): ChartRow => ({
    id: row.id,
    label: row.label,
    detail: row.details.filter((text, place) => text !== '' && details[place]?.isDrawn === true).join('\n'),
    printed: printRow(kind, row),
    parts: (row.parts ?? []).map(({ label, text }) => `${label} ${text}`),
    emphasis: row.emphasis,
  }));
  const radius = size.fontSize * dotShare;
  const layout = layoutRows(chartRows, chooseScale(content, isLog, size.width), size, {
    ...(head !== null && { headHeight: head.height }),
    ...(isOverTime && { headHeight: Math.ceil(size.fontSize * 1.6), markRadius: radius }),
    ...(hasDots && { formatTick: (value: number) => `${formatNumber(value, locale)}${axis.tickUnit}`, markRadius: radius }),
  });
  return { layout, head, series: drawSeries(content, layout, radius, isLog) };
}

/** Bars and points are filled; only what has to be told apart inside one bar keeps its pattern. */
function lookOf(kind: RowsContent['kind'], look: MarkLook): MarkLook {
  return kind === 'stacked' || look.pattern === 'hollow' ? look : solid(look);
}

function drawSeries({ kind, series, rows }: RowsContent, layout: RowLayout, radius: number, isLog: boolean): readonly RowSeries[] {
  const { barHeight } = layout;
  const centreOf = (row: number) => barTopOf(layout, row, 0) + barHeight / 2;
  const rowAt = (row: number) => rows[row + layout.firstRow];
  const shade = (look: MarkLook, isMuted: boolean) => (isMuted ? mutedLook(look) : look);
  const bar =
    (look: MarkLook, at: number) =>
    ({ row, x, width, isMuted }: RowMark) => (
      <PatternedRect
        look={shade(look, isMuted)}
        x={Math.min(x, x + width)}
        y={barTopOf(layout, row, at)}
        width={width === 0 ? 0 : Math.max(Math.abs(width), 1)}
        height={barHeight}
      />
    );
  const [first] = series;
  const look = lookOf(kind, looks[first?.tone ?? 'count']);
  const key = first?.key ?? 'value';
  if (kind === 'stacked')
    return series.map((part, place): RowSeries => ({
      key: part.key,
      values: rows.map(({ points }) => points[place]?.value ?? 0),
      isStacked: true,
      draw: ({ row, x, width, isMuted }) =>
        width > 0 && (
          <PatternedRect
            look={shade(looks[part.tone], isMuted)}
            x={x}
            y={barTopOf(layout, row, 0)}
            width={Math.max(width - 1, 1)}
            height={barHeight}
          />
        ),
    }));
  if (kind === 'pairs')
    return series.map((part, place): RowSeries => ({
      key: part.key,
      values: rows.map((row) => shareInRow(row, place)),
      isStacked: false,
      draw: bar(lookOf(kind, looks[part.tone]), place),
    }));
  if (kind === 'lines')
    return [
      {
        key,
        values: rows.map(() => series.length - 1),
        isStacked: false,
        draw: ({ row, isMuted }) => (
          <>
            {row === 0 && <YearNames layout={layout} names={series.map(({ name }) => name)} />}
            <Line
              {...{ layout, row, radius: radius * 0.8 }}
              course={rowAt(row) ?? { points: [] }}
              look={shade(lookOf(kind, looks[series.at(-1)?.tone ?? 'count']), isMuted)}
            />
          </>
        ),
      },
    ];
  if (kind === 'shares')
    return [
      {
        key,
        values: rows.map(({ points }) => points[0]?.value ?? null),
        isStacked: false,
        draw: (mark) => (
          <>
            <rect
              x={mark.x + 0.5}
              y={barTopOf(layout, mark.row, 0) + 0.5}
              width={layout.plotWidth - 1}
              height={barHeight - 1}
              fill="none"
              stroke="var(--color-border-control)"
            />
            {bar(look, 0)(mark)}
          </>
        ),
      },
    ];
  if (kind === 'dots')
    return series
      .map((one, place): RowSeries => ({
        key: one.key,
        values: rows.map(({ points }) => points[place]?.value ?? null),
        isStacked: false,
        draw: ({ row, x, width, isMuted }) => {
          const own = shade(lookOf(kind, looks[one.tone]), isMuted);
          const value = rowAt(row)?.points[0]?.value ?? 0;
          return (
            <>
              {place > 0 && (
                <line x1={x + width} x2={xOf(layout, value)} y1={centreOf(row)} y2={centreOf(row)} stroke={own.colour} strokeWidth={3} />
              )}
              <Dot look={own} x={x + width} y={centreOf(row)} radius={radius} />
            </>
          );
        },
      }))
      .toReversed();
  if (kind === 'spread')
    return [
      {
        key,
        values: rows.map(({ points }) =>
          points.reduce((most: number | null, { value }) => (value !== null && (!isLog || value > 0) ? value : most), null),
        ),
        isStacked: false,
        draw: ({ row, isMuted }) => {
          const values = (rowAt(row)?.points ?? []).flatMap(({ value }) => (value !== null && (!isLog || value > 0) ? value : []));
          const [low, high] = [values[0] ?? 0, values.at(-1) ?? 0].map((value) => xOf(layout, value));
          return (
            <>
              <line x1={low} x2={high} y1={centreOf(row)} y2={centreOf(row)} stroke="var(--color-border-control)" />
              {values.map((value, place) => {
                const repeats = values.slice(0, place).filter((earlier) => earlier === value).length;
                return (
                  <Dot
                    key={place}
                    look={hollow(shade(look, isMuted))}
                    x={xOf(layout, value)}
                    y={centreOf(row) + offsetOf(repeats)}
                    radius={radius}
                  />
                );
              })}
            </>
          );
        },
      },
    ];
  // bars; on a logarithmic axis, where no bar has an honest beginning, they are points
  const values = rows.map(({ points }) => points[0]?.value ?? null);
  if (!isLog)
    return [
      {
        key,
        values,
        isStacked: false,
        draw: (mark) => (
          <>
            {bar(look, 0)(mark)}
            {cutBar(rowAt(mark.row)).map((share) => (
              <line
                key={share}
                x1={mark.x + mark.width * share}
                x2={mark.x + mark.width * share}
                y1={barTopOf(layout, mark.row, 0)}
                y2={barTopOf(layout, mark.row, 0) + barHeight}
                stroke="var(--color-surface)"
                strokeWidth={1.5}
              />
            ))}
          </>
        ),
      },
    ];
  return [
    {
      key,
      values: values.map((value) => (value !== null && value <= 0 ? null : value)),
      isStacked: false,
      draw: ({ row, x, width, isMuted }) => (
        <g>
          <line
            x1={layout.plotLeft}
            x2={x + width}
            y1={centreOf(row)}
            y2={centreOf(row)}
            stroke="var(--color-border-control)"
            strokeDasharray="2 4"
          />
          <Dot look={shade(look, isMuted)} x={Math.max(x + width, xOf(layout, layout.scale.domain[0]))} y={centreOf(row)} radius={radius} />
        </g>
      ),
    },
  ];
}

/** Where a bar is cut between the things it adds up, as shares of its length; nowhere where they do not make it up. */
function cutBar(row: SpecRow | undefined): readonly number[] {
  const total = row?.points[0]?.value ?? 0;
  const values = row?.parts?.map(({ value }) => value) ?? [];
  if (total <= 0 || values.some((value) => value < 0)) return [];
  const ends = values.map((_value, place) => values.slice(0, place + 1).reduce((sum, value) => sum + value, 0) / total);
  return [...new Set(ends)].filter((share) => share > 0 && share < 1);
}

/** A repeated value lies a little off the line, below and above it in turn, so that it is seen. */
function offsetOf(repeats: number): number {
  return Math.min(Math.ceil(repeats / 2), 2) * (repeats % 2 === 0 ? -3 : 3);
}

interface RowsDrawingProps {
  readonly content: RowsContent;
  readonly size: ChartSize;
  readonly locale: string;
  readonly onOpen: (row: SpecRow) => void;
}

/** Rows on one axis, as bars, points or lines; every row can be reached and opened by keyboard. */
export function RowsDrawing({ content, size, locale, onOpen }: RowsDrawingProps) {
  const { layout, series, head } = planRows(content, size, locale);
  const open = (id: string) => {
    const row = content.rows.find((one) => one.id === id);
    if (row !== undefined) onOpen(row);
  };
  return <RowChart {...{ layout, series }} onOpen={open} head={head && <ChartKey layout={head} />} />;
}
