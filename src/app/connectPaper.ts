import { writePageStyle, type PageMargins } from '../exports/pageStyle';
import { writeSourceLine } from '../exports/sourceLine';
import { i18n } from '../i18n/i18n';
import type { Board } from '../store/board';
import { keptThings } from '../store/keptSchema';
import { writeToday } from '../store/writeToday';
import { formatDate } from '../words/formatDate';
import styles from './App.module.css';

/** What stands in the margins of the pages that would be printed now; null while there is no report. */
function readMargins({ store }: Board) {
  const { loading, view } = store.getState();
  if (loading.status !== 'ready') return null;
  const t = i18n.getFixedT(view.language);
  const { number, isDraft } = keptThings.paper().get().value;
  const printed = t('app.printedOn', { date: formatDate(writeToday(), view.language) });
  return {
    language: view.language,
    title: document.title,
    mark: isDraft ? t('app.draft', { number }).trim() : number,
    source: `${writeSourceLine(loading.index.report, view.language)}　${printed}`,
  };
}

/**
 * Puts title, paper number, source, date and page numbers on every printed page. Written when the page is about to be printed, so that nothing is
 * stale. Where the browser has no margin boxes, source and mark stand in the page itself.
 */
export function connectPaper(board: Board): void {
  const sheet = new CSSStyleSheet();
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  const hasMarginBoxes = 'CSSMarginRule' in window;
  const prepare = () => {
    const margins = readMargins(board);
    if (margins === null) return;
    if (hasMarginBoxes) sheet.replaceSync(writePageStyle(margins));
    else showRunningFooter(margins);
  };
  window.addEventListener('beforeprint', prepare);
}

let footer: HTMLElement | undefined;

/** Mark and source on every printed page of a browser without margin boxes: an element that stands still is repeated on each page. */
function showRunningFooter({ mark, source }: PageMargins): void {
  if (footer === undefined) {
    footer = document.createElement('div');
    footer.className = styles.runningFooter ?? '';
    footer.append(document.createElement('span'), document.createElement('strong'));
    document.body.append(footer);
  }
  const [text, frame] = footer.children;
  if (text !== undefined) text.textContent = source;
  if (frame !== undefined) frame.textContent = mark;
}
