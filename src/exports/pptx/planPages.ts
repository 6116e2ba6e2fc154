import type { Language } from '../../domain/languages';
import type { ChartSpec, FiguresContent, RowsContent } from '../../specs/chartSpec';
import { breakEvenly, measureEm } from '../../words/textMetrics';
import { wordsOfFiles } from '../exportTable';
import type { MarkLook } from '../fileLook';
import { isNumberWide, setFigures, type FigureSizes, type SetFigure } from '../figureGrid';
import { cutEvenly, cutGrid, fitPoints, heightOf, layoutGrid, pointsPerInch, type GridLayout, type GridPart } from '../gridLayout';
import { buildGrid, listYears, type Grid, type GridRow } from '../specGrid';
import { listNotes, type DeckFile, type FileSlide } from '../specHead';
import { heightOfChart, mostPairs, planCharts, planPair, type ChartPlan } from './chartPlan';
import type { PlotSeries } from './plotSeries';
import { layFrames } from './deckFrames';
import { planFoot, planHeading, type DeckSetting, type PageLine } from './planHead';
import type { Frame } from './shapeXml';

/** A table or list that would go on longer is paper, not a slide. */
const mostParts = 4;
const mostFigures = 8;
/** Between figures, inches; at least so much between their lines. */
const figureGap = 0.3;
/** Points: a number is clearly larger than its label, at least half as large again where its qualifiers are long words. */
const figureSizes: readonly FigureSizes[] = [
  { label: 20, definition: 14, least: 44 },
  { label: 18, definition: 13, least: 40 },
  { label: 16, definition: 12, least: 36 },
  { label: 14, definition: 11, least: 32 },
  { label: 12, definition: 10, least: 18 },
].flatMap(({ least, ...words }) =>
  [60, 54, 48, 44, 40, 36, 32, 28, 24, 20, 18].filter((number) => number >= least).map((number) => ({ ...words, number })),
);
/** Of the names of series above a chart; inches for the second. */
export const keyPoints = 14;
const keyHeight = 0.34;
/** Of the titles of small charts. */
export const pairPoints = 12;

export type PageContent =
  | { readonly kind: 'cover'; readonly paragraphs: readonly string[] }
  | {
      readonly kind: 'text';
      readonly paragraphs: readonly { readonly text: string; readonly isHeading: boolean }[];
      readonly points: number;
    }
  | {
      readonly kind: 'charts';
      readonly charts: readonly { readonly plan: ChartPlan; readonly frame: Frame; readonly titleFrame: Frame | null }[];
      /** The series that a reader tells apart; empty for one. */
      readonly key: readonly { readonly name: string; readonly look: MarkLook; readonly frame: Frame }[];
    }
  | { readonly kind: 'grid'; readonly grid: Grid; readonly layout: GridLayout; readonly rows: readonly GridRow[] }
  | {
      readonly kind: 'figures';
      readonly figures: readonly { readonly set: SetFigure; readonly frame: Frame }[];
      /** Points; one of each on a slide. */
      readonly sizes: FigureSizes;
    };

/** One slide of the file, everything on it placed. */
export interface Page {
  /** From 1. */
  readonly number: number;
  readonly count: number;
  /** With （2/3） where the slide is continued. */
  readonly title: string;
  readonly titlePoints: number;
  readonly titleFrame: Frame;
  /** Under the title: headline, topic, filters. */
  readonly lines: readonly PageLine[];
  readonly linesFrame: Frame;
  readonly content: PageContent;
  readonly frame: Frame;
  readonly foot: readonly string[];
  readonly footFrame: Frame;
  /** For a screen reader. */
  readonly summary: string;
  readonly source: string;
  readonly notes: readonly string[];
}

/** A piece of a chart for one slide, and which of its rows it holds where it does not hold all. */
interface Part {
  readonly content: PageContent;
  readonly from: number;
  readonly to: number;
  readonly all: number;
  /** Rows that no slide holds; told on the last. */
  readonly rest: number;
}

const wholePart = (content: PageContent): Part => ({ content, from: 1, to: 1, all: 1, rest: 0 });

/** Parts one after the other, each of so many rows. */
function numberParts(contents: readonly { readonly content: PageContent; readonly count: number }[]): readonly Part[] {
  const all = contents.reduce((sum, { count }) => sum + count, 0);
  return contents.map(({ content, count }, at) => {
    const before = contents.slice(0, at).reduce((sum, one) => sum + one.count, 0);
    return { content, from: before + 1, to: before + count, all, rest: 0 };
  });
}

/** Boxes of one size in a frame, line by line. */
function placeBoxes(count: number, columns: number, frame: Frame, gap: number): readonly Frame[] {
  const lines = Math.max(Math.ceil(count / columns), 1);
  const width = (frame.width - gap * (columns - 1)) / columns;
  const height = (frame.height - gap * (lines - 1)) / lines;
  return Array.from({ length: count }, (_, at) => ({
    x: frame.x + (at % columns) * (width + gap),
    y: frame.y + Math.floor(at / columns) * (height + gap),
    width,
    height,
  }));
}

