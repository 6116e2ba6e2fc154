import { useEffect, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { correctText } from '../../../domain/report';
import { selectParents } from '../../../domain/reportIndex';
import { useBoardActions, useReportIndex, useView } from '../../../store/useBoard';
import { useNames } from '../../../store/useNames';
import { Button } from '../../../ui/Button';
import styles from './SlideSentence.module.css';

/** The printed sentence behind a number of the slide, over its lower half: the answer to "where is that from?". */
export function SlideSentence() {
  const { t } = useTranslation();
  const names = useNames();
  const index = useReportIndex();
  const open = useView('open');
  const { closePanel } = useBoardActions();
  const id = useId();
  const quantity = open?.kind === 'quantity' ? index.quantities.get(open.id) : undefined;
  const isOpen = quantity !== undefined;
  useEffect(() => {
    if (!isOpen) return undefined;
    const close = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      closePanel();
    };
    window.addEventListener('keydown', close, { capture: true });
    return () => window.removeEventListener('keydown', close, { capture: true });
  }, [isOpen, closePanel]);
  if (quantity === undefined) return null;
  const { statement, department } = selectParents(index, quantity);
  const hasCorrections = statement.corrections.length > 0;
  const { start, end } = quantity.span;
  const { text } = statement;
  return (
    <aside className={styles.sentence} aria-labelledby={id}>
      <h3 id={id} className={styles.number}>
        {names.text('label', quantity.label)} <strong>{names.quantity(quantity).text}</strong>
      </h3>
      {/* the span counts characters as printed */}
      <blockquote className={styles.text} lang="ja">
        {hasCorrections ? (
          correctText(statement)
        ) : (
          <>
            {text.slice(0, start)}
            <mark>{text.slice(start, end)}</mark>
            {text.slice(end)}
          </>
        )}
      </blockquote>
      <p className={styles.place}>
        <span>{names.text('department', department.name)}</span>
        <span>{t('initiative.sourceLine', { title: names.text('title', index.report.title), line: statement.line })}</span>
      </p>
      <Button onClick={closePanel}>{t('present.talk.close')}</Button>
    </aside>
  );
}
