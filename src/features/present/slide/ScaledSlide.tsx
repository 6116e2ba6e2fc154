import { useEffect, useRef, useState } from 'react';
import type { NewSlide } from '../../../store/deck';
import type { FrozenReport } from './frozenReport';
import styles from './ScaledSlide.module.css';
import type { SlideCard } from './slideCard';
import type { SlideArea } from './slideMeasures';
import { SlideStage } from './SlideStage';

interface ScaledSlideProps {
  readonly slide: NewSlide;
  readonly frozen: FrozenReport;
  readonly onCard: (card: SlideCard) => void;
  /** As large as it is on the wall; left out for a usual projector. */
  readonly area?: SlideArea;
  readonly part?: number;
  readonly onParts?: (parts: number) => void;
}

const usualArea: SlideArea = { width: 1280, height: 720 };

/** A slide as wide as its place, to be looked at only: what it says stands beside it in words. */
export function ScaledSlide({ slide, frozen, onCard, area = usualArea, part, onParts }: ScaledSlideProps) {
  const box = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const element = box.current;
    if (element === null) return undefined;
    const observer = new ResizeObserver(() => setWidth(element.clientWidth));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return (
    <div
      ref={box}
      className={styles.box}
      style={{ aspectRatio: `${area.width} / ${area.height}` }}
      data-theme="projector"
      aria-hidden="true"
      inert
    >
      {width > 0 && (
        <div className={styles.scaled} style={{ scale: width / area.width }}>
          <SlideStage
            {...{ slide, frozen, area, onCard }}
            place={0}
            count={0}
            {...(part !== undefined && { part })}
            {...(onParts !== undefined && { onParts })}
          />
        </div>
      )}
    </div>
  );
}
