import '../specs/laterSpecs';
import { AnyChartPanel, type ChartPanelProps } from './ChartPanel';

/** Any chart of the board; its specs come with this file, which the first screen does not need. */
export function LaterChartPanel(props: ChartPanelProps) {
  return <AnyChartPanel {...props} />;
}
