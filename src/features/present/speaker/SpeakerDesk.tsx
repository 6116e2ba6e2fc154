import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/Button';
import type { SlideCard } from '../slide/slideCard';
import type { TalkCommand } from '../talk/talkKeys';
import type { TalkState } from '../talk/talkMessage';
import { SpeakerClock } from './SpeakerClock';
import { SpeakerNotes } from './SpeakerNotes';
import styles from './SpeakerView.module.css';
import { ScaledSlide } from '../slide/SlideStage';
import { useFrozenReport } from '../slide/frozenReport';

interface SpeakerDeskProps {
  readonly state: TalkState;
  readonly onCommand: (command: TalkCommand) => void;
}

const noCard = () => undefined;

/** What the presenter sees while talking. */
export function SpeakerDesk({ state: { slides, place, part, area, isBlank }, onCommand }: SpeakerDeskProps) {
  const { t } = useTranslation();
  const frozen = useFrozenReport();
  const [card, setCard] = useState<{ readonly place: number; readonly card: SlideCard } | null>(null);
  const [told, setTold] = useState({ place, parts: 1 });
  const parts = told.place === place ? told.parts : 1;
  const [isFirst, isLast] = [place <= 1 && part === 0, place >= slides.length && part >= parts - 1];
  const slide = slides[place - 1];
  // a slide that goes on is followed by itself
  const [next, nextPart] = part < parts - 1 ? [slide, part + 1] : [slides[place], 0];
  const tell = useCallback((own: SlideCard) => setCard({ place, card: own }), [place]);
  const tellParts = useCallback((counted: number) => setTold({ place, parts: counted }), [place]);
  const shown = card?.place === place ? card.card : null;
  return (
    <>
      <header className={styles.bar}>
        <p className={styles.place}>{t('present.slide.position', { place, count: slides.length })}</p>
        <div className={styles.buttons}>
          <Button icon="previous" disabled={isFirst} onClick={() => onCommand('previous')}>
            {t('present.talk.previous')}
          </Button>
          <Button look="primary" icon="next" disabled={isLast} onClick={() => onCommand('next')}>
            {t('present.talk.next')}
          </Button>
          <Button icon="blank" aria-pressed={isBlank} onClick={() => onCommand('blank')}>
            {t('present.talk.toBlank')}
          </Button>
        </div>
        <SpeakerClock />
      </header>
      <section className={styles.current} aria-label={t('present.speaker.current')}>
        <h2 className={styles.heading}>
          {t('present.speaker.current')}
          {isBlank && <span className={styles.blank}>{t('present.speaker.blank')}</span>}
        </h2>
        {slide !== undefined && <ScaledSlide key={place} {...{ slide, frozen, area, part }} onParts={tellParts} onCard={tell} />}
        <output className="visuallyHidden">
          {shown && t('present.talk.announce', { place, count: slides.length, title: shown.title })}
        </output>
      </section>
      <section className={styles.next} aria-label={t('present.speaker.next')}>
        <h2 className={styles.heading}>{t('present.speaker.next')}</h2>
        {next === undefined ? (
          <p>{t('present.speaker.noNext')}</p>
        ) : (
          <ScaledSlide key={`${place} ${nextPart}`} {...{ frozen, area }} slide={next} part={nextPart} onCard={noCard} />
        )}
      </section>
      <SpeakerNotes own={slide?.notes ?? ''} card={shown} />
    </>
  );
}
