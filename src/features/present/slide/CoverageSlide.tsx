import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { CoverageBars } from '../../../charts/CoverageBars';
import { orderDepartments } from '../../../charts/orderDepartments';
import type { ChartSize } from '../../../charts/rowGeometry';
import { useChartSource } from '../../../charts/useChartSource';
import { percentOf } from '../../../words/formatNumber';
import { useBoardActions, useReportIndex, useSelection, useView } from '../../../store/useBoard';
import styles from './CoverageSlide.module.css';
import { buildCoverageSlide } from './coverageSlideModel';
import { FittedChart } from './FittedChart';
import { useTellCard, type SlideCard } from './slideCard';
import { SlideFrame } from './SlideFrame';
import { measureText, type SlideArea } from './slideMeasures';
import { useSlidePlace } from './slidePlace';
import { useCoverageWords } from './useCoverageWords';
import { useFigureWords } from './useFigureWords';

interface CoverageSlideProps {
  readonly area: SlideArea;
  readonly onCard: (card: SlideCard) => void;
}

const shownFigures = ['initiatives', 'coverage', 'achievements'] as const;

/** One department by pillar, one pillar by department, or all pillars: what was undertaken, and how much of it is told in numbers. */
export function CoverageSlide({ area, onCard }: CoverageSlideProps) {
  const { t } = useTranslation();
  const index = useReportIndex();
  const selection = useSelection();
  const { source, period } = useChartSource();
  const { isHandheld } = useSlidePlace();
  const { showRows } = useBoardActions();
  const isSheet = useView('screen') === 'department';
  const sheet = useView('sheetDepartment');
  const order = useView('departmentOrder');
  const model = useMemo(() => buildCoverageSlide(index, selection, isSheet ? { sheet } : null), [index, selection, isSheet, sheet]);
  const bars = model.by === 'department' ? orderDepartments(model.bars, order, ({ share }) => share) : model.bars;
  const words = useCoverageWords(model);
  const figureOf = useFigureWords(model.figures);
  const { title, subtitle, summary } = words;
  const heading = t(model.by === 'department' ? 'present.coverage.byDepartment' : 'present.coverage.byPillar');
  const drawChart = (size: ChartSize) => (
    <CoverageBars
      size={size}
      onOpen={(id) => showRows(model.by === 'department' ? { departments: [id] } : { pillars: [Number(id)] })}
      items={bars.map((bar) => ({ id: bar.id, label: words.nameBar(bar), detail: '', share: bar.share, text: words.writeShare(bar) }))}
    />
  );
  useTellCard(onCard, {
    title: title.text,
    subtitle,
    source,
    summary,
    definition: t('overview.coverage.definition'),
    remarks: [],
    drawChart,
    rowIds: model.rowIds,
    readContent: () => ({
      unit: '%',
      period,
      content: {
        kind: 'bars',
        categories: bars.map((bar) => ({ label: words.nameBar(bar), detail: '' })),
        series: [{ name: heading, points: bars.map((bar) => ({ value: percentOf(bar.share), text: words.writeShare(bar) })) }],
      },
    }),
  });
  return (
    <SlideFrame {...{ title, subtitle, source, summary }} hidesFilters={model.isNamedByTitle}>
      {(room) => (
        <div className={styles.columns}>
          <dl className={styles.figures}>
            {shownFigures.map(figureOf).map(({ label, value, unit }) => (
              <div key={label}>
                <dt>{label}</dt>
                <dd className={styles.value}>
                  {value}
                  <span className={styles.unit}>{unit}</span>
                </dd>
              </div>
            ))}
          </dl>
          <div>
            <h3 className={styles.heading}>{heading}</h3>
            <FittedChart
              key={`${room.width} ${room.height}`}
              room={chartRoom(room, measureText(area))}
              text={measureText(area)}
              rowCount={bars.length}
            >
              {drawChart}
            </FittedChart>
          </div>
        </div>
      )}
    </SlideFrame>
  );

  /** What the figures beside and the heading above leave to the chart; as `CoverageSlide.module.css` has it. */
  function chartRoom({ width, height }: SlideArea, text: number): SlideArea {
    return isHandheld ? { width, height } : { width: width - text * 14, height: height - text * 2.6 };
  }
}
