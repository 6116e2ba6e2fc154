import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { maxCaptionLength, maxNotesLength, type Slide } from '../../../store/deck';
import { useDeckActions } from '../../../store/useDeck';
import { ruby } from '../../../ui/Ruby';
import styles from './Deck.module.css';

type Words = Pick<Slide, 'caption' | 'notes'>;

/** Milliseconds without a key after which what was typed is kept: seldom enough that the thumbnail is not drawn for every letter. */
const pause = 250;

/** Headline and notes, kept while they are typed; undo goes back by whole edits, which end when the field is left. */
export function SlideFields({ slide: { id, caption, notes } }: { slide: Slide }) {
  const { t } = useTranslation();
  const { edit, endEdit } = useDeckActions();
  /** What is typed and not kept yet. */
  const [typed, setTyped] = useState<Partial<Words>>({});
  const latest = useRef(typed);
  useEffect(() => {
    latest.current = typed;
    if (Object.keys(typed).length === 0) return undefined;
    const keep = () => {
      edit(id, latest.current);
      setTyped({});
    };
    const timer = setTimeout(keep, pause);
    return () => clearTimeout(timer);
  }, [id, typed, edit]);
  useEffect(() => {
    const keepNow = () => Object.keys(latest.current).length > 0 && edit(id, latest.current);
    // the page is reloaded or closed between two keys
    window.addEventListener('pagehide', keepNow);
    return () => {
      window.removeEventListener('pagehide', keepNow);
      keepNow();
    };
  }, [id, edit]);
  const leave = () => {
    if (Object.keys(typed).length > 0) edit(id, typed);
    setTyped({});
    endEdit();
  };
  const words: Words = { caption, notes, ...typed };
  return (
    <details className={styles.details}>
      <summary>{ruby(t('present.slide.edit'))}</summary>
      <label className={styles.field}>
        <span>{ruby(t('present.slide.caption'))}</span>
        <input
          value={words.caption}
          maxLength={maxCaptionLength}
          onChange={(event) => setTyped({ ...typed, caption: event.target.value })}
          onBlur={leave}
        />
      </label>
      <label className={styles.field}>
        <span>{ruby(t('present.slide.notes'))}</span>
        <textarea
          rows={3}
          value={words.notes}
          maxLength={maxNotesLength}
          onChange={(event) => setTyped({ ...typed, notes: event.target.value })}
          onBlur={leave}
        />
      </label>
    </details>
  );
}
