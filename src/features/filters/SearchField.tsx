import { useCallback, useId, useRef, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useBoardActions, useView } from '../../store/useBoard';
import { Button } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { useShortcut } from '../../ui/useShortcut';
import styles from './SearchField.module.css';
import { useShowHits } from './useShowHits';

/** Search in labels, initiatives, goals and sentences; narrows while typing. `/` jumps here, Enter shows the rows, Esc clears. */
export function SearchField() {
  const { t } = useTranslation();
  const { text } = useView('selection');
  const { changeSelection } = useBoardActions();
  const hasShortcuts = useView('hasShortcuts');
  const input = useRef<HTMLInputElement>(null);
  const id = useId();
  useShortcut(
    '/',
    hasShortcuts,
    useCallback(() => input.current?.focus(), []),
  );
  const showHits = useShowHits();
  const clear = () => {
    changeSelection({ text: '' });
    input.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape' && text !== '') clear();
    if (event.key === 'Enter' && text.trim() !== '') showHits();
  };
  return (
    <search className={styles.search}>
      <label htmlFor={id} className="visuallyHidden">
        {t('filters.search')}
      </label>
      <span className={styles.icon}>
        <Icon name="search" />
      </span>
      <input
        ref={input}
        id={id}
        type="text"
        inputMode="search"
        enterKeyHint="search"
        autoComplete="off"
        spellCheck={false}
        maxLength={100}
        className={styles.input}
        placeholder={t('filters.searchPlaceholder')}
        value={text}
        onChange={(event) => changeSelection({ text: event.target.value })}
        onKeyDown={onKeyDown}
      />
      {text !== '' && (
        <Button look="quiet" icon="close" isIconOnly className={styles.clear} onClick={clear}>
          {t('filters.clearSearch')}
        </Button>
      )}
    </search>
  );
}
