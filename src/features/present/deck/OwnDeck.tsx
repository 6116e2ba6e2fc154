import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { describeReport, isOfCorrectedData, isOfOtherReport, maxTitleLength } from '../../../store/deck';
import { useDeck, useDeckActions } from '../../../store/useDeck';
import { useReportIndex } from '../../../store/useBoard';
import { Button } from '../../../ui/Button';
import { EmptyState } from '../../../ui/EmptyState';
import { DeckNotices } from './DeckNotices';
import { DeckSharing } from './DeckSharing';
import styles from './OwnDeck.module.css';
import { SlideList } from './SlideList';
import { useStartTalk } from '../talk/useStartTalk';

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
          {t('present.own.title')}
          <span className={styles.count}>{t('present.own.count', { count })}</span>
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
          {t('present.missing.deck', { municipality: deck.report.municipality, year: deck.report.fiscalYear })}
        </p>
      )}
      {isOfCorrectedData(deck, index) && (
        <div className={styles.notice}>
          <p>{t('present.missing.corrected')}</p>
          <Button onClick={() => acceptData(describeReport(index))}>{t('present.missing.acceptCorrected')}</Button>
        </div>
      )}
      <output className={styles.said}>{said}</output>
      {count === 0 ? (
        <EmptyState title={t('present.own.empty')}>
          <p>{t('present.own.emptyHow')}</p>
        </EmptyState>
      ) : (
        <>
          <label className={styles.name}>
            {t('present.own.name')}
            <input value={deck.title} maxLength={maxTitleLength} onChange={(event) => rename(event.target.value)} onBlur={endEdit} />
          </label>
          <SlideList slides={deck.slides} onStart={(place) => start(null, place)} onSaid={setSaid} />
        </>
      )}
      <DeckSharing onSaid={setSaid} />
    </section>
  );
}
