import { findTextRanges } from '../query/searchText';
import styles from './Highlighted.module.css';

/** A text in which what was searched for is marked; width, kana and old character forms are treated alike. */
export function Highlighted({ text, search }: { text: string; search: string }) {
  const ranges = search === '' ? [] : findTextRanges(text, search);
  if (ranges.length === 0) return text;
  return ranges
    .flatMap(({ start, end }, place) => [
      text.slice(ranges[place - 1]?.end ?? 0, start),
      <mark key={start} className={styles.hit}>
        {text.slice(start, end)}
      </mark>,
    ])
    .concat(text.slice(ranges.at(-1)?.end ?? 0));
}
