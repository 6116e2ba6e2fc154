import '../../i18n/laterTexts';
import '../../specs/laterSpecs';
import { useDeferredValue, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { ScaleControl } from '../../panels/ChartOptions';
import { ChartPanel } from '../../panels/ChartPanel';
import { PartLinks } from '../../panels/PartLinks';
import { ViewLink } from '../../panels/ViewLink';
import { listUnitPanels, type CompareModel } from '../../query/unitComparison';
import { compareParts } from '../../query/view';
import type { ChartSpec } from '../../specs/chartSpec';
import { explainNothing, readComparison } from '../../specs/measureWords';
import { useBoardActions, useChartView, useReportIndex, useSelection, useView } from '../../store/useBoard';
import { useNames } from '../../store/useNames';
import { useNameWords } from '../../store/useNameWords';
import { Button } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { CompareControls, DepartmentPicker } from './CompareControls';
import styles from './CompareScreen.module.css';

const writeScale = ({ content }: ChartSpec) => 'axis' in content && content.axis.canBeLog && <ScaleControl />;

/** 比較: like with like, one unit at a time; departments beside each other; every unit in a panel of its own. */
export function CompareScreen() {
  const { t } = useTranslation();
  const part = useView('comparePart');
  const words = useNameWords();
  const view = useDeferredValue(useChartView());
  const model = useMemo(() => readComparison(view, words), [view, words]);
  return (
    <article className={styles.screen}>
      <header className={styles.heading}>
        <h2>{t('compare.title')}</h2>
        <p>{t('compare.lead')}</p>
      </header>
      <PartLinks
        label={t('compare.parts')}
        parts={compareParts}
        current={part}
        nameOf={(name) => t(`compare.part.${name}`)}
        linkTo={(comparePart) => ({ comparePart })}
      />
      {part === 'departments' ? (
        <>
          <DepartmentPicker />
          <ChartPanel chart="side-by-side" />
        </>
      ) : part === 'units' ? (
        <UnitsPart />
      ) : (
        <MeasurePart model={model} part={part} />
      )}
    </article>
  );
}

/** One unit and one activity: sums and single values as bars, or every value as a point. */
function MeasurePart({ model, part }: { model: CompareModel; part: 'measure' | 'distribution' }) {
  const { t } = useTranslation();
  const words = useNameWords();
  const { changeView, resetSelection } = useBoardActions();
  const nothing = explainNothing(model, words);
  if (model.status !== 'ready' || nothing !== null) {
    return (
      <>
        <CompareControls model={model} />
        <EmptyState title={nothing?.reason ?? ''}>
          {model.status === 'activityMissing' && (
            <Button onClick={() => changeView({ compareUnit: model.unit, compareActivity: null })}>{t('compare.everything')}</Button>
          )}
          {model.status === 'empty' && <Button onClick={resetSelection}>{t('filters.reset')}</Button>}
        </EmptyState>
      </>
    );
  }
  return (
    <>
      <CompareControls model={model} />
      {model.groups.map(({ counting, total }, place) => {
        const of = place === 0 ? {} : { of: counting ?? 'plain' };
        const key = `${model.unit} ${counting}`;
        if (part === 'distribution') return <ChartPanel key={key} chart="distribution" {...of} options={writeScale} />;
        const sums = <ChartPanel chart="sums" {...of} />;
        // single values come first where no sum is true
        return (
          <div key={key} className={styles.panels}>
            {total.kind === 'sum' && sums}
            <ChartPanel chart="ranked" {...of} options={writeScale} />
            {total.kind === 'refused' && sums}
          </div>
        );
      })}
    </>
  );
}

/** Every unit in a panel of its own, with its own axis: lengths are compared within a panel only. */
function UnitsPart() {
  const { t } = useTranslation();
  const names = useNames();
  const index = useReportIndex();
  const selection = useDeferredValue(useSelection());
  const { resetSelection } = useBoardActions();
  const panels = useMemo(() => listUnitPanels(index, selection), [index, selection]);
  if (panels.length === 0) {
    return (
      <EmptyState title={t('compare.units.empty')}>
        <Button onClick={resetSelection}>{t('filters.reset')}</Button>
      </EmptyState>
    );
  }
  return (
    <>
      <p>{t('compare.units.lead')}</p>
      <div className={styles.units}>
        {panels.map(({ unit, counting }, place) => (
          <div key={`${unit} ${counting}`}>
            <ChartPanel chart="unit" of={String(place)} />
            <ViewLink to={{ compareUnit: unit, compareActivity: null, comparePart: 'measure' }}>
              {t('compare.units.open', { unit: names.unit(unit) })}
            </ViewLink>
          </div>
        ))}
      </div>
    </>
  );
}
