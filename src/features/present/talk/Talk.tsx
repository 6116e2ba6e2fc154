import { useCallback, useEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { useTranslation } from 'react-i18next';
import type { NewSlide } from '../../../store/deck';
import { writeSlideHash } from '../../../store/slideView';
import type { SlideCard } from '../slide/slideCard';
import { stepThroughParts, type TalkPlace } from '../slide/slideParts';
import { SlideStage } from '../slide/SlideStage';
import styles from './Talk.module.css';
import { TalkControls } from './TalkControls';
import { stepTo, type TalkCommand } from './talkKeys';
import { TalkNotice } from './TalkNotice';
import { useFullScreen } from './useFullScreen';
import { usePointerRest } from './usePointerRest';
import { useSpeaker } from './useSpeaker';
import { useSoleContent } from './useSoleContent';
import { useTalkKeys } from './useTalkKeys';
import { useWindowArea } from './useWindowArea';
import { useFrozenReport } from '../slide/frozenReport';

interface TalkProps {
  readonly slides: readonly NewSlide[];
  /** From 1; held inside the deck. */
  readonly place: number;
  readonly onPlace: (place: number) => void;
  readonly onEnd: () => void;
}

/** A talk: one slide over everything else, led by keys, a clicker, the pointer or a finger. Its slides and their data stay what they were at its start. */
export function Talk({ slides: given, place: asked, onPlace, onEnd }: TalkProps) {
  const { t } = useTranslation();
  const frozen = useFrozenReport();
  const [slides] = useState(given);
  const area = useWindowArea();
  const screen = useFullScreen();
  const isResting = usePointerRest();
  const [isBlank, setBlank] = useState(false);
  const [notice, setNotice] = useState<'help' | 'code' | null>(null);
  const [card, setCard] = useState<SlideCard | null>(null);
  const stage = useRef<HTMLDivElement>(null);
  const hasEnded = useRef(false);
  const count = slides.length;
  const place = Math.min(asked, Math.max(count, 1));
  const { language } = frozen.view;
  const [at, setAt] = useState<TalkPlace>({ place, part: 0 });
  const [told, setTold] = useState({ place, parts: 1 });
  const askedPart = at.place === place ? at.part : 0;
  const parts = told.place === place ? told.parts : 1;
  const part = Math.min(askedPart, parts - 1);
  const speaker = useSpeaker({ slides, place, part: askedPart, area, isBlank, language, year: frozen.index.report.fiscalYear }, act);
  const slide = slides[place - 1];
  useSoleContent();
  useEffect(() => stage.current?.focus(), []);

  useTalkKeys(act);
  const tell = useCallback((shown: SlideCard) => setCard(shown), []);
  const tellParts = useCallback((counted: number) => setTold({ place, parts: counted }), [place]);

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
      <div
        ref={stage}
        tabIndex={-1}
        className={styles.stage}
        onClick={(event) => event.target instanceof Element && event.target.closest('button, a') === null && act('next')}
      >
        {slide === undefined ? (
          <p className={styles.empty}>{t('present.talk.empty')}</p>
        ) : (
          <SlideStage key={place} {...{ slide, frozen, area, place, count }} part={askedPart} onParts={tellParts} onCard={tell} />
        )}
      </div>
      {isBlank && (
        <button type="button" className={styles.blank} onClick={() => setBlank(false)}>
          <span className="visuallyHidden">{`${t('present.talk.blank')} ${t('present.talk.blankHint')}`}</span>
        </button>
      )}
      <output className="visuallyHidden">
        {isBlank
          ? t('present.talk.blank')
          : card !== null && t('present.talk.announce', { place, count, title: slide?.caption || card.title })}
        {!isBlank && parts > 1 && ` ${part + 1}/${parts}`}
      </output>
      {notice !== null && slide !== undefined && <TalkNotice kind={notice} hash={writeSlideHash(slide)} onClose={() => setNotice(null)} />}
      <TalkControls
        isFirst={place <= 1 && part === 0}
        isLast={place >= count && part === parts - 1}
        isFull={screen.isFull}
        isRefused={screen.isRefused}
        isSpeakerRefused={speaker.isRefused}
        onCommand={act}
      />
    </div>,
    document.body,
  );

  function act(command: TalkCommand): void {
    if (command === 'end') {
      if (notice !== null) setNotice(null);
      else if (!hasEnded.current) {
        // the end takes a moment, in which a second Esc must not go back further
        hasEnded.current = true;
        onEnd();
      }
    } else if (command === 'blank') setBlank(!isBlank);
    else if (command === 'fullScreen') void screen.toggle();
    else if (command === 'speaker') speaker.open();
    else if (command === 'help' || command === 'code') setNotice(notice === command ? null : command);
    else {
      // the first key of a clicker lights the screen again
      if (isBlank) return setBlank(false);
      const isStep = command === 'next' || command === 'previous';
      const to = isStep
        ? stepThroughParts({ place, part }, command === 'next' ? 1 : -1, { parts, count })
        : { place: stepTo(command, place, count), part: 0 };
      setAt(to);
      if (to.place !== place) onPlace(to.place);
    }
  }
}
