import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { ruby } from '../../../ui/Ruby';
import { SlidePreview, type PreparedSlide } from './DrawnSlide';
import { stepInGrid } from './stepTalk';
import styles from './Talk.module.css';

interface TalkOverviewProps {
  readonly slides: readonly PreparedSlide[];
  /** The slide on the wall, from 1. */
  readonly place: number;
  readonly onChoose: (place: number) => void;
}

/** The slides of the list, and nothing of what is drawn in them: a preview holds rows and buttons of its own. */
const itemsOf = (list: HTMLOListElement | null) => [...(list?.children ?? [])].filter((item) => item instanceof HTMLElement);

/** How many stand beside each other, as the window has laid them out. */
function countColumns(items: readonly HTMLElement[]): number {
  const top = items[0]?.offsetTop ?? 0;
  return Math.max(items.filter((item) => item.offsetTop === top).length, 1);
}

/** All slides of the talk, to choose one from: arrows and Enter, or the pointer. */
export function TalkOverview({ slides, place, onChoose }: TalkOverviewProps) {
  const { t } = useTranslation();
  const list = useRef<HTMLOListElement>(null);
  const [at, setAt] = useState(place - 1);
  useEffect(() => {
    itemsOf(list.current)[at]?.querySelector('button')?.focus();
  }, [at]);
  const onKeyDown = (event: KeyboardEvent) => {
    const { altKey, ctrlKey, metaKey, key } = event;
    const to =
      altKey || ctrlKey || metaKey ? null : stepInGrid(key, at, { count: slides.length, columns: countColumns(itemsOf(list.current)) });
    if (to === null) return;
    event.preventDefault();
    setAt(to);
  };
  return (
    <section className={styles.overview} aria-label={t('present.talk.overviewTitle')}>
      {/* keys are those of the buttons inside it */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <ol ref={list} className={styles.slides} onKeyDown={onKeyDown}>
        {slides.map((prepared, index) => (
          // a slide has no other identity than its place: the same one may come twice
          // oxlint-disable-next-line react/no-array-index-key
          <li key={index}>
            <button
              type="button"
              tabIndex={index === at ? 0 : -1}
              aria-current={index === place - 1 ? 'step' : undefined}
              onFocus={() => setAt(index)}
              onClick={() => onChoose(index + 1)}
            >
              <SlidePreview prepared={prepared} />
              <span>
                <strong>{index + 1}</strong> <span>{ruby(prepared.title)}</span>
              </span>
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}
