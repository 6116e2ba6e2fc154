import { useTranslation } from 'react-i18next';
import type { DroppedPart, Notice } from '../store/notice';
import { useBoard, useBoardActions } from '../store/useBoard';
import { Button } from '../ui/Button';
import { saveFile } from '../ui/saveFile';
import styles from './Notices.module.css';

/** What the reader should know, politely announced; the region is always there, so that screen readers hear what comes in. */
export function Notices() {
  const { t } = useTranslation();
  const notices = useBoard((state) => state.notices);
  const { dismissNotice } = useBoardActions();
  return (
    <section className={styles.region} aria-label={t('notice.region')} aria-live="polite">
      {notices.map((notice) => (
        <div key={notice.code} className={styles.notice}>
          <div className={styles.text}>
            <p>{t(`notice.${notice.code}`)}</p>
            {notice.code === 'linkPartlyRestored' && <DroppedParts parts={notice.dropped} />}
            {notice.code === 'slidesNotDrawn' && (
              <ul>
                {notice.slides.map((slide) => (
                  <li key={slide.place}>{t('notice.slideNotDrawn', slide)}</li>
                ))}
              </ul>
            )}
          </div>
          <NoticeAction notice={notice} />
          <Button look="quiet" icon="close" isIconOnly onClick={() => dismissNotice(notice.code)}>
            {t('notice.dismiss')}
          </Button>
        </div>
      ))}
    </section>
  );
}

function NoticeAction({ notice }: { notice: Notice }) {
  const { t } = useTranslation();
  const { undoReset } = useBoardActions();
  if (notice.code === 'filtersReset') {
    return (
      <Button icon="undo" onClick={undoReset}>
        {t('notice.undo')}
      </Button>
    );
  }
  if (notice.code !== 'storageUnreadable') return null;
  return (
    <Button icon="download" onClick={() => saveFile('seika-board-views.txt', notice.raw, 'text/plain')}>
      {t('notice.saveRaw')}
    </Button>
  );
}

function DroppedParts({ parts }: { parts: readonly DroppedPart[] }) {
  const { t } = useTranslation();
  return (
    <details>
      <summary>{t('notice.details')}</summary>
      <ul>
        {parts.slice(0, 10).map(({ key, value, reason }) => (
          <li key={`${key} ${value} ${reason}`}>
            <code>{value === '' ? key : `${key}=${value}`}</code> {t(`notice.reasons.${reason}`)}
          </li>
        ))}
      </ul>
    </details>
  );
}
