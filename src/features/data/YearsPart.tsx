import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { factsOf } from '../../domain/languages';
import { serializeYearLinks } from '../../domain/yearLinksSchema';
import { ViewLink } from '../../panels/ViewLink';
import { YearReports } from '../../panels/YearReports';
import { countDiff } from '../../query/years/diffReports';
import type { LinkFault } from '../../query/years/settleLinks';
import type { YearsBeside } from '../../query/years/yearsBeside';
import { useKept } from '../../store/kept';
import { keptLinks } from '../../store/keptLinks';
import { addStep, type ReviewStep } from '../../store/reviewSchema';
import { useBoard, useReportIndex, useView } from '../../store/useBoard';
import { writeToday } from '../../store/writeToday';
import { Button } from '../../ui/Button';
import { ruby } from '../../ui/Ruby';
import { saveFile } from '../../ui/saveFile';
import { SelectField } from '../../ui/SelectField';
import { formatFiscalYear } from '../../words/formatDate';
import { formatNumber } from '../../words/formatNumber';
import styles from './DataScreen.module.css';
import reviewStyles from './Review.module.css';
import { buildYears, diffFilters, selectRowsOf, stepOf, writeLink, type DiffFilter, type DiffRow, type YearsModel } from './yearsModel';
import { YearsRow } from './YearsRow';

/** 年度の比較: what is new, gone, in other words, elsewhere or of another value in another year's report, and which of both are the same. */
export function YearsPart() {
  const years = useBoard((state) => state.years);
  return (
    <div className={reviewStyles.review}>
      <YearReports />
      {years !== null && years.others.length > 0 && <Comparison years={years} />}
    </div>
  );
}

/** The year before the shown one where it is there, otherwise the nearest. */
function chooseYear(years: readonly number[], shown: number): number | undefined {
  return years.toSorted((a, b) => Number(a >= shown) - Number(b >= shown) || Math.abs(a - shown) - Math.abs(b - shown))[0];
}

function useLinkSteps() {
  const { value, standing } = useKept(keptLinks);
  const move = (by: number) =>
    keptLinks().change((review) => ({ ...review, done: Math.max(0, Math.min(review.steps.length, review.done + by)) }));
  return {
    standing,
    canUndo: value.done > 0,
    canRedo: value.done < value.steps.length,
    decide: (step: ReviewStep) => keptLinks().change((review) => addStep(review, step)),
    undo: () => move(-1),
    redo: () => move(1),
  };
}

function Comparison({ years }: { years: YearsBeside }) {
  const { t } = useTranslation();
  const language = useView('language');
  const shown = useReportIndex();
  const steps = useLinkSteps();
  const [chosen, setChosen] = useState<string | null>(null);
  const nearest = chooseYear(
    years.others.map(({ index }) => index.report.fiscalYear),
    shown.report.fiscalYear,
  );
  const other = years.others.find(({ folder }) => folder === chosen) ?? years.others.find(({ index }) => index.report.fiscalYear === nearest);
  const model = useMemo(() => (other === undefined ? null : buildYears(shown, other, years)), [shown, other, years]);
  const [filter, setFilter] = useState<DiffFilter | null>(null);
  const [reason, setReason] = useState<string>(t('data.years.reasonDefault'));
  if (model === null || other === undefined) return null;
  const format = (count: number) => formatNumber(count, language);
  const shownFilter = filter ?? (model.counts.asked > 0 ? 'asked' : 'all');
  const decide = (row: DiffRow, kind: 'same' | 'different') => {
    const link = writeLink(model, row, { decide: kind, reason: reason.trim() || t('data.years.reasonDefault'), decidedOn: writeToday() });
    if (link !== null) steps.decide(stepOf(link));
  };
  return (
    <section className={reviewStyles.review} aria-labelledby="years-title">
      <h3 id="years-title" tabIndex={-1}>
        {ruby(t('data.years.heading', {
          earlier: formatFiscalYear(model.earlier.report.fiscalYear, language),
          later: formatFiscalYear(model.later.report.fiscalYear, language),
        }))}
      </h3>
      <Summary model={model} />
      {model.faults.length > 0 && <Faults faults={model.faults} onRemove={(fault) => steps.decide(stepOf(fault.link, false))} />}
      <div className={reviewStyles.tools}>
        {years.others.length > 1 && (
          <SelectField
            label={t('data.years.with')}
            value={other.folder}
            options={years.others.map(({ folder, index }) => ({ value: folder, label: formatFiscalYear(index.report.fiscalYear, language) }))}
            onChange={setChosen}
          />
        )}
        <SelectField
          label={t('data.years.filter')}
          value={shownFilter}
          options={diffFilters.map((value) => ({
            value,
            label: t('data.review.filterCount', { name: t(`data.years.filters.${value}`), number: format(model.counts[value]) }),
          }))}
          onChange={setFilter}
        />
        <div className={styles.field}>
          <label htmlFor="years-reason">{ruby(t('data.years.reason'))}</label>
          <input id="years-reason" size={28} maxLength={200} value={reason} onChange={(event) => setReason(event.target.value)} />
        </div>
        <Button icon="undo" disabled={!steps.canUndo} onClick={steps.undo}>
          {t('data.review.undo')}
        </Button>
        <Button look="quiet" disabled={!steps.canRedo} onClick={steps.redo}>
          {t('data.review.redo')}
        </Button>
        {years.links.length > 0 && (
          <Button
            look="quiet"
            icon="download"
            onClick={() => saveFile('links.json', serializeYearLinks({ schemaVersion: 1, links: [...years.links] }), 'application/json')}
          >
            {t('data.years.save', { count: years.links.length })}
          </Button>
        )}
      </div>
      {steps.standing !== 'kept' && <p className={styles.told}>{ruby(t(`data.open.${steps.standing}`))}</p>}
      <Rows key={`${other.folder} ${shownFilter}`} model={model} filter={shownFilter} onDecide={decide} />
      <p className={styles.quiet}>
        <span>{ruby(t('data.years.linesLead'))}</span> <ViewLink to={{ screen: 'compare', comparePart: 'years' }}>{t('data.years.toLines')}</ViewLink>
      </p>
    </section>
  );
}

