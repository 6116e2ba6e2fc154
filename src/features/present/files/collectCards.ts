import { createElement } from 'react';
import type { Board } from '../../../store/board';
import type { NewSlide } from '../../../store/deck';
import { BoardContext } from '../../../store/useBoard';
import { ScreensContext, type FrozenReport, type Screens } from '../slide/frozenReport';
import type { SlideCard } from '../slide/slideCard';
import { SlideStage } from '../slide/SlideStage';
import { openBackstage } from './drawOffscreen';

/** A slide with what it turned out to hold. */
export interface CollectedSlide {
  readonly slide: NewSlide;
  readonly card: SlideCard;
}

interface CollectOptions {
  readonly board: Board;
  readonly frozen: FrozenReport;
  readonly screens: Screens;
  readonly signal: AbortSignal;
  readonly onProgress?: (done: number, count: number) => void;
}

const area = { width: 1280, height: 720 };
const patience = 15_000;

/**
 * Asks every slide of a deck what it holds, one after the other, without showing them: its screen is loaded and computes its charts.
 * @throws the signal's reason when it is aborted
 */
export async function collectCards(slides: readonly NewSlide[], options: CollectOptions): Promise<readonly CollectedSlide[]> {
  const { board, frozen, screens, signal, onProgress } = options;
  const { render, close } = openBackstage(area.width);
  const collected: CollectedSlide[] = [];
  try {
    for (const [place, slide] of slides.entries()) {
      signal.throwIfAborted();
      onProgress?.(place, slides.length);
      const card = await new Promise<SlideCard>((resolve, reject) => {
        const timer = setTimeout(() => reject(new Error(`Slide ${place + 1} did not come in time`)), patience);
        signal.addEventListener('abort', () => reject(new DOMException('Cancelled', 'AbortError')), { once: true });
        const tell = (told: SlideCard) => {
          clearTimeout(timer);
          resolve(told);
        };
        const stage = createElement(SlideStage, { key: place, slide, frozen, area, place: 0, count: 0, isDrawn: false, onCard: tell });
        render(createElement(BoardContext, { value: board }, createElement(ScreensContext, { value: screens }, stage)));
      });
      collected.push({ slide, card });
    }
    return collected;
  } finally {
    close();
  }
}
