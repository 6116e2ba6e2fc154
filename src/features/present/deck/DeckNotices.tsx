import { useTranslation } from 'react-i18next';
import { maxSlides } from '../../../store/deck';
import { useDeck } from '../../../store/useDeck';
import { Button } from '../../../ui/Button';
import { saveFile } from '../../../ui/saveFile';
import styles from './Deck.module.css';

/** What the reader should know about where the deck is kept. */
export function DeckNotices() {
  const { t } = useTranslation();
  const isKept = useDeck((state) => state.isKept);
  const unreadable = useDeck((state) => state.unreadable);
  const isFull = useDeck(({ deck }) => deck.slides.length >= maxSlides);
  return (
    <>
      {!isKept && <p className={styles.notice}>{t('present.own.notKept')}</p>}
      {isFull && <p className={styles.notice}>{t('present.own.full', { max: maxSlides })}</p>}
      {unreadable !== '' && (
        <div className={styles.notice} role="alert">
          <p>{t('present.own.unreadable')}</p>
          <Button icon="download" onClick={() => saveFile('seika-board-deck.txt', unreadable, 'text/plain')}>
            {t('present.own.saveRaw')}
          </Button>
        </div>
      )}
    </>
  );
}
