import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useView } from '../../../store/useBoard';
import { Button } from '../../../ui/Button';
import styles from './SpeakerView.module.css';

const two = (value: number) => String(value).padStart(2, '0');

function writeElapsed(milliseconds: number): string {
  const seconds = Math.max(Math.floor(milliseconds / 1000), 0);
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  return `${hours > 0 ? `${hours}:` : ''}${two(minutes)}:${two(seconds % 60)}`;
}

/** The time of day, and how long the talk has lasted. */
export function SpeakerClock() {
  const { t } = useTranslation();
  const language = useView('language');
  const [now, setNow] = useState(() => Date.now());
  const [start, setStart] = useState(now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 250);
    return () => clearInterval(timer);
  }, []);
  return (
    <div className={styles.clock}>
      <p>
        <span>{t('present.speaker.elapsed')}</span>
        <strong role="timer">{writeElapsed(now - start)}</strong>
      </p>
      <p>
        <span>{t('present.speaker.clock')}</span>
        <strong>{new Intl.DateTimeFormat(language, { hour: '2-digit', minute: '2-digit', hour12: false }).format(now)}</strong>
      </p>
      <Button look="quiet" onClick={() => setStart(Date.now())}>
        {t('present.speaker.restart')}
      </Button>
    </div>
  );
}
