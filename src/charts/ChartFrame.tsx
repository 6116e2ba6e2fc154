import { ruby } from '../ui/Ruby';
import { useId, useLayoutEffect, useMemo, useRef, useState, type ReactNode, type RefObject } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { serializeChartRef } from '../specs/chartRef';
import type { ChartSpec, Opens, RowsContent } from '../specs/chartSpec';
import { tabulateSpec } from '../specs/specTables';
import { Button } from '../ui/Button';
import { MixedText } from '../ui/MixedText';
import { SegmentedControl } from '../ui/SegmentedControl';
import { formatNumber } from '../words/formatNumber';
import type { TextSpacing } from '../words/textMetrics';
import styles from './ChartFrame.module.css';
import { ChartNamesContext } from './chartNames';
import type { ChartSize } from './rowGeometry';
import { SpecDrawing } from './SpecDrawing';
import { SpecTable } from './SpecTable';
import { useTableWords } from './useTableWords';

interface ChartFrameProps {
  readonly spec: ChartSpec;
  readonly onOpen: (opens: Opens) => void;
  /** Choices that change the chart: order, scale. */
  readonly options?: ReactNode;
  /** What can be done with it: its link, a slide, files. */
  readonly tools?: ReactNode;
  /** Its address. */
  readonly permalink?: ReactNode;
  readonly brief?: Brief | undefined;
}

/** A chart as a card among others: the finding and its drawing; what explains it and what can be done with it are one line until asked for. */
export interface Brief {
  /** Rows drawn before the reader asks for the rest: from the top, and from the bottom. */
  readonly first: number;
  readonly last?: number;
  /** Quieter lines of the rows are drawn too: of pairs, which say nothing without. */
  readonly hasDetails?: boolean;
  /** Stands instead of the drawing. */
  readonly drawing?: ReactNode;
  /** Where the reader goes on. */
  readonly link?: ReactNode;
}

/** The rows of a card, without their quieter lines. */
function shorten(content: RowsContent, { first, last = 0, hasDetails = false }: Brief, showsAll: boolean): RowsContent {
  const { rows, details, series } = content;
  const shown = showsAll || rows.length <= first + last ? rows : [...rows.slice(0, first), ...rows.slice(rows.length - last)];
  // the key does not name what none of these rows has
  const used = series.map((_one, at) => content.kind === 'spread' || shown.some(({ points }) => (points[at]?.value ?? null) !== null));
  return {
    ...content,
    series: series.filter((_one, at) => used[at]),
    rows: content.kind === 'spread' ? shown : shown.map((row) => ({ ...row, points: row.points.filter((_point, at) => used[at]) })),
    details: hasDetails ? details : details.map((detail) => ({ ...detail, isDrawn: false })),
  };
}

const views = ['chart', 'table'] as const;
type ChartView = (typeof views)[number];

