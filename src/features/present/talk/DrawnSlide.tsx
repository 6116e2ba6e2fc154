import type { TFunction } from 'i18next';
import { Component, useEffect, useRef, useState, type ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { tabulateSpec, type SpecTableWords } from '../../../specs/specTables';
import type { NewSlide } from '../../../store/deck';
import { openSlide } from '../../../store/slideView';
import type { FrozenReport } from '../slide/frozenReport';
import { readSlide, type ShownSlide } from '../slide/readSlide';
import { layoutSlide } from '../slide/slideLayout';
import { smallestText, type SlideArea } from '../slide/slideMeasures';
import { SlideStage } from '../slide/SlideStage';
import styles from './Talk.module.css';

/** A slide read and laid out: all that is known of it before it is drawn. */
export interface PreparedSlide {
  readonly slide: NewSlide;
  /** null where it could not be read. */
  readonly shown: ShownSlide | null;
  /** null where it could not be laid out. */
  readonly layout: ReturnType<typeof layoutSlide> | null;
  /** At least 1. */
  readonly partCount: number;
  /** Never empty, even of a slide that could not be read. */
  readonly title: string;
  /** The name of the screen it was taken from. */
  readonly screen: string;
  /** What the report does not hold of it; empty for nothing. */
  readonly warning: string;
  /** Why it can't be drawn; empty where nothing is known against it. */
  readonly fault: string;
}

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

/** @returns null and the message where `make` throws */
function attempt<Made>(make: () => Made): { readonly made: Made | null; readonly fault: string } {
  try {
    return { made: make(), fault: '' };
  } catch (error) {
    return { made: null, fault: messageOf(error) };
  }
}

/**
 * Reads a slide and lays it out; never throws, since a fault in one slide must not end a talk.
 * @param read how slides become data
 * @param lay how they are cut into parts
 */
export function prepareSlide(
  slide: NewSlide,
  frozen: FrozenReport,
  t: TFunction,
  { read = readSlide, lay = layoutSlide }: { read?: typeof readSlide; lay?: typeof layoutSlide } = {},
): PreparedSlide {
  const opened = attempt(() => openSlide(slide, frozen.index, frozen.view)).made;
  const { made: shown, fault: readFault } = attempt(() => read(slide, frozen, t));
  const { made: layout, fault: layoutFault } = attempt(() => shown && lay(shown));
  const screen = t(`app.screens.${opened?.view.screen ?? 'present'}`);
  const reason = shown?.spec.content.kind === 'nothing' ? shown.spec.content.reason : '';
  return {
    slide,
    shown,
    layout,
    screen,
    partCount: Math.max(layout?.parts.length ?? 1, 1),
    title: slide.caption || shown?.title || screen,
    warning: shown?.warning || reason,
    fault: readFault || layoutFault,
  };
}

interface DrawnSlideProps {
  readonly prepared: PreparedSlide;
  /** CSS pixels. */
  readonly area: SlideArea;
  /** From 1; with `count` 0 it is not told. */
  readonly place: number;
  readonly count: number;
  /** From 0. */
  readonly part: number;
  /** Told why the slide could not be drawn. */
  readonly onFault?: (message: string) => void;
}

/** One part of a slide. A fault in it stays inside it: what it would have shown is then written as text, and the next one is drawn anew. */
export function DrawnSlide(props: DrawnSlideProps) {
  const { prepared, area, place, count, part } = props;
  const { slide, shown, layout, fault } = prepared;
  if (shown === null || layout === null) return <PlainSlide {...props} fault={fault} />;
  return (
    <SlideBoundary key={`${place} ${part} ${slide.hash} ${slide.chart}`} {...props}>
      <SlideStage {...{ shown, layout, area, place, count, part }} />
    </SlideBoundary>
  );
}

/** Keyed by slide and part: the next one begins without the fault of this one. */
export class SlideBoundary extends Component<DrawnSlideProps & { readonly children: ReactNode }, { readonly fault: string | null }> {
  override state: { readonly fault: string | null } = { fault: null };

  static getDerivedStateFromError(error: unknown) {
    return { fault: messageOf(error) };
  }

  override render() {
    const { children, ...drawn } = this.props;
    return this.state.fault === null ? children : <PlainSlide {...drawn} fault={this.state.fault} />;
  }
}

/** Heads are not shown where only the rows are. */
const noHeads: SpecTableWords = {
  value: '',
  qualifiers: '',
  printed: '',
  unit: '',
  item: '',
  group: '',
  definition: '',
  sentence: '',
};

/** Head, foot and margins, and one row, in sizes of the smallest text. */
const linesOfFrame = 13;
const linesOfRow = 1.9;

/** The rows of a slide as lines of text, as many as fit on one part. */
export function listPlainRows(
  { shown }: PreparedSlide,
  part: number,
  room: number,
): { readonly lines: readonly string[]; readonly rest: number } {
  const table = attempt(() => shown && tabulateSpec(shown.spec, noHeads)).made;
  if (table === null) return { lines: [], rest: 0 };
  const { columns, rows } = table;
  const lines = rows.map(({ cells }) => {
    const texts = columns.flatMap(({ isForFiles }, at) => (isForFiles ? [] : [cells[at]?.text ?? '']));
    return texts.filter((text) => text !== '').join('　');
  });
  const first = part * room < lines.length ? part * room : 0;
  return { lines: lines.slice(first, first + room), rest: Math.max(lines.length - first - room, 0) };
}

/** What a slide says where it can't be drawn: its headline and its rows, large enough for the wall, and that something is wrong. */
export function PlainSlide({ prepared, area, place, count, part, fault, onFault }: DrawnSlideProps & { readonly fault: string }) {
  const { t } = useTranslation();
  useEffect(() => onFault?.(fault), [fault, onFault]);
  const text = smallestText(area);
  const room = Math.max(Math.floor((area.height / text - linesOfFrame) / linesOfRow), 1);
  const { lines, rest } = listPlainRows(prepared, part, room);
  const { shown, title, warning } = prepared;
  return (
    <article className={styles.plain} style={{ width: area.width, height: area.height, fontSize: text }}>
      <h2>{title}</h2>
      <p className={styles.fault}>{t(shown === null ? 'present.talk.unread' : 'present.talk.undrawn')}</p>
      <ul>
        {lines.map((line, at) => (
          // rows have no other identity once they are text, and never move
          // oxlint-disable-next-line react/no-array-index-key
          <li key={at}>{line}</li>
        ))}
        {rest > 0 && <li>{t('present.slide.rest', { rest })}</li>}
      </ul>
      <footer>
        <span>{[warning, shown?.spec.source].filter(Boolean).join('　')}</span>
        {count > 0 && <strong>{t('present.slide.position', { place, count })}</strong>}
      </footer>
    </article>
  );
}

const usualArea: SlideArea = { width: 1280, height: 720 };

interface SlidePreviewProps {
  readonly prepared: PreparedSlide;
  /** As large as it is on the wall; left out for a usual projector. */
  readonly area?: SlideArea;
  readonly part?: number;
}

/** A slide as wide as its place, to be looked at only: what it says stands beside it in words. Drawn when it comes into sight, or onto paper. */
export function SlidePreview({ prepared, area = usualArea, part = 0 }: SlidePreviewProps) {
  const box = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  const [isSeen, setSeen] = useState(false);
  useEffect(() => {
    const element = box.current;
    if (element === null) return undefined;
    const sizes = new ResizeObserver(() => setWidth(element.clientWidth));
    const sight = new IntersectionObserver((entries) => entries.some(({ isIntersecting }) => isIntersecting) && setSeen(true), {
      rootMargin: '400px',
    });
    // the browser takes the page as it is when this returns
    const print = () => flushSync(() => setSeen(true));
    sizes.observe(element);
    sight.observe(element);
    window.addEventListener('beforeprint', print);
    return () => {
      sizes.disconnect();
      sight.disconnect();
      window.removeEventListener('beforeprint', print);
    };
  }, []);
  return (
    <div
      ref={box}
      className={styles.preview}
      style={{ aspectRatio: `${area.width} / ${area.height}` }}
      data-theme="projector"
      aria-hidden="true"
      inert
    >
      {isSeen && width > 0 && (
        <div className={styles.scaled} style={{ scale: width / area.width }}>
          <DrawnSlide prepared={prepared} area={area} place={0} count={0} part={part} />
        </div>
      )}
    </div>
  );
}
