import { useTranslation } from 'react-i18next';
import { maxSlides } from '../../../store/deck';
import { useDeck, useDeckActions } from '../../../store/useDeck';
import { Button } from '../../../ui/Button';
import { saveFile } from '../../../ui/saveFile';
import styles from './Deck.module.css';

/** What the reader should know about where the deck is kept. */
export function DeckNotices() {
  const { t } = useTranslation();
  const standing = useDeck((state) => state.standing);
  const unreadable = useDeck((state) => state.unreadable);
  const isFull = useDeck(({ deck }) => deck.slides.length >= maxSlides);
  const { removeUnreadable } = useDeckActions();
  return (
    <>
      {standing !== 'kept' && <p className={styles.notice}>{t(standing === 'full' ? 'present.own.noRoom' : 'present.own.notKept')}</p>}
      {isFull && <p className={styles.notice}>{t('present.own.full', { max: maxSlides })}</p>}
      {unreadable.map(({ key, text }) => (
        <div key={key} className={styles.notice} role="alert">
          <p>{t('present.own.unreadable')}</p>
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
