import '../../../i18n/laterTexts';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useBoard, useBoardActions } from '../../../store/useBoard';
import { ProgressBar } from '../../../ui/ProgressBar';
import { ScreensContext, type Screens } from '../slide/frozenReport';
import type { TalkCommand } from '../talk/talkKeys';
import { useTalkKeys } from '../talk/useTalkKeys';
import { SpeakerDesk } from './SpeakerDesk';
import styles from './SpeakerView.module.css';
import { useTalkState } from './useTalkState';

/** What another window may ask for; the rest needs a key pressed in the window of the talk itself. */
const leading: readonly TalkCommand[] = ['next', 'previous', 'first', 'last', 'blank'];

/** The presenter's own window: this slide, the next one, notes with the original sentences, and the time. Its keys lead the talk. */
export function SpeakerView({ screens }: { screens: Screens }) {
  const { t } = useTranslation();
  const { state, isLost, send } = useTalkState();
  const { changeView, changeSelection } = useBoardActions();
  const index = useBoard(({ loading }) => (loading.status === 'ready' ? loading.index : null));
  const translation = useBoard((board) => board.translation);
  const shownLanguage = useBoard(({ view }) => view.language);
  const [language, year] = [state?.language, state?.year];
  useEffect(() => {
    if (language !== undefined) changeView({ language });
    if (year !== undefined) changeSelection({ year });
  }, [language, year, changeView, changeSelection]);
  useEffect(() => {
    document.title = t('present.speaker.title');
  }, [t]);
  useTalkKeys((command) => leading.includes(command) && send(command));
  const [isLate, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), 1000);
    return () => clearTimeout(timer);
  }, []);
  const isReady =
    state !== null && index !== null && shownLanguage === state.language && (shownLanguage === 'ja' || translation !== null || isLate);
  return (
    <ScreensContext value={screens}>
      <main className={styles.view}>
        <h1 className="visuallyHidden">{t('present.speaker.title')}</h1>
        {isLost && (
          <p className={styles.lost} role="alert">
            {t('present.speaker.lost')}
          </p>
        )}
        {isReady ? (
          <SpeakerDesk key={`${state.talk} ${state.language} ${translation === null}`} state={state} onCommand={send} />
        ) : state === null ? (
          <p className={styles.waiting}>{isLate && t('present.speaker.waiting')}</p>
        ) : (
          <ProgressBar label={t('present.slide.loading')} share={null} />
        )}
      </main>
    </ScreensContext>
  );
}
