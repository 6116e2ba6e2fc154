import { ChartFrame } from '../../../src/charts/ChartFrame';
import { serializeChartRef } from '../../../src/specs/chartRef';
import type { ChartSpec, Opens } from '../../../src/specs/chartSpec';

interface GalleryProps {
  readonly specs: readonly ChartSpec[];
  readonly onOpen: (opens: Opens) => void;
}

/** Every kind of drawing in its frame. */
export function Gallery({ specs, onOpen }: GalleryProps) {
  return (
    <div style={{ display: 'grid', gap: 48, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      {specs.map((spec) => (
        <ChartFrame key={serializeChartRef(spec.ref)} spec={spec} onOpen={onOpen} />
      ))}
    </div>
  );
}
