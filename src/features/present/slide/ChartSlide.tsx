import { useEffect } from 'react';
import type { ChartFrameProps } from '../../../charts/ChartFrame';
import { useBoardActions, useView } from '../../../store/useBoard';
import { FittedChart } from './FittedChart';
import type { SlideCard } from './slideCard';
import { SlideFrame } from './SlideFrame';
import { measureText, type SlideArea } from './slideMeasures';

interface ChartSlideProps {
  readonly chart: ChartFrameProps;
  readonly area: SlideArea;
  readonly onCard: (card: SlideCard) => void;
}

/** A chart of the board as a slide. Where not all rows have room, the largest are shown. */
export function ChartSlide({ chart, area, onCard }: ChartSlideProps) {
  const { heading, meta, summary, table, children } = chart;
  const { changeView } = useBoardActions();
  const order = useView('departmentOrder');
  const rowCount = table === 'self' ? null : table.rows.length;
  const rowIds = table === 'self' ? '' : table.rows.map(({ id }) => id).join(' ');
  useEffect(() => {
    onCard({
      title: heading.title,
      subtitle: heading.subtitle,
      source: meta.source,
      summary,
      rowIds: rowIds === '' ? [] : rowIds.split(' '),
    });
  }, [onCard, heading.title, heading.subtitle, meta.source, summary, rowIds]);
  return (
    <SlideFrame title={heading.title} subtitle={heading.subtitle} source={meta.source} summary={summary}>
      {(room) => (
        <FittedChart
          key={`${room.width} ${room.height} ${order}`}
          {...{ room, rowCount }}
          text={measureText(area)}
          onShortened={() => order !== 'value' && changeView({ departmentOrder: 'value' })}
        >
          {children}
        </FittedChart>
      )}
    </SlideFrame>
  );
}
