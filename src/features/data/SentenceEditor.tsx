import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { verdictBases, verdictKinds, type VerdictBasis, type VerdictKind } from '../../domain/report';
import type { ReviewStep } from '../../store/reviewSchema';
import { useReportIndex } from '../../store/useBoard';
import { Button } from '../../ui/Button';
import { SelectField } from '../../ui/SelectField';
import styles from './DataScreen.module.css';
import reviewStyles from './Review.module.css';
import type { ReviewRow } from './reviewModel';
import { TextField } from './TextField';
import { sentenceEdits, writeSentenceDecision, type SentenceEditKind, type SentenceFault } from './sentenceModel';

interface SentenceEditorProps {
  readonly row: ReviewRow;
  readonly onSave: (step: ReviewStep) => void;
  readonly onClose: () => void;
}

/** A sentence of the document, or a piece of one. */
const letters = { size: 24, maxLength: 400, lang: 'ja' } as const;
const none = 'none';
const basisChoices = [none, ...verdictBases] as const;

/** What is wrong with a sentence itself: a letter of it, whose it is, or what its words were taken for. */
export function SentenceEditor({ row: { statement, sections }, onSave, onClose }: SentenceEditorProps) {
  const { t } = useTranslation();
  const index = useReportIndex();
  const [present] = statement.verdicts ?? [];
  const offices = sections.map(({ name }) => name).join('、');
  const [kind, setKind] = useState<SentenceEditKind>('correction');
  const [words, setWords] = useState('');
  const [right, setRight] = useState('');
  const [verdict, setVerdict] = useState<VerdictKind | typeof none>(none);
  const [basis, setBasis] = useState<VerdictBasis | typeof none>(present?.basis ?? none);
  const [reason, setReason] = useState('');
  const [fault, setFault] = useState<SentenceFault | null>(null);
  const begin = (next: SentenceEditKind) => {
    setKind(next);
    setFault(null);
    setWords(next === 'verdict' && present !== undefined ? statement.text.slice(present.start, present.end) : '');
    setRight(next === 'sections' ? offices : '');
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const set = verdict === none ? null : { kind: verdict, basis: basis === none ? null : basis };
    const step = writeSentenceDecision(index, statement, { kind, words, right, verdict: set, reason });
    if (typeof step === 'string') setFault(step);
    else onSave(step);
  };
  const wrong = (...faults: readonly SentenceFault[]): string | null =>
    fault !== null && faults.includes(fault) ? t(`data.sentence.faults.${fault}`) : null;
  return (
    <form className={`${styles.fields} ${reviewStyles.editor}`} onSubmit={submit}>
      <SelectField
        label={t('data.sentence.kind')}
        value={kind}
        options={sentenceEdits.map((value) => ({ value, label: t(`data.records.kinds.${value}`) }))}
        onChange={begin}
      />
      {kind !== 'sections' && (
        <TextField {...letters} label={t(`data.sentence.words.${kind}`)} error={wrong('wordsMissing', 'wordsTwice', 'noVerdict')} value={words} onChange={setWords} />
      )}
      {kind === 'correction' && <TextField {...letters} label={t('data.sentence.right')} error={wrong('rightMissing')} value={right} onChange={setRight} />}
      {kind === 'sections' && (
        <TextField {...letters} label={t('data.sentence.offices')} hint={t('data.sentence.officesHint')} error={wrong('rightMissing')} value={right} onChange={setRight} />
      )}
      {kind === 'verdict' && (
        <>
          <SelectField
            label={t('data.sentence.verdict')}
            value={verdict}
            options={[
              { value: none, label: t('data.records.noVerdict') },
              ...verdictKinds.map((value) => ({ value, label: t(`words.verdicts.kinds.${value}`) })),
            ]}
            onChange={setVerdict}
          />
          <SelectField
            label={t('data.sentence.basis')}
            value={basis}
            options={basisChoices.map((value) => ({ value, label: t(`words.verdicts.bases.${value}`) }))}
            onChange={setBasis}
          />
        </>
      )}
      <TextField {...letters} label={t('data.review.reason')} hint={t('data.review.reasonHint')} error={wrong('reasonMissing')} value={reason} onChange={setReason} />
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
