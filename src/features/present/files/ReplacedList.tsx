import { useTranslation } from 'react-i18next';
import type { ReplacedInCell } from '../../../exports/tableCsv';
import { Button } from '../../../ui/Button';
import styles from './TakeDialog.module.css';

interface ReplacedListProps {
  readonly replaced: readonly ReplacedInCell[];
  readonly onSave: () => void;
  /** Saves as UTF-8, which holds every character. */
  readonly onOther: () => void;
}

const shownCount = 10;

/** Characters that the encoding does not hold, before anything is lost: what stands in their place, and where. */
export function ReplacedList({ replaced, onSave, onOther }: ReplacedListProps) {
  const { t } = useTranslation();
  const rest = replaced.length - shownCount;
  return (
    <div className={styles.notice} role="alert">
      <p>{t('present.files.replaced', { count: replaced.length })}</p>
      <ul className={styles.replaced}>
        {replaced.slice(0, shownCount).map(({ character, replacement, line, column }, place) => (
          <li key={place}>{t('present.files.replacedItem', { character, replacement, line, column })}</li>
        ))}
        {rest > 0 && <li>{t('present.files.replacedMore', { count: rest })}</li>}
      </ul>
      <div className={styles.buttons}>
        <Button onClick={onOther}>{t('present.files.saveUtf8')}</Button>
        <Button onClick={onSave}>{t('present.files.saveAnyway')}</Button>
      </div>
    </div>
  );
}
