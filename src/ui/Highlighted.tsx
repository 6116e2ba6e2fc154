import { findTextRanges } from '../query/searchText';
import { ruby } from './Ruby';
import styles from './Highlighted.module.css';

/**
 * A text in which what was searched for is marked; width, kana and old character forms are treated alike. Every piece is an element of its own
 * (`MixedText`).
 */
export function Highlighted({ text, search }: { text: string; search: string }) {
  const ranges = search === '' ? [] : findTextRanges(text, search);
  return ranges
    .flatMap(({ start, end }, place) => [
      <span key={`before ${start}`}>{ruby(text.slice(ranges[place - 1]?.end ?? 0, start))}</span>,
      <mark key={start} className={styles.hit}>
        {ruby(text.slice(start, end))}
      </mark>,
    ])
    .concat(<span key="rest">{ruby(text.slice(ranges.at(-1)?.end ?? 0))}</span>);
}
