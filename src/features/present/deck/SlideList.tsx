import { useLayoutEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { ruby } from '../../../ui/Ruby';
import { formatList } from '../../../words/formatNumber';
import type { NewSlide, Slide } from '../../../store/deck';
import { useDeckActions } from '../../../store/useDeck';
import { Button } from '../../../ui/Button';
import { type FrozenReport, useShownReport } from '../slide/frozenReport';
import { prepareSlide, SlidePreview, type PreparedSlide } from '../talk/DrawnSlide';
import styles from './Deck.module.css';
import { SlideFields } from './SlideFields';

interface SlideListProps {
  readonly slides: readonly Slide[];
  readonly onStart: (place: number) => void;
  /** What has been done, for screen readers too. */
  readonly onSaid: (text: string) => void;
}

/** The slides in their order; each can be moved by buttons, and the focus moves along. */
export function SlideList({ slides, onStart, onSaid }: SlideListProps) {
  const { t } = useTranslation();
  const frozen = useShownReport();
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
  const removeAt = (slide: Slide, title: string, place: number) => {
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
          onRemove={(title) => removeAt(slide, title, place)}
        />
      ))}
    </ol>
  );
}

/** Read again only when what it shows changes: notes are written beside it. */
function usePrepared({ hash, chart, caption }: NewSlide, frozen: FrozenReport): PreparedSlide {
  const { t } = useTranslation();
  return useMemo(() => prepareSlide({ hash, chart, caption, notes: '' }, frozen, t), [hash, chart, caption, frozen, t]);
}

interface SlideItemProps {
  readonly slide: Slide;
  /** From 0. */
  readonly place: number;
  readonly isLast: boolean;
  readonly frozen: FrozenReport;
  readonly onStart: () => void;
  readonly onMove: (title: string, button: 'up' | 'down') => void;
  readonly onRemove: (title: string) => void;
}

/** One slide of the deck: what it shows, its headline and notes, its place. */
function SlideItem({ slide, place, isLast, frozen, onStart, onMove, onRemove }: SlideItemProps) {
  const { t } = useTranslation();
  const prepared = usePrepared(slide, frozen);
  const { title, screen, warning, shown } = prepared;
  const filters = formatList(shown?.spec.filters ?? [], frozen.view.language);
  return (
    <li className={styles.item} data-slide={slide.id}>
      <div className={styles.thumb}>
        <SlidePreview prepared={prepared} />
      </div>
      <div className={styles.words}>
        <p className={styles.title} data-title>
          <span className={styles.place}>{place + 1}</span>
          <span>{ruby(title)}</span>
        </p>
        <p className={styles.lead}>
          <a href={slide.hash || '#'} aria-label={t('present.slide.open', { title, screen })}>
            {ruby(screen)}
          </a>
          {filters !== '' && <span>{ruby(t('present.slide.filtered', { list: filters }))}</span>}
        </p>
        {warning !== '' && <p className={styles.warning}>{ruby(warning)}</p>}
        <SlideFields slide={slide} />
      </div>
      <div className={styles.moves}>
        <Button icon="play" isIconOnly onClick={onStart}>
          {t('present.slide.show', { title })}
        </Button>
        <Button icon="up" isIconOnly data-move="up" disabled={place === 0} onClick={() => onMove(title, 'up')}>
          {t('present.slide.up', { title })}
        </Button>
        <Button icon="down" isIconOnly data-move="down" disabled={isLast} onClick={() => onMove(title, 'down')}>
          {t('present.slide.down', { title })}
        </Button>
        <Button icon="close" isIconOnly data-remove onClick={() => onRemove(title)}>
          {t('present.slide.remove', { title })}
        </Button>
      </div>
    </li>
  );
}

interface SlideStripProps {
  readonly slides: readonly NewSlide[];
  /** Begins a talk at a place, from 1; left out where slides are only looked at. */
  readonly onStart?: (place: number) => void;
}

/** The slides of a deck that is only looked at: small, each with its headline. */
export function SlideStrip({ slides, onStart }: SlideStripProps) {
  const frozen = useShownReport();
  return (
    <ol className={styles.strip}>
      {slides.map((slide, at) => (
        // the same view may come twice, and a deck that is only looked at does not change its order
        // oxlint-disable-next-line react/no-array-index-key
        <StripSlide key={at} slide={slide} frozen={frozen} {...(onStart !== undefined && { onStart: () => onStart(at + 1) })} />
      ))}
    </ol>
  );
}

interface StripSlideProps {
  readonly slide: NewSlide;
  readonly frozen: FrozenReport;
  readonly onStart?: () => void;
}

function StripSlide({ slide, frozen, onStart }: StripSlideProps) {
  const { t } = useTranslation();
  const prepared = usePrepared(slide, frozen);
  const { title, warning } = prepared;
  return (
    <li>
      <SlidePreview prepared={prepared} />
      <p data-title>{ruby(title)}</p>
      {warning !== '' && <p className={styles.warning}>{ruby(warning)}</p>}
      {onStart !== undefined && (
        <Button look="quiet" icon="play" aria-label={t('present.slide.showFrom', { title })} onClick={onStart}>
          {t('present.slide.showShort')}
        </Button>
      )}
    </li>
  );
}
