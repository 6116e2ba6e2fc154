import styles from './ScrollCue.module.css';

/**
 * A shadow that says that a region goes on, until its end is reached. `below`: the last child of the region; `beside`: next to the region, whose
 * `scroll-timeline` is `--scroll-cue`, in a positioned box with that `timeline-scope`. Nothing where the region does not scroll.
 */
export function ScrollCue({ place }: { place: 'below' | 'beside' }) {
  return <div className={styles[place]} aria-hidden="true" />;
}