/** Names of series side by side above a chart, on further lines where they are many. */
function placeKey(series: readonly PlotSeries[], frame: Frame): Extract<PageContent, { kind: 'charts' }>['key'] {
  let [x, y] = [frame.x, frame.y];
  return series.flatMap(({ name, look }) => {
    if (look === null) return [];
    const width = (measureEm(name) * keyPoints) / pointsPerInch + 0.6;
    if (x > frame.x && x + width > frame.x + frame.width) [x, y] = [frame.x, y + keyHeight];
    const place = { x, y, width, height: keyHeight };
    x += width;
    return [{ name, look, frame: place }];
  });
}

function planRows(content: RowsContent, frame: Frame, language: Language): readonly Part[] {
  const hasKey = content.kind !== 'spread' && (content.series.length > 1 || content.kind === 'shares');
  const below = hasKey ? { ...frame, y: frame.y + keyHeight, height: frame.height - keyHeight } : frame;
  return numberParts(
    planCharts(content, below, language).map((plan) => ({
      content: {
        kind: 'charts',
        charts: [{ plan, frame: { ...below, height: heightOfChart(plan, below.height) }, titleFrame: null }],
        key: hasKey ? placeKey(plan.series, frame) : [],
      },
      count: plan.names.length,
    })),
  );
}

function planPairs(content: RowsContent, frame: Frame, language: Language): readonly Part[] {
  const pages = cutEvenly(content.rows, mostPairs);
  return numberParts(
    pages.map((rows) => {
      const columns = rows.length < 3 ? 1 : 2;
      const boxes = placeBoxes(rows.length, columns, frame, 0.25);
      const plans = rows.map((row, at) => planPair(content, row, boxes[at] ?? frame, language));
      const lines = plans.map(({ title }, at) => breakEvenly(title, ((boxes[at]?.width ?? 1) * pointsPerInch) / pairPoints).length);
      const titleHeight = heightOf(Math.max(...lines), pairPoints) + 0.04;
      const charts = plans.flatMap((plan, at) => {
        const box = boxes[at];
        if (box === undefined) return [];
        const own = { ...box, y: box.y + titleHeight, height: Math.min(box.height - titleHeight, 1.5) };
        return [{ plan, frame: own, titleFrame: { ...box, height: titleHeight } }];
      });
      return { content: { kind: 'charts', charts, key: [] }, count: rows.length };
    }),
  );
}

const columnsOf = (count: number) => (count <= 3 ? Math.max(count, 1) : count === 4 ? 2 : count <= 6 ? 3 : 4);

/** Numbers on as few slides as hold them, all in the largest size that every slide has room for, with the space that is left between their lines. */
function planFigures({ figures }: FiguresContent, frame: Frame): readonly Part[] {
  const lay = (own: FiguresContent['figures'], columns: number, sizes: FigureSizes) => {
    const boxWidth = (frame.width - figureGap * (columns - 1)) / columns;
    const grid = setFigures(own, columns, boxWidth * pointsPerInch, sizes);
    const spare = frame.height - grid.height / pointsPerInch;
    const fits = !isNumberWide(own, boxWidth * pointsPerInch, sizes) && spare >= figureGap * (grid.lines.length - 1);
    return { own, boxWidth, grid, spare, fits };
  };
  /** Every slide in one size; null where one of them has no room. A long number may need wider columns and one line more. */
  const layAll = (most: number, sizes: FigureSizes) => {
    const pages = cutEvenly(figures, most).map((own) => {
      const usual = columnsOf(own.length);
      return [usual, usual - 1].map((columns) => lay(own, Math.max(columns, 1), sizes)).find(({ fits }) => fits);
    });
    return pages.every((page) => page !== undefined) ? pages : null;
  };
  const smallest = figureSizes.at(-1) ?? { label: 12, definition: 10, number: 18 };
  const most = [mostFigures, 6, 4, 3, 2].find((count) => layAll(count, smallest) !== null) ?? 1;
  const sizes = figureSizes.find((tried) => layAll(most, tried) !== null) ?? smallest;
  const pages = layAll(most, sizes) ?? figures.map((own) => lay([own], 1, smallest));
  return numberParts(
    pages.map(({ own, grid, boxWidth, spare }) => {
      const gap = Math.max(spare, 0) / (grid.lines.length + 1);
      const placed = grid.lines.flatMap((line, nth) => {
        const above = grid.lines.slice(0, nth).reduce((sum, { height }) => sum + height, 0);
        const y = frame.y + gap * (nth + 1) + above / pointsPerInch;
        return line.figures.map((set, at) => {
          const x = frame.x + at * (boxWidth + figureGap);
          const box = { x, y: y + set.top / pointsPerInch, width: boxWidth, height: set.height / pointsPerInch };
          return { set, frame: box };
        });
      });
      return { content: { kind: 'figures', figures: placed, sizes }, count: own.length };
    }),
  );
}

