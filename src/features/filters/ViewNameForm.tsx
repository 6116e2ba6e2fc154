import { useId, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { maxViewNameLength } from '../../store/namedViews';
import { Button } from '../../ui/Button';
import styles from './SavedViews.module.css';

/** A name for the present view. */
export function ViewNameForm({ onSave }: { onSave: (name: string) => void }) {
  const { t } = useTranslation();
  const [name, setName] = useState('');
  const id = useId();
  const save = (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() === '') return;
    onSave(name.trim());
    setName('');
  };
  return (
    <form className={styles.form} onSubmit={save}>
      <label htmlFor={id}>{t('views.name')}</label>
      <input id={id} className={styles.name} value={name} maxLength={maxViewNameLength} onChange={(event) => setName(event.target.value)} />
      <Button type="submit" look="primary">
        {t('views.save')}
      </Button>
    </form>
  );
}
