import type { Language } from '../../domain/languages';
import type { Emphasis, RowsContent, SpecPoint, SpecRow, Tone } from '../../specs/chartSpec';
import { wordsOfFiles } from '../exportTable';
import { toneLooks, type MarkLook, type MarkPattern } from '../fileLook';

/** A value as it stands in the data sheet, and what the chart prints beside it; empty for nothing. */
export interface PlotPoint {
  readonly value: number | null;
  readonly text: string;
  readonly emphasis: Emphasis;
}

/** A series of the drawing; `column` is its place in the sheet. */
export interface PlotSeries {
  readonly name: string;
  readonly column: number;
  /** null: only its labels are seen. */
  readonly look: MarkLook | null;
  /** At the end of the bar, inside it where there is room, or from its beginning (behind a stack). */
  readonly place: 'outEnd' | 'ctr' | 'inBase';
  readonly points: readonly PlotPoint[];
}

/** A column of the data sheet behind the names. */
export interface SheetColumn {
  readonly head: string;
  readonly cells: readonly (string | number | null)[];
}

/** Where the axis goes; a linear one always holds 0. */
export interface PlotScale {
  readonly low: number;
  readonly high: number;
  readonly isLog: boolean;
}

/** What a chart plots, and what its data sheet holds beside the names. */
export interface ChartBody {
  readonly grouping: 'clustered' | 'stacked';
  /** Bars of one row lie over each other. */
  readonly isLaid: boolean;
  readonly columns: readonly SheetColumn[];
  readonly series: readonly PlotSeries[];
}

export const missingPoint: SpecPoint = { value: null, text: '―', qualifiers: '' };
const nothing = { value: null, text: '', emphasis: 'none' } as const;

/** What is printed where there is no number: why, or that the document has none. */
export function writeReason({ refusal, text }: SpecPoint, language: Language): string {
  if (refusal !== undefined) return refusal;
  return text === '' || text === '―' ? `― ${wordsOfFiles(language).noNumber}` : text;
}

/** The columns of one series: bare numbers, their qualifiers where there are any, and how each is printed. */
function listColumns(
  name: string,
  points: readonly SpecPoint[],
  printed: readonly string[],
  isOnly: boolean,
  language: Language,
): SheetColumn[] {
  const { heads } = wordsOfFiles(language);
  const headOf = (what: string) => (isOnly ? what : `${name}_${what}`);
  const hasQualifiers = points.some(({ qualifiers }) => qualifiers !== '');
  return [
    { head: name, cells: points.map(({ value }) => value) },
    ...(hasQualifiers ? [{ head: headOf(heads.qualifiers), cells: points.map(({ qualifiers }) => qualifiers || null) }] : []),
    { head: headOf(heads.printed), cells: printed },
  ];
}

const pointsOf = (rows: readonly SpecRow[], at: number): readonly SpecPoint[] => rows.map(({ points }) => points[at] ?? missingPoint);

/** Up to the lowest value: light, so that a row of a single value is seen as well. */
const leadIn: MarkLook = { colour: '#dcdcdc', pattern: 'solid' };

/** The series of a spread: from its lowest to its highest value, since Office has no points beside long names that could be edited. */
function planSpread(rows: readonly SpecRow[], language: Language, look: MarkLook): ChartBody {
  const { lowest, highest, span, printed } = wordsOfFiles(language).heads;
  const ends = rows.map(({ points, text, emphasis }) => {
    const known = points.filter(({ value }) => value !== null);
    const [first, last] = [known[0] ?? missingPoint, known.at(-1) ?? missingPoint];
    const range = first === last ? first.text : `${first.text} – ${last.text}`;
    const [low, high] = [first.value, last.value];
    return { low, high, span: low === null || high === null ? null : high - low, text: text ?? range, emphasis };
  });
  const point = (value: number | null, emphasis: Emphasis, text = '') => ({ value, text, emphasis });
  return {
    grouping: 'stacked',
    isLaid: true,
    columns: [
      { head: lowest, cells: ends.map(({ low }) => low) },
      { head: span, cells: ends.map((end) => end.span) },
      { head: highest, cells: ends.map(({ high }) => high) },
      { head: printed, cells: ends.map(({ text }) => text) },
    ],
    series: [
      { name: lowest, column: 0, look: leadIn, place: 'ctr', points: ends.map(({ low, emphasis }) => point(low, emphasis)) },
      { name: span, column: 1, look, place: 'ctr', points: ends.map((end) => point(end.span, end.emphasis)) },
      {
        name: highest,
        column: 2,
        look: null,
        place: 'inBase',
        points: ends.map(({ high, text, emphasis }) => point(high, emphasis, text)),
      },
    ],
  };
}