/** The first size at which nothing is parted and all stands on one slide; otherwise the one that needs the fewest. */
function fitGrid(grid: Grid, frame: Frame, sizes: readonly number[]): { readonly layout: GridLayout; readonly parts: readonly GridPart[] } {
  const tries = sizes.map((points) => {
    const layout = layoutGrid(grid, frame.width, points);
    return { layout, parts: cutGrid(grid, layout, frame.height) };
  });
  const loose = tries.filter(({ layout }) => !layout.isTight);
  const usable = loose.length > 0 ? loose : tries.slice(-1);
  const least = usable.reduce((fewest, { parts }) => Math.min(fewest, parts.length), Infinity);
  const [best] = usable.filter(({ parts }) => parts.length <= Math.max(least, 1));
  return best ?? { layout: layoutGrid(grid, frame.width, 10), parts: [] };
}

const gridSizes = { matrix: [16, 14, 12, 11, 10], table: [14, 12, 11, 10], text: [20, 18, 16, 14] } as const;

function planGrid(content: Extract<ChartSpec['content'], { kind: 'matrix' | 'table' | 'text' }>, frame: Frame): readonly Part[] {
  const grid = buildGrid(content);
  const { layout, parts } = fitGrid(grid, frame, gridSizes[content.kind]);
  const kept = parts.slice(0, mostParts);
  const all = parts.at(-1)?.to ?? 0;
  return kept.map(({ rows, from, to }, at): Part => {
    const own: PageContent =
      content.kind === 'text'
        ? {
            kind: 'text',
            points: layout.points,
            paragraphs: rows.map(({ cells, isGroup }) => ({ text: cells[0]?.text ?? '', isHeading: isGroup })),
          }
        : { kind: 'grid', grid, layout, rows };
    return { content: own, from, to, all, rest: at === kept.length - 1 ? all - to : 0 };
  });
}

function planContent({ content }: ChartSpec, frame: Frame, language: Language): readonly Part[] {
  if (content.kind === 'nothing')
    return [wholePart({ kind: 'text', points: 20, paragraphs: [{ text: content.reason, isHeading: false }] })];
  if (content.kind === 'figures') return planFigures(content, frame);
  if (content.kind === 'matrix' || content.kind === 'table' || content.kind === 'text') return planGrid(content, frame);
  if (content.kind === 'lines') return planGrid(listYears(content), frame);
  return content.kind === 'pairs' ? planPairs(content, frame, language) : planRows(content, frame, language);
}

type UnnumberedPage = Omit<Page, 'number' | 'count'>;

function planSlide(slide: FileSlide, setting: DeckSetting): readonly UnnumberedPage[] {
  const { spec } = slide;
  const { language, frames } = setting;
  const { part: writePart, someRows, rest: writeRest } = wordsOfFiles(language);
  const lay = (isLean: boolean, parts: readonly Part[]) => {
    const isParted = parts.length > 1;
    const all = parts[0]?.all ?? 0;
    const hasRest = parts.some(({ rest }) => rest > 0);
    const rows = isParted ? someRows(all, all, all) : '';
    const heading = planHeading(slide, isParted ? writePart(9, 9) : '', rows, hasRest ? writeRest(all) : '', setting);
    const foot = planFoot(slide, isLean, setting);
    const { x, width } = frames.content;
    const frame = { x, y: heading.bottom, width, height: foot.footFrame.y - heading.bottom - 0.1 };
    return { foot, frame, parts: planContent(spec, frame, language) };
  };
  const layOut = (isLean: boolean) => {
    const first = lay(isLean, []);
    return first.parts.length > 1 ? lay(isLean, first.parts) : first;
  };
  const rich = layOut(false);
  const lean = rich.parts.length > 1 ? layOut(true) : rich;
  const { foot, frame, parts } = lean.parts.length < rich.parts.length ? lean : rich;
  return parts.map(({ content, from, to, all, rest }, at) => {
    const isParted = parts.length > 1;
    const rows = isParted ? someRows(from, to, all) : '';
    const { bottom: _bottom, ...heading } = planHeading(
      slide,
      isParted ? writePart(at + 1, parts.length) : '',
      rows,
      rest > 0 ? writeRest(rest) : '',
      setting,
    );
    return { ...heading, ...foot, content, frame, summary: spec.summary, source: spec.source, notes: listNotes(slide, language) };
  });
}

function planCover({ title, author, date, slides }: DeckFile, { frames }: DeckSetting): UnnumberedPage {
  const none = { ...frames.footerLine };
  return {
    title,
    titlePoints: fitPoints(title, frames.coverTitle.width, [40, 36, 32, 28], 2),
    titleFrame: frames.coverTitle,
    lines: [],
    linesFrame: none,
    content: { kind: 'cover', paragraphs: [author, date] },
    frame: frames.coverText,
    foot: [],
    footFrame: none,
    summary: title,
    source: slides[0]?.spec.source ?? '',
    notes: [],
  };
}

/** Lays every slide of a deck out, with a cover before several; what is too long for one is continued on the next, and all are numbered. */
export function planPages(deck: DeckFile): readonly Page[] {
  const setting = { language: deck.language, frames: layFrames(deck.master) };
  const pages = [
    ...(deck.slides.length > 1 ? [planCover(deck, setting)] : []),
    ...deck.slides.flatMap((slide) => planSlide(slide, setting)),
  ];
  return pages.map((page, at) => ({ ...page, number: at + 1, count: pages.length }));
}
