import type { ExportLanguage } from '../exportTable';
import type { ChartSeries, Presentation, PresentationSlide, SeriesContent, SlideContent, TableContent, TextContent } from '../presentation';
import { exportWords } from '../exportWords';
import { chartFits, chartFootHeight, chartHeadHeight, chartLabelGap, isSparse, writeCategory, type ChartScale } from './chartLayout';
import { contentFrame, type Frame } from './slideFrame';
import { tableLayout, tablePoints, writeTableCell, type TableLayout } from './tableLayout';
import { measureEm } from '../textLines';
import { cutEvenly, cutText, heightOf, linesOf, pointsPerInch } from './textFit';

export interface ChartPage extends SeriesContent {
  /** Names of the categories, broken into lines. */
  readonly labels: readonly string[];
  readonly scale: ChartScale;
  /** Size of its type. */
  readonly points: number;
  /** Of its width, for the names. */
  readonly labelShare: number;
}

export interface TablePage extends TableContent {
  readonly layout: TableLayout;
}

export type PageContent = ChartPage | TablePage | TextContent;

/** One slide of the file. */
export interface Page {
  readonly slide: PresentationSlide;
  /** With （2/3） where the slide is continued. */
  readonly title: string;
  readonly content: PageContent;
  readonly frame: Frame;
  /** From 1. */
  readonly number: number;
  readonly count: number;
}

export const textPoints = 18;
const [{ points: largestPoints }] = chartFits;
/** Between paragraphs, inches. */
export const paragraphGap = 0.12;

const sumOf = (values: readonly (number | null)[]) => values.reduce((sum: number, value) => sum + (value ?? 0), 0);

/** The same for all slides of one chart, so that lengths compare from slide to slide. */
function scaleOf({ kind, categories, series }: SeriesContent, frame: Frame): ChartScale {
  const points = series.flatMap((one) => one.points);
  const values =
    kind === 'stackedBars'
      ? categories.map((_category, at) => sumOf(series.map((one) => one.points[at]?.value ?? null)))
      : points.flatMap(({ value }) => value ?? []);
  const high = values.reduce((most, value) => Math.max(most, value), kind === 'dots' ? 100 : 0);
  const low = values.reduce((least, value) => Math.min(least, value), 0);
  if (low === 0) return { low, high: high || 1 };
  // room for the number at the end of a bar that goes to the left
  const widest = points.reduce((most, { text }) => Math.max(most, measureEm(text)), 0);
  return { low: low - (high - low) * Math.min((widest * largestPoints) / pointsPerInch / frame.width / 0.4, 0.6), high };
}

interface ChartFit {
  readonly points: number;
  readonly labelShare: number;
  readonly labels: readonly (readonly string[])[];
  /** Categories that one slide holds. */
  readonly room: number;
}

function fitSeries(
  content: SeriesContent,
  frame: Frame,
  { points, labelShare }: (typeof chartFits)[number],
  language: ExportLanguage,
): ChartFit {
  const { categories, series, kind } = content;
  const width = frame.width * labelShare - chartLabelGap;
  const labels = categories.map((_category, at) => writeCategory(content, at, { width, points, language }));
  const mostLines = labels.reduce((most, { length }) => Math.max(most, length), 1);
  const bars = kind === 'stackedBars' ? 1 : series.length;
  const line = heightOf(1, points);
  const rowHeight = Math.max(mostLines * line + 0.06, bars * (line + 0.03) + 0.12);
  const widest = labels.flat().reduce((most, text) => Math.max(most, measureEm(text)), 0);
  return {
    points,
    labelShare: Math.min(labelShare, (widest * points) / pointsPerInch / frame.width + chartLabelGap / frame.width),
    labels,
    room: Math.floor((frame.height - chartHeadHeight(content) - chartFootHeight(content)) / rowHeight),
  };
}

/** The series over some of the categories. A sparse one says so in its name, and stays away where it has nothing: it would only make the other bars thin. */
function cutSeries(series: readonly ChartSeries[], chosen: readonly number[], language: ExportLanguage): readonly ChartSeries[] {
  const named =
    series.length === 1
      ? series
      : series.map((one) => (isSparse(one) ? { ...one, name: `${one.name}${exportWords[language].wherePrinted}` } : one));
  const cut = named.map((one) => ({ ...one, points: chosen.map((at) => one.points[at] ?? { value: null, text: '' }) }));
  const kept = cut.filter(({ points }, at) => !isSparse(series[at] ?? { name: '', points }) || points.some(({ value }) => value !== null));
  return kept.length > 0 ? kept : cut;
}

