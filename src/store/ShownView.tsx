import { createContext, useContext, useDeferredValue, type ReactNode } from 'react';
import type { ViewState } from '../query/view';
import type { ChartView } from '../specs/chartSpec';
import { useBoard, useChartView } from './useBoard';

const ShownViewContext = createContext<ViewState | null>(null);
const ShownChartViewContext = createContext<ChartView | null>(null);

/**
 * What was pressed is answered at once, from the board's state; what the screen shows of it, and where its links lead, follow a frame later. Put off here
 * for all of them: a component that puts it off for itself is drawn for the press too, with what it showed before.
 */
export function ShownView({ children }: { readonly children: ReactNode }) {
  const view = useDeferredValue(useBoard((state) => state.view));
  const chartView = useDeferredValue(useChartView());
  return <GivenView {...{ view, chartView, children }} />;
}

interface GivenViewProps {
  readonly view: ViewState;
  readonly chartView: ChartView;
  readonly children: ReactNode;
}

/** What is inside shows the view that is given. */
export function GivenView({ view, chartView, children }: GivenViewProps) {
  return (
    <ShownViewContext value={view}>
      <ShownChartViewContext value={chartView}>{children}</ShownChartViewContext>
    </ShownViewContext>
  );
}

function useShown<View>(view: View | null): View {
  if (view === null) throw new Error('What is shown stands inside of <ShownView>');
  return view;
}

/** The view as it is shown, for links; the component is drawn again with every change of it. */
export function useShownView(): ViewState {
  return useShown(useContext(ShownViewContext));
}

/** What of the shown view decides what charts and lists show; the same object until one of these changes. */
export function useShownChartView(): ChartView {
  return useShown(useContext(ShownChartViewContext));
}
