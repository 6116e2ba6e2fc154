import { createContext } from 'react';
import { palette } from '../theme/palette';
import type { MarkLook } from './markPattern';

/** How a row is drawn while one department is pointed out; `none` where nothing is, or the row belongs to no department. */
export type Emphasis = 'strong' | 'muted' | 'none';

/** Emphasis of a row by its id: that of a department, or of one of its quantities. */
export const EmphasisContext = createContext<(id: string) => Emphasis>(() => 'none');

/**
 * The look of a mark that stands back: grey with enough contrast to be read, and an outline where it was filled, so that it is told apart
 * without colour as well. Patterns that tell parts apart stay.
 */
export function mutedLook({ pattern }: MarkLook): MarkLook {
  return { colour: palette.missing, pattern: pattern === 'solid' ? 'hollow' : pattern };
}