/** The largest type at which all categories stand on one slide; where none does, as many on each of several as possible. */
function paginateSeries(content: SeriesContent, frame: Frame, language: ExportLanguage): readonly ChartPage[] {
  const { categories, series } = content;
  const fits = chartFits.map((fit) => fitSeries(content, frame, fit, language));
  const fitting = fits.find(({ room }) => room >= categories.length) ?? fits.toSorted((a, b) => b.room - a.room)[0];
  if (fitting === undefined) return [];
  const { points, labelShare, labels, room } = fitting;
  const scale = scaleOf(content, frame);
  const places = cutEvenly(
    categories.map((_category, at) => at),
    room,
  );
  return places.map((chosen) => ({
    ...content,
    scale,
    points,
    labelShare,
    labels: chosen.map((at) => (labels[at] ?? []).join('\n')),
    categories: chosen.flatMap((at) => categories[at] ?? []),
    series: cutSeries(series, chosen, language),
  }));
}

function paginateTable(content: TableContent, frame: Frame, language: ExportLanguage): readonly TablePage[] {
  const layout = tableLayout(content, frame.width, language);
  const mostLines = Math.max(Math.floor((frame.height - layout.headHeight - layout.padding) / heightOf(1, tablePoints)), 1);
  // a cell taller than a slide goes on in rows of its own
  const rows = content.rows.flatMap((row) => {
    const pieces = row.map((cell, at) =>
      cutText(writeTableCell(cell, content.columns[at], language), (layout.widths[at] ?? 1) - layout.inset, tablePoints, mostLines),
    );
    const count = pieces.reduce((most, { length }) => Math.max(most, length), 1);
    return count === 1 ? [row] : Array.from({ length: count }, (_, nth) => pieces.map((piece) => piece[nth] ?? ''));
  });
  const pages: (typeof rows)[] = [[]];
  let used = layout.headHeight;
  for (const row of rows) {
    const height = layout.heightOfRow(row);
    const isFull = used + height > frame.height && (pages.at(-1)?.length ?? 0) > 0;
    if (isFull) pages.push([]);
    used = (isFull ? layout.headHeight : used) + height;
    pages.at(-1)?.push(row);
  }
  return pages.map((page) => ({ ...content, layout, rows: page }));
}

function paginateText(content: TextContent, frame: Frame): readonly TextContent[] {
  const pieces = content.paragraphs.flatMap((paragraph) =>
    cutText(paragraph, frame.width, textPoints, Math.floor(frame.height / heightOf(1, textPoints))),
  );
  const pages: string[][] = [[]];
  let used = 0;
  for (const piece of pieces) {
    const height = heightOf(linesOf(piece, frame.width, textPoints).length, textPoints) + paragraphGap;
    if (used + height > frame.height && (pages.at(-1)?.length ?? 0) > 0) {
      pages.push([]);
      used = 0;
    }
    used += height;
    pages.at(-1)?.push(piece);
  }
  return pages.map((paragraphs) => ({ ...content, paragraphs }));
}

function paginateContent(content: SlideContent, frame: Frame, language: ExportLanguage): readonly PageContent[] {
  if ('rows' in content) return paginateTable(content, frame, language);
  if ('paragraphs' in content) return content.kind === 'cover' ? [content] : paginateText(content, frame);
  return paginateSeries(content, frame, language);
}

const writePart = (part: number, parts: number, language: ExportLanguage) =>
  language === 'ja' ? `（${part}/${parts}）` : ` (${part}/${parts})`;

/** Cuts slides that are too long into several, and numbers all of them. */
export function paginate({ slides, language }: Presentation): readonly Page[] {
  const pages = slides.flatMap((slide) => {
    const frame = contentFrame(slide.caption !== '');
    const contents = paginateContent(slide.content, frame, language);
    return contents.map((content, at) => ({
      slide,
      title: contents.length === 1 ? slide.title : `${slide.title}${writePart(at + 1, contents.length, language)}`,
      content,
      frame,
    }));
  });
  return pages.map((page, at) => ({ ...page, number: at + 1, count: pages.length }));
}
