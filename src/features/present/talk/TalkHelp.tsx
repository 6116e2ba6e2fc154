import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './TalkNotice.module.css';

const keys = [
  ['next', '→ ↓ Space PageDown Enter'],
  ['previous', '← ↑ Shift+Space PageUp'],
  ['first', 'Home'],
  ['last', 'End'],
  ['blank', 'B .'],
  ['fullScreen', 'F'],
  ['speaker', 'P'],
  ['code', 'Q'],
  ['end', 'Esc'],
] as const;

/** Every key of a talk. */
export function TalkHelp() {
  const { t } = useTranslation();
  return (
    <dl className={styles.keys}>
      {keys.map(([command, names]) => (
        <Fragment key={command}>
          <dt>{names}</dt>
          <dd>{t(`present.talk.keys.${command}`)}</dd>
        </Fragment>
      ))}
    </dl>
  );
}