/** The one shell of every chart: headline, topic, drawing or table, caveats, definition, source, tools; all of it written from the spec. */
export function ChartFrame({ spec, onOpen, options, tools, permalink, brief }: ChartFrameProps) {
  const { t } = useTranslation();
  const [view, setView] = useState<ChartView>('chart');
  const [showsAll, setShowsAll] = useState(false);
  const { size, box, probe } = useChartSize(`${brief === undefined ? 'whole' : 'card'}:${serializeChartRef(spec.ref)}`);
  const ids = useId();
  const [titleId, topicId, summaryId] = [`${ids}title`, `${ids}topic`, `${ids}summary`];
  const names = useMemo(() => ({ labelledBy: topicId, describedBy: summaryId }), [topicId, summaryId]);
  const tableWords = useTableWords();
  const { content, headline, topic, unit, period, summary, caveats, notes, definition, source, language } = spec;
  const isDrawing = 'series' in content;
  const isChart = view === 'chart' || !isDrawing;
  const table = isChart ? null : tabulateSpec(spec, tableWords);
  const rest = summary.slice(headline.length).trim();
  const { firstLook: ofChart, rows } = isDrawing ? content : { firstLook: 0, rows: [] };
  const firstLook = brief === undefined ? ofChart : brief.first + (brief.last ?? 0);
  const isLong = isDrawing && rows.length > firstLook;
  const drawn = brief !== undefined && 'series' in content ? { ...spec, content: shorten(content, brief, showsAll) } : spec;
  const number = (value: number) => formatNumber(value, language);
  const isTable = table !== null || content.kind === 'table';
  const viewSwitch = isDrawing && (
    <div className={styles.switch}>
      <SegmentedControl
        label={t('charts.viewOf', { title: topic })}
        value={view}
        options={views.map((value) => ({ value, label: t(`charts.views.${value}`) }))}
        onChange={setView}
      />
    </div>
  );
  const explanation = (
    <>
      {definition !== '' && <p>{ruby(t('charts.definition', { text: definition }))}</p>}
      {notes.map((note) => (
        <p key={note}>{ruby(note)}</p>
      ))}
    </>
  );
  return (
    <figure
      className={[styles.frame, isTable && styles.ofRows, brief !== undefined && styles.card].filter((name) => name !== false).join(' ')}
      id={`chart-${serializeChartRef(spec.ref)}`}
      aria-labelledby={topicId}
    >
      <div className={styles.head}>
        <div>
          <h3 id={titleId} className={styles.title}>
            <MixedText text={headline} />
          </h3>
          <p className={styles.topic}>
            <span id={topicId}>{ruby(topic)}</span>
            {unit !== '' && <span>{ruby(t('charts.unit', { unit }))}</span>}
            {brief === undefined && <span>{ruby(period)}</span>}
          </p>
        </div>
        {brief === undefined && viewSwitch}
      </div>
      {content.kind !== 'nothing' && (
        <p id={summaryId} className={rest === '' || brief !== undefined ? 'visuallyHidden' : styles.summary}>
          <MixedText text={rest === '' ? headline : rest} />
        </p>
      )}
      {isChart && Boolean(options) && <div className={styles.options}>{options}</div>}
      <div ref={box} className={styles.box}>
        <span ref={probe} className={styles.probe} />
        <ChartNamesContext value={names}>
          {/* why there is nothing stands above: it is the headline */}
          {isChart &&
            content.kind !== 'nothing' &&
            (brief?.drawing ??
              (size !== null && (
                <SpecDrawing
                  spec={drawn}
                  size={brief === undefined ? size : { ...size, isDense: true }}
                  labelledBy={topicId}
                  limit={showsAll || brief !== undefined ? rows.length : firstLook}
                  onOpen={onOpen}
                />
              )))}
        </ChartNamesContext>
        {table !== null && <SpecTable table={table} labelledBy={topicId} onOpen={onOpen} />}
      </div>
      {isChart && isLong && (
        <Button className={styles.length} {...(brief !== undefined && { look: 'quiet' as const })} onClick={() => setShowsAll(!showsAll)}>
          {showsAll ? t('charts.showFewer', { number: number(firstLook) }) : t('charts.showAll', { number: number(rows.length) })}
        </Button>
      )}
      <figcaption className={styles.foot}>
        {caveats.map((caveat) => (
          <p key={caveat}>{ruby(caveat)}</p>
        ))}
        {brief === undefined ? (
          <>
            {(definition !== '' || notes.length > 0) && (
              <details className={styles.definition}>
                <summary>{ruby(t('charts.definitionAndNotes'))}</summary>
                {explanation}
              </details>
            )}
            <div className={styles.tools}>
              <p className={styles.source}>{ruby(source)}</p>
              {permalink}
              {tools}
            </div>
          </>
        ) : (
          <div className={styles.asked}>
            {brief.link}
            {tools}
            <details className={styles.definition}>
              <summary>{ruby(t('charts.more'))}</summary>
              {viewSwitch}
              {explanation}
              <p>{ruby(source)}</p>
              {permalink}
            </details>
          </div>
        )}
      </figcaption>
    </figure>
  );
}

/** A4 landscape without its margins and a little air: charts are as large on paper, whatever the window was. */
const printSize: ChartSize = { width: 960, fontSize: 12, pageHeight: 640 };
const columnGap = 30;