const told = ['new', 'gone', 'renamed', 'moved', 'redefined', 'changed'] as const;

/** How much is another one, in one sentence. */
function Summary({ model }: { model: YearsModel }) {
  const { t } = useTranslation();
  const language = useView('language');
  const { initiatives, results, doubtful } = countDiff(model.diff);
  const list = (counts: typeof results) => {
    const parts = told.filter((name) => counts[name] > 0).map((name) => t(`data.years.counts.${name}`, { number: formatNumber(counts[name], language) }));
    return parts.length === 0 ? t('data.years.counts.none') : parts.join(factsOf(language).dot);
  };
  return (
    <p>
      <span>{ruby(t('data.years.summary', { initiatives: list(initiatives), results: list(results) }))}</span>{' '}
      <span>{ruby(doubtful > 0 ? t('data.years.asked', { count: doubtful }) : t('data.years.nothingAsked'))}</span>
    </p>
  );
}

/** Decisions that match nothing any more: errors, since they hold nowhere. */
function Faults({ faults, onRemove }: { faults: readonly LinkFault[]; onRemove: (fault: LinkFault) => void }) {
  const { t } = useTranslation();
  const language = useView('language');
  return (
    <div role="alert" className={styles.told}>
      <p>{ruby(t('data.years.faults', { count: faults.length }))}</p>
      <ul>
        {faults.map((fault) => {
          const { place, found } = fault;
          return (
            <li key={JSON.stringify([fault.link, place.fiscalYear])}>
              {formatFiscalYear(place.fiscalYear, language)}{' '}
              <span lang="ja">{ruby(t('data.records.placeText', { department: place.department, pillar: place.pillar, marker: place.marker ?? '' }))}</span>{' '}
              {place.quote !== undefined && (
                <q lang="ja" className={styles.quote}>
                  {place.quote}
                </q>
              )}{' '}
              {t('data.years.faultFound', { count: found })}{' '}
              <Button look="quiet" onClick={() => onRemove(fault)}>
                {t('data.years.removeFault')}
              </Button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

/** As many rows are drawn before more are asked for. */
const pageSize = 40;

function Rows({ model, filter, onDecide }: { model: YearsModel; filter: DiffFilter; onDecide: (row: DiffRow, decide: 'same' | 'different') => void }) {
  const { t } = useTranslation();
  const [shown, setShown] = useState(pageSize);
  const rows = selectRowsOf(model, filter);
  if (rows.length === 0) return <p className={styles.quiet}>{ruby(t('data.years.empty'))}</p>;
  const decide = (row: DiffRow, kind: 'same' | 'different') => {
    const place = rows.indexOf(row);
    const next = rows.slice(place + 1).find((other) => other.confidence !== null) ?? rows[place - 1];
    onDecide(row, kind);
    document.getElementById(next === undefined ? 'years-title' : `same-${next.key}`)?.focus();
  };
  return (
    <>
      <ul className={reviewStyles.rows} aria-label={t('data.years.list')}>
        {rows.slice(0, shown).map((row) => (
          <YearsRow key={row.key} row={row} model={model} onDecide={(kind) => decide(row, kind)} />
        ))}
      </ul>
      {rows.length > shown && (
        <Button onClick={() => setShown(shown + pageSize * 2)}>{t('data.years.more', { count: Math.min(pageSize * 2, rows.length - shown) })}</Button>
      )}
    </>
  );
}
