import { Suspense, useCallback, useEffect, useMemo, useState } from 'react';
import { createPortal } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { ChartStageContext, type ChartStage } from '../../../charts/chartStage';
import type { NewSlide } from '../../../store/deck';
import { findScreenSlide, openSlide } from '../../../store/slideView';
import { BoardContext } from '../../../store/useBoard';
import { ChartCard, ChartSlide } from './ChartSlide';
import { createSlideBoard, useScreens, type FrozenReport } from './frozenReport';
import { MissingSlide } from './MissingSlide';
import { ScreenSlide } from './ScreenSlide';
import type { SlideCard } from './slideCard';
import type { ShownSlide } from './readSlide';
import { isHandheld, slideStyle, type SlideArea } from './slideMeasures';
import type { layoutSlide } from './slideLayout';
import { SlideSentence } from './SlideSentence';
import { SlidePlaceContext } from './slidePlace';
import styles from './SlideStage.module.css';
import { useSlideWords } from './useSlideWords';

interface EarlierStageProps {
  readonly slide: NewSlide;
  readonly frozen: FrozenReport;
  readonly area: SlideArea;
  /** From 1; with `count` 0 it is not told. */
  readonly place: number;
  readonly count: number;
  /** Of a slide that has not room for all, from 0; held inside the slide. */
  readonly part?: number;
  /** Told how many parts the slide turned out to have. */
  readonly onParts?: (parts: number) => void;
  /** False where only its card is wanted. */
  readonly isDrawn?: boolean;
  /** Called when the slide is drawn, and when it is drawn anew. */
  readonly onCard?: (card: SlideCard) => void;
}

interface SlideStageProps {
  readonly shown: ShownSlide;
  readonly layout: ReturnType<typeof layoutSlide>;
  readonly area: SlideArea;
  readonly place: number;
  readonly count: number;
  readonly part: number;
}

/** Stands in until slides are drawn from data. */
export function SlideStage(props: SlideStageProps | EarlierStageProps) {
  return 'shown' in props ? <PlainStage {...props} /> : <EarlierStage {...props} />;
}

function PlainStage({ shown: { spec, title }, layout, area, place, count, part }: SlideStageProps) {
  const { firstRow = 0, rowCount = 0 } = layout.parts[part] ?? {};
  const rows = spec.content.kind === 'bars' ? spec.content.rows.slice(firstRow, firstRow + rowCount) : [];
  return (
    <div className={styles.stage} style={slideStyle(area)}>
      <article style={{ padding: 40, fontSize: 'var(--font-size-m)' }}>
        <h2>{title}</h2>
        <dl>
          {rows.map(({ id, label, points }) => (
            <div key={id} data-row={id}>
              <dt>{label}</dt>
              <dd>{points[0]?.text}</dd>
            </div>
          ))}
        </dl>
        <p>{spec.source}</p>
        {count > 0 && <p>{`${place} / ${count}`}</p>}
      </article>
    </div>
  );
}

/**
 * One slide: the screen of its view is drawn unseen on a board of its own, and the one chart that is asked for comes out of it, as large as the slide.
 * A slide of a whole screen is drawn by itself. Keep it keyed by the slide.
 */
function EarlierStage({ slide, frozen, area, place, count, part = 0, onParts, isDrawn = true, onCard }: EarlierStageProps) {
  const [opened] = useState(() => openSlide(slide, frozen.index, frozen.view));
  const [board] = useState(() => createSlideBoard(frozen, opened.view));
  const words = useSlideWords(frozen, opened);
  const chart = slide.chart ?? findScreenSlide(opened.view)?.chart ?? null;
  const inHand = isHandheld(area);
  const told = useMemo(
    () => ({ caption: slide.caption, ...words, place, count, part, onParts: onParts ?? (() => undefined), isHandheld: inHand }),
    [slide.caption, words, place, count, part, onParts, inHand],
  );
  const tell = useCallback((card: SlideCard) => onCard?.(card), [onCard]);
  return (
    <div className={styles.stage} style={slideStyle(area)} data-handheld={inHand}>
      <BoardContext value={board}>
        <SlidePlaceContext value={told}>
          {opened.otherYear !== null ? (
            <MissingSlide reason={{ code: 'otherYear', year: opened.otherYear }} onCard={tell} />
          ) : chart === null ? (
            <ScreenSlide area={area} onCard={tell} />
          ) : (
            <StagedChart key={chart} {...{ chart, area, isDrawn }} screen={opened.view.screen} onCard={tell} />
          )}
          <SlideSentence />
        </SlidePlaceContext>
      </BoardContext>
    </div>
  );
}

interface StagedChartProps {
  readonly screen: keyof ReturnType<typeof useScreens>;
  readonly chart: string;
  readonly area: SlideArea;
  readonly isDrawn: boolean;
  readonly onCard: (card: SlideCard) => void;
}

function StagedChart({ screen, chart, area, isDrawn, onCard }: StagedChartProps) {
  const { t } = useTranslation();
  const Part = useScreens()[screen];
  const [target, setTarget] = useState<HTMLDivElement | null>(null);
  const [isFound, setFound] = useState(false);
  const [isSettled, setSettled] = useState(false);
  const tell = useCallback(
    (card: SlideCard) => {
      setFound(true);
      onCard(card);
    },
    [onCard],
  );
  const stage = useCallback<ChartStage>(
    (found) => {
      if (target === null || found.heading.id !== chart) return null;
      const Drawn = isDrawn ? ChartSlide : ChartCard;
      return createPortal(<Drawn chart={found} area={area} onCard={tell} />, target);
    },
    [target, chart, area, isDrawn, tell],
  );
  return (
    <>
      <div ref={setTarget} className={styles.place} />
      {!isFound && isSettled && <MissingSlide reason={{ code: 'chart' }} onCard={onCard} />}
      <div hidden>
        <ChartStageContext value={stage}>
          <Suspense fallback={t('present.slide.loading')}>
            <Part />
            <Settled onSettled={() => setSettled(true)} />
          </Suspense>
        </ChartStageContext>
      </div>
    </>
  );
}

/** Tells when everything beside it has been drawn, after charts have told theirs. */
function Settled({ onSettled }: { onSettled: () => void }) {
  useEffect(() => {
    const timer = setTimeout(onSettled, 400);
    return () => clearTimeout(timer);
  });
  return null;
}
