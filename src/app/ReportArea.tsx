import { useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import { FilterBar } from '../features/filters/FilterBar';
import type { Screen } from '../query/view';
import { useShownView } from '../store/ShownView';
import { useBoardActions, useView } from '../store/useBoard';
import { useMediaQuery } from '../ui/useMediaQuery';
import styles from './App.module.css';
import { ScreenBoundary } from './ErrorBoundary';
import { FilterSheet, InitiativePanel, SavedViews, screenParts } from './screenParts';
import { TakeTools } from './TakeTools';

const drawSheet = (onClose: () => void) => (
  <ScreenBoundary>
    <FilterSheet onClose={onClose} />
  </ScreenBoundary>
);

const drawSavedViews = (onClose: () => void) => (
  <ScreenBoundary>
    <SavedViews onClose={onClose} />
  </ScreenBoundary>
);

const tools = <TakeTools source={{ kind: 'screen' }} />;

/** The line of filters and actions, and what it is about. */
export function ReportArea() {
  // a department's sheet is whole, whatever is selected elsewhere; a deck holds the filters of its slides; a document is read whole
  const screen = useView('screen');
  return (
    <div className={styles.reportArea}>
      {screen !== 'present' && screen !== 'data' && (
        <FilterBar
          hasFilters={screen !== 'department'}
          isStart={screen === 'overview'}
          tools={tools}
          drawSavedViews={drawSavedViews}
          drawSheet={drawSheet}
        />
      )}
      <ScreenAndPanel />
    </div>
  );
}

/** Screen and initiative panel: on a wide page side by side, on a small one the panel comes up as a dialog. */
function ScreenAndPanel() {
  // the number that was pressed is marked at once; what makes room for the panel, and lays the screen out anew, follows
  const isPanelOpen = useShownView().open !== null;
  const isWide = useMediaQuery('(width >= 1100px)');
  return (
    <div className={styles.area} data-panel={isWide && isPanelOpen}>
      {content}
      {isPanelOpen && (
        <ScreenBoundary>
          <InitiativePanel isModal={!isWide} />
        </ScreenBoundary>
      )}
    </div>
  );
}

/** The screen the reader is on, fetched when first shown; a fault in it leaves everything around it working. */
function ScreenArea() {
  // the tab answers at once; what was shown stays until the next screen is drawn
  const asked = useView('screen');
  const { screen } = useShownView();
  useStartAtTop(asked, screen);
  useGoToChart();
  const { Part } = screenParts[screen];
  // not drawn for the press of a tab, which leaves it as it is
  const part = useMemo(() => <Part />, [Part]);
  return <ScreenBoundary key={screen}>{part}</ScreenBoundary>;
}

/** The same element however often the panel beside it comes and goes. */
const content = (
  <main id="content" tabIndex={-1} className={styles.content}>
    <ScreenArea />
  </main>
);

/**
 * Another screen is another page to a reader: it starts at its top, and the keyboard goes on from there. Unless the reader went on elsewhere (into the
 * search field) while it was drawn.
 */
function useStartAtTop(asked: Screen, shown: Screen): void {
  const last = useRef(shown);
  const step = useRef<{ readonly to: Screen; readonly focus: Element | null }>({ to: shown, focus: null });
  useLayoutEffect(() => {
    step.current = { to: asked, focus: document.activeElement };
  }, [asked]);
  useEffect(() => {
    if (last.current === shown) return;
    last.current = shown;
    window.scrollTo(0, 0);
    const focus = document.activeElement;
    if (focus === document.body || focus === step.current.focus) document.getElementById('content')?.focus({ preventScroll: true });
  }, [shown]);
}

/** How long a chart of a link is waited for, ms: its screen may have to be fetched first. */
const chartPatience = 10_000;

/** Brings the chart that a link leads to into view, as soon as it is there, and the keyboard with it. */
function useGoToChart(): void {
  const chart = useView('chart');
  const { changeView } = useBoardActions();
  useEffect(() => {
    if (chart === null) return undefined;
    const arrive = () => {
      const figure = document.getElementById(`chart-${chart}`);
      if (figure === null) return;
      figure.scrollIntoView();
      figure.tabIndex = -1;
      figure.focus({ preventScroll: true });
      changeView({ chart: null });
    };
    const observer = new MutationObserver(arrive);
    observer.observe(document.body, { childList: true, subtree: true });
    const timer = setTimeout(() => changeView({ chart: null }), chartPatience);
    arrive();
    return () => {
      observer.disconnect();
      clearTimeout(timer);
    };
  }, [chart, changeView]);
}
