import '../i18n/laterTexts';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../ui/Dialog';
import { ruby } from '../ui/Ruby';
import styles from './ShortcutHelp.module.css';

const parts = {
  everywhere: [
    ['search', '/'],
    ['help', '?'],
    ['close', 'Esc'],
  ],
  searching: [['openHit', 'Enter']],
  charts: [
    ['rows', '↑ ↓ Home End'],
    ['openRow', 'Enter'],
  ],
  table: [
    ['move', '← ↑ → ↓ Home End'],
    ['sort', 'Enter'],
  ],
  talk: [
    ['turn', '→ ← Space PageDown PageUp'],
    ['talkHelp', '?'],
  ],
} as const;
const partNames = ['everywhere', 'searching', 'charts', 'table', 'talk'] as const;

/** Every key of the board, by where it works. */
export function ShortcutHelp({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <Dialog title={t('shortcuts.title')} closeLabel={t('shortcuts.close')} onClose={onClose}>
      {partNames.map((part) => (
        <section key={part} className={styles.part}>
          <h3>{ruby(t(`shortcuts.parts.${part}`))}</h3>
          <dl>
            {parts[part].map(([command, keys]) => (
              <Fragment key={command}>
                <dt>
                  <kbd>{keys}</kbd>
                </dt>
                <dd>{ruby(t(`shortcuts.keys.${command}`))}</dd>
              </Fragment>
            ))}
          </dl>
        </section>
      ))}
    </Dialog>
  );
}
