import type { Kind } from '../domain/report';
import { palette } from '../theme/palette';

/** How a surface is filled, so that it is told apart without its colour. */
export type PatternName = 'solid' | 'hatched' | 'dotted' | 'lined' | 'hollow';

export interface MarkLook {
  readonly colour: string;
  readonly pattern: PatternName;
}

/** The look of each kind of number: a colour and a pattern, both always the same. */
export const kindLooks: Readonly<Record<Kind, MarkLook>> = {
  count: { colour: palette.count, pattern: 'solid' },
  rate: { colour: palette.rate, pattern: 'hatched' },
  amount: { colour: palette.amount, pattern: 'dotted' },
  change: { colour: palette.change, pattern: 'lined' },
};
