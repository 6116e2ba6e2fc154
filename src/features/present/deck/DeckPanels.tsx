import { useId, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isOfCorrectedData, maxSlides, maxTitleLength, type NewSlide, describeReport, isOfOtherReport } from '../../../store/deck';
import { useBoardActions, useReportIndex, useView } from '../../../store/useBoard';
import { useDeck, useDeckActions } from '../../../store/useDeck';
import { Button } from '../../../ui/Button';
import { EmptyState } from '../../../ui/EmptyState';
import { ruby } from '../../../ui/Ruby';
import { saveFile } from '../../../ui/saveFile';
import { requestFullScreen } from '../talk/talkWindow';
import styles from './Deck.module.css';
import { DeckSharing } from './DeckSharing';
import { buildReadyDeck, readyDeckNames, type ReadyDeckName, type ShownDeck } from './readyDecks';
import { SlideList, SlideStrip } from './SlideList';

/** Starts a talk; to be called by a click or key, since browsers give the whole screen only then. */
function useStartTalk(): (deck: string | null, place?: number) => void {
  const { showView } = useBoardActions();
  return (deck, place = 1) => {
    void requestFullScreen();
    showView({ screen: 'present', deck, slide: place });
  };
}

/** Decks made from the report: one click to the first slide, or to all of them small before anything is presented or added. */
export function ReadyDecks() {
  const { t } = useTranslation();
  const index = useReportIndex();
  const start = useStartTalk();
  const { addAll } = useDeckActions();
  const [said, setSaid] = useState('');
  const [looked, setLooked] = useState<ReadyDeckName | null>(null);
  const add = (slides: readonly NewSlide[]) => {
    const { added, asked } = addAll(slides, describeReport(index));
    setSaid(t(added === asked ? 'present.own.addedMany' : 'present.own.addedSome', { count: added, asked, max: maxSlides }));
  };
  return (
    <section className={styles.ready} aria-labelledby="ready-decks">
      <h3 id="ready-decks">{ruby(t('present.ready.title'))}</h3>
      <ul className={styles.decks}>
        {readyDeckNames.map((name) => {
          const slides = buildReadyDeck(name, index);
          const words = { name: t(`present.ready.${name}.name`) };
          return (
            <li key={name} className={styles.deck}>
              <p className={styles.deckName}>{ruby(words.name)}</p>
              <p className={styles.lead}>
                <span>{ruby(t(`present.ready.${name}.lead`))}</span>
                <span>{ruby(t('present.ready.count', { count: slides.length }))}</span>
              </p>
              <div className={styles.buttons}>
                <Button icon="play" aria-label={t('present.ready.startOf', words)} onClick={() => start(name)}>
                  {t('present.ready.start')}
                </Button>
                <Button
                  aria-label={t('present.ready.lookOf', words)}
                  aria-expanded={looked === name}
                  onClick={() => setLooked(looked === name ? null : name)}
                >
                  {t('present.ready.look')}
                </Button>
                <Button look="quiet" aria-label={t('present.ready.addOf', words)} onClick={() => add(slides)}>
                  {t('present.ready.add')}
                </Button>
              </div>
            </li>
          );
        })}
      </ul>
      <output>{ruby(said)}</output>
      {looked !== null && (
        <DeckPreview key={looked} name={looked} onStart={(place) => start(looked, place)} onClose={() => setLooked(null)} />
      )}
    </section>
  );
}

interface DeckPreviewProps {
  readonly name: ReadyDeckName;
  /** From 1. */
  readonly onStart: (place: number) => void;
  readonly onClose: () => void;
}

/** All slides of a ready deck, small and with their headlines; each begins the talk at its place. */
function DeckPreview({ name, onStart, onClose }: DeckPreviewProps) {
  const { t } = useTranslation();
  const index = useReportIndex();
  const slides = useMemo(() => buildReadyDeck(name, index), [name, index]);
  return (
    <section className={styles.preview} aria-labelledby="ready-preview">
      <div className={styles.head}>
        <h4 id="ready-preview">{ruby(t('present.ready.preview', { name: t(`present.ready.${name}.name`) }))}</h4>
        <Button look="quiet" onClick={onClose}>
          {t('present.share.dismiss')}
        </Button>
      </div>
      <SlideStrip slides={slides} onStart={onStart} />
    </section>
  );
}

type Received = Extract<ShownDeck, { kind: 'received' | 'broken' }>;

