import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { isSelectionEmpty } from '../../query/selection';
import { useBoardActions, useSelection } from '../../store/useBoard';
import { Button } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import styles from './FilterChips.module.css';
import { listChips } from './listChips';
import { useNameWords } from '../../store/useNameWords';

/** Every active filter as a chip that takes it away again, and all of them at once. */
export function FilterChips() {
  const { t } = useTranslation();
  const words = useNameWords();
  const selection = useSelection();
  const { toggleFacet, changeSelection, resetSelection } = useBoardActions();
  const list = useRef<HTMLUListElement>(null);
  if (isSelectionEmpty(selection)) return null;
  const chips = listChips(selection, words);
  const remove = (place: number) => {
    const chip = chips[place];
    if (chip === undefined) return;
    if (chip.facet === 'text') changeSelection({ text: '' });
    else toggleFacet(chip.facet, chip.value);
    // The chip goes: the keyboard goes on at the one that takes its place.
    const buttons = [...(list.current?.querySelectorAll('button') ?? [])];
    (buttons[place + 1] ?? buttons[place - 1])?.focus();
  };
  return (
    <ul ref={list} className={styles.chips}>
      {chips.map(({ key, name }, place) => (
        <li key={key}>
          <button type="button" className={styles.chip} onClick={() => remove(place)}>
            <span className="visuallyHidden">{t('filters.remove', { name })}</span>
            <span aria-hidden="true">{name}</span>
            <Icon name="close" />
          </button>
        </li>
      ))}
      <li>
        <Button look="quiet" onClick={resetSelection}>
          {t('filters.reset')}
        </Button>
      </li>
    </ul>
  );
}
