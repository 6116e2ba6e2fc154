import type { TFunction } from 'i18next';
import type { ChartSpec } from '../../../specs/chartSpec';
import type { NewSlide } from '../../../store/deck';
import type { FrozenReport } from './frozenReport';

/** A slide as what it shows. */
export interface ShownSlide {
  readonly spec: ChartSpec;
  readonly title: string;
  readonly filters: readonly string[];
  /** What the report does not hold of what the slide was made of; empty for nothing. */
  readonly warning: string;
}

/** Reads a slide of a deck against the report that is shown. */
export function readSlide(slide: NewSlide, _frozen: FrozenReport, _t: TFunction): ShownSlide {
  throw new Error(`No spec yet for ${slide.hash}`);
}
