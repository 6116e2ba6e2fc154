import type { ChartSpec } from '../specs/chartSpec';
import type { ChartSize } from './rowGeometry';

/** SVG as text, CSS pixels. */
interface SpecSvg {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

/** Draws rows on an axis outside of the page, for files. */
export function renderSpecSvg({ ref }: ChartSpec, _size: ChartSize): SpecSvg {
  throw new Error(`No drawing yet: ${ref.chart}`);
}
