import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useBoardContext } from '../store/useBoard';
import { Button } from '../ui/Button';
import { ruby } from '../ui/Ruby';
import { offlineChoice, readStanding, removeOffline, restoreOffline, type OfflineStanding } from './offline/connectOffline';
import styles from './ShortcutHelp.module.css';

/** Whether the board opens without a network, why not, and how to have its files taken away. */
export function OfflinePart() {
  const { t } = useTranslation();
  const board = useBoardContext();
  const [standing, setStanding] = useState<OfflineStanding | 'unknown'>('unknown');
  const [isBusy, setBusy] = useState(false);
  useEffect(() => {
    let isLeft = false;
    void readStanding().then((found) => !isLeft && setStanding(found));
    return () => {
      isLeft = true;
    };
  }, []);
  const change = async (work: Promise<void>) => {
    setBusy(true);
    await work.catch(() => undefined);
    setStanding(await readStanding());
    setBusy(false);
  };
  const canAdd = standing === 'off' || standing === 'failed';
  return (
    <section className={styles.offline}>
      <h3>{ruby(t('offline.title'))}</h3>
      <output>
        {standing !== 'unknown' && <p>{ruby(isBusy ? t('offline.busy') : t(`offline.standings.${standing}`))}</p>}
        {offlineChoice().get().standing !== 'kept' && standing === 'off' && <p>{ruby(t('offline.notKept'))}</p>}
      </output>
      {(standing === 'ready' || standing === 'preparing') && (
        <>
          <Button disabled={isBusy} onClick={() => void change(removeOffline())}>
            {t('offline.remove')}
          </Button>
          <p className={styles.quiet}>{ruby(t('offline.removeNote'))}</p>
        </>
      )}
      {canAdd && (
        <Button disabled={isBusy} onClick={() => void change(restoreOffline(board))}>
          {t('offline.add')}
        </Button>
      )}
    </section>
  );
}