/** A deck that came in the link, beside the reader's own, which it does not touch. */
export function ReceivedDeck({ shown }: { shown: Received }) {
  const { t } = useTranslation();
  const index = useReportIndex();
  const { changeView } = useBoardActions();
  const { addAll } = useDeckActions();
  const source = useView('deck');
  const start = useStartTalk();
  const [said, setSaid] = useState('');
  const dismiss = () => changeView({ deck: null, slide: null });
  if (shown.kind === 'broken') {
    return (
      <section className={styles.panel} role="alert">
        <p>{ruby(t('present.share.receivedBroken'))}</p>
        <Button onClick={dismiss}>{t('present.share.dismiss')}</Button>
      </section>
    );
  }
  const { deck } = shown;
  return (
    <section className={styles.panel} aria-labelledby="received-deck">
      <h3 id="received-deck">{deck.title || ruby(t('present.share.received'))}</h3>
      <p>{ruby(t('present.share.receivedLead', { count: deck.slides.length }))}</p>
      {isOfOtherReport(deck, index) && deck.report !== null && (
        <p className={styles.notice}>
          {ruby(t('present.missing.deck', { municipality: deck.report.municipality, year: deck.report.fiscalYear }))}
        </p>
      )}
      {isOfCorrectedData(deck, index) && <p className={styles.notice}>{ruby(t('present.missing.corrected'))}</p>}
      <output className={styles.said}>{ruby(said)}</output>
      <div className={styles.buttons}>
        <Button look="primary" icon="play" onClick={() => start(source)}>
          {t('present.ready.start')}
        </Button>
        <Button
          onClick={() => {
            const { added, asked } = addAll(deck.slides, deck.report ?? describeReport(index));
            if (added === asked) dismiss();
            else setSaid(t('present.own.addedSome', { count: added, asked, max: maxSlides }));
          }}
        >
          {t('present.share.take')}
        </Button>
        <Button look="quiet" onClick={dismiss}>
          {t('present.share.dismiss')}
        </Button>
      </div>
      <SlideStrip slides={deck.slides} />
    </section>
  );
}

/** The reader's own deck: order, headlines, notes; presenting, handing on and receiving it. */
export function OwnDeck() {
  const { t } = useTranslation();
  const id = useId();
  const index = useReportIndex();
  const deck = useDeck((state) => state.deck);
  const canUndo = useDeck(({ past }) => past.length > 0);
  const { undo, clear, rename, endEdit, acceptData } = useDeckActions();
  const start = useStartTalk();
  const [said, setSaid] = useState('');
  const count = deck.slides.length;
  return (
    <section className={styles.panel} aria-labelledby={id}>
      <div className={styles.head}>
        <h3 id={id}>
          <span>{ruby(t('present.own.title'))}</span>
          <span className={styles.count}>{ruby(t('present.own.count', { count }))}</span>
        </h3>
        <div className={styles.buttons}>
          <Button look="primary" icon="play" disabled={count === 0} onClick={() => start(null)}>
            {t('present.own.start')}
          </Button>
          <Button
            icon="undo"
            disabled={!canUndo}
            onClick={() => {
              undo();
              setSaid(t('present.own.undone'));
            }}
          >
            {t('present.own.undo')}
          </Button>
          <Button
            look="quiet"
            disabled={count === 0}
            onClick={() => {
              clear();
              setSaid(t('present.own.cleared'));
            }}
          >
            {t('present.own.clear')}
          </Button>
        </div>
      </div>
      <DeckNotices />
      {isOfOtherReport(deck, index) && deck.report !== null && (
        <p className={styles.notice}>
          {ruby(t('present.missing.deck', { municipality: deck.report.municipality, year: deck.report.fiscalYear }))}
        </p>
      )}
      {isOfCorrectedData(deck, index) && (
        <div className={styles.notice}>
          <p>{ruby(t('present.missing.corrected'))}</p>
          <Button onClick={() => acceptData(describeReport(index))}>{t('present.missing.acceptCorrected')}</Button>
        </div>
      )}
      <output className={styles.said}>{ruby(said)}</output>
      {count === 0 ? (
        <EmptyState title={t('present.own.empty')}>
          <p>{ruby(t('present.own.emptyHow'))}</p>
        </EmptyState>
      ) : (
        <>
          <label className={styles.name}>
            <span>{ruby(t('present.own.name'))}</span>
            <input value={deck.title} maxLength={maxTitleLength} onChange={(event) => rename(event.target.value)} onBlur={endEdit} />
          </label>
          <SlideList slides={deck.slides} onStart={(place) => start(null, place)} onSaid={setSaid} />
        </>
      )}
      <DeckSharing onSaid={setSaid} />
    </section>
  );
}

/** What the reader should know about where the deck is kept. */
function DeckNotices() {
  const { t } = useTranslation();
  const standing = useDeck((state) => state.standing);
  const unreadable = useDeck((state) => state.unreadable);
  const isFull = useDeck(({ deck }) => deck.slides.length >= maxSlides);
  const { removeUnreadable } = useDeckActions();
  return (
    <>
      {standing !== 'kept' && (
        <p className={styles.notice}>{ruby(t(standing === 'full' ? 'present.own.noRoom' : 'present.own.notKept'))}</p>
      )}
      {isFull && <p className={styles.notice}>{ruby(t('present.own.full', { max: maxSlides }))}</p>}
      {unreadable.map(({ key, text }) => (
        <div key={key} className={styles.notice} role="alert">
          <p>{ruby(t('present.own.unreadable'))}</p>
          <Button icon="download" onClick={() => saveFile('seika-board-deck.txt', text, 'text/plain')}>
            {t('present.own.saveRaw')}
          </Button>
          <Button look="quiet" onClick={() => removeUnreadable(key)}>
            {t('present.own.removeRaw')}
          </Button>
        </div>
      ))}
    </>
  );
}
