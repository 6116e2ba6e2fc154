import { formatNumber } from '../../words/formatNumber';
import type { ExportLanguage } from '../exportTable';
import { exportWords } from '../exportWords';
import type { ChartPoint, ChartSeries, SeriesContent } from '../presentation';
import { breakEvenly, measureEm } from '../textLines';
import { pointsPerInch } from './textFit';

/** Of the type in a chart; the largest at which everything has room. */
/**
 * Size of the type, and of the chart's width what the names of the categories may have: more where they would need too many lines.
 * In the order in which they are tried.
 */
export const chartFits = [
  { points: 16, labelShare: 0.36 },
  { points: 16, labelShare: 0.46 },
  { points: 14, labelShare: 0.36 },
  { points: 14, labelShare: 0.46 },
  { points: 12, labelShare: 0.36 },
  { points: 12, labelShare: 0.46 },
] as const;
/** Of that, what is left of the axis' line, inches. */
export const chartLabelGap = 0.15;

/** From where to where the axis goes; always holds 0. */
export interface ChartScale {
  readonly low: number;
  readonly high: number;
}

/** Inches above the bars, for the legend. */
export const chartHeadHeight = ({ series }: SeriesContent): number => (series.length > 1 ? 0.4 : 0);
/** Inches below them, for the axis of rates. */
export const chartFootHeight = ({ kind }: SeriesContent): number => (kind === 'dots' ? 0.35 : 0);

interface LabelRoom {
  /** Inches that the names have. */
  readonly width: number;
  readonly points: number;
  readonly language: ExportLanguage;
}

/**
 * A series that fewer than half of the categories have: its name says that it stands only where the document prints it, which says it once instead of
 * at nearly every bar.
 */
export function isSparse({ points }: ChartSeries): boolean {
  return points.length > 2 && points.filter(({ value }) => value !== null).length * 2 < points.length;
}

/**
 * The name of a category as the axis prints it, broken into lines that fit beside the bars: its detail on a line of its own, and,
 * since a chart shows a missing number as it shows a 0, the words that none is printed.
 */
export function writeCategory(
  { categories, series }: SeriesContent,
  at: number,
  { width, points, language }: LabelRoom,
): readonly string[] {
  const note = `― ${exportWords[language].noNumber}`;
  const missing = series.filter((one) => (one.points[at]?.value ?? null) === null && (series.length === 1 || !isSparse(one)));
  const { label = '', detail = '' } = categories[at] ?? {};
  const room = (width * pointsPerInch) / points;
  const marked = `${label}  ${note}`;
  const isOnOneLine = series.length === 1 && missing.length === 1 && measureEm(marked) <= room;
  const notes = series.length === 1 ? missing.map(() => note) : missing.map(({ name }) => `${name}: ${note}`);
  const lines = isOnOneLine ? [marked, detail] : [label, detail, ...notes];
  return lines.flatMap((line) => (line === '' ? [] : breakEvenly(line, room)));
}

/** A literal part of a number format; quotation marks cannot stand in one. */
const literal = (text: string) => (text === '' ? '' : `"${text.replaceAll('"', '”').replace(/\s/gu, ' ')}"`);

/**
 * Office's number format that prints a point as the document does: its own words around whatever number stands in the data sheet, so
 * that the label follows when someone edits the number.
 */
export function writeNumberFormat({ value, text }: ChartPoint, language: ExportLanguage): string {
  if (value === null) return 'General';
  const number = formatNumber(value, language);
  const at = text.indexOf(number);
  const [before, after] = at < 0 ? ['', ''] : [text.slice(0, at), text.slice(at + number.length)];
  return `${literal(before)}${formatCore(value)}${literal(after)}`;
}

/** Office's own form below a thousand, since it shows every decimal and forces none; above, separators and the decimals it has. */
function formatCore(value: number): string {
  if (Math.abs(value) < 1000) return 'General';
  const places = (String(value).split('.')[1] ?? '').length;
  return places === 0 ? '#,##0' : `#,##0.${'0'.repeat(Math.min(places, 10))}`;
}
