import { useEffect, useMemo, useRef } from 'react';
import { createPortal } from 'react-dom';
import { useTranslation } from 'react-i18next';
import type { Slide } from '../../../store/deck';
import { DrawnSlide, prepareSlide } from '../talk/DrawnSlide';
import styles from './Deck.module.css';
import { useFrozenReport } from '../slide/frozenReport';

interface DeckPaperProps {
  readonly slides: readonly Slide[];
  /** Called when the print dialog is closed. */
  readonly onDone: () => void;
}

/** A page of A4 landscape inside its margins, CSS pixels. */
const area = { width: 984, height: 640, isPaper: true };

/** The deck as a handout, every part of a slide a page: drawn where nobody sees it, and printed once its letters are there. */
export function DeckPaper({ slides, onDone }: DeckPaperProps) {
  const { t } = useTranslation();
  const frozen = useFrozenReport();
  const prepared = useMemo(() => slides.map((slide) => prepareSlide(slide, frozen, t)), [slides, frozen, t]);
  const done = useRef(onDone);
  useEffect(() => {
    done.current = onDone;
  });
  useEffect(() => {
    let isGone = false;
    const print = async () => {
      await document.fonts.ready;
      // what charts measure once they are there is drawn in the next frame
      await new Promise(requestAnimationFrame);
      await new Promise(requestAnimationFrame);
      if (isGone) return;
      window.print();
      done.current();
    };
    void print();
    return () => {
      isGone = true;
    };
  }, []);
  return createPortal(
    <div className={styles.paper} data-theme="projector" aria-hidden="true" inert>
      {prepared.flatMap((slide, at) =>
        Array.from({ length: slide.partCount }, (_, part) => (
          <div key={`${at} ${part}`} className={styles.page}>
            <DrawnSlide prepared={slide} place={at + 1} count={slides.length} {...{ area, part }} />
          </div>
        )),
      )}
    </div>,
    document.body,
  );
}
