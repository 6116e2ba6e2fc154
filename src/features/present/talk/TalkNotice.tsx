import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/Button';
import { TalkCode } from './TalkCode';
import { TalkHelp } from './TalkHelp';
import styles from './TalkNotice.module.css';

interface TalkNoticeProps {
  readonly kind: 'help' | 'code';
  /** Of the slide's view. */
  readonly hash: string;
  readonly onClose: () => void;
}

/** Something beside the slide: the keys, or the code that opens the view on another device. */
export function TalkNotice({ kind, hash, onClose }: TalkNoticeProps) {
  const { t } = useTranslation();
  return (
    <aside className={styles.notice} aria-label={t(kind === 'help' ? 'present.talk.helpTitle' : 'present.talk.codeTitle')}>
      <h2 className={styles.title}>{t(kind === 'help' ? 'present.talk.helpTitle' : 'present.talk.codeTitle')}</h2>
      {kind === 'help' ? <TalkHelp /> : <TalkCode hash={hash} />}
      <Button onClick={onClose}>{t('present.talk.close')}</Button>
    </aside>
  );
}
