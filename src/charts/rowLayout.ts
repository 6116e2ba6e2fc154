import {
  measureLines,
  textGap,
  type ChartRow,
  type ChartSize,
  type LaidOutRow,
  type RowLayout,
  type WrappedRow,
  type LaidOutTick,
} from './rowGeometry';
import type { ValueScale } from './valueScale';
import { measureText, wrapLabel, type TextSpacing } from '../words/textMetrics';

/** Below this width a label beside the bar would leave too little of both, unless it is short. */
const stackedBelow = 480;
const shortLabelShare = 0.3;
const labelGap = 12;
/** The first one that leaves room for the bars. */
const labelShares = [0.4];
const denseLabelShares = [0.6, 0.5];
/** An axis shorter than this share of the chart no longer shows a difference; the values then leave their place behind the bars. */
const shortestPlotShare = 0.25;
const shortestDenseShare = 0.18;
/** More lines than this beside a bar are taller than the label above it. */
const mostLinesBeside = 3;

/** What else takes room: a key above the rows, ticks below them, a round mark at the end of a bar. */
export interface RowSurroundings {
  readonly headHeight?: number;
  /** Words of a tick; without it there is no axis. */
  readonly formatTick?: (value: number) => string;
  readonly markRadius?: number;
}

const barGap = 3;

interface RowMeasures extends TextSizes {
  readonly isStacked: boolean;
  /** Where room is short, rows stand closer. */
  readonly isTight: boolean;
  readonly top: number;
  readonly barsHeight: number;
}

/** Sets the rows one below the other: as high as each needs where the words stand above the bars or room is short, otherwise all equally high. */
function stackRows(
  rows: readonly WrappedRow[],
  { isStacked, isTight, isDense, top, barsHeight, fontSize, detailSize }: RowMeasures,
): LaidOutRow[] {
  const textHeights = rows.map((row) => measureLines(row, fontSize, detailSize));
  const air = fontSize * (isDense ? 0.3 : isTight ? 0.4 : barsHeight > fontSize * 2 ? 1.2 : 0.85);
  const beside = Math.ceil(Math.max(0, barsHeight, ...textHeights) + air);
  let next = top;
  return rows.map((row, place) => {
    const textHeight = textHeights[place] ?? 0;
    const own = isDense ? Math.ceil(Math.max(barsHeight, textHeight) + air) : beside;
    const height = isStacked ? Math.ceil(textHeight + textGap + barsHeight + fontSize * (isDense ? 0.8 : 1.2)) : own;
    next += height;
    return { ...row, top: next - height, height };
  });
}

/** A chart higher than this share of a page leaves no room for a second one, or for the title of the screen above it. */
const roomyShare = 0.6;

/**
 * Lays out a horizontal chart so that no label and no value is dropped, shortened or run into another one: labels beside the bars where there is
 * room for at most three lines, otherwise on lines of their own above them, and the values with them where they leave no room for the bars. The
 * height follows from the content. On paper a chart that fills most of a page stands closer.
 */
export function layoutRows(rows: readonly ChartRow[], scale: ValueScale, size: ChartSize, surroundings: RowSurroundings = {}): RowLayout {
  const roomy = arrangeRows(rows, scale, size, surroundings);
  if (size.isDense === true || roomy.height <= (size.pageHeight ?? Infinity) * roomyShare) return roomy;
  const dense = arrangeRows(rows, scale, { ...size, isDense: true }, surroundings);
  return dense.height < roomy.height ? dense : roomy;
}

function arrangeRows(
  rows: readonly ChartRow[],
  scale: ValueScale,
  { width, fontSize, spacing, pageHeight, maxRows, firstRow = 0, isDense = false }: ChartSize,
  { headHeight = 0, formatTick, markRadius = 0 }: RowSurroundings,
): RowLayout {
  const detailSize = isDense ? fontSize : Math.round(fontSize * 0.88);
  const texts = { fontSize, detailSize, isDense, spacing };
  const labelOf = (tick: number | undefined) => (formatTick === undefined ? 0 : measureText(formatTick(tick ?? 0), fontSize, spacing));
  // half of the last tick's label stands outside of the axis
  const overhang = labelOf(scale.ticks.at(-1)) / 2 + 1;
  const valueGap = markRadius + 6;
  const fit = (plotLeft: number) => fitPlot(rows, scale, width - plotLeft - overhang, { fontSize, spacing, gap: valueGap });
  const natural = Math.ceil(widestLabel(rows, texts));
  const widths = (isDense ? denseLabelShares : labelShares).map((share) => Math.min(natural, Math.floor(width * share)));
  const leavesBars = (labels: number) => fit(labels + labelGap) >= width * (isDense ? shortestDenseShare : shortestPlotShare);
  const besideWidth = widths.find(leavesBars) ?? widths.at(-1) ?? natural;
  const beside = wrapRows(rows, { ...texts, width: besideWidth, hasValueLines: false });
  const isNarrow =
    (!isDense && width < stackedBelow && natural > width * shortLabelShare) ||
    beside.some(({ labelLines }) => labelLines.length > mostLinesBeside);
  const isStacked = isNarrow || !leavesBars(besideWidth);
  const plotLeft = isStacked ? Math.ceil(labelOf(scale.ticks[0]) / 2) : besideWidth + labelGap;
  const hasValueLines = isStacked && fit(plotLeft) < width * shortestPlotShare;
  const wrapped = isStacked ? wrapRows(rows, { ...texts, width, hasValueLines }) : beside;
  const barHeight = Math.round(fontSize * 1.25);
  const barStep = barHeight + barGap;
  const barsHeight = Math.max(1, ...rows.map(({ printed }) => printed.length)) * barStep - barGap;
  const isTight = maxRows !== undefined || isDense;
  const drawn = wrapped.slice(firstRow, maxRows === undefined ? undefined : firstRow + maxRows);
  const laidOut = stackRows(drawn, { isStacked, isTight, top: headHeight, barsHeight, ...texts });
  const axisHeight = formatTick === undefined ? 0 : Math.ceil(fontSize * 2);
  // a box that is not laid out yet may be narrower than a letter
  const plotWidth = Math.max(Math.floor(hasValueLines ? width - plotLeft - overhang : fit(plotLeft)), 1);
  return {
    fontSize,
    detailSize,
    spacing,
    firstRow,
    width,
    isStacked,
    plotLeft,
    plotWidth,
    plotTop: headHeight,
    axisHeight,
    barHeight,
    barStep,
    valueGap,
    scale,
    pageHeight,
    height: headHeight + laidOut.reduce((sum, row) => sum + row.height, 0) + axisHeight,
    rows: laidOut,
    ticks: formatTick === undefined ? [] : fitTicks(scale, plotWidth, { fontSize, spacing }, formatTick),
  };
}

