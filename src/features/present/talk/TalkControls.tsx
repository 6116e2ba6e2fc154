import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { buildQrCode } from '../../../exports/qrCode';
import { Button } from '../../../ui/Button';
import type { IconName } from '../../../ui/Icon';
import { ruby } from '../../../ui/Ruby';
import { talkKeys, type TalkCommand } from './stepTalk';
import styles from './Talk.module.css';
import { speakerHash } from './talkLine';

interface TalkControlsProps {
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly isFull: boolean;
  /** Full screen was asked for in vain. */
  readonly isRefused: boolean;
  readonly isSpeakerRefused: boolean;
  readonly onCommand: (command: TalkCommand) => void;
}

/** What can be done during a talk, for pointer and Tab key; out of the way while neither is used. */
export function TalkControls({ isFirst, isLast, isFull, isRefused, isSpeakerRefused, onCommand }: TalkControlsProps) {
  const { t } = useTranslation();
  const button = (icon: IconName, kind: ButtonKind, words: string, disabled = false) => (
    <Button icon={icon} isIconOnly disabled={disabled} onClick={() => onCommand({ kind })}>
      {words}
    </Button>
  );
  return (
    <div className={styles.controls} role="toolbar" aria-label={t('present.talk.controls')}>
      <output className={styles.hint}>
        {isSpeakerRefused && (
          <span>
            <span>{ruby(t('present.talk.speakerRefused'))}</span>{' '}
            <a href={speakerHash} target="_blank" rel="opener">
              {ruby(t('present.talk.speakerLink'))}
            </a>
          </span>
        )}
        <span className={isRefused ? undefined : styles.keyHint}>
          {ruby(isRefused ? t('present.talk.fullScreenRefused') : t('present.talk.hint'))}
        </span>
      </output>
      <div className={styles.buttons}>
        {button('previous', 'previous', t('present.talk.previous'), isFirst)}
        {button('next', 'next', t('present.talk.next'), isLast)}
        {button('grid', 'overview', t('present.talk.overview'))}
        {button('fullScreen', 'fullScreen', t(isFull ? 'present.talk.leaveFullScreen' : 'present.talk.fullScreen'))}
        {button('blank', 'blank', t('present.talk.toBlank'))}
        {button('speaker', 'speaker', t('present.talk.speaker'))}
        {button('code', 'code', t('present.talk.code'))}
        {button('help', 'help', t('present.talk.help'))}
        {button('close', 'end', t('present.talk.end'))}
      </div>
    </div>
  );
}

type ButtonKind = Exclude<TalkCommand['kind'], 'digit' | 'goTo' | 'restart'>;

interface TalkNoticeProps {
  readonly kind: 'help' | 'code';
  /** Of the slide's view. */
  readonly hash: string;
  readonly onClose: () => void;
}

/** Something beside the slide: the keys, or the code that opens the view on another device. */
export function TalkNotice({ kind, hash, onClose }: TalkNoticeProps) {
  const { t } = useTranslation();
  const title = t(kind === 'help' ? 'present.talk.helpTitle' : 'present.talk.codeTitle');
  return (
    <aside className={styles.notice} aria-label={title}>
      <h2>{ruby(title)}</h2>
      {kind === 'help' ? <TalkHelp /> : <TalkCode hash={hash} />}
      <Button onClick={onClose}>{t('present.talk.close')}</Button>
    </aside>
  );
}

/** Every key of a talk. */
function TalkHelp() {
  const { t } = useTranslation();
  return (
    <dl className={styles.keys}>
      {talkKeys.map(({ word, shown }) => (
        <Fragment key={word}>
          <dt>{shown}</dt>
          <dd>{ruby(t(`present.talk.keys.${word}`))}</dd>
        </Fragment>
      ))}
    </dl>
  );
}

/** A code for phones gets coarse, and misread from a distance, beyond this. */
const longestAddress = 600;

/** The address of the slide's view as a QR code, drawn here: no service is asked. */
function TalkCode({ hash }: { hash: string }) {
  const { t } = useTranslation();
  const { protocol, origin, pathname } = window.location;
  if (protocol === 'file:') return <p>{ruby(t('present.talk.codeNoAddress'))}</p>;
  const address = `${origin}${pathname}${hash}`;
  if (address.length > longestAddress) return <p>{ruby(t('present.talk.codeTooLong'))}</p>;
  const { size, path } = buildQrCode(address);
  return (
    <>
      {/* an <svg> can't be an <img> */}
      {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role */}
      <svg className={styles.code} viewBox={`0 0 ${size} ${size}`} role="img" aria-label={address} shapeRendering="crispEdges">
        <rect width={size} height={size} fill="#fff" />
        <path d={path} fill="#000" />
      </svg>
      <p className={styles.address}>{address}</p>
    </>
  );
}