/** Pieces of one bar touch each other: they are told apart without colour too. */
const stackPatterns: Readonly<Record<Tone, MarkPattern>> = {
  count: 'solid',
  rate: 'hatched',
  amount: 'dotted',
  change: 'lined',
  prior: 'hollow',
  part1: 'solid',
  part2: 'hatched',
  part3: 'dotted',
  part4: 'lined',
};

function planStack({ series, rows }: Pick<RowsContent, 'series' | 'rows'>, language: Language): ChartBody {
  const columns: SheetColumn[] = [];
  const drawn = series.map(({ name, tone }, at): PlotSeries => {
    const points = pointsOf(rows, at);
    const column = columns.length;
    columns.push(
      ...listColumns(
        name,
        points,
        points.map(({ text }) => text),
        false,
        language,
      ),
    );
    const plotted = points.map(({ value, text }, row) => ({ value, text, emphasis: rows[row]?.emphasis ?? ('none' as const) }));
    return { name, column, look: { ...toneLooks[tone], pattern: stackPatterns[tone] }, place: 'ctr', points: plotted };
  });
  const totals = rows.map(({ points }) =>
    points.every(({ value }) => value === null) ? null : points.reduce((sum, { value }) => sum + (value ?? 0), 0),
  );
  const { total, printed } = wordsOfFiles(language).heads;
  const texts = rows.map(({ text }, at) => text ?? String(totals[at] ?? ''));
  const column = columns.length;
  columns.push({ head: total, cells: totals }, { head: `${total}_${printed}`, cells: texts });
  const ends = totals.map((value, at) => ({ value, text: value === null ? '' : (texts[at] ?? ''), emphasis: 'none' as const }));
  return {
    grouping: 'stacked',
    isLaid: true,
    columns,
    series: [...drawn, { name: total, column, look: null, place: 'inBase', points: ends }],
  };
}

/** One value a row, perhaps in the outline of an earlier one or of a whole; or several bars side by side. */
function planBars({ kind, series, rows }: Pick<RowsContent, 'kind' | 'series' | 'rows'>, language: Language): ChartBody {
  const words = wordsOfFiles(language);
  const priorAt = kind === 'dots' && series.length === 2 ? series.findIndex(({ tone }) => tone === 'prior') : -1;
  const isLaid = series.length === 1 || priorAt >= 0;
  const columns: SheetColumn[] = [];
  const printedOf = (row: SpecRow, at: number): string => {
    const point = row.points[at] ?? missingPoint;
    const own = isLaid && priorAt < 0 ? row.text : undefined;
    return own ?? (point.value === null ? writeReason(point, language) : point.text);
  };
  // of two bars that lie over each other, the longer one carries the words of both
  const writeLabel = (row: SpecRow, at: number): string => {
    const prior = row.points[priorAt];
    if (priorAt < 0 || prior === undefined) return printedOf(row, at);
    const values = series.map((_one, place) => row.points[place]?.value ?? -Infinity);
    if (values.indexOf(Math.max(...values)) !== at) return '';
    if (row.text !== undefined) return row.text;
    const present = printedOf(row, 1 - priorAt);
    return prior.value === null ? present : words.beside(present, series[priorAt]?.name ?? '', prior.text);
  };
  const drawn = series.map(({ name, tone }, at) => {
    const points = pointsOf(rows, at);
    const column = columns.length;
    const printed = rows.map((row) => printedOf(row, at));
    columns.push(...listColumns(name, points, printed, series.length === 1, language));
    const plotted = rows.map((row, place): PlotPoint => {
      const value = points[place]?.value ?? null;
      return { value, text: value === null ? '' : writeLabel(row, at), emphasis: row.emphasis };
    });
    return { name, column, look: toneLooks[tone], place: 'outEnd' as const, points: plotted };
  });
  // what is outlined lies in front of what is filled
  const ordered: PlotSeries[] = priorAt === 0 ? drawn.toReversed() : drawn;
  if (kind === 'shares') {
    const [only] = ordered;
    const whole = rows.map(({ points }) => ((points[0]?.value ?? null) === null ? null : 100));
    const column = columns.length;
    columns.push({ head: words.whole, cells: whole });
    const ends = whole.map((value, at) => ({ value, text: only?.points[at]?.text ?? '', emphasis: 'none' as const }));
    const outline: PlotSeries = {
      name: words.whole,
      column,
      look: { colour: 'var(--color-border-control)', pattern: 'hollow' },
      place: 'outEnd',
      points: ends,
    };
    const filled = ordered.map((one) => ({ ...one, points: one.points.map((point) => ({ ...point, text: '' })) }));
    return { grouping: 'clustered', isLaid: true, columns, series: [...filled, outline] };
  }
  return { grouping: 'clustered', isLaid, columns, series: ordered };
}

