import type { RowsContent } from '../../../specs/chartSpec';
import { readTableWords, tabulateSpec } from '../../../specs/specTables';
import { planRows } from '../../../charts/RowsDrawing';
import { layoutTable, splitTallRows, type LaidOutCells, type TableLayout } from '../../../charts/tableLayout';
import { formatNumber, formatList } from '../../../words/formatNumber';
import type { NameWords } from '../../../words/nameFacetValue';
import type { ShownSlide } from './readSlide';
import { measureText } from '../../../words/textMetrics';

import { layoutFigures, type FigureCell } from './figureLayout';
import { block, bodyWidth, isolates, partLineHeight, stage, type SlidePart, type TextBlock } from './slideMeasures';

const subtitleSize = 28;
const titleSizes = [52, 46, 40, 36] as const;
/** Between head, body and foot. */
const gap = 22;
/** From the last row of a table to what explains its columns. */
export const legendGap = 12;
/** More rows than this nobody reads from a wall at once. */
const mostRows = 16;
/** A slide that would go on longer than this is a table for paper: the rest is counted. */
const mostParts = 4;
/** The quieter lines of a chart are 0.88 of its text, and no text is smaller than the stage's. */
const chartSizes = [
  ...[44, 40, 36, 32, 28].map((fontSize) => ({ fontSize, isDense: false })),
  ...[32, 28, 26, stage.text].map((fontSize) => ({ fontSize, isDense: true })),
];
const tableSizes = [34, 30, 27, stage.text] as const;
/** What stands in the body of a slide, laid out. */
export type SlideBody =
  | { readonly kind: 'rows'; readonly content: RowsContent; readonly fontSize: number; readonly isDense: boolean }
  | {
      readonly kind: 'table';
      readonly table: TableLayout;
      /** The row of the chart that each row of the table is of: one that has no room on a part goes on in the next. */
      readonly sources: readonly number[];
      readonly isNumeric: readonly boolean[];
      readonly legend: TextBlock;
    }
  | { readonly kind: 'figures'; readonly columns: number; readonly cells: readonly FigureCell[] }
  | { readonly kind: 'text'; readonly blocks: readonly TextBlock[] };

/** A slide as it will be drawn: which rows stand on which part is known before anything is. */
export interface SlideLayout {
  readonly title: TextBlock;
  readonly subtitle: TextBlock;
  /** Caveats, what is missing, source. */
  readonly foot: TextBlock;
  readonly bodyTop: number;
  readonly bodyHeight: number;
  readonly body: SlideBody;
  /** At least one. */
  readonly parts: readonly SlidePart[];
  /** Which rows a part shows; null where one part shows all. */
  readonly partLines: readonly string[] | null;
}

/** Left free below a table, in pixels of the stage. */
const tableReserve = 12;

/** Lines that end only between items, as many of them on each as there is room for; an item that is wider than a line is broken by itself. */
function blockOfItems(items: readonly string[], size: number): TextBlock {
  const lines = items.reduce((joined: readonly string[], item) => {
    const longer = `${joined.at(-1) ?? ''}　${item}`;
    return joined.length > 0 && measureText(longer, size) <= bodyWidth ? [...joined.slice(0, -1), longer] : [...joined, item];
  }, []);
  return block(lines, size);
}

function chooseTitle(title: string): TextBlock {
  const tried = titleSizes.map((size) => block([title], size));
  return (
    tried.find(({ lines }) => lines.length <= 1) ?? tried.slice(1).find(({ lines }) => lines.length <= 2) ?? block([title], titleSizes[3])
  );
}