/** The greatest length of the axis at which every printed value still fits behind its bar. */
export function fitPlot(
  rows: readonly ChartRow[],
  scale: ValueScale,
  room: number,
  { fontSize, spacing, gap }: SpacedText & { readonly gap: number },
): number {
  const origin = scale.kind === 'linear' ? scale.shareOf(0) : 0;
  const limits = rows.flatMap(({ printed }) =>
    printed.map(({ value, text }) => {
      const share = Math.max(value === null ? origin : scale.shareOf(value), origin);
      const free = room - gap - measureText(text, fontSize, spacing);
      // a bar of no length leaves the axis its whole room, but only where its words fit behind it at all
      if (share === 0) return free >= 0 ? room : 0;
      return free / share;
    }),
  );
  return Math.min(room, ...limits);
}

/** Every tick, or every second, third …, so that no two labels touch; the first one always stays. */
export function fitTicks(
  scale: ValueScale,
  plotWidth: number,
  { fontSize, spacing }: SpacedText,
  formatTick: (value: number) => string,
): LaidOutTick[] {
  const ticks = scale.ticks.map((value) => ({ value, text: formatTick(value) }));
  const room = plotWidth / Math.max(ticks.length - 1, 1);
  const widest = Math.max(0, ...ticks.map(({ text }) => measureText(text, fontSize, spacing))) + fontSize;
  const step = Math.max(1, Math.ceil(widest / room));
  return ticks.filter((_, place) => place % step === 0);
}

/** Between a label and the detail behind it: one em. */
const inlineGap = '\u2003';
const joinDetail = (detail: string) => detail.replaceAll('\n', inlineGap);

/** A size of text, and how far the reader spaces it. */
interface SpacedText {
  readonly fontSize: number;
  readonly spacing?: TextSpacing | undefined;
}

export interface TextSizes extends SpacedText {
  readonly detailSize: number;
  readonly isDense: boolean;
}

/** Width of the widest label or line of detail, CSS pixels. */
export function widestLabel(rows: readonly ChartRow[], { fontSize, detailSize, isDense, spacing }: TextSizes): number {
  return Math.max(
    0,
    ...rows.map(({ label, detail }) =>
      isDense && detail !== ''
        ? measureInline(label, detail, { fontSize, spacing })
        : Math.max(measureText(label, fontSize, spacing), ...detail.split('\n').map((line) => measureText(line, detailSize, spacing))),
    ),
  );
}

const measureInline = (label: string, detail: string, { fontSize, spacing }: SpacedText) =>
  Math.ceil(measureText(`${label}${inlineGap}${joinDetail(detail)}`, fontSize, spacing));

interface WrapMeasures extends TextSizes {
  readonly width: number;
  readonly hasValueLines: boolean;
}

/** Breaks the words of every row into lines of a width. */
export function wrapRows(
  rows: readonly ChartRow[],
  { width, fontSize, detailSize, isDense, spacing, hasValueLines }: WrapMeasures,
): WrappedRow[] {
  return rows.map((row) => {
    const details = isDense ? [joinDetail(row.detail)] : row.detail.split('\n');
    const isInline = isDense && row.detail !== '' && measureInline(row.label, row.detail, { fontSize, spacing }) <= width;
    return {
      ...row,
      labelLines: isInline ? [row.label] : wrapLabel(row.label, width, fontSize, spacing),
      detailLines: isInline || row.detail === '' ? [] : details.flatMap((line) => wrapLabel(line, width, detailSize, spacing)),
      inlineDetail: isInline ? `${inlineGap}${joinDetail(row.detail)}` : '',
      valueLines: hasValueLines ? row.printed.flatMap(({ text }) => (text === '' ? [] : wrapLabel(text, width, fontSize, spacing))) : [],
    };
  });
}