/** Puts what is said of rows without a bar where their bars would begin: in a series of its own, since Office labels no empty cell. */
function addReasons(body: ChartBody, rows: readonly SpecRow[], scale: PlotScale, language: Language): ChartBody {
  const isSilent = ({ value }: SpecPoint) => value === null || (scale.isLog && value <= 0);
  const reasons = rows.map(({ points, text }) => {
    const [first] = points.filter(({ refusal }) => refusal !== undefined);
    if (!points.every(isSilent)) return '';
    const shown = first ?? points.find(({ value }) => value !== null) ?? points[0] ?? missingPoint;
    return shown.value === null ? writeReason(shown, language) : (text ?? shown.text);
  });
  const isSideBySide = !body.isLaid;
  if (isSideBySide || reasons.every((reason) => reason === '')) return body;
  const start = scale.isLog ? scale.low : 0;
  const points = reasons.map((text): PlotPoint => (text === '' ? nothing : { value: start, text, emphasis: 'none' }));
  const name = wordsOfFiles(language).placeOfReasons;
  const columns = [...body.columns, { head: name, cells: points.map(({ value }) => value) }];
  const place = body.grouping === 'stacked' ? 'inBase' : 'outEnd';
  return { ...body, columns, series: [...body.series, { name, column: body.columns.length, look: null, place, points }] };
}

/** The series and the sheet of some rows. */
export function planBody(content: RowsContent, rows: readonly SpecRow[], scale: PlotScale, language: Language): ChartBody {
  const { kind, series } = content;
  const look = toneLooks[series[0]?.tone ?? 'count'];
  const body =
    kind === 'spread'
      ? planSpread(rows, language, look)
      : kind === 'stacked'
        ? planStack({ series, rows }, language)
        : planBars({ kind, series, rows }, language);
  return addReasons(body, rows, scale, language);
}

/** The same for all slides of one chart, so that lengths compare from slide to slide. */
export function scaleOf({ kind, rows, axis }: RowsContent): PlotScale {
  const numbers = (points: readonly SpecPoint[]) => points.flatMap(({ value }) => value ?? []);
  const values =
    kind === 'stacked'
      ? rows.map(({ points }) => numbers(points).reduce((sum, value) => sum + value, 0))
      : rows.flatMap(({ points }) => numbers(points));
  const positive = values.filter((value) => value > 0);
  if (axis.kind === 'log' && positive.length > 0) {
    const [least, most] = [Math.min(...positive), Math.max(...positive)];
    const low = 10 ** Math.floor(Math.log10(least) + 1e-9);
    return { low, high: Math.max(10 ** Math.ceil(Math.log10(most) - 1e-9), low * 10), isLog: true };
  }
  const high = Math.max(0, axis.atLeast ?? 0, kind === 'shares' ? 100 : 0, ...values);
  const least = Math.min(0, ...values);
  // room for the number at the end of a bar that goes to the left
  const low = least === 0 ? 0 : least - (high - least) * 0.25;
  return { low, high: high === 0 && low === 0 ? 1 : high, isLog: false };
}
