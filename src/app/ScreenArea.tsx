import { lazy, Suspense, useEffect, useRef, type ComponentType } from 'react';
import { useTranslation } from 'react-i18next';
import { useView } from '../store/useBoard';
import type { Screen } from '../store/viewState';
import { ProgressBar } from '../ui/ProgressBar';
import { ScreenBoundary } from './ScreenBoundary';

const screenParts: Readonly<Record<Screen, ComponentType>> = {
  overview: lazy(async () => ({ default: (await import('../features/overview/OverviewScreen')).OverviewScreen })),
  compare: lazy(async () => ({ default: (await import('../features/compare/CompareScreen')).CompareScreen })),
  pillars: lazy(async () => ({ default: (await import('../features/pillars/PillarsScreen')).PillarsScreen })),
  table: lazy(async () => ({ default: (await import('../features/table/TableScreen')).TableScreen })),
  department: lazy(async () => ({ default: (await import('../features/department/DepartmentScreen')).DepartmentScreen })),
  present: lazy(async () => {
    const { PresentScreen } = await import('../features/present/PresentScreen');
    return { default: () => <PresentScreen screens={screenParts} /> };
  }),
};

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
