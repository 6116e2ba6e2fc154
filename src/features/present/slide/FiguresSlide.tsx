import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useChartSource } from '../../../charts/useChartSource';
import { useReportIndex, useSelection } from '../../../store/useBoard';
import { useNames } from '../../../store/useNames';
import styles from './FiguresSlide.module.css';
import { useTellCard, type SlideCard } from './slideCard';
import { countFigures } from './slideFigures';
import { SlideFrame } from './SlideFrame';
import type { SlideArea } from './slideMeasures';
import { figureKeys, useFigureWords } from './useFigureWords';

interface FiguresSlideProps {
  readonly area: SlideArea;
  readonly onCard: (card: SlideCard) => void;
}

const figureColumns = ['label', 'value', 'definition'] as const;

/** What document this is, and its key figures with their definitions. */
export function FiguresSlide({ onCard }: FiguresSlideProps) {
  const { t } = useTranslation();
  const names = useNames();
  const index = useReportIndex();
  const selection = useSelection();
  const { source, period } = useChartSource();
  const wordsOf = useFigureWords(useMemo(() => countFigures(index, selection), [index, selection]));
  const figures = figureKeys.map((key) => ({ key, ...wordsOf(key) }));
  const { report } = index;
  const title = names.translate('title', report.title);
  const subtitle = t('overview.period', { municipality: names.text('municipality', report.municipality.name), period });
  const summary = figures.map(({ label, value, unit }) => `${label} ${value} ${unit}`).join(names.language === 'ja' ? '、' : ', ');
  useTellCard(onCard, {
    title: title.text,
    subtitle,
    source,
    summary,
    definition: '',
    remarks: [],
    rowIds: [],
    drawChart: null,
    readContent: () => ({
      unit: '',
      period,
      content: {
        kind: 'table',
        columns: figureColumns.map((key) => ({ header: t(`present.figureColumns.${key}`), type: 'text' })),
        rows: figures.map(({ label, value, unit, definition }) => [label, `${value} ${unit}`, definition]),
      },
    }),
  });
  return (
    <SlideFrame {...{ title, subtitle, source, summary }}>
      {() => (
        <dl className={styles.figures}>
          {figures.map(({ key, label, value, unit, definition }) => (
            <div key={key} className={styles.figure}>
              <dt className={styles.label}>{label}</dt>
              <dd className={styles.value}>
                {value}
                <span className={styles.unit}>{unit}</span>
              </dd>
              <dd className={styles.definition}>{definition}</dd>
            </div>
          ))}
        </dl>
      )}
    </SlideFrame>
  );
}
