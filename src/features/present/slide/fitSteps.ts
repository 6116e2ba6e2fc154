/** More rows than this nobody reads from a wall. */
export const mostRows = 16;
/** Sizes of text that are tried, from generous to the smallest that may be. */
export const fitSteps = [1.7, 1.5, 1.35, 1.2, 1.1, 1];
/** The same for charts: label and detail share a line before rows are left to the next slide. */
export const chartSteps = [
  ...fitSteps.map((scale) => ({ scale, isDense: false })),
  ...[1.35, 1.2, 1.1, 1].map((scale) => ({ scale, isDense: true })),
];

/** How many rows are known to fit (one always does), and how many are known not to. */
export interface RowSearch {
  readonly fits: number;
  readonly fails: number;
}

export const isFound = ({ fits, fails }: RowSearch): boolean => fails - fits <= 1;

/** Halves what is not known; more rows may be higher each, since the longest label decides. */
export function nextTrial(search: RowSearch): number {
  return isFound(search) ? search.fits : Math.floor((search.fits + search.fails) / 2);
}
