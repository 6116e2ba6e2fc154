import { useEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import type { Slide } from '../../../store/deck';
import { type FrozenReport, useFrozenReport } from '../slide/frozenReport';
import { SlideStage } from '../slide/SlideStage';
import styles from './DeckPaper.module.css';

interface DeckPaperProps {
  readonly slides: readonly Slide[];
  /** Called when the print dialog is closed, or nothing could be printed. */
  readonly onDone: () => void;
}

/** A page of A4 landscape inside its margins, CSS pixels. */
const area = { width: 984, height: 640, smallestText: 13 };
/** Drawings may come after their slides have told what they are. */
const settleFor = 600;
const patience = 15_000;

/** The deck as a handout, a slide a page: drawn where nobody sees it, printed when all slides are there. */
export function DeckPaper({ slides, onDone }: DeckPaperProps) {
  const frozen = useFrozenReport();
  const [ready, setReady] = useState<ReadonlySet<string>>(new Set());
  const done = useRef(onDone);
  const isReady = slides.every(({ id }) => ready.has(id));
  useEffect(() => {
    done.current = onDone;
  });
  useEffect(() => {
    const timer = setTimeout(
      () => {
        window.print();
        done.current();
      },
      isReady ? settleFor : patience,
    );
    return () => clearTimeout(timer);
  }, [isReady]);
  return createPortal(
    <div className={styles.paper} data-theme="projector" aria-hidden="true" inert>
      {slides.map((slide, place) => (
        <SlidePages
          key={slide.id}
          {...{ slide, frozen }}
          place={place + 1}
          count={slides.length}
          onReady={() => setReady((known) => new Set(known).add(slide.id))}
        />
      ))}
    </div>,
    document.body,
  );
}

interface SlidePagesProps {
  readonly slide: Slide;
  readonly frozen: FrozenReport;
  readonly place: number;
  readonly count: number;
  readonly onReady: () => void;
}

/** One slide on as many pages as it has parts. */
function SlidePages({ slide, frozen, place, count, onReady }: SlidePagesProps) {
  const [parts, setParts] = useState(1);
  return Array.from({ length: parts }, (_, part) => (
    <div key={part} className={styles.page}>
      <SlideStage {...{ slide, frozen, area, place, count, part }} {...(part === 0 && { onParts: setParts })} onCard={onReady} />
    </div>
  ));
}
