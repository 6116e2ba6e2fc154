import { Suspense } from 'react';
import { FilterBar } from '../features/filters/FilterBar';
import { FilterPanel } from '../features/filters/FilterPanel';
import { useView } from '../store/useBoard';
import { ScrollCue } from '../ui/ScrollCue';
import { useMediaQuery } from '../ui/useMediaQuery';
import styles from './ReportArea.module.css';
import { ScreenArea } from './ScreenArea';
import { ScreenBoundary } from './ScreenBoundary';
import { InitiativePanel } from './screenParts';
import { TakeTools } from './TakeTools';

/**
 * Filters, screen and initiative panel. On a wide page they stand side by side; where the panel needs the room, the filters make place, and on a small
 * page both come up as dialogs. Only one presentation is in the page at a time.
 */
export function ReportArea() {
  const isPanelOpen = useView('open') !== null;
  const isWide = useMediaQuery('(width >= 1100px)');
  const hasRoomForAll = useMediaQuery('(width >= 1560px)');
  // a department's sheet is whole, whatever is selected elsewhere; a deck holds the filters of its slides
  const screen = useView('screen');
  const hasFilters = screen !== 'department' && screen !== 'present';
  const hasSidebar = hasFilters && isWide && (hasRoomForAll || !isPanelOpen);
  return (
    <div className={styles.area} data-sidebar={hasSidebar} data-panel={isWide && isPanelOpen}>
      {hasSidebar && (
        <div className={styles.sidebar}>
          <FilterPanel />
          <ScrollCue place="below" />
        </div>
      )}
      <main id="content" tabIndex={-1} className={styles.content}>
        {hasFilters && <FilterBar isCompact={!hasSidebar} tools={<TakeTools source={{ kind: 'screen' }} />} />}
        {screen === 'department' && <TakeTools source={{ kind: 'screen' }} />}
        <ScreenArea />
      </main>
      {isPanelOpen && (
        <ScreenBoundary>
          <Suspense fallback={null}>
            <InitiativePanel isModal={!isWide} />
          </Suspense>
        </ScreenBoundary>
      )}
    </div>
  );
}
