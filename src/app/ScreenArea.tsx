import { Suspense, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useView } from '../store/useBoard';
import type { Screen } from '../store/viewState';
import { ProgressBar } from '../ui/ProgressBar';
import { ScreenBoundary } from './ScreenBoundary';
import { screenParts } from './screenParts';

/** The screen the reader is on, fetched when first shown; a fault in it leaves everything around it working. */
export function ScreenArea() {
  const { t } = useTranslation();
  const screen = useView('screen');
  useStartAtTop(screen);
  const Part = screenParts[screen];
  return (
    <ScreenBoundary key={screen}>
      <Suspense fallback={<ProgressBar label={t('app.screenLoading')} share={null} />}>
        <Part />
      </Suspense>
    </ScreenBoundary>
  );
}

/** Another screen is another page to a reader: it starts at its top, and the keyboard goes on from there. */
function useStartAtTop(screen: Screen): void {
  const shown = useRef(screen);
  useEffect(() => {
    if (shown.current === screen) return;
    shown.current = screen;
    window.scrollTo(0, 0);
    document.getElementById('content')?.focus({ preventScroll: true });
  }, [screen]);
}
