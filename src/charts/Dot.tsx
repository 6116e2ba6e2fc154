import type { MarkLook } from './markPattern';

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
