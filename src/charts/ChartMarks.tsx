import { useId } from 'react';
import { lineHeight, type ChartSize } from './rowGeometry';
import type { Tone } from '../specs/chartSpec';
import { palette } from '../theme/palette';
import { measureText } from '../words/textMetrics';

interface DotProps {
  readonly look: MarkLook;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** A value as a point: filled, or a ring where its look is hollow. */
export function Dot({ look: { colour, pattern }, x, y, radius }: DotProps) {
  if (pattern !== 'hollow') return <circle cx={x} cy={y} r={radius} fill={colour} />;
  return <circle cx={x} cy={y} r={radius - 1} fill="var(--color-surface-raised)" stroke={colour} strokeWidth={2} />;
}

interface PatternedRectProps {
  readonly look: MarkLook;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A bar filled by colour and pattern, told apart in black and white as well. Its outline keeps the colour's contrast to the background. */
export function PatternedRect({ look: { colour, pattern }, x, y, width, height }: PatternedRectProps) {
  const id = useId();
  const drawn = drawPattern(pattern, colour);
  const inset = Math.min(0.75, width / 2);
  return (
    <>
      {drawn !== null && (
        <pattern
          id={id}
          width={6}
          height={6}
          patternUnits="userSpaceOnUse"
          patternTransform={pattern === 'hatched' ? 'rotate(45)' : undefined}
        >
          {drawn}
        </pattern>
      )}
      <rect
        x={x + inset}
        y={y + inset}
        width={Math.max(width - 2 * inset, 0)}
        height={height - 2 * inset}
        fill={pattern === 'solid' ? colour : drawn === null ? 'var(--color-surface-raised)' : `url(#${id})`}
        stroke={colour}
        strokeWidth={inset * 2}
      />
    </>
  );
}

function drawPattern(pattern: MarkLook['pattern'], colour: string) {
  if (pattern === 'hatched') return <rect width={3} height={6} fill={colour} />;
  if (pattern === 'dotted') return <circle cx={3} cy={3} r={1.6} fill={colour} />;
  if (pattern === 'lined') return <rect width={6} height={2} fill={colour} />;
  return null;
}

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
export function layoutKey(entries: readonly KeyEntry[], { width, fontSize, spacing }: ChartSize): KeyLayout {
  const step = fontSize * 1.6;
  let [x, line] = [0, 0];
  const placed = entries.map((entry) => {
    const needed = fontSize * 1.5 + measureText(entry.label, fontSize, spacing);
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

/** How a surface is filled, so that it is told apart without its colour. */
export type PatternName = 'solid' | 'hatched' | 'dotted' | 'lined' | 'hollow';

export interface MarkLook {
  readonly colour: string;
  readonly pattern: PatternName;
}

/** The look of what a mark stands for: a colour and a pattern, both always the same. */
export const looks: Readonly<Record<Tone, MarkLook>> = {
  count: { colour: palette.count, pattern: 'solid' },
  rate: { colour: palette.rate, pattern: 'hatched' },
  amount: { colour: palette.amount, pattern: 'dotted' },
  change: { colour: palette.change, pattern: 'lined' },
  prior: { colour: palette.missing, pattern: 'hollow' },
  part1: { colour: palette.count, pattern: 'solid' },
  part2: { colour: palette.rate, pattern: 'hatched' },
  part3: { colour: palette.amount, pattern: 'dotted' },
  part4: { colour: palette.change, pattern: 'lined' },
};

/** The look of a mark that stands back: flat grey with enough contrast to be read. Patterns that tell parts apart stay. */
export function mutedLook({ pattern }: MarkLook): MarkLook {
  return { colour: palette.missing, pattern };
}

/** The same as a ring. */
export const hollow = ({ colour }: MarkLook): MarkLook => ({ colour, pattern: 'hollow' });
