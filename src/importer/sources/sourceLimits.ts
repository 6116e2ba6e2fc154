import { buildIssue, type Issue } from '../../domain/issue';

/** How much of a workbook or page is read: more is refused, never cut. Real ones have some 400,000 cells. */
export const sourceLimits = { sheets: 100, rows: 50_000, columns: 1_000, cells: 2_000_000, characters: 20_000_000 } as const;

/** Raised by a reader of a form for what is too much, and caught at its door. */
export class TooMuchError extends Error {
  readonly issue: Issue;

  constructor(what: keyof typeof sourceLimits, count: number) {
    super(what);
    this.issue = buildIssue('tableTooLarge', 'error', 1, { what, count, limit: sourceLimits[what] });
  }
}
