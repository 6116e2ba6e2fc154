import { useEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import type { Slide } from '../../../store/deck';
import { SlideStage } from '../slide/SlideStage';
import { useFrozenReport } from '../slide/useFrozenReport';
import styles from './DeckPaper.module.css';

interface DeckPaperProps {
  readonly slides: readonly Slide[];
  /** Called when the print dialog is closed, or nothing could be printed. */
  readonly onDone: () => void;
}

/** A page of A4 landscape inside its margins, CSS pixels. */
const area = { width: 984, height: 640 };
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
        <div key={slide.id} className={styles.page}>
          <SlideStage
            {...{ slide, frozen, area }}
            place={place + 1}
            count={slides.length}
            onCard={() => setReady((known) => new Set(known).add(slide.id))}
          />
        </div>
      ))}
    </div>,
    document.body,
  );
}
