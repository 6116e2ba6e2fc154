import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { describeReport, isOfCorrectedData, isOfOtherReport, maxSlides } from '../../../store/deck';
import { useBoardActions, useReportIndex, useView } from '../../../store/useBoard';
import { useDeckActions } from '../../../store/useDeck';
import { Button } from '../../../ui/Button';
import styles from './OwnDeck.module.css';
import { ReceivedSlides } from './ReceivedSlides';
import type { ShownDeck } from './shownDeck';
import { useStartTalk } from '../talk/useStartTalk';

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
        <p>{t('present.share.receivedBroken')}</p>
        <Button onClick={dismiss}>{t('present.share.dismiss')}</Button>
      </section>
    );
  }
  const { deck } = shown;
  return (
    <section className={styles.panel} aria-labelledby="received-deck">
      <h3 id="received-deck">{deck.title || t('present.share.received')}</h3>
      <p>{t('present.share.receivedLead', { count: deck.slides.length })}</p>
      {isOfOtherReport(deck, index) && deck.report !== null && (
        <p className={styles.notice}>
          {t('present.missing.deck', { municipality: deck.report.municipality, year: deck.report.fiscalYear })}
        </p>
      )}
      {isOfCorrectedData(deck, index) && <p className={styles.notice}>{t('present.missing.corrected')}</p>}
      <output className={styles.said}>{said}</output>
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
      <ReceivedSlides slides={deck.slides} />
    </section>
  );
}
