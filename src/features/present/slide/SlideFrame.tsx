import { useEffect, useId, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ChartNamesContext } from '../../../charts/chartNames';
import { MarkedText } from '../../../ui/MarkedText';
import type { TranslatedText } from '../../../domain/translation';
import styles from './SlideFrame.module.css';
import type { SlideArea } from './slideMeasures';
import { useSlidePlace } from './slidePlace';

interface SlideFrameProps {
  readonly title: TranslatedText | string;
  /** Unit and period. */
  readonly subtitle: string;
  readonly source: string;
  /** The chart in words, for those who can't see it. */
  readonly summary: string;
  /** The title says what the filters are. */
  readonly hidesFilters?: boolean;
  /** Drawn once the room is known. */
  readonly children: (room: SlideArea) => ReactNode;
}

/** What stands on every slide: the presenter's headline or the title, unit and period, filters, source, number of the slide. */
export function SlideFrame({ title, subtitle, source, summary, hidesFilters = false, children }: SlideFrameProps) {
  const { t } = useTranslation();
  const { caption, filters, warning, place, count } = useSlidePlace();
  const id = useId();
  const { room, box } = useRoom();
  const names = { labelledBy: `${id}title`, describedBy: `${id}summary` };
  const shownTitle = typeof title === 'string' ? title : <MarkedText value={title} />;
  return (
    <article className={styles.slide} aria-labelledby={names.labelledBy}>
      <header className={styles.head}>
        <h2 id={names.labelledBy} className={styles.title}>
          {caption === '' ? shownTitle : caption}
        </h2>
        <p className={styles.subtitle}>
          {caption !== '' && <span>{shownTitle}</span>}
          <span>{subtitle}</span>
          {filters !== '' && !hidesFilters && <span className={styles.filters}>{t('present.slide.filtered', { list: filters })}</span>}
        </p>
      </header>
      <p id={names.describedBy} className="visuallyHidden">
        {summary}
      </p>
      <div ref={box} className={styles.body}>
        <ChartNamesContext value={names}>{room !== null && children(room)}</ChartNamesContext>
      </div>
      <footer className={styles.foot}>
        <p className={styles.source}>
          {warning !== '' && <strong className={styles.warning}>{warning}</strong>}
          <span>{source}</span>
        </p>
        {count > 0 && <p className={styles.place}>{t('present.slide.position', { place, count })}</p>}
      </footer>
    </article>
  );
}

/** The room between head and foot; null before it is measured. */
function useRoom() {
  const box = useRef<HTMLDivElement>(null);
  const [room, setRoom] = useState<SlideArea | null>(null);
  useEffect(() => {
    const element = box.current;
    if (element === null) return undefined;
    const measure = () => {
      const [width, height] = [element.clientWidth, element.clientHeight];
      if (width > 0 && height > 0) setRoom((known) => (known?.width === width && known.height === height ? known : { width, height }));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return { room, box };
}
