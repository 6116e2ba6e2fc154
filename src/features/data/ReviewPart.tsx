import { useDeferredValue, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Quantity } from '../../domain/report';
import { reviewFilters } from '../../query/view';
import { ViewLink } from '../../panels/ViewLink';
import type { ReviewStep } from '../../store/reviewSchema';
import { useBoardActions, useReportIndex, useSelection, useView } from '../../store/useBoard';
import { useNames } from '../../store/useNames';
import { Button } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { ruby } from '../../ui/Ruby';
import { SelectField } from '../../ui/SelectField';
import { useArrowStops } from '../../ui/useArrowStops';
import { formatNumber } from '../../words/formatNumber';
import { CheckPart } from './CheckPart';
import styles from './DataScreen.module.css';
import { readApplied } from './findAnswered';
import { ReviewItem } from './ReviewItem';
import { asRead, buildReview, writeDecisions, type ReviewEdit, type ReviewModel } from './reviewModel';
import reviewStyles from './Review.module.css';
import { useDecisions, useReview } from './useReview';

/** As many numbers are drawn at once. */
const pageSize = 40;

/** 見直し: the numbers of a report that was read here, least certain first, each in its sentence. */
export function ReviewPart() {
  const { t } = useTranslation();
  const id = useView('report');
  if (id === null) {
    return (
      <>
        <CheckPart />
        <EmptyState title={t('data.review.none')}>
          <p>{ruby(t('data.review.noneBody'))}</p>
          <ViewLink to={{ dataPart: 'read' }}>{t('data.review.toRead')}</ViewLink>
        </EmptyState>
      </>
    );
  }
  return (
    <>
      <Review key={id} id={id} />
      <CheckPart />
    </>
  );
}

function Review({ id }: { id: string }) {
  const { t } = useTranslation();
  const decisions = useDecisions(id);
  const review = useReview(id);
  const index = useReportIndex();
  const filter = useView('reviewFilter');
  const { departments } = useSelection();
  const department = departments[0] ?? null;
  const model = useMemo(() => buildReview(index, filter, department), [index, filter, department]);
  if (decisions === null) return <p className={styles.quiet}>{ruby(t('data.review.gone'))}</p>;
  const decide = (quantity: Quantity, edit: ReviewEdit, reason: string) =>
    review.decide(writeDecisions(index, quantity, edit, reason, decisions));
  const { failure } = review;
  const applied = readApplied(id, review.done);
  return (
    <section className={reviewStyles.review} aria-labelledby="review-progress">
      {applied !== null && (
        <output className={styles.told}>
          <span>{ruby(t('data.answers.applied', { count: applied.count }))}</span>{' '}
          {applied.rest > 0 && <span>{ruby(t('data.answers.appliedRest', { count: applied.rest }))}</span>}
        </output>
      )}
      <Progress model={model} />
      <div className={reviewStyles.tools}>
        <Filters model={model} department={department} />
        <Button icon="undo" disabled={!review.canUndo} onClick={review.undo}>
          {t('data.review.undo')}
        </Button>
        <Button look="quiet" disabled={!review.canRedo} onClick={review.redo}>
          {t('data.review.redo')}
        </Button>
        <output className={styles.quiet}>{review.isPending ? ruby(t('data.review.pending')) : ''}</output>
      </div>
      {failure !== null && failure.reason !== 'cancelled' && (
        <p role="alert" className={styles.told}>
          {ruby(t(`data.review.failed.${failure.reason}`, { message: failure.message.slice(0, 300) }))}
        </p>
      )}
      {review.standing !== 'kept' && <p className={styles.told}>{ruby(t(`data.open.${review.standing}`))}</p>}
      <Rows key={`${filter} ${department ?? ''}`} model={model} onDecide={decide} onSentence={review.decide} />
    </section>
  );
}

function Progress({ model: { total, done } }: { model: ReviewModel }) {
  const { t } = useTranslation();
  const language = useView('language');
  const counts = { total: formatNumber(total, language), done: formatNumber(done, language) };
  const text = total === 0 ? t('data.review.noDoubt') : done === total ? t('data.review.allDone', counts) : t('data.review.progress', counts);
  return (
    <div className={reviewStyles.progress}>
      <h3 id="review-progress" tabIndex={-1}>{ruby(text)}</h3>
      {total > 0 && <progress max={total} value={done} aria-labelledby="review-progress" />}
      {total === done && <ViewLink to={{ dataPart: 'publish' }}>{t('data.review.toPublish')}</ViewLink>}
    </div>
  );
}

