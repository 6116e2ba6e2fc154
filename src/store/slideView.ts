import type { ReportIndex } from '../domain/reportIndex';
import { checkView } from './checkView';
import type { NewSlide } from './deck';
import { parseHash, serializeView, type DroppedPart } from './urlCodec';
import { defaultView, type ViewState } from '../query/view';

export interface SlideView {
  readonly view: ViewState;
  /** What the report that is shown does not hold, or the link does not tell rightly. */
  readonly dropped: readonly DroppedPart[];
  /** The slide's year where it is not the report's; null otherwise. */
  readonly otherYear: number | null;
}

const compareCharts = {
  measure: 'ranked',
  distribution: 'distribution-plain',
  departments: 'side-by-side',
  years: 'years',
  units: null,
} as const;

/**
 * What a whole screen is on a slide.
 * @returns its view, and the chart it is known by (null: the screen says something as a whole). null for a screen that is a long list or many
 * charts, or has nothing to show yet: its charts become slides one by one
 */
export function findScreenSlide(view: ViewState): { readonly view: ViewState; readonly chart: string | null } | null {
  const { screen, comparePart, pillarPart, selection } = view;
  if (screen === 'compare') {
    const chart = compareCharts[comparePart];
    const isChosen = comparePart !== 'departments' || (selection.departments.length > 1 && selection.departments.length <= 4);
    return chart !== null && isChosen ? { view, chart } : null;
  }
  if (screen === 'pillars' && pillarPart === 'changes') return { view: { ...view, screen: 'overview' }, chart: 'changes' };
  return screen === 'pillars' && pillarPart === 'withoutNumber' ? null : { view, chart: null };
}

/** Where a slide is found on the board: its view, and in it its chart. */
export function writeSlideHash({ hash, chart }: Pick<NewSlide, 'hash' | 'chart'>): string {
  return serializeView({ ...parseHash(hash, defaultView).view, chart });
}

/**
 * The view of a slide against a report. The present view lends language and colours, so that a whole talk is in one language.
 */
export function openSlide({ hash }: Pick<NewSlide, 'hash'>, index: ReportIndex, present: ViewState): SlideView {
  const { view, dropped } = parseHash(hash, present);
  const { year } = view.selection;
  // of two reports of one year the folder tells
  const isOther = (view.report !== null && view.report !== present.report) || (year !== null && year !== index.report.fiscalYear);
  const checked = checkView({ ...view, language: present.language, open: null, deck: null, slide: null }, index, isOther);
  const otherYear = isOther ? (year ?? index.report.fiscalYear) : null;
  return {
    view: { ...checked.view, report: present.report },
    // of another year's report nothing is shown, so nothing is left out
    dropped: otherYear === null ? [...dropped, ...checked.dropped] : dropped,
    otherYear,
  };
}

/** Whether a slide goes over the years, so that it needs the reports of others. */
export function isYearsSlide({ hash, chart }: Pick<NewSlide, 'hash' | 'chart'>, present: ViewState): boolean {
  if (chart !== null) return chart === 'years';
  const { screen, comparePart } = parseHash(hash, present).view;
  return screen === 'compare' && comparePart === 'years';
}
