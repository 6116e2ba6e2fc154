import '../../i18n/laterTexts';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { leaveTalk } from '../../store/history';
import { isYearsSlide } from '../../store/slideView';
import { useBoardActions, useBoardContext, useReportIndex, useView } from '../../store/useBoard';
import { useDeck } from '../../store/useDeck';
import { useYearReports } from '../../store/yearReports';
import { ruby } from '../../ui/Ruby';
import { OwnDeck, ReadyDecks, ReceivedDeck } from './deck/DeckPanels';
import { readShownDeck } from './deck/readyDecks';
import styles from './PresentScreen.module.css';
import { ReadyReport } from './slide/ReadyReport';
import { Talk } from './talk/Talk';
import { TalkWait } from './talk/TalkWait';

/** 発表: decks to choose, the reader's own deck, and the talk. */
export function PresentScreen() {
  const { t } = useTranslation();
  const index = useReportIndex();
  const { changeView } = useBoardActions();
  const view = useBoardContext().store.getState().view;
  const [source, slide] = [useView('deck'), useView('slide')];
  const own = useDeck(({ deck }) => deck);
  const shown = useMemo(() => readShownDeck(source, index), [source, index]);
  const slides = shown.kind === 'ready' ? shown.slides : shown.kind === 'received' ? shown.deck.slides : own.slides;
  const end = () => leaveTalk(() => changeView({ slide: null, ...(shown.kind === 'ready' && { deck: null }) }));
  return (
    <>
      <article className={styles.screen}>
        <header className={styles.heading}>
          <h2>{ruby(t('present.title'))}</h2>
          <p>{ruby(t('present.lead'))}</p>
        </header>
        {(shown.kind === 'received' || shown.kind === 'broken') && <ReceivedDeck shown={shown} />}
        {slides.some((one) => isYearsSlide(one, view)) && <DeckYears />}
        <ReadyDecks />
        <OwnDeck />
      </article>
      {/* a deck that can't be read is told of; another one must not stand on the wall instead */}
      {slide !== null && shown.kind !== 'broken' && (
        <ReadyReport key={source} slides={slides} waiting={TalkWait} onEnd={end}>
          <Talk deck={source} slides={slides} place={slide} onPlace={(place) => changeView({ slide: place })} onEnd={end} />
        </ReadyReport>
      )}
    </>
  );
}

/** The headlines of slides over the years need the reports of other years, too. */
function DeckYears() {
  useYearReports();
  return null;
}
