import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { maxCaptionLength, maxNotesLength, type Slide } from '../../../store/deck';
import { useDeckActions } from '../../../store/useDeck';
import styles from './Deck.module.css';

/** Headline and notes; kept when the field is left, so that undo goes back by whole edits. */
export function SlideFields({ slide: { id, caption, notes } }: { slide: Slide }) {
  const { t } = useTranslation();
  const { edit } = useDeckActions();
  const [typed, setTyped] = useState({ caption, notes });
  const [known, setKnown] = useState({ caption, notes });
  // undo, another window
  if (known.caption !== caption || known.notes !== notes) {
    setKnown({ caption, notes });
    setTyped({ caption, notes });
  }
  const keep = () => (typed.caption !== caption || typed.notes !== notes) && edit(id, typed);
  return (
    <details className={styles.details}>
      <summary>{t('present.slide.edit')}</summary>
      <label className={styles.field}>
        {t('present.slide.caption')}
        <input
          value={typed.caption}
          maxLength={maxCaptionLength}
          onChange={(event) => setTyped({ ...typed, caption: event.target.value })}
          onBlur={keep}
        />
      </label>
      <label className={styles.field}>
        {t('present.slide.notes')}
        <textarea
          rows={3}
          value={typed.notes}
          maxLength={maxNotesLength}
          onChange={(event) => setTyped({ ...typed, notes: event.target.value })}
          onBlur={keep}
        />
      </label>
    </details>
  );
}
