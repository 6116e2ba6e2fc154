import '../../../i18n/laterTexts';
import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { factsOf } from '../../../domain/languages';
import type { ChartSpec } from '../../../specs/chartSpec';
import type { NewSlide } from '../../../store/deck';
import { useBoard, useBoardActions, useReportIndex, useView } from '../../../store/useBoard';
import { useNames } from '../../../store/useNames';
import { Button } from '../../../ui/Button';
import { ProgressBar } from '../../../ui/ProgressBar';
import { ruby } from '../../../ui/Ruby';
import { type FrozenReport, useFrozenReport } from '../slide/frozenReport';
import { listQuantityIds, listSentences } from '../slide/listSentences';
import { ReadyReport } from '../slide/ReadyReport';
import { prepareSlide, SlidePreview, type PreparedSlide } from '../talk/DrawnSlide';
import { isWindowCommand, type TalkCommand, type TalkStep } from '../talk/stepTalk';
import { useFollowedTalk } from '../talk/talkLine';
import type { TalkSnapshot } from '../talk/talkSchema';
import { useTalkKeys } from '../talk/talkWindow';
import styles from './SpeakerView.module.css';

/** The presenter's own window: this slide, the next one, notes with the original sentences, and the time. Its keys lead the talk. */
export function SpeakerView() {
  const { t } = useTranslation();
  const { snapshot, status, send } = useFollowedTalk();
  const { changeView, changeSelection } = useBoardActions();
  const index = useBoard(({ loading }) => (loading.status === 'ready' ? loading.index : null));
  const translation = useBoard((board) => board.translation);
  const shownLanguage = useBoard(({ view }) => view.language);
  const [language, year] = [snapshot?.language, snapshot?.year];
  useEffect(() => {
    if (language !== undefined) changeView({ language });
    if (year !== undefined) changeSelection({ year });
  }, [language, year, changeView, changeSelection]);
  useEffect(() => {
    document.title = t('present.speaker.title');
  }, [t]);
  // to choose from all slides one has to see them
  const lead = (command: TalkCommand) => {
    if (!isWindowCommand(command) && command.kind !== 'overview') send(command);
  };
  useTalkKeys(lead, snapshot !== null && snapshot.typed !== '');
  const [isLate, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), 1000);
    return () => clearTimeout(timer);
  }, []);
  const hasNames = factsOf(shownLanguage).isOriginal || translation !== null || isLate;
  const isReady = snapshot !== null && index !== null && shownLanguage === snapshot.language && hasNames;
  return (
    <main className={styles.view}>
      <h1 className="visuallyHidden">{t('present.speaker.title')}</h1>
      {status === 'lost' && (
        <p className={styles.lost} role="alert">
          {ruby(t('present.speaker.lost'))}
        </p>
      )}
      <output className={styles.ended}>{status === 'ended' && ruby(t('present.speaker.ended'))}</output>
      {isReady ? (
        <ReadyReport
          key={`${snapshot.talk} ${snapshot.language} ${translation === null}`}
          slides={snapshot.slides}
          waiting={DeskWait}
          onEnd={() => undefined}
        >
          <SpeakerDesk {...{ snapshot, send }} hasEnded={status === 'ended'} />
        </ReadyReport>
      ) : snapshot === null ? (
        <p className={styles.waiting}>{isLate && ruby(t('present.speaker.waiting'))}</p>
      ) : (
        <ProgressBar label={t('present.slide.loading')} share={null} />
      )}
    </main>
  );
}

function DeskWait() {
  const { t } = useTranslation();
  return <ProgressBar label={t('present.talk.waiting')} share={null} />;
}

interface SpeakerDeskProps {
  readonly snapshot: TalkSnapshot;
  readonly hasEnded: boolean;
  readonly send: (step: TalkStep) => void;
}

/** What the presenter sees while talking. */
function SpeakerDesk({ snapshot, hasEnded, send }: SpeakerDeskProps) {
  const { t } = useTranslation();
  const { slides, place, part, area, isBlank, isOverview, typed, startedAt } = snapshot;
  const count = slides.length;
  const frozen = useFrozenReport();
  const current = usePrepared(slides[place - 1], frozen);
  const following = usePrepared(slides[place], frozen);
  const partCount = current?.partCount ?? 1;
  const [isFirst, isLast] = [place <= 1 && part === 0, place >= count && part >= partCount - 1];
  // a slide that goes on is followed by itself
  const [next, nextPart] = part < partCount - 1 ? [current, part + 1] : [following, 0];
  const onWall = isBlank ? t('present.speaker.blank') : isOverview ? t('present.speaker.overview') : '';
  return (
    <>
      <header className={styles.bar}>
        <p className={styles.place}>
          <span>{ruby(t('present.slide.position', { place, count }))}</span>
          {partCount > 1 && <small> {ruby(t('present.speaker.part', { part: part + 1, parts: partCount }))}</small>}
          {typed !== '' && <small> {ruby(t('present.talk.typed', { number: typed, count }))}</small>}
        </p>
        <div className={styles.buttons}>
          <Button icon="previous" disabled={hasEnded || isFirst} onClick={() => send({ kind: 'previous' })}>
            {t('present.talk.previous')}
          </Button>
          <Button look="primary" icon="next" disabled={hasEnded || isLast} onClick={() => send({ kind: 'next' })}>
            {t('present.talk.next')}
          </Button>
          <Button icon="blank" disabled={hasEnded} aria-pressed={isBlank} onClick={() => send({ kind: 'blank' })}>
            {t('present.talk.toBlank')}
          </Button>
        </div>
        <SpeakerClock {...{ startedAt, hasEnded }} onRestart={() => send({ kind: 'restart', at: Date.now() })} />
      </header>
      <section className={styles.current} aria-label={t('present.speaker.current')}>
        <h2 className={styles.heading}>
          <span>{ruby(t('present.speaker.current'))}</span>
          {onWall !== '' && <span className={styles.blank}>{onWall}</span>}
        </h2>
        {current && <SlidePreview prepared={current} {...{ area, part }} />}
        <output className="visuallyHidden">{current && t('present.talk.announce', { place, count, title: current.title })}</output>
      </section>
      <section className={styles.next} aria-label={t('present.speaker.next')}>
        <h2 className={styles.heading}>{ruby(t('present.speaker.next'))}</h2>
        {next === undefined ? <p>{ruby(t('present.speaker.noNext'))}</p> : <SlidePreview prepared={next} area={area} part={nextPart} />}
      </section>
      <SpeakerNotes key={place} own={current?.slide.notes ?? ''} spec={current?.shown?.spec ?? null} />
    </>
  );
}

