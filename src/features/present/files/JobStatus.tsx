import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ExportRefusal } from '../../../exports/picturePng';
import { reloadPage } from '../../../store/history';
import { Button } from '../../../ui/Button';
import { ruby } from '../../../ui/Ruby';
import styles from './TakeDialog.module.css';

type JobFailure = 'memory' | 'offline' | 'pictureTooLarge' | 'pictureRefused' | 'unknown';

type JobState =
  | { readonly status: 'idle' }
  | { readonly status: 'running'; readonly name: string; readonly share: number | null; readonly step: string }
  | { readonly status: 'done'; readonly name: string }
  | { readonly status: 'cancelled' }
  | { readonly status: 'failed'; readonly name: string; readonly failure: JobFailure; readonly message: string };

export interface JobControl {
  readonly signal: AbortSignal;
  /** @param share 0 to 1, null where nobody knows */
  readonly tell: (share: number | null, step?: string) => void;
}

export interface Jobs {
  readonly state: JobState;
  /** Does one thing at a time: a new one cancels the one before. */
  readonly run: (name: string, work: (control: JobControl) => Promise<void>) => void;
  readonly cancel: () => void;
}

function findFailure(error: unknown): JobFailure {
  if (error instanceof ExportRefusal) return error.code;
  if (error instanceof RangeError && /array|allocation|memory|length/i.test(error.message)) return 'memory';
  // a part of the application that could not be fetched
  if (error instanceof TypeError && /import|fetch|module/i.test(error.message)) return 'offline';
  return 'unknown';
}

/** Work that takes time: told how far it is, cancelled on demand and when its screen goes. */
export function useJob(): Jobs {
  const [state, setState] = useState<JobState>({ status: 'idle' });
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);
  const run: Jobs['run'] = (name, work) => {
    running.current?.abort();
    const controller = new AbortController();
    running.current = controller;
    const { signal } = controller;
    const settle = (next: JobState) => {
      if (!signal.aborted) setState(next);
    };
    setState({ status: 'running', name, share: null, step: '' });
    const tell: JobControl['tell'] = (share, step = '') => settle({ status: 'running', name, share, step });
    work({ signal, tell }).then(
      () => settle({ status: 'done', name }),
      (error: unknown) =>
        settle({ status: 'failed', name, failure: findFailure(error), message: error instanceof Error ? error.message : '' }),
    );
  };
  const cancel = () => {
    running.current?.abort();
    setState({ status: 'cancelled' });
  };
  return { state, run, cancel };
}

/** How far a file is, that it is there, or why not and what to do instead. */
export function JobStatus({ state, onCancel }: { state: JobState; onCancel: () => void }) {
  const { t } = useTranslation();
  return (
    <div className={styles.status}>
      <output>{ruby(describe())}</output>
      {state.status === 'failed' && state.failure === 'offline' && <Button onClick={reloadPage}>{t('notice.reload')}</Button>}
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
