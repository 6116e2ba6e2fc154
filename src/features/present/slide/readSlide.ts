import '../../../specs/laterSpecs';
import type { TFunction } from 'i18next';
import { buildSpec } from '../../../specs/catalogue';
import { parseChartRef, screenChart } from '../../../specs/chartRef';
import type { ChartRef, ChartSpec } from '../../../specs/chartSpec';
import { buildChart } from '../../../specs/specParts';
import type { NewSlide } from '../../../store/deck';
import { openSlide } from '../../../store/slideView';
import { readChartView } from '../../../store/useBoard';
import { formatFiscalYear } from '../../../words/formatDate';
import { formatList } from '../../../words/formatNumber';
import type { NameWords } from '../../../words/nameFacetValue';
import { buildNames } from '../../../words/names';
import type { FrozenReport } from './frozenReport';

/** A slide as data, before anything is drawn of it: for the wall, the presenter, paper and files. */
export interface ShownSlide {
  readonly spec: ChartSpec;
  /** The presenter's headline, otherwise the finding of the chart. */
  readonly title: string;
  /** The presenter's own; empty for none. */
  readonly caption: string;
  /** What the report does not hold of the slide; empty for nothing. */
  readonly warning: string;
  /** In which its texts are written. */
  readonly words: NameWords;
}

const missing: ChartRef = { chart: 'rows' };

/**
 * What a slide shows of a report; a slide that can't be shown says why.
 * @param t texts of the talk's language
 */
export function readSlide(slide: NewSlide, { index, translation, view: present, years = null }: FrozenReport, t: TFunction): ShownSlide {
  const { view, dropped, otherYear } = openSlide(slide, index, present);
  const names = buildNames(view.language, translation, t);
  const words: NameWords = { index, names, t, years };
  const ref = slide.chart === null ? screenChart(view) : parseChartRef(slide.chart);
  const explain = (reason: string) =>
    buildChart(
      ref ?? missing,
      readChartView(view),
      words,
      { topic: t('present.missing.title'), unit: '', headline: '', definition: '' },
      { kind: 'nothing', reason },
    );
  const spec =
    otherYear !== null
      ? explain(
          t('present.missing.otherYear', {
            year: formatFiscalYear(otherYear, names.language),
            shown: formatFiscalYear(index.report.fiscalYear, names.language),
          }),
        )
      : ref === null
        ? explain(t('present.missing.chart'))
        : buildSpec(ref, readChartView(view), words);
  const parts = dropped.map(({ key, value }) => (value === '' ? key : `${key}=${value}`));
  return {
    spec,
    title: slide.caption === '' ? spec.headline : slide.caption,
    caption: slide.caption,
    warning: parts.length === 0 ? '' : t('present.missing.parts', { list: formatList(parts, names.language) }),
    words,
  };
}
