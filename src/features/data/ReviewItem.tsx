import { useId, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { relationFields } from '../../domain/relation';
import { roles, type Quantity } from '../../domain/report';
import { useBoardActions, useReportIndex } from '../../store/useBoard';
import { Button } from '../../ui/Button';
import { ruby } from '../../ui/Ruby';
import { SelectField } from '../../ui/SelectField';
import { formatQuantity } from '../../words/formatQuantity';
import styles from './DataScreen.module.css';
import reviewStyles from './Review.module.css';
import type { ReviewStep } from '../../store/reviewSchema';
import { SentenceEditor } from './SentenceEditor';
import { cutSentence, findRelation, listHeads, type RelationField, type ReviewEdit, type ReviewRow } from './reviewModel';

interface ReviewItemProps {
  readonly row: ReviewRow;
  /** Decided, and not read again yet. */
  readonly isWaiting: boolean;
  readonly isEdited: boolean;
  readonly onConfirm: () => void;
  readonly onEdit: (isOpen: boolean) => void;
  readonly onSave: (edit: ReviewEdit, reason: string) => void;
  /** Decides about the sentence itself. */
  readonly onSentence: (step: ReviewStep) => void;
}

/** One number with its sentence: found right, or changed. */
export function ReviewItem({ row, isWaiting, isEdited, onConfirm, onEdit, onSave, onSentence }: ReviewItemProps) {
  const [isSentence, setSentence] = useState(false);
  const { t } = useTranslation();
  const index = useReportIndex();
  const { openQuantity } = useBoardActions();
  const { quantity, statement, initiative, department, pillar } = row;
  const { before, number, behind } = cutSentence(row);
  const relation = findRelation(quantity);
  const value = quantity.kind === null ? number : formatQuantity(quantity, 'ja').text;
  const named = { label: quantity.label, value };
  const place = {
    department: department.name,
    pillar: pillar.number,
    marker: initiative.marker ?? '',
    column: t(`words.columns.${statement.column}`),
    line: statement.cell ?? t('data.tables.line', { line: statement.line }),
  };
  const head = relation === null ? null : index.quantities.get(relation.id);
  return (
    <li className={reviewStyles.row} data-waiting={isWaiting || undefined}>
      <div className={reviewStyles.read}>
        <p>
          <button
            type="button"
            lang="ja"
            className={reviewStyles.value}
            aria-label={t('data.review.openNumber', named)}
            onClick={() => openQuantity(quantity.id)}
          >
            {value}
          </button>{' '}
          <span lang="ja">{quantity.label}</span>
        </p>
        <p className={styles.quiet}>
          <span>{ruby(t(`words.roles.${quantity.role}`))}</span>
          <span className={reviewStyles.confidence} data-confidence={quantity.confidence}>
            {ruby(quantity.decidedBy === 'person' ? t('data.review.decided') : t(`data.review.confidences.${quantity.confidence}`))}
          </span>
        </p>
        {head !== null && head !== undefined && relation !== null && (
          <p className={styles.quiet}>
            <span>{ruby(t(`data.review.relations.${relation.field}`))}</span> <span lang="ja">{head.label}</span>
          </p>
        )}
      </div>
      <div>
        <p lang="ja" className={reviewStyles.sentence}>
          <span>{before}</span>
          <mark>{number}</mark>
          <span>{behind}</span>
        </p>
        <p className={styles.quiet} lang="ja">
          {ruby(t('data.review.place', place))}
        </p>
      </div>
      <div className={reviewStyles.buttons}>
        <Button
          id={`confirm-${quantity.id}`}
          icon="check"
          aria-label={t('data.review.confirmNumber', named)}
          aria-disabled={isWaiting}
          onClick={() => !isWaiting && onConfirm()}
        >
          {t('data.review.confirm')}
        </Button>
        <Button
          look="quiet"
          aria-label={t('data.review.editNumber', named)}
          aria-expanded={isEdited}
          aria-disabled={isWaiting}
          onClick={() => !isWaiting && onEdit(!isEdited)}
        >
          {t('data.review.edit')}
        </Button>
        <Button
          look="quiet"
          aria-label={t('data.sentence.editOf', named)}
          aria-expanded={isSentence}
          aria-disabled={isWaiting}
          onClick={() => !isWaiting && setSentence(!isSentence)}
        >
          {t('data.sentence.edit')}
        </Button>
      </div>
      {isEdited && <Editor quantity={quantity} onSave={onSave} onClose={() => onEdit(false)} />}
      {isSentence && (
        <SentenceEditor
          row={row}
          onSave={(step) => {
            setSentence(false);
            onSentence(step);
          }}
          onClose={() => setSentence(false)}
        />
      )}
    </li>
  );
}

interface EditorProps {
  readonly quantity: Quantity;
  readonly onSave: ReviewItemProps['onSave'];
  readonly onClose: () => void;
}

const noRelation = 'none';
const relationChoices = [noRelation, ...relationFields] as const;

/** What a person may change about a number, with the reason, without which nothing is decided. */
function Editor({ quantity, onSave, onClose }: EditorProps) {
  const { t } = useTranslation();
  const index = useReportIndex();
  const present = findRelation(quantity);
  const heads = listHeads(index, quantity);
  const [role, setRole] = useState(quantity.role);
  const [unit, setUnit] = useState(quantity.unit ?? '');
  const [label, setLabel] = useState(quantity.label);
  const [field, setField] = useState<RelationField | typeof noRelation>(present?.field ?? noRelation);
  const [head, setHead] = useState(present?.id ?? heads[0]?.id ?? '');
  const [reason, setReason] = useState('');
  const [isAsked, setAsked] = useState(false);
  const isMissing = isAsked && reason.trim() === '';
  const id = useId();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (reason.trim() === '') return setAsked(true);
    const relation = field === noRelation || head === '' ? null : { field, id: head };
    onSave({ role, unit: unit.trim() === '' ? null : unit.trim(), label: label.trim() || quantity.label, relation }, reason.trim());
  };
  return (
    <form className={`${styles.fields} ${reviewStyles.editor}`} onSubmit={submit}>
      <SelectField
        label={t('data.review.role')}
        value={role}
        options={roles.map((value) => ({ value, label: t(`words.roles.${value}`) }))}
        onChange={setRole}
      />
      <div className={styles.field}>
        <label htmlFor={`${id}-unit`}>{ruby(t('data.review.unit'))}</label>
        <input id={`${id}-unit`} lang="ja" size={6} maxLength={20} value={unit} onChange={(event) => setUnit(event.target.value)} />
      </div>
      <div className={styles.field}>
        <label htmlFor={`${id}-label`}>{ruby(t('data.review.label'))}</label>
        <input id={`${id}-label`} lang="ja" size={24} maxLength={100} value={label} onChange={(event) => setLabel(event.target.value)} />
      </div>
      {heads.length > 0 && (
        <SelectField
          label={t('data.review.relation')}
          value={field}
          options={relationChoices.map((value) => ({ value, label: t(`data.review.relations.${value}`) }))}
          onChange={setField}
        />
      )}
      {field !== noRelation && (
        <SelectField
          label={t('data.review.relationTo')}
          value={head}
          options={heads.map((other) => ({ value: other.id, label: `${other.label} ${formatQuantity(other, 'ja').text}` }))}
          onChange={setHead}
        />
      )}
      <div className={styles.field}>
        <label htmlFor={`${id}-reason`}>{ruby(t('data.review.reason'))}</label>
        <input
          id={`${id}-reason`}
          size={32}
          maxLength={400}
          value={reason}
          aria-invalid={isMissing}
          aria-describedby={`${id}-hint`}
          onChange={(event) => setReason(event.target.value)}
        />
        <p id={`${id}-hint`} className={isMissing ? styles.wrong : styles.quiet}>
          {ruby(isMissing ? t('data.review.reasonMissing') : t('data.review.reasonHint'))}
        </p>
      </div>
      <div className={`${styles.actions} ${reviewStyles.decide}`}>
        <Button type="submit" look="primary">
          {t('data.review.save')}
        </Button>
        <Button look="quiet" onClick={onClose}>
          {t('data.review.close')}
        </Button>
      </div>
    </form>
  );
}
