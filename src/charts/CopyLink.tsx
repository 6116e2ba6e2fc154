import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/Button';
import styles from './CopyLink.module.css';

type CopyState = 'idle' | 'copied' | 'refused';

/**
 * Copies the address of the view, which holds everything that is chosen. Where the browser refuses (a file, a policy), the address is shown to be
 * copied by hand.
 */
export function CopyLink() {
  const { t } = useTranslation();
  const [state, setState] = useState<CopyState>('idle');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(window.location.href);
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
        <input
          readOnly
          className={styles.address}
          value={window.location.href}
          aria-label={t('charts.link')}
          onFocus={(event) => event.target.select()}
        />
      )}
    </div>
  );
}
