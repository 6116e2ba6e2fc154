import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { RowsContent } from '../specs/chartSpec';
import { ChartKey } from './ChartMarks';
import type { ChartSize } from './rowGeometry';
import { xOf } from './rowGeometry';
import { planRows } from './RowsDrawing';
import { Baseline, RowText } from './RowText';

/** SVG as text, and its size in CSS pixels. */
export interface RenderedSvg {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

/**
 * A chart of rows as a picture, at once: layout, marks and words are those of the page (`planRows`), placed by the same scale. In a page only.
 */
export function renderSpecSvg(content: RowsContent, size: ChartSize, locale: string): RenderedSvg {
  const { layout, series, head } = planRows(content, size, locale);
  const { width, height, plotTop, axisHeight, ticks, fontSize, rows, firstRow, scale } = layout;
  const origin = xOf(layout, scale.kind === 'linear' ? 0 : scale.domain[0]);
  const bottom = height - axisHeight;
  const ends = new Map<number, number>();
  const host = document.createElement('div');
  const root = createRoot(host);
  try {
    flushSync(() =>
      root.render(
        <svg xmlns="http://www.w3.org/2000/svg" width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
          {ticks.map(({ value, text }) => (
            <g key={value}>
              <line x1={xOf(layout, value)} x2={xOf(layout, value)} y1={plotTop} y2={bottom} stroke="var(--color-grid)" />
              <text
                x={xOf(layout, value)}
                y={bottom + fontSize * 1.3}
                fontSize={fontSize}
                textAnchor="middle"
                fill="var(--color-text-muted)"
              >
                {text}
              </text>
            </g>
          ))}
          {head !== null && <ChartKey layout={head} />}
          {series.map(({ key, values, isStacked, draw }) =>
            rows.map(({ id, emphasis }, row) => {
              const value = values[row + firstRow] ?? null;
              if (value === null) return null;
              const before = isStacked ? (ends.get(row) ?? 0) : 0;
              if (isStacked) ends.set(row, before + value);
              const x = before === 0 ? origin : xOf(layout, before);
              return <g key={`${key} ${id}`}>{draw({ row, x, width: xOf(layout, before + value) - x, isMuted: emphasis === 'muted' })}</g>;
            }),
          )}
          <Baseline layout={layout} />
          {rows.map(({ id }, row) => (
            <RowText key={id} {...{ layout, row }} />
          ))}
        </svg>,
      ),
    );
    const svg = host.querySelector('svg');
    if (svg === null) throw new Error('The chart was not drawn');
    return { svg: new XMLSerializer().serializeToString(svg), width, height };
  } finally {
    root.unmount();
  }
}
