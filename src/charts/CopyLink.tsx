import { useContext, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { writeLink } from '../store/history';
import { BoardContext } from '../store/useBoard';
import { Button } from '../ui/Button';
import styles from './CopyLink.module.css';

type CopyState = 'idle' | 'copied' | 'refused';

/**
 * Copies the address of this chart with everything that is chosen. Where the browser refuses (a file, a policy), the address is shown to be
 * copied by hand.
 */
export function CopyLink({ chart }: { chart: string }) {
  const { t } = useTranslation();
  const [state, setState] = useState<CopyState>('idle');
  const board = useContext(BoardContext);
  const { view, loading } = board?.store.getState() ?? {};
  const year = loading?.status === 'ready' ? loading.index.report.fiscalYear : null;
  const link =
    (board && view && writeLink(board, { ...view, open: null, chart, selection: { ...view.selection, year } })) ?? window.location.href;
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(link);
      setState('copied');
    } catch {
      setState('refused');
    }
  };
  return (
    <div className={styles.copy}>
      <Button look="quiet" className={styles.button} onClick={() => void copy()}>
        {t('charts.copyLink')}
      </Button>
      <output>{state === 'idle' ? '' : t(`charts.linkStates.${state}`)}</output>
      {state === 'refused' && (
        <input readOnly className={styles.address} value={link} aria-label={t('charts.link')} onFocus={(event) => event.target.select()} />
      )}
    </div>
  );
}