/** Lays out a slide; pure, so that wall, presenter's window, thumbnails and paper agree on what stands where. */
export function layoutSlide({ spec, title, caption, warning, words }: ShownSlide): SlideLayout {
  const { t } = words;
  const titleBlock = chooseTitle(title.replaceAll(isolates, ''));
  const facts = [
    spec.topic,
    spec.unit === '' ? '' : t('charts.unit', { unit: spec.unit }),
    spec.period,
    spec.filters.length === 0 ? '' : t('present.slide.filtered', { list: formatList(spec.filters, spec.language) }),
  ].filter((fact) => fact !== '');
  const headline = block([caption === '' ? '' : spec.headline.replaceAll(isolates, '')], subtitleSize);
  const topic = blockOfItems(facts, subtitleSize);
  const subtitle = { lines: [...headline.lines, ...topic.lines], size: subtitleSize, height: headline.height + topic.height };
  const foot = block([warning, ...spec.caveats, spec.source], stage.text, bodyWidth - 180);
  const bodyTop = stage.top + titleBlock.height + 8 + subtitle.height + gap;
  const bodyHeight = stage.height - stage.bottom - foot.height - gap - bodyTop;
  const { body, parts, rowCount } = layoutBody(spec, bodyHeight, words);
  const sources = body.kind === 'table' ? body.sources : null;
  return { title: titleBlock, subtitle, foot, bodyTop, bodyHeight, body, parts, partLines: writeParts(parts, rowCount, sources, words) };
}

function layoutBody(spec: ShownSlide['spec'], height: number, words: NameWords) {
  const { content, language } = spec;
  const whole = [{ firstRow: 0, rowCount: 0 }];
  if (content.kind === 'nothing')
    return { body: { kind: 'text', blocks: [block([content.reason], 36)] } as SlideBody, parts: whole, rowCount: 0 };
  if (content.kind === 'figures') return layoutFigures(content, height);
  if (content.kind === 'text') {
    const sizes = [34, 30, 28] as const;
    const laid = sizes.map((size) => content.sentences.map(({ text }) => block([text.replaceAll(isolates, '')], size, bodyWidth - 40)));
    const heights = laid.map((blocks) => blocks.map((one) => one.height + 18));
    const { at, parts } = choose(heights, height);
    return { body: { kind: 'text', blocks: laid[at] ?? [] } as SlideBody, parts, rowCount: content.sentences.length };
  }
  if ('series' in content) return layoutChart(content, height, language);
  const table = tabulateSpec(spec, readTableWords(words.t));
  if (table === null) return { body: { kind: 'text', blocks: [] } as SlideBody, parts: whole, rowCount: 0 };
  const shown = table.columns.map((column, at) => ({ ...column, at })).filter(({ isForFiles }) => !isForFiles);
  const text = { columns: shown, rows: table.rows.map(({ cells }) => shown.map(({ at }) => cells[at]?.text ?? '')) };
  const explained = content.kind === 'matrix' ? content.columns.filter(({ full }) => full !== '') : [];
  const legend = blockOfItems(
    explained.map(({ label, full }) => `${label} ${full}`),
    stage.text,
  );
  const layouts = tableSizes.map((size) => layoutTable(text, bodyWidth, size));
  const fitting = layouts.filter(({ widths }) => widths.reduce((sum, width) => sum + width, 0) <= bodyWidth + 1);
  const usable = fitting.length === 0 ? layouts.slice(-1) : fitting;
  const [smallest] = usable.slice(-1);
  if (smallest === undefined) return { body: { kind: 'text', blocks: [] } as SlideBody, parts: whole, rowCount: 0 };
  // a browser rounds every row up: what is drawn may be a few pixels taller than what was planned
  const room = height - tableReserve - legend.height - (legend.height === 0 ? 0 : legendGap);
  const split = splitTallRows(smallest, room - partLineHeight - smallest.head.height);
  const tables = [...usable.slice(0, -1), split.table];
  const { at, parts } = choose(
    tables.map(({ rows }) => rows.map((row) => row.height)),
    room,
    tables.map(({ head }) => head.height),
    // as in the file: a longer table is read on the board; of a matrix no department is left out
    content.kind === 'table' ? mostParts : Infinity,
  );
  const body: SlideBody = {
    kind: 'table',
    table: tables[at] ?? split.table,
    sources: at === tables.length - 1 ? split.sources : table.rows.map((_row, row) => row),
    isNumeric: shown.map(({ isNumeric }) => isNumeric),
    legend,
  };
  return { body, parts, rowCount: table.rows.length };
}

