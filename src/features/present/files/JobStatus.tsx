import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/Button';
import styles from './TakeDialog.module.css';
import type { JobState } from './useJob';

/** How far a file is, that it is there, or why not and what to do instead. */
export function JobStatus({ state, onCancel }: { state: JobState; onCancel: () => void }) {
  const { t } = useTranslation();
  return (
    <div className={styles.status}>
      <output>{describe()}</output>
      {state.status === 'running' && (
        <div className={styles.progress}>
          <progress aria-label={t('present.files.progress')} max={1} {...(state.share === null ? {} : { value: state.share })} />
          <Button onClick={onCancel}>{t('present.files.cancel')}</Button>
        </div>
      )}
    </div>
  );

  function describe(): string {
    if (state.status === 'idle') return '';
    if (state.status === 'cancelled') return t('present.files.cancelled');
    if (state.status === 'done') return t('present.files.done', { name: state.name });
    if (state.status === 'failed') return t(`present.files.failures.${state.failure}`, { name: state.name, message: state.message });
    return state.step === ''
      ? t('present.files.making', { name: state.name })
      : t('present.files.makingStep', { name: state.name, step: state.step });
  }
}
