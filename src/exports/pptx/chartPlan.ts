import { factsOf, type Language } from '../../domain/languages';
import type { RowsContent, SpecRow } from '../../specs/chartSpec';
import { breakEvenly, measureEm } from '../../words/textMetrics';
import { wordsOfFiles } from '../exportTable';
import { cutEvenly, heightOf, pointsPerInch } from '../gridLayout';
import { missingPoint, planBody, scaleOf, writeReason, type ChartBody, type PlotScale } from './plotSeries';
import type { Frame } from './shapeXml';

/** A chart of more rows goes on on another slide. */
const mostRows = 24;
/** Of the type in a chart; the largest at which everything has room. Nothing is smaller than the last. */
const typeSizes = [16, 14, 12, 11, 10] as const;
/** Of the chart's width, what the names may have: more where they would need too many lines. */
const labelShares = [0.36, 0.46, 0.56] as const;
/** Of that, what is left of the axis' line, inches. */
const labelGap = 0.15;
/** Of the chart's width, the most that labels at the end of bars may take. */
const mostValueShare = 0.42;

/** One native chart, ready to be written. */
export interface ChartPlan extends ChartBody {
  /** Above it, where several stand on one slide; empty otherwise. */
  readonly title: string;
  /** As the sheet holds them, without line ends. */
  readonly names: readonly string[];
  /** As the chart shows them until somebody edits it. */
  readonly labels: readonly string[];
  readonly scale: PlotScale;
  /** The number format of an axis that is shown; empty for none. */
  readonly axisFormat: string;
  readonly points: number;
  readonly labelShare: number;
  /** Room behind the axis for labels at the end of bars. */
  readonly valueShare: number;
}

/** What the chart shows at the side of a row: its name, what is drawn beside it, and which of several bars are missing. */
function writeNames(content: RowsContent, rows: readonly SpecRow[], language: Language): readonly (readonly string[])[] {
  const isSideBySide =
    content.kind === 'dots' || content.kind === 'bars'
      ? content.series.length > 2 || (content.series.length === 2 && !content.series.some(({ tone }) => tone === 'prior'))
      : false;
  return rows.map(({ label, details, points }) => {
    const drawn = content.details.flatMap(({ isDrawn }, at) => (isDrawn ? (details[at] ?? '') : ''));
    const reasons = isSideBySide
      ? content.series.map(({ name }, at) => {
          const point = points[at] ?? missingPoint;
          return point.value === null ? `${name}${wordsOfFiles(language).colon}${writeReason(point, language)}` : '';
        })
      : [];
    return [label, ...drawn, ...reasons].filter((part) => part !== '');
  });
}

interface Fit {
  readonly points: number;
  readonly labelShare: number;
  readonly labels: readonly string[];
  /** Rows that one slide holds. */
  readonly room: number;
}

interface FitInput {
  readonly names: readonly (readonly string[])[];
  readonly barsPerRow: number;
  /** Inches that rows may share. */
  readonly frame: Frame;
  readonly gap: string;
}

/** Every way to set the names, the best first: large before small, narrow before wide, the detail below the name before behind it. */
function listFits({ names, barsPerRow, frame, gap }: FitInput): readonly Fit[] {
  return typeSizes.flatMap((points) =>
    labelShares.flatMap((labelShare) =>
      [false, true].map((isOnOneLine): Fit => {
        const em = ((frame.width * labelShare - labelGap) * pointsPerInch) / points;
        const lines = names.map((parts) => (isOnOneLine ? [parts.join(gap)] : parts).flatMap((part) => breakEvenly(part, em)));
        // a name of two lines may reach into the room that neighbours of one leave
        const mostLines = lines.reduce((most, { length }, at) => Math.max(most, (length + (lines[at + 1]?.length ?? 1)) / 2), 1);
        const line = heightOf(1, points);
        const rowHeight = Math.max(mostLines * line + 0.02, barsPerRow > 1 ? barsPerRow * (line + 0.03) + 0.12 : line + 0.02);
        const widest = lines.flat().reduce((most, text) => Math.max(most, measureEm(text)), 0);
        return {
          points,
          labelShare: Math.min(labelShare, ((widest * points) / pointsPerInch + labelGap) / frame.width),
          labels: lines.map((own) => own.join('\n')),
          room: Math.max(Math.floor(frame.height / rowHeight + 1e-6), 1),
        };
      }),
    ),
  );
}

/** Inches below the bars, for the axis. */
export const footHeightOf = ({ axisFormat }: Pick<ChartPlan, 'axisFormat'>): number => (axisFormat === '' ? 0 : 0.32);

function axisFormatOf({ kind, axis }: RowsContent): string {
  const isShown = axis.kind === 'log' || kind === 'dots' || kind === 'spread' || kind === 'shares';
  return isShown ? `#,##0${axis.tickUnit === '' ? '' : `"${axis.tickUnit.replaceAll('"', '”')}"`}` : '';
}

