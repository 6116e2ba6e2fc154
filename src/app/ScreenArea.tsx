import { Suspense, useDeferredValue, useEffect, useLayoutEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useBoardActions, useView } from '../store/useBoard';
import type { Screen } from '../query/view';
import { ProgressBar } from '../ui/ProgressBar';
import { ScreenBoundary } from './ScreenBoundary';
import { screenParts } from './screenParts';

/** The screen the reader is on, fetched when first shown; a fault in it leaves everything around it working. */
export function ScreenArea() {
  const { t } = useTranslation();
  // the tab answers at once; what was shown stays until the next screen is drawn
  const asked = useView('screen');
  const screen = useDeferredValue(asked);
  useStartAtTop(asked, screen);
  useGoToChart();
  const Part = screenParts[screen];
  return (
    <ScreenBoundary key={screen}>
      <Suspense fallback={<ProgressBar label={t('app.screenLoading')} share={null} />}>
        <Part />
      </Suspense>
    </ScreenBoundary>
  );
}

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
