import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState, type MouseEvent } from 'react';
import { createPortal } from 'react-dom';
import { useTranslation } from 'react-i18next';
import type { NewSlide } from '../../../store/deck';
import { writeSlideHash } from '../../../store/slideView';
import { useBoardActions } from '../../../store/useBoard';
import { ruby } from '../../../ui/Ruby';
import { isHandheld } from '../slide/slideMeasures';
import { DrawnSlide, prepareSlide } from './DrawnSlide';
import { holdInDeck, isWindowCommand, stepTalk, type TalkCommand, type TalkState, type TalkStep } from './stepTalk';
import styles from './Talk.module.css';
import { TalkControls, TalkNotice } from './TalkControls';
import { useSpeakerWindow } from './talkLine';
import { TalkOverview } from './TalkOverview';
import { findKeptTalk, keepTalk, useFullScreen, usePointerRest, useSoleContent, useTalkKeys, useWindowArea } from './talkWindow';
import { useFrozenReport } from '../slide/frozenReport';

interface TalkProps {
  /** The view's `deck`: tells a talk that is loaded anew from another one. */
  readonly deck: string | null;
  readonly slides: readonly NewSlide[];
  /** From 1; held inside the deck. */
  readonly place: number;
  readonly onPlace: (place: number) => void;
  readonly onEnd: () => void;
}

/** Digits that nobody confirms vanish. */
const forgetAfter = 3000;
const marks = 'button, a, [role="button"]';

/** A talk: one slide over everything else, led by keys, a clicker, the pointer or a finger. Its slides and their data stay what they were at its start. */
export function Talk({ deck, slides: given, place: asked, onPlace, onEnd }: TalkProps) {
  const { t } = useTranslation();
  const frozen = useFrozenReport();
  const [slides] = useState(given);
  const prepared = useMemo(() => slides.map((slide) => prepareSlide(slide, frozen, t)), [slides, frozen, t]);
  const parts = useMemo(() => prepared.map(({ partCount }) => partCount), [prepared]);
  const { talk, state, step } = useTalkState({ deck, asked, parts, onPlace });
  const area = useWindowArea();
  const screen = useFullScreen();
  const isResting = usePointerRest();
  const [notice, setNotice] = useState<'help' | 'code' | null>(null);
  const stage = useRef<HTMLDivElement>(null);
  const hasEnded = useRef(false);
  const { place, part, isBlank, isOverview, typed } = state;
  const count = slides.length;
  const current = prepared[place - 1];
  const partCount = parts[place - 1] ?? 1;
  const { language } = frozen.view;
  const year = frozen.index.report.fiscalYear;
  const snapshot = useMemo(() => ({ ...state, talk, slides, area, language, year }), [state, talk, slides, area, language, year]);
  const speaker = useSpeakerWindow(snapshot, step);
  const keepFault = useToldFaults(prepared);
  const onFault = useCallback((message: string) => keepFault(place, message), [keepFault, place]);
  useSoleContent();
  useTalkKeys(act, typed !== '');
  useEffect(() => {
    if (!isOverview) stage.current?.focus();
  }, [isOverview]);

  return createPortal(
    <div
      className={styles.talk}
      // a <dialog> would stand behind the page once that takes the whole screen
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
      role="dialog"
      aria-modal="true"
      aria-label={t('present.talk.label')}
      data-theme="projector"
      data-resting={isResting}
    >
      {/* clicks are a shortcut; the same is done by keys and by the buttons */}
      {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions */}
      <div ref={stage} tabIndex={-1} className={styles.stage} inert={isOverview} onClick={onClick}>
        {current === undefined ? (
          <p className={styles.empty}>{ruby(t('present.talk.empty'))}</p>
        ) : (
          <DrawnSlide prepared={current} {...{ area, place, count, part, onFault }} />
        )}
        {/* what lies under it is not pointed at by a pointer that only rests or passes; in the hand it would keep the slide from being scrolled */}
        {!isHandheld(area) && <div className={styles.glass} />}
      </div>
      {isOverview && <TalkOverview slides={prepared} place={place} onChoose={(chosen) => step({ kind: 'goTo', place: chosen })} />}
      {isBlank && (
        <button type="button" className={styles.blank} onClick={() => step({ kind: 'blank' })}>
          <span className="visuallyHidden">{`${t('present.talk.blank')} ${t('present.talk.blankHint')}`}</span>
        </button>
      )}
      <output className={typed === '' ? 'visuallyHidden' : styles.typed}>
        {typed !== '' && ruby(t('present.talk.typed', { number: typed, count }))}
      </output>
      <output className="visuallyHidden">
        <span>{isBlank ? t('present.talk.blank') : current && t('present.talk.announce', { place, count, title: current.title })}</span>
        <span>{!isBlank && partCount > 1 && ` ${part + 1}/${partCount}`}</span>
      </output>
      {notice !== null && current !== undefined && (
        <TalkNotice kind={notice} hash={writeSlideHash(current.slide)} onClose={() => setNotice(null)} />
      )}
      <TalkControls
        isFirst={place <= 1 && part === 0}
        isLast={place >= count && part === partCount - 1}
        isFull={screen.isFull}
        isRefused={screen.isRefused}
        isSpeakerRefused={speaker.isRefused}
        onCommand={act}
      />
    </div>,
    document.body,
  );

  function onClick({ target, currentTarget, clientX, clientY }: MouseEvent<HTMLElement>): void {
    if (!(target instanceof Element) || target.closest(marks) !== null) return;
    const under = document.elementsFromPoint(clientX, clientY).map((element) => element.closest(marks));
    const mark = under.find((found) => found !== null && currentTarget.contains(found));
    if (mark) mark.dispatchEvent(new window.MouseEvent('click', { bubbles: true, cancelable: true }));
    else step({ kind: 'next' });
  }

  function act(command: TalkCommand): void {
    if (!isWindowCommand(command)) step(command);
    else if (command.kind === 'end') end();
    else if (command.kind === 'fullScreen') void screen.toggle();
    else if (command.kind === 'speaker') speaker.open();
    else setNotice(notice === command.kind ? null : command.kind);
  }

  /** What lies over the slide is closed first. */
  function end(): void {
    if (notice !== null) setNotice(null);
    else if (typed !== '') step({ kind: 'forget' });
    else if (isOverview) step({ kind: 'overview' });
    else if (!hasEnded.current) {
      // the end takes a moment, in which a second Esc must not go back further
      hasEnded.current = true;
      onEnd();
    }
  }
}

