export interface MatrixCounts {
  readonly achievementCount: number;
  readonly initiativeCount: number;
  readonly withNumberCount: number;
}

export interface MatrixPillar {
  readonly number: number;
  /** In the reader's language; null for a number of the series that the document does not print. */
  readonly name: string | null;
}

interface MatrixLine {
  /** All pillars together; a figure printed under two of them counts once. */
  readonly whole: MatrixCounts;
  /** One to a pillar. */
  readonly cells: readonly MatrixCounts[];
}

export interface MatrixData {
  readonly pillars: readonly MatrixPillar[];
  readonly rows: readonly (MatrixLine & { readonly id: string; readonly name: string })[];
  readonly total: MatrixLine;
}

/** A cell, or a whole row or column: null stands for all of them. */
export interface MatrixPlace {
  readonly departmentId: string | null;
  readonly pillar: number | null;
}

/** Five shades, lightest for the smallest: 0 only for none at all. */
export type Shade = 0 | 1 | 2 | 3 | 4;

/** @param highest the largest count of the matrix, at least 1 */
export function shadeOf(count: number, highest: number): Shade {
  if (count === 0) return 0;
  const share = count / highest;
  return share > 0.6 ? 4 : share > 0.35 ? 3 : share > 0.15 ? 2 : 1;
}
