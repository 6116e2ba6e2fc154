import { useState } from 'react';
import type { NewSlide, Slide } from '../../../store/deck';
import { type FrozenReport, useFrozenReport } from '../slide/frozenReport';
import styles from './SlideList.module.css';
import { SlideThumb } from './SlideThumb';
import { useSlideName } from './useSlideName';

/** The slides of a deck that is only looked at. */
export function ReceivedSlides({ slides }: { slides: readonly Slide[] }) {
  const frozen = useFrozenReport();
  return (
    <ol className={styles.strip}>
      {slides.map((slide) => (
        <ReceivedSlide key={slide.id} slide={slide} frozen={frozen} />
      ))}
    </ol>
  );
}

function ReceivedSlide({ slide, frozen }: { slide: NewSlide; frozen: FrozenReport }) {
  const [drawnTitle, setDrawnTitle] = useState('');
  const { screen, warning } = useSlideName(slide, frozen);
  return (
    <li>
      <SlideThumb slide={slide} frozen={frozen} onTitle={setDrawnTitle} />
      <p>{slide.caption || drawnTitle || screen}</p>
      {warning !== '' && <p className={styles.warning}>{warning}</p>}
    </li>
  );
}
