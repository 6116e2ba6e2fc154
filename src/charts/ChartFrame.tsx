import { useContext, useId, useMemo, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ChartNamesContext } from './chartNames';
import type { ChartContent } from './chartContent';
import { ChartStageContext } from './chartStage';
import type { ChartTable } from './chartTable';
import { CopyLink } from './CopyLink';
import type { ChartSize } from './rowGeometry';
import type { ChartSpec } from '../specs/chartSpec';
import { parseChartRef } from '../specs/chartRef';
import { TakeToolsContext } from './takeTools';
import { TwinTable } from './TwinTable';
import { useChartSize } from './useChartSize';
import { ViewSwitch, type ChartView } from './ViewSwitch';
import styles from './ChartFrame.module.css';

export interface ChartHeading {
  /** Names the chart in links and files: Latin letters, unique on a screen. */
  readonly id: string;
  /** What is shown. */
  readonly title: string;
  /** Unit and period, e.g. 単位：％・令和4年度. */
  readonly subtitle: string;
}

export interface ChartMeta {
  /** What exactly is counted or measured. */
  readonly definition: string;
  /** Where the data come from and as of when. */
  readonly source: string;
  /** What is left out and why; may be empty. */
  readonly notes: readonly string[];
}

export interface ChartFrameProps {
  readonly heading: ChartHeading;
  readonly meta: ChartMeta;
  /** The chart in words; its numbers are computed from the same data. */
  readonly summary: string;
  /** `'self'` where the drawing is a table already. */
  readonly table: ChartTable | 'self';
  readonly onOpen: (id: string) => void;
  /** Choices that change the chart: order, scale. */
  readonly options?: ReactNode;
  /** Read when the chart is taken along; its twin table stands in where there is none. */
  readonly content?: () => ChartContent;
  readonly children: (size: ChartSize) => ReactNode;
}

/** The one shell of every chart: nothing that makes a chart readable, citable and accessible can be forgotten, since it does not compile without. */
export function ChartFrame(chart: ChartFrameProps) {
  const stage = useContext(ChartStageContext);
  return stage === null ? <FramedChart {...chart} /> : stage(chart);
}

function FramedChart(chart: ChartFrameProps) {
  const { heading, meta, summary, table, onOpen, options, children } = chart;
  const drawTakeTools = useContext(TakeToolsContext);
  const { t } = useTranslation();
  const [view, setView] = useState<ChartView>('chart');
  const { size, box, probe } = useChartSize();
  const ids = useId();
  const [titleId, summaryId] = [`${ids}title`, `${ids}summary`];
  const names = useMemo(() => ({ labelledBy: titleId, describedBy: summaryId }), [titleId, summaryId]);
  const isChart = view === 'chart' || table === 'self';
  return (
    <figure className={styles.frame} id={`chart-${heading.id}`} aria-labelledby={titleId}>
      <div className={styles.head}>
        <div>
          <h3 id={titleId} className={styles.title}>
            {heading.title}
          </h3>
          <p className={styles.subtitle}>{heading.subtitle}</p>
        </div>
        {table !== 'self' && (
          <div className={styles.switch}>
            <ViewSwitch view={view} title={heading.title} onChange={setView} />
          </div>
        )}
      </div>
      <p id={summaryId} className={styles.summary}>
        {summary}
      </p>
      {isChart && Boolean(options) && <div className={styles.options}>{options}</div>}
      <div ref={box} className={styles.box}>
        <span ref={probe} className={styles.probe} />
        <ChartNamesContext value={names}>{isChart && children(size)}</ChartNamesContext>
        {table !== 'self' && !isChart && <TwinTable table={table} labelledBy={titleId} onOpen={onOpen} />}
      </div>
      <figcaption className={styles.foot}>
        {meta.notes.map((note) => (
          <p key={note}>{note}</p>
        ))}
        <p>{t('charts.definition', { text: meta.definition })}</p>
        <div className={styles.tools}>
          <p className={styles.source}>{meta.source}</p>
          <CopyLink chart={heading.id} />
          {drawTakeTools({ kind: 'chart', spec: describeFrame(chart) })}
        </div>
      </figcaption>
    </figure>
  );
}

/** A chart that is not built from a spec yet, as one: its twin table. */
function describeFrame({ heading, meta, summary, table }: ChartFrameProps): ChartSpec {
  return {
    ref: parseChartRef(heading.id) ?? { chart: 'rows' },
    headline: heading.title,
    topic: heading.title,
    unit: '',
    period: heading.subtitle,
    filters: [],
    summary,
    definition: meta.definition,
    caveats: [],
    notes: meta.notes,
    source: meta.source,
    content:
      table === 'self'
        ? { kind: 'text', sentences: [{ id: 'summary', group: '', text: summary, opens: null }] }
        : {
            kind: 'table',
            columns: table.columns.map(({ label }, at) => ({ key: `c${at + 1}`, head: label, isNumeric: false })),
            rows: table.rows.map(({ id, cells }) => ({
              id,
              group: '',
              emphasis: 'none',
              opens: null,
              cells: cells.map((text) => ({ text })),
              quantityIds: [id],
            })),
          },
  };
}
