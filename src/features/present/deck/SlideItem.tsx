import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Slide } from '../../../store/deck';
import { Button } from '../../../ui/Button';
import type { FrozenReport } from '../slide/frozenReport';
import { SlideFields } from './SlideFields';
import styles from './SlideItem.module.css';
import { SlideThumb } from './SlideThumb';
import { useSlideName } from './useSlideName';

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
export function SlideItem({ slide, place, isLast, frozen, onStart, onMove, onRemove }: SlideItemProps) {
  const { t } = useTranslation();
  const [drawnTitle, setDrawnTitle] = useState('');
  const { screen, filters, warning } = useSlideName(slide, frozen);
  const title = slide.caption || drawnTitle || screen;
  return (
    <li className={styles.item} data-slide={slide.id}>
      <SlideThumb key={`${slide.hash} ${slide.chart}`} slide={slide} frozen={frozen} onTitle={setDrawnTitle} />
      <div className={styles.words}>
        <p className={styles.title} data-title>
          <span className={styles.place}>{place + 1}</span>
          {title}
        </p>
        <p className={styles.lead}>
          <a href={slide.hash || '#'} aria-label={t('present.slide.open', { title })}>
            {screen}
          </a>
          {filters !== '' && <span>{t('present.slide.filtered', { list: filters })}</span>}
        </p>
        {warning !== '' && <p className={styles.warning}>{warning}</p>}
        <SlideFields slide={slide} />
      </div>
      <div className={styles.buttons}>
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