interface TalkStateOptions {
  readonly deck: string | null;
  /** The place in the address, which a link may change during the talk. */
  readonly asked: number;
  readonly parts: readonly number[];
  readonly onPlace: (place: number) => void;
}

/** The state of the talk: begun now, or as it was when the window was loaded anew. */
function useTalkState({ deck, asked, parts, onPlace }: TalkStateOptions) {
  const [{ talk, begun }] = useState(() => {
    const kept = findKeptTalk(deck);
    const slide = kept?.place === asked ? kept : { part: 0, isBlank: false };
    const state: TalkState = {
      place: asked,
      part: slide.part,
      isBlank: slide.isBlank,
      startedAt: kept?.startedAt ?? Date.now(),
      typed: '',
      isOverview: false,
    };
    return { talk: kept?.talk ?? crypto.randomUUID(), begun: holdInDeck(state, { parts }) };
  });
  const [own, setOwn] = useState(begun);
  const state = useMemo(() => {
    const { place } = holdInDeck({ ...own, place: asked }, { parts });
    return place === own.place ? own : stepTalk(own, { kind: 'goTo', place: asked }, { parts });
  }, [own, asked, parts]);
  const latest = useRef({ state, parts, onPlace });
  useLayoutEffect(() => {
    latest.current = { state, parts, onPlace };
  });
  const step = useCallback((asks: TalkStep) => {
    const before = latest.current;
    const next = stepTalk(before.state, asks, before);
    // steps may come faster than they are drawn
    latest.current = { ...before, state: next };
    setOwn(next);
    if (next.place !== before.state.place) before.onPlace(next.place);
  }, []);
  useEffect(() => {
    const { place, part, isBlank, startedAt } = state;
    keepTalk({ deck, talk, place, part, isBlank, startedAt });
  }, [deck, talk, state]);
  useEffect(() => () => keepTalk(null), []);
  useEffect(() => {
    if (state.typed === '') return undefined;
    const timer = setTimeout(() => step({ kind: 'forget' }), forgetAfter);
    return () => clearTimeout(timer);
  }, [state.typed, step]);
  return { talk, state, step };
}

/**
 * Gathers what could not be drawn, and says it once the talk is over: before that it would only be in the way.
 * @returns keeps a fault of the slide at a place; always the same function
 */
function useToldFaults(prepared: readonly { readonly title: string }[]): (place: number, message: string) => void {
  const { addNotice } = useBoardActions();
  const faults = useRef(new Map<number, string>());
  const titles = useRef(prepared);
  useEffect(() => {
    titles.current = prepared;
  });
  useEffect(() => {
    const known = faults.current;
    return () => {
      const slides = [...known].map(([place, message]) => ({ place, title: titles.current[place - 1]?.title ?? '', message }));
      if (slides.length > 0) addNotice({ code: 'slidesNotDrawn', slides });
    };
  }, [addNotice]);
  return useCallback((place: number, message: string) => void faults.current.set(place, message), []);
}
