import { useId, useLayoutEffect, useRef } from 'react';
import { correctText } from '../../../domain/report';
import { selectParents } from '../../../domain/reportIndex';
import { Button } from '../../../ui/Button';
import type { ShownSlide } from './readSlide';
import styles from './SlideStage.module.css';

/** The printed sentence behind a number of the slide, over its lower half: the answer to "where is that from?". */
export function PrintedSentence({ id, shown: { words }, onClose }: { id: string; shown: ShownSlide; onClose: () => void }) {
  const { index, names, t } = words;
  const titleId = useId();
  const quantity = index.quantities.get(id);
  const close = useRef(onClose);
  useLayoutEffect(() => {
    close.current = onClose;
  });
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      close.current();
    };
    window.addEventListener('keydown', onKey, { capture: true });
    return () => window.removeEventListener('keydown', onKey, { capture: true });
  }, []);
  if (quantity === undefined) return null;
  const { statement, department } = selectParents(index, quantity);
  const { start, end } = quantity.span;
  const { text } = statement;
  const translated = index.sentences.get(statement.id);
  const place = translated?.numbers.get(quantity.id);
  return (
    <aside className={styles.sentence} aria-labelledby={titleId}>
      <h3 id={titleId} className={styles.number}>
        <span>{names.text('label', quantity.label)}</span> <strong>{names.quantity(quantity).text}</strong>
      </h3>
      {translated && place && (
        <blockquote className={styles.text}>
          <span>{translated.text.slice(0, place.start)}</span>
          <mark>{translated.text.slice(place.start, place.end)}</mark>
          <span>{translated.text.slice(place.end)}</span>
          <footer className={styles.unofficial}>{t('initiative.unofficialTranslation')}</footer>
        </blockquote>
      )}
      {/* the span counts characters as printed */}
      <blockquote className={styles.text} lang="ja">
        {statement.corrections.length > 0 ? (
          correctText(statement)
        ) : (
          <>
            <span>{text.slice(0, start)}</span>
            <mark>{text.slice(start, end)}</mark>
            <span>{text.slice(end)}</span>
          </>
        )}
      </blockquote>
      <p className={styles.where}>
        <span>{names.text('department', department.name)}</span>
        <span>{t('initiative.sourceLine', { title: names.text('title', index.report.title), line: statement.line })}</span>
      </p>
      <Button onClick={onClose}>{t('present.talk.close')}</Button>
    </aside>
  );
}