/** Read again only when it is another slide. */
function usePrepared(slide: NewSlide | undefined, frozen: FrozenReport): PreparedSlide | undefined {
  const { t } = useTranslation();
  return useMemo(() => slide && prepareSlide(slide, frozen, t), [slide, frozen, t]);
}

const two = (value: number) => String(value).padStart(2, '0');

/** 05:07, 1:05:07. */
export function writeElapsed(milliseconds: number): string {
  const seconds = Math.max(Math.floor(milliseconds / 1000), 0);
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  return `${hours > 0 ? `${hours}:` : ''}${two(minutes)}:${two(seconds % 60)}`;
}

interface SpeakerClockProps {
  readonly startedAt: number;
  /** What has elapsed then stands still. */
  readonly hasEnded: boolean;
  readonly onRestart: () => void;
}

/** The time of day, and how long the talk has lasted. */
function SpeakerClock({ startedAt, hasEnded, onRestart }: SpeakerClockProps) {
  const { t } = useTranslation();
  const language = useView('language');
  const [now, setNow] = useState(() => Date.now());
  const [endedAt, setEndedAt] = useState<number | null>(null);
  if (hasEnded !== (endedAt !== null)) setEndedAt(hasEnded ? now : null);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 250);
    return () => clearInterval(timer);
  }, []);
  return (
    <div className={styles.clock}>
      <p>
        <span>{ruby(t('present.speaker.elapsed'))}</span>
        <strong role="timer">{writeElapsed((endedAt ?? now) - startedAt)}</strong>
      </p>
      <p>
        <span>{ruby(t('present.speaker.clock'))}</span>
        <strong>{new Intl.DateTimeFormat(language, { hour: '2-digit', minute: '2-digit', hour12: false }).format(now)}</strong>
      </p>
      <Button look="quiet" disabled={hasEnded} onClick={onRestart}>
        {t('present.speaker.restart')}
      </Button>
    </div>
  );
}

const mostSentences = 30;

/** What the presenter may want to say: own notes, the chart in words, the original sentences with their numbers. */
function SpeakerNotes({ own, spec }: { own: string; spec: ChartSpec | null }) {
  const { t } = useTranslation();
  const names = useNames();
  const index = useReportIndex();
  const sentences = useMemo(() => (spec === null ? [] : listSentences(index, listQuantityIds(spec))), [index, spec]);
  const rest = sentences.length - mostSentences;
  const remarks = spec === null ? [] : [...new Set([...spec.caveats, ...spec.notes])];
  return (
    // a region that scrolls must be reached by keyboard
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section className={styles.notes} aria-label={t('present.speaker.notes')} tabIndex={0}>
      {own !== '' && <p className={styles.own}>{own}</p>}
      {spec !== null && spec.summary !== '' && <p>{ruby(spec.summary)}</p>}
      {spec !== null && spec.definition !== '' && <p className={styles.quiet}>{ruby(t('charts.definition', { text: spec.definition }))}</p>}
      {remarks.map((remark) => (
        <p key={remark} className={styles.quiet}>
          {ruby(remark)}
        </p>
      ))}
      {own === '' && (spec === null || spec.summary === '') && sentences.length === 0 && <p>{ruby(t('present.speaker.noNotes'))}</p>}
      {sentences.length > 0 && (
        <>
          <h3>{ruby(t('present.speaker.sentences'))}</h3>
          <ol className={styles.sentences}>
            {sentences.slice(0, mostSentences).map(({ statement, text, translated, quantities, departmentId }) => (
              <li key={statement.id}>
                <strong>
                  {quantities.map((quantity) => `${names.text('label', quantity.label)} ${names.quantity(quantity).text}`).join('、')}
                </strong>
                {translated !== null && <span>{translated}</span>}
                <span lang="ja">{text}</span>
                <span className={styles.quiet}>{ruby(names.text('department', index.departments.get(departmentId)?.name ?? ''))}</span>
              </li>
            ))}
          </ol>
          {rest > 0 && <p>{ruby(t('present.speaker.more', { count: rest }))}</p>}
        </>
      )}
    </section>
  );
}