/** The size on paper; charts that stand side by side there say so by `--paper-columns`. */
function paperSize(box: HTMLElement | null): ChartSize {
  const columns = box === null ? 1 : Number(getComputedStyle(box).getPropertyValue('--paper-columns')) || 1;
  const width = Math.floor((printSize.width - columnGap * (columns - 1)) / columns);
  return { ...printSize, width, isDense: columns > 1 };
}

/** Where there is no page to measure. */
const unmeasured: ChartSize = { width: 640, fontSize: 14 };

/** The size of each chart when it stood last: where it comes again, it is drawn once, not once more when its box is measured. */
const lastSizes = new Map<string, ChartSize>();

interface MeasuredChart {
  /** Null before a box that is new is measured: nothing is drawn for a size that it will not have. */
  readonly size: ChartSize | null;
  /** The box whose width the chart takes. */
  readonly box: RefObject<HTMLDivElement | null>;
  /** An element one character high and three wide: follows the reader's and the theme's font size, and how far letters are spaced. */
  readonly probe: RefObject<HTMLSpanElement | null>;
}

/** How far a style of the reader spaces the letters of a drawing, which go by the same rules as its probe's. */
function readSpacing(probe: HTMLElement): TextSpacing | undefined {
  const { letterSpacing, wordSpacing, fontSize } = getComputedStyle(probe);
  const [letter = 0, word = 0] = [letterSpacing, wordSpacing].map((space) => (parseFloat(space) || 0) / parseFloat(fontSize));
  return letter === 0 && word === 0 ? undefined : { letter, word };
}

const isSameSize = (a: ChartSize | null, b: ChartSize): boolean =>
  a !== null &&
  a.width === b.width &&
  a.fontSize === b.fontSize &&
  a.spacing?.letter === b.spacing?.letter &&
  a.spacing?.word === b.spacing?.word;

/**
 * The size a chart is drawn in: the width of its box and the size of its text, followed while they change and fixed while the page is printed
 * (recharts' own container does not notice printing).
 * @param chart tells it from charts that may stand in boxes of other sizes
 */
function useChartSize(chart: string): MeasuredChart {
  const box = useRef<HTMLDivElement>(null);
  const probe = useRef<HTMLSpanElement>(null);
  const [size, setSize] = useState(() => (typeof document === 'undefined' ? unmeasured : (lastSizes.get(chart) ?? null)));
  const paper = usePaperSize(box);

  useLayoutEffect(() => {
    const measure = () => {
      const [width, fontSize] = [box.current?.clientWidth ?? 0, probe.current?.offsetHeight ?? 0];
      if (width === 0 || fontSize === 0 || probe.current === null) return;
      const next = { width, fontSize, spacing: readSpacing(probe.current) };
      lastSizes.set(chart, next);
      setSize((known) => (isSameSize(known, next) ? known : next));
    };
    measure();
    const observer = new ResizeObserver(measure);
    if (box.current !== null) observer.observe(box.current);
    if (probe.current !== null) observer.observe(probe.current);
    return () => observer.disconnect();
  }, [chart]);

  return { size: paper ?? size, box, probe };
}

/** The size while the page is laid out for paper; null on the screen. */
function usePaperSize(box: RefObject<HTMLElement | null>): ChartSize | null {
  const [paper, setPaper] = useState<ChartSize | null>(null);
  useLayoutEffect(() => {
    const media = window.matchMedia('print');
    const follow = () => setPaper(media.matches ? paperSize(box.current) : null);
    // at once: the browser lays the pages out as soon as this event is over
    const begin = () => flushSync(() => setPaper(paperSize(box.current)));
    const end = () => setPaper(null);
    follow();
    media.addEventListener('change', follow);
    window.addEventListener('beforeprint', begin);
    window.addEventListener('afterprint', end);
    return () => {
      media.removeEventListener('change', follow);
      window.removeEventListener('beforeprint', begin);
      window.removeEventListener('afterprint', end);
    };
  }, [box]);
  return paper;
}