/** A long label inside the chart on several lines, about as long as the room for it. */
function breakReasons(body: ChartBody, plotInches: number, points: number): ChartBody {
  const room = (plotInches * pointsPerInch) / points;
  const series = body.series.map((one) =>
    one.look === null && one.place !== 'ctr'
      ? {
          ...one,
          points: one.points.map((point) =>
            measureEm(point.text) > room ? { ...point, text: breakEvenly(point.text, room).join('\n') } : point,
          ),
        }
      : one,
  );
  return { ...body, series };
}

/** Room beside the bars for what is printed at their ends. */
function valueShareOf({ series, grouping }: ChartBody, points: number, width: number): number {
  const atEnd = series.filter(({ place, look }) => place === 'outEnd' && look !== null);
  const behind = grouping === 'stacked' ? series.filter(({ place }, at) => place === 'inBase' && at < 9) : [];
  const widest = [...atEnd, ...behind].reduce(
    (most, one) => one.points.reduce((wide, { text }) => Math.max(wide, measureEm(text)), most),
    0,
  );
  return Math.min(((widest + 1) * points) / pointsPerInch / width, mostValueShare);
}

/**
 * Cuts rows into native charts: one up to 24 rows, in smaller type where they are many; more evenly on several slides, all on one scale.
 * @param content rows that share an axis: not `pairs`
 */
export function planCharts(content: RowsContent, frame: Frame, language: Language): readonly ChartPlan[] {
  const { kind, rows, series } = content;
  const scale = scaleOf(content);
  const axisFormat = axisFormatOf(content);
  const whole = planBody(content, rows, scale, language);
  const inner = frame.height - footHeightOf({ axisFormat });
  const gap = factsOf(language).wide;
  const names = writeNames(content, rows, language);
  const fits = listFits({
    names,
    barsPerRow: whole.isLaid || kind === 'stacked' ? 1 : series.length,
    frame: { ...frame, height: inner },
    gap,
  });
  const roomiest = fits.reduce((most, { room }) => Math.max(most, room), 1);
  const places = cutEvenly(
    rows.map((_row, at) => at),
    Math.min(mostRows, roomiest),
  );
  const most = places.reduce((all, { length }) => Math.max(all, length), 1);
  const fit = fits.find(({ room }) => room >= most);
  if (fit === undefined) return [];
  const { points, labelShare, labels } = fit;
  const valueShare = valueShareOf(whole, points, frame.width);
  return places.map((chosen) => {
    const own = chosen.flatMap((at) => rows[at] ?? []);
    const body = breakReasons(planBody(content, own, scale, language), (1 - labelShare) * frame.width, points);
    return {
      ...body,
      title: '',
      names: chosen.map((at) => (names[at] ?? []).join(gap)),
      labels: chosen.map((at) => labels[at] ?? ''),
      scale,
      axisFormat,
      points,
      labelShare,
      valueShare,
    };
  });
}

/** Inches that a row may have at most: one bar alone would be a wall. */
const highestRow = 0.8;

/** Height of a chart in a room, inches. */
export function heightOfChart(plan: ChartPlan, room: number): number {
  return Math.min(room, plan.names.length * highestRow + footHeightOf(plan));
}

/** Of pairs, so many small charts on one slide. */
export const mostPairs = 6;

/** One small chart a row: every row has its own unit and its own axis, so lengths never compare from row to row. */
export function planPair({ series, details }: RowsContent, row: SpecRow, frame: Frame, language: Language): ChartPlan {
  const points = series.map((_one, at) => row.points[at] ?? missingPoint);
  const parts = [row.label, ...details.flatMap(({ isDrawn }, at) => (isDrawn ? (row.details[at] ?? '') : ''))].filter(
    (part) => part !== '',
  );
  const rows = points.map((point, at): SpecRow => ({
    id: series[at]?.key ?? String(at),
    label: series[at]?.name ?? '',
    details: [],
    points: [point],
    // the earlier value stands back
    emphasis: series[at]?.tone === 'prior' ? 'muted' : row.emphasis,
    opens: null,
    quantityIds: [],
  }));
  const unit = row.unit === undefined || row.unit === '' ? wordsOfFiles(language).heads.value : row.unit;
  const single: RowsContent = {
    kind: 'bars',
    labelHead: '',
    details: [],
    series: [{ key: 'value', name: unit, tone: series.find(({ tone }) => tone !== 'prior')?.tone ?? 'change' }],
    rows,
    firstLook: rows.length,
    axis: { kind: 'linear', canBeLog: false, tickUnit: '' },
  };
  const scale = scaleOf(single);
  const size = 12;
  const body = breakReasons(planBody(single, rows, scale, language), frame.width * 0.7, size);
  const widest = rows.reduce((most, { label }) => Math.max(most, measureEm(label)), 0);
  return {
    ...body,
    title: parts.join(factsOf(language).wide),
    names: rows.map(({ label }) => label),
    labels: rows.map(({ label }) => label),
    scale,
    axisFormat: '',
    points: size,
    labelShare: Math.min(((widest * size) / pointsPerInch + labelGap) / frame.width, 0.4),
    valueShare: valueShareOf(body, size, frame.width),
  };
}
