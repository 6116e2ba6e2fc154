import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/Button';
import styles from './TalkControls.module.css';
import type { TalkCommand } from './talkKeys';
import { speakerHash } from './useSpeaker';

interface TalkControlsProps {
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly isFull: boolean;
  readonly isRefused: boolean;
  readonly isSpeakerRefused: boolean;
  readonly onCommand: (command: TalkCommand) => void;
}

/** What can be done during a talk, for pointer and Tab key; out of the way while neither is used. */
export function TalkControls({ isFirst, isLast, isFull, isRefused, isSpeakerRefused, onCommand }: TalkControlsProps) {
  const { t } = useTranslation();
  return (
    <div className={styles.controls} role="toolbar" aria-label={t('present.talk.controls')}>
      <output className={styles.hint}>
        {isSpeakerRefused && (
          <span>
            {t('present.talk.speakerRefused')}{' '}
            <a href={speakerHash} target="_blank" rel="opener">
              {t('present.talk.speakerLink')}
            </a>
          </span>
        )}
        <span className={isRefused ? undefined : styles.keys}>
          {isRefused ? t('present.talk.fullScreenRefused') : t('present.talk.hint')}
        </span>
      </output>
      <div className={styles.buttons}>
        <Button icon="previous" isIconOnly disabled={isFirst} onClick={() => onCommand('previous')}>
          {t('present.talk.previous')}
        </Button>
        <Button icon="next" isIconOnly disabled={isLast} onClick={() => onCommand('next')}>
          {t('present.talk.next')}
        </Button>
        <Button icon="fullScreen" isIconOnly onClick={() => onCommand('fullScreen')}>
          {t(isFull ? 'present.talk.leaveFullScreen' : 'present.talk.fullScreen')}
        </Button>
        <Button icon="blank" isIconOnly onClick={() => onCommand('blank')}>
          {t('present.talk.toBlank')}
        </Button>
        <Button icon="speaker" isIconOnly onClick={() => onCommand('speaker')}>
          {t('present.talk.speaker')}
        </Button>
        <Button icon="code" isIconOnly onClick={() => onCommand('code')}>
          {t('present.talk.code')}
        </Button>
        <Button icon="help" isIconOnly onClick={() => onCommand('help')}>
          {t('present.talk.help')}
        </Button>
        <Button icon="close" isIconOnly onClick={() => onCommand('end')}>
          {t('present.talk.end')}
        </Button>
      </div>
    </div>
  );
}
