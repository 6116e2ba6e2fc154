/** What a slide turned out to hold once it was drawn: for notes, files and screen readers. */
export interface SlideCard {
  readonly title: string;
  /** Unit and period. */
  readonly subtitle: string;
  readonly source: string;
  /** The chart in words. */
  readonly summary: string;
  /** Ids of what its rows stand for, in order: quantities, departments … */
  readonly rowIds: readonly string[];
}
