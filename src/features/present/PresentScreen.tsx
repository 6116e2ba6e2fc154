import '../../i18n/laterTexts';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useBoardActions, useReportIndex, useView } from '../../store/useBoard';
import { useDeck } from '../../store/useDeck';
import { OwnDeck } from './OwnDeck';
import { ScreensContext, type Screens } from './frozenReport';
import styles from './PresentScreen.module.css';
import { ReadyDecks } from './ReadyDecks';
import { ReceivedDeck } from './ReceivedDeck';
import { readShownDeck } from './shownDeck';
import { Talk } from './Talk';

/** 発表: decks to choose, the reader's own deck, and the talk. */
export function PresentScreen({ screens }: { screens: Screens }) {
  const { t } = useTranslation();
  const index = useReportIndex();
  const { changeView } = useBoardActions();
  const [source, slide] = [useView('deck'), useView('slide')];
  const own = useDeck(({ deck }) => deck);
  const shown = useMemo(() => readShownDeck(source, index), [source, index]);
  const slides = shown.kind === 'ready' ? shown.slides : shown.kind === 'received' ? shown.deck.slides : own.slides;
  const end = () => changeView({ slide: null, ...(shown.kind === 'ready' && { deck: null }) });
  return (
    <ScreensContext value={screens}>
      <article className={styles.screen}>
        <header className={styles.heading}>
          <h2>{t('present.title')}</h2>
          <p>{t('present.lead')}</p>
        </header>
        {(shown.kind === 'received' || shown.kind === 'broken') && <ReceivedDeck shown={shown} />}
        <ReadyDecks />
        <OwnDeck />
      </article>
      {slide !== null && <Talk key={source} slides={slides} place={slide} onPlace={(place) => changeView({ slide: place })} onEnd={end} />}
    </ScreensContext>
  );
}
