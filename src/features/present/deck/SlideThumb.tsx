import { useCallback, useEffect, useRef, useState } from 'react';
import type { NewSlide } from '../../../store/deck';
import type { FrozenReport } from '../slide/frozenReport';
import type { SlideCard } from '../slide/slideCard';
import styles from './SlideThumb.module.css';
import { ScaledSlide } from '../slide/SlideStage';

interface SlideThumbProps {
  readonly slide: NewSlide;
  readonly frozen: FrozenReport;
  readonly onTitle: (title: string) => void;
}

/** The slide itself, small: drawn when it comes into sight. */
export function SlideThumb({ slide, frozen, onTitle }: SlideThumbProps) {
  const box = useRef<HTMLDivElement>(null);
  const [isSeen, setSeen] = useState(false);
  useEffect(() => {
    const element = box.current;
    if (element === null) return undefined;
    const observer = new IntersectionObserver((entries) => entries.some(({ isIntersecting }) => isIntersecting) && setSeen(true), {
      rootMargin: '400px',
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  const tell = useCallback((card: SlideCard) => onTitle(card.title), [onTitle]);
  return (
    <div ref={box} className={styles.thumb}>
      {isSeen && <ScaledSlide slide={slide} frozen={frozen} onCard={tell} />}
    </div>
  );
}
