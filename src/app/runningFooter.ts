import type { PageMargins } from '../exports/pageStyle';
import styles from './RunningFooter.module.css';

let footer: HTMLElement | undefined;

/** Mark and source on every printed page of a browser without margin boxes: an element that stands still is repeated on each page. */
export function showRunningFooter({ mark, source }: PageMargins): void {
  if (footer === undefined) {
    footer = document.createElement('div');
    footer.className = styles['running'] ?? '';
    footer.append(document.createElement('span'), document.createElement('strong'));
    document.body.append(footer);
  }
  const [text, frame] = footer.children;
  if (text !== undefined) text.textContent = source;
  if (frame !== undefined) frame.textContent = mark;
}
