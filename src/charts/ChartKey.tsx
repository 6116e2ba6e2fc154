import { lineHeight, type ChartSize } from './rowGeometry';
import type { MarkLook } from './markPattern';
import { PatternedRect } from './PatternedRect';
import { measureText } from '../words/textMetrics';

export interface KeyEntry {
  readonly label: string;
  readonly look: MarkLook;
}

export interface KeyLayout {
  readonly fontSize: number;
  readonly height: number;
  readonly entries: readonly (KeyEntry & { readonly x: number; readonly y: number })[];
}

/** Sets the entries of a key one behind the other, in the order of the bars, on as many lines as they need. */
export function layoutKey(entries: readonly KeyEntry[], { width, fontSize }: ChartSize): KeyLayout {
  const step = fontSize * 1.6;
  let [x, line] = [0, 0];
  const placed = entries.map((entry) => {
    const needed = fontSize * 1.5 + measureText(entry.label, fontSize);
    if (x > 0 && x + needed > width) [x, line] = [0, line + 1];
    const place = { ...entry, x, y: line * step };
    x += needed + fontSize * 1.2;
    return place;
  });
  return { fontSize, height: Math.ceil((line + 1) * step + fontSize * 0.4), entries: placed };
}

/** What the patterns of a chart stand for, inside the drawing so that it is taken along with it. */
export function ChartKey({ layout: { fontSize, entries } }: { layout: KeyLayout }) {
  return (
    <g>
      {entries.map(({ label, look, x, y }) => (
        <g key={label}>
          <PatternedRect look={look} x={x} y={y + fontSize * (lineHeight - 1) * 0.5} width={fontSize * 1.1} height={fontSize} />
          <text
            x={x + fontSize * 1.5}
            y={y + fontSize * (lineHeight / 2 + 0.36)}
            fontSize={fontSize}
            fill="var(--color-text-muted)"
            data-text="key"
          >
            {label}
          </text>
        </g>
      ))}
    </g>
  );
}
