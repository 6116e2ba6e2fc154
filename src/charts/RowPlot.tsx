import { useContext, type ReactNode } from 'react';
import { Bar, BarChart, CartesianGrid, XAxis, YAxis, type BarShapeProps } from 'recharts';
import { ChartNamesContext } from './chartNames';
import type { RowLayout, RowSeries } from './rowGeometry';
import { Baseline, RowText } from './RowText';

interface RowPlotProps {
  readonly layout: RowLayout;
  readonly series: readonly RowSeries[];
  /** Drawn above the rows: the key. */
  readonly head?: ReactNode;
}

interface Datum {
  readonly id: string;
  readonly row: number;
  readonly values: readonly (number | null)[];
}

/**
 * The drawing of every horizontal chart, and the only file that knows recharts: it places values along the axis; the rows and their words stand
 * where `rowLayout.ts` put them. Loaded after the first paint, since recharts weighs more than the rest of the application.
 */
export function RowPlot({ layout, series, head }: RowPlotProps) {
  const { width, height, plotLeft, plotWidth, plotTop, axisHeight, fontSize, scale, rows, firstRow, ticks } = layout;
  const names = useContext(ChartNamesContext);
  if (names === null) throw new Error('A drawing without a frame has no name: put it into <ChartFrame>');
  const data = rows.map(({ id }, row): Datum => ({ id, row, values: series.map(({ values }) => values[row + firstRow] ?? null) }));
  return (
    <BarChart
      {...{ width, height, data }}
      layout="vertical"
      accessibilityLayer={false}
      // an <svg> can't be an <img>
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
      role="img"
      aria-labelledby={names.labelledBy}
      aria-describedby={names.describedBy}
      barCategoryGap={0}
      margin={{ top: plotTop, left: plotLeft, right: width - plotLeft - plotWidth, bottom: 0 }}
    >
      {axisHeight > 0 && <CartesianGrid horizontal={false} stroke="var(--color-grid)" />}
      <XAxis
        type="number"
        domain={[...scale.domain]}
        scale={scale.kind}
        ticks={ticks.map(({ value }) => value)}
        interval={0}
        height={axisHeight}
        hide={axisHeight === 0}
        axisLine={false}
        tickLine={false}
        tick={{ fontSize, fill: 'var(--color-text-muted)' }}
        tickFormatter={(value: number) => ticks.find((tick) => tick.value === value)?.text ?? ''}
      />
      <YAxis type="category" dataKey="id" hide />
      {head}
      {series.map(({ key, isStacked, draw }, place) => (
        <Bar
          key={key}
          dataKey={({ values }: Datum) => values[place]}
          {...(isStacked ? { stackId: 'stack' } : {})}
          isAnimationActive={false}
          shape={shapeOf(draw, layout)}
        />
      ))}
      <Baseline layout={layout} />
      {rows.map(({ id }, row) => (
        <RowText key={id} {...{ layout, row }} />
      ))}
    </BarChart>
  );
}

/** `index` counts only the rows with a value; `originalDataIndex` is the place of the row. */
function shapeOf(draw: RowSeries['draw'], { rows }: RowLayout) {
  return ({ x, width, originalDataIndex }: BarShapeProps) => (
    <g>{draw({ row: originalDataIndex, x, width, isMuted: rows[originalDataIndex]?.emphasis === 'muted' })}</g>
  );
}
