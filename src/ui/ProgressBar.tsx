import { useEffect, useState } from 'react';
import styles from './ProgressBar.module.css';
import { ruby } from './Ruby';

interface ProgressBarProps {
  readonly label: string;
  /** 0 to 1, null where nobody knows. */
  readonly share: number | null;
}

/** Shows itself only when the wait is longer than half a second: a flash would be more restless than nothing. */
export function ProgressBar({ label, share }: ProgressBarProps) {
  const [isLate, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), 500);
    return () => clearTimeout(timer);
  }, []);
  if (!isLate) return null;
  return (
    <div className={styles.wait}>
      <output>{ruby(label)}</output>
      <progress className={styles.bar} aria-label={label} max={1} {...(share === null ? {} : { value: share })} />
    </div>
  );
}