/** The largest of several sizes at which all rows stand on one part; where there is none, the smallest, cut into parts. */
function choose(
  heights: readonly (readonly number[])[],
  room: number,
  heads: readonly number[] = [],
  most = Infinity,
): { at: number; parts: readonly SlidePart[] } {
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  const at = heights.findIndex((rows, place) => sum(rows) + (heads[place] ?? 0) <= room);
  const last = heights.length - 1;
  const rows = heights[last] ?? [];
  if (at >= 0) return { at, parts: [{ firstRow: 0, rowCount: heights[at]?.length ?? 0 }] };
  return { at: last, parts: cutRows(rows, room - partLineHeight - (heads[last] ?? 0), { rows: Infinity, parts: most }) };
}

/** Cuts rows into parts that fit, about equally long; rows behind the last part are counted. */
function cutRows(heights: readonly number[], room: number, most: { readonly rows: number; readonly parts: number }): readonly SlidePart[] {
  const greedy = (limit: number): SlidePart[] => {
    const parts: SlidePart[] = [];
    let [firstRow, used] = [0, 0];
    heights.forEach((height, row) => {
      const isFull = row > firstRow && (used + height > room || row - firstRow >= limit);
      if (isFull) {
        parts.push({ firstRow, rowCount: row - firstRow });
        [firstRow, used] = [row, 0];
      }
      used += height;
    });
    return [...parts, { firstRow, rowCount: heights.length - firstRow }];
  };
  const parts = greedy(most.rows);
  if (parts.length > most.parts) return parts.slice(0, most.parts);
  const even = greedy(Math.ceil(heights.length / parts.length));
  return even.length === parts.length ? even : parts;
}

function layoutChart(content: RowsContent, height: number, language: string) {
  const { rows } = content;
  const plan = ({ fontSize, isDense }: (typeof chartSizes)[number], part: SlidePart) =>
    planRows(content, { width: bodyWidth, fontSize, isDense, firstRow: part.firstRow, maxRows: part.rowCount }, language).layout;
  const all: SlidePart = { firstRow: 0, rowCount: rows.length };
  const size = rows.length > mostRows ? undefined : chartSizes.find((candidate) => plan(candidate, all).height <= height);
  if (size !== undefined) return { body: { kind: 'rows', content, ...size } as SlideBody, parts: [all], rowCount: rows.length };
  const smallest = chartSizes.at(-1) ?? { fontSize: stage.text, isDense: true };
  const layout = plan(smallest, all);
  const around = layout.height - layout.rows.reduce((sum, row) => sum + row.height, 0);
  const room = height - partLineHeight;
  const parts = cutRows(
    layout.rows.map((row) => row.height),
    room - around,
    { rows: mostRows, parts: mostParts },
  );
  const fits = (candidate: (typeof chartSizes)[number]) => parts.every((part) => plan(candidate, part).height <= room);
  return { body: { kind: 'rows', content, ...(chartSizes.find(fits) ?? smallest) } as SlideBody, parts, rowCount: rows.length };
}

/**
 * Which of all rows each part shows, and how many are on none.
 * @param sources the rows that what is cut into parts is of; null where they are these rows
 */
function writeParts(
  parts: readonly SlidePart[],
  rowCount: number,
  sources: readonly number[] | null,
  { names, t }: NameWords,
): readonly string[] | null {
  const rowOf = (line: number) => (sources === null ? line : (sources[line] ?? line)) + 1;
  const lastOf = ({ firstRow, rowCount: count }: SlidePart) => (count === 0 ? firstRow : rowOf(firstRow + count - 1));
  const rest = rowCount - lastOf(parts.at(-1) ?? { firstRow: 0, rowCount: 0 });
  if (parts.length === 1 && rest <= 0) return null;
  const number = (value: number) => formatNumber(value, names.language);
  return parts.map((shown, part) => {
    const place = {
      from: number(rowOf(shown.firstRow)),
      to: number(lastOf(shown)),
      all: number(rowCount),
      part: part + 1,
      parts: parts.length,
    };
    return `${t('present.slide.part', place)}${rest > 0 && part === parts.length - 1 ? ` ${t('present.slide.rest', { rest: number(rest) })}` : ''}`;
  });
}

/** Rows of a part of a table. */
export function rowsOf(table: TableLayout, { firstRow, rowCount }: SlidePart): readonly LaidOutCells[] {
  return table.rows.slice(firstRow, firstRow + rowCount);
}
