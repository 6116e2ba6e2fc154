import '../../i18n/laterTexts';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { ScaleControl } from '../../panels/ChartOptions';
import { LaterChartPanel } from '../../panels/LaterChartPanel';
import { PartLinks } from '../../panels/PartLinks';
import { ViewLink } from '../../panels/ViewLink';
import { YearReports } from '../../panels/YearReports';
import { hasTimelines } from '../../query/timelines';
import { compareParts } from '../../query/view';
import type { ChartSpec } from '../../specs/chartSpec';
import { explainNothing, readMeasure, type MeasureModel } from '../../specs/measureWords';
import { useShownChartView } from '../../store/ShownView';
import { useBoard, useBoardActions, useView } from '../../store/useBoard';
import { useNameWords } from '../../store/useNameWords';
import { Button } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { ruby } from '../../ui/Ruby';
import { CompareControls, DepartmentPicker } from './CompareControls';
import styles from './CompareScreen.module.css';

const writeScale = ({ content }: ChartSpec) => 'axis' in content && content.axis.canBeLog && <ScaleControl />;

/** 比較: like with like, one measure family at a time; departments beside each other. */
export function CompareScreen() {
  const { t } = useTranslation();
  const part = useView('comparePart');
  const words = useNameWords();
  const view = useShownChartView();
  const model = useMemo(() => readMeasure(view, words), [view, words]);
  const hasSeveral = useBoard(({ catalogue }) => catalogue.length > 1);
  const hasYears = useMemo(() => hasSeveral || hasTimelines(words.index), [words, hasSeveral]);
  return (
    <article className={styles.screen}>
      <header className={styles.heading}>
        <h2>{ruby(t('compare.title'))}</h2>
        <p>{ruby(t('compare.lead'))}</p>
      </header>
      <PartLinks
        label={t('compare.parts')}
        parts={compareParts.filter((name) => name !== 'years' || hasYears || part === name)}
        current={part}
        nameOf={(name) => t(`compare.part.${name}`)}
        linkTo={(comparePart) => ({ comparePart })}
      />
      {part === 'departments' ? (
        <>
          <DepartmentPicker />
          <LaterChartPanel chart="side-by-side" />
        </>
      ) : part === 'years' ? (
        <YearsPart />
      ) : (
        <MeasurePart model={model} part={part} />
      )}
    </article>
  );
}

/** Results over the years: those of the document, and of reports of other years as soon as these are there. */
function YearsPart() {
  const { t } = useTranslation();
  const hasOthers = useBoard(({ years }) => (years?.others.length ?? 0) > 0);
  return (
    <>
      <YearReports />
      <LaterChartPanel chart="years" />
      {hasOthers && (
        <p className={styles.aside}>
          <ViewLink to={{ screen: 'data', dataPart: 'years' }}>{t('compare.years.toDiff')}</ViewLink>
        </p>
      )}
    </>
  );
}

/** One measure family: sums and single values as bars, or every value as a point. */
function MeasurePart({ model, part }: { model: MeasureModel; part: 'measure' | 'distribution' }) {
  const { t } = useTranslation();
  const words = useNameWords();
  const { resetSelection } = useBoardActions();
  const nothing = explainNothing(model, words);
  const sums = <LaterChartPanel chart="sums" />;
  const isSummed = model.comparison?.total.kind === 'sum';
  return (
    <>
      <CompareControls model={model} />
      {nothing !== null ? (
        <EmptyState title={nothing.reason}>
          <Button onClick={resetSelection}>{t('filters.reset')}</Button>
        </EmptyState>
      ) : part === 'distribution' ? (
        <LaterChartPanel chart="distribution" options={writeScale} />
      ) : (
        // single values come first where no sum is true
        <div key={model.family} className={styles.panels}>
          {isSummed && sums}
          <LaterChartPanel chart="ranked" options={writeScale} />
          {!isSummed && sums}
        </div>
      )}
    </>
  );
}
