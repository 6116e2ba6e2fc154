import type { TFunction } from 'i18next';
import { openSlide } from '../../../store/slideView';
import type { NewSlide } from '../../../store/deck';
import type { ChartSpec, SpecRow } from '../../../specs/chartSpec';
import { buildNames } from '../../../words/names';
import type { FrozenReport } from './frozenReport';
import { listFilters } from './useSlideWords';

/** A slide as data, before anything is drawn of it. */
export interface ShownSlide {
  readonly spec: ChartSpec;
  /** The presenter's headline, or what the chart says. */
  readonly title: string;
  /** The view's filters in words. */
  readonly filters: readonly string[];
  /** What the report does not hold of the slide; empty for nothing. */
  readonly warning: string;
}

/** Reads a slide against a report. Stands in until every chart is data: the departments with their numbers of initiatives. */
export function readSlide(slide: NewSlide, { index, translation, view }: FrozenReport, t: TFunction): ShownSlide {
  const opened = openSlide(slide, index, view);
  const names = buildNames(view.language, translation, t);
  const words = { index, names, t };
  const rows = index.report.departments.map(({ id, name }): SpecRow => {
    const quantityIds = index.report.quantities.filter((quantity) => quantity.id.startsWith(id)).map((quantity) => quantity.id);
    const text = String(quantityIds.length);
    return {
      id,
      label: names.text('department', name),
      details: [],
      points: [{ value: quantityIds.length, text, qualifiers: '' }],
      emphasis: 'none',
      opens: null,
      quantityIds: index.report.quantities.slice(0, 3).map((quantity) => quantity.id),
    };
  });
  const headline = `${t(`app.screens.${opened.view.screen}`)} ${slide.chart ?? ''}`.trim();
  return {
    title: slide.caption || headline,
    filters: listFilters(opened.view.selection, words),
    warning: opened.dropped.map(({ key, value }) => `${key}=${value}`).join('、'),
    spec: {
      ref: { chart: 'coverage' },
      headline,
      topic: headline,
      unit: '',
      period: '',
      filters: [],
      summary: headline,
      definition: '',
      caveats: [],
      notes: [],
      source: names.text('title', index.report.title),
      content: {
        kind: 'bars',
        labelHead: t('words.department'),
        details: [],
        series: [{ key: 'count', name: t('words.department'), tone: 'count' }],
        rows,
        firstLook: rows.length,
        axis: { kind: 'linear', canBeLog: false, tickUnit: '' },
      },
    },
  };
}
