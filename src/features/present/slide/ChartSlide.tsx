import type { ChartFrameProps } from '../../../charts/ChartFrame';
import { useBoardActions, useView } from '../../../store/useBoard';
import { chartContentOf } from './chartContentOf';
import { FittedChart } from './FittedChart';
import { FittedTable } from './FittedTable';
import { useTellCard, type SlideCard } from './slideCard';
import { SlideFrame } from './SlideFrame';
import { measureText, type SlideArea } from './slideMeasures';

interface ChartSlideProps {
  readonly chart: ChartFrameProps;
  readonly area: SlideArea;
  readonly onCard: (card: SlideCard) => void;
}

/** What a chart tells about itself. */
export function cardOfChart(chart: ChartFrameProps): SlideCard {
  const { heading, meta, summary, table, children } = chart;
  return {
    title: heading.title,
    subtitle: heading.subtitle,
    source: meta.source,
    summary,
    definition: meta.definition,
    remarks: meta.notes,
    rowIds: table === 'self' ? [] : table.rows.map(({ id }) => id),
    readContent: () => chartContentOf(chart),
    drawChart: table === 'self' ? null : children,
  };
}

/** Tells what a chart holds, without drawing it. */
export function ChartCard({ chart, onCard }: ChartSlideProps) {
  useTellCard(onCard, cardOfChart(chart));
  return null;
}

/** A chart of the board as a slide. Where not even its further parts hold all rows, the largest are shown. */
export function ChartSlide({ chart, area, onCard }: ChartSlideProps) {
  const { heading, meta, summary, table, children } = chart;
  const { changeView } = useBoardActions();
  const order = useView('departmentOrder');
  const rowCount = table === 'self' ? null : table.rows.length;
  useTellCard(onCard, cardOfChart(chart));
  return (
    <SlideFrame title={heading.title} subtitle={heading.subtitle} source={meta.source} summary={summary}>
      {(room) =>
        rowCount === null ? (
          <FittedTable key={`${room.width} ${room.height}`} room={room} text={measureText(area)}>
            {children({ width: room.width, fontSize: measureText(area) })}
          </FittedTable>
        ) : (
          <FittedChart
            key={`${room.width} ${room.height} ${order}`}
            {...{ room, rowCount }}
            text={measureText(area)}
            onShortened={() => order !== 'value' && changeView({ departmentOrder: 'value' })}
          >
            {children}
          </FittedChart>
        )
      }
    </SlideFrame>
  );
}
