import { useLayoutEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Slide } from '../../../store/deck';
import { useDeckActions } from '../../../store/useDeck';
import styles from './SlideList.module.css';
import { SlideItem } from './SlideItem';
import { useFrozenReport } from '../slide/frozenReport';

interface SlideListProps {
  readonly slides: readonly Slide[];
  readonly onStart: (place: number) => void;
  /** What has been done, for screen readers too. */
  readonly onSaid: (text: string) => void;
}

/** The slides in their order; each can be moved by buttons, and the focus moves along. */
export function SlideList({ slides, onStart, onSaid }: SlideListProps) {
  const { t } = useTranslation();
  const frozen = useFrozenReport();
  const { move, remove } = useDeckActions();
  const list = useRef<HTMLOListElement>(null);
  const wanted = useRef<string | null>(null);
  useLayoutEffect(() => {
    const selector = wanted.current;
    wanted.current = null;
    if (selector === null) return;
    const found = list.current?.querySelector<HTMLElement>(selector);
    (found ?? list.current?.querySelector<HTMLElement>('button:enabled'))?.focus();
  });

  const moveTo = (slide: Slide, title: string, place: number, button: 'up' | 'down') => {
    const isAtEnd = place === 0 || place === slides.length - 1;
    const other = button === 'up' ? 'down' : 'up';
    wanted.current = `[data-slide="${slide.id}"] [data-move="${isAtEnd ? other : button}"]`;
    move(slide.id, place);
    onSaid(t('present.own.moved', { title, place: place + 1 }));
  };
  const take = (slide: Slide, title: string, place: number) => {
    const next = slides[place + 1] ?? slides[place - 1];
    wanted.current = next === undefined ? null : `[data-slide="${next.id}"] [data-remove]`;
    remove(slide.id);
    onSaid(t('present.own.removed', { title }));
  };
  return (
    <ol ref={list} className={styles.list} aria-label={t('present.own.list')}>
      {slides.map((slide, place) => (
        <SlideItem
          key={slide.id}
          {...{ slide, place, frozen }}
          isLast={place === slides.length - 1}
          onStart={() => onStart(place + 1)}
          onMove={(title, button) => moveTo(slide, title, button === 'up' ? place - 1 : place + 1, button)}
          onRemove={(title) => take(slide, title, place)}
        />
      ))}
    </ol>
  );
}
