import type { ReactNode } from 'react';
import { GivenView, useShownChartView, useShownView } from '../store/ShownView';
import { useFollowing } from '../ui/useFollowing';

/** What stands far below the rest of its screen: it is drawn once the rest is painted. */
export function LaterView({ children }: { readonly children: ReactNode }) {
  const view = useFollowing(useShownView());
  const chartView = useFollowing(useShownChartView());
  return <GivenView {...{ view, chartView, children }} />;
}