function Filters({ model, department }: { model: ReviewModel; department: string | null }) {
  const { t } = useTranslation();
  const { changeView, changeSelection } = useBoardActions();
  const language = useView('language');
  const names = useNames();
  const { report } = useReportIndex();
  return (
    <>
      <SelectField
        label={t('data.review.filter')}
        value={useView('reviewFilter')}
        options={reviewFilters.map((value) => ({
          value,
          label: t('data.review.filterCount', { name: t(`data.review.filters.${value}`), number: formatNumber(model.counts[value], language) }),
        }))}
        onChange={(reviewFilter) => changeView({ reviewFilter })}
      />
      <SelectField
        label={t('data.review.department')}
        value={department ?? ''}
        options={[
          { value: '', label: t('data.review.allDepartments') },
          ...report.departments.map(({ id, name }) => ({ value: id, label: names.text('department', name) })),
        ]}
        onChange={(id) => changeSelection({ departments: id === '' ? [] : [id] })}
      />
    </>
  );
}

interface RowsProps {
  readonly model: ReviewModel;
  readonly onDecide: (quantity: Quantity, edit: ReviewEdit, reason: string) => void;
  readonly onSentence: (step: ReviewStep) => void;
}

/** One page of numbers; what was just decided stays in sight until the document is read again. */
function Rows({ model, onDecide, onSentence }: RowsProps) {
  const { t } = useTranslation();
  const language = useView('language');
  const list = useRef<HTMLUListElement>(null);
  useArrowStops(list);
  const [page, setPage] = useState(0);
  const [edited, setEdited] = useState<string | null>(null);
  const rows = useDeferredValue(model.rows);
  const [decided, setDecided] = useState<{ readonly of: ReviewModel['rows']; readonly ids: readonly string[] }>({ of: rows, ids: [] });
  const waiting = decided.of === rows ? decided.ids : [];
  const from = Math.min(page, Math.max(0, Math.ceil(rows.length / pageSize) - 1)) * pageSize;
  const shown = rows.slice(from, from + pageSize);
  const decide = (quantity: Quantity, edit: ReviewEdit, reason: string) => {
    const place = shown.findIndex((row) => row.quantity.id === quantity.id);
    const next = shown.slice(place + 1).find((row) => !waiting.includes(row.quantity.id)) ?? shown[place - 1];
    setDecided({ of: rows, ids: [...waiting, quantity.id] });
    setEdited(null);
    onDecide(quantity, edit, reason);
    document.getElementById(next === undefined ? 'review-progress' : `confirm-${next.quantity.id}`)?.focus();
  };
  if (rows.length === 0) return <p className={styles.quiet}>{ruby(t('data.review.empty'))}</p>;
  const format = (count: number) => formatNumber(count, language);
  const last = Math.min(from + pageSize, rows.length);
  return (
    <>
      <p className={styles.quiet}>{ruby(t('data.review.keys'))}</p>
      <ul ref={list} className={reviewStyles.rows} aria-label={t('data.review.list')}>
        {shown.map((row) => (
          <ReviewItem
            key={row.quantity.id}
            row={row}
            isWaiting={waiting.includes(row.quantity.id)}
            isEdited={edited === row.quantity.id}
            onConfirm={() => decide(row.quantity, asRead(row.quantity), t('data.review.confirmedReason'))}
            onEdit={(isOpen) => setEdited(isOpen ? row.quantity.id : null)}
            onSave={(edit, reason) => decide(row.quantity, edit, reason)}
            onSentence={onSentence}
          />
        ))}
      </ul>
      {rows.length > pageSize && (
        <div className={reviewStyles.tools}>
          <Button disabled={from === 0} onClick={() => setPage(from / pageSize - 1)}>
            {t('data.review.previous', { count: pageSize })}
          </Button>
          <span>{ruby(t('data.review.page', { from: format(from + 1), to: format(last), total: format(rows.length) }))}</span>
          <Button disabled={last === rows.length} onClick={() => setPage(from / pageSize + 1)}>
            {t('data.review.next', { count: pageSize })}
          </Button>
        </div>
      )}
    </>
  );
}
