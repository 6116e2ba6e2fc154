import { useId } from 'react';
import type { MarkLook } from './markPattern';

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
