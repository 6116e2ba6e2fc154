import { useEffect, useState, type RefObject } from 'react';
import styles from './ScrollCue.module.css';

/** So much of the last column is in view where nothing more is to come. */
const seenOfLast = 0.9;

/**
 * A shadow beside a region, in a positioned box around both, that says that its table goes on until the last column is reached. The heads stand still
 * while rows are scrolled, so that watching the last one costs a scroll nothing.
 */
export function ScrollCue({ region }: { readonly region: RefObject<HTMLElement | null> }) {
  const [goesOn, setGoesOn] = useState(false);
  useEffect(() => {
    const last = region.current?.querySelector('thead th:last-child');
    if (!last) return undefined;
    const observer = new IntersectionObserver(
      (entries) => setGoesOn(entries.some(({ intersectionRatio }) => intersectionRatio < seenOfLast)),
      { root: region.current, threshold: [0, seenOfLast] },
    );
    observer.observe(last);
    return () => observer.disconnect();
  }, [region]);
  return <div className={styles.cue} hidden={!goesOn} aria-hidden="true" />;
}
