import { createPortal } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { useEffect, useRef } from 'react';
import { Button } from '../../../ui/Button';
import { ProgressBar } from '../../../ui/ProgressBar';
import styles from './Talk.module.css';
import { useSoleContent } from './talkWindow';

/** What stands on the wall until all that the talk is drawn from has come. */
export function TalkWait({ onBegin, onEnd }: { onBegin: () => void; onEnd: () => void }) {
  const { t } = useTranslation();
  const area = useRef<HTMLDivElement>(null);
  useSoleContent();
  useEffect(() => area.current?.focus(), []);
  useEffect(() => {
    const leave = ({ key }: KeyboardEvent) => {
      if (key === 'Escape') onEnd();
    };
    window.addEventListener('keydown', leave);
    return () => window.removeEventListener('keydown', leave);
  }, [onEnd]);
  return createPortal(
    <div
      ref={area}
      tabIndex={-1}
      className={`${styles.talk} ${styles.wait}`}
      // as the talk itself
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
      role="dialog"
      aria-modal="true"
      aria-label={t('present.talk.label')}
      data-theme="projector"
    >
      <ProgressBar label={t('present.talk.waiting')} share={null} />
      <div>
        <Button onClick={onBegin}>{t('present.talk.beginNow')}</Button> <Button onClick={onEnd}>{t('present.talk.end')}</Button>
      </div>
    </div>,
    document.body,
  );
}
