import { useEffect, useRef, type ReactNode } from 'react';
import type { ChartContent } from '../../../charts/chartContent';
import type { ChartSize } from '../../../charts/rowGeometry';

/** What a slide turned out to hold once it was drawn: for notes, files and screen readers. */
export interface SlideCard {
  readonly title: string;
  /** Unit and period. */
  readonly subtitle: string;
  readonly source: string;
  /** In words. */
  readonly summary: string;
  readonly definition: string;
  /** What is left out and why. */
  readonly remarks: readonly string[];
  /** Ids of what its rows stand for, in order: quantities, departments … */
  readonly rowIds: readonly string[];
  readonly readContent: () => ChartContent;
  /** Draws the chart in another size; null where there is none. */
  readonly drawChart: ((size: ChartSize) => ReactNode) | null;
}

/** Tells the card when the slide is drawn, and again when its words change. */
export function useTellCard(onCard: (card: SlideCard) => void, card: SlideCard): void {
  const told = useRef('');
  useEffect(() => {
    const { title, subtitle, source, summary, rowIds } = card;
    const words = JSON.stringify([title, subtitle, source, summary, rowIds]);
    if (told.current === words) return;
    told.current = words;
    onCard(card);
  });
}
