import { useId } from 'react';
import { ruby } from '../../ui/Ruby';
import styles from './DataScreen.module.css';

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly size: number;
  readonly maxLength?: number;
  /** Of what is typed, where it is not that of the page. */
  readonly lang?: string;
  readonly inputMode?: 'numeric' | 'text';
  readonly hint?: string;
  readonly error?: string | null;
}

/** A line of text under its label, with a hint or what is wrong with it. */
export function TextField({ label, value, onChange, size, maxLength = 60, lang, inputMode = 'text', hint, error = null }: TextFieldProps) {
  const id = useId();
  const said = error ?? hint;
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{ruby(label)}</label>
      <input
        id={id}
        value={value}
        size={size}
        maxLength={maxLength}
        lang={lang}
        inputMode={inputMode}
        aria-invalid={error !== null}
        aria-describedby={said === undefined ? undefined : `${id}-said`}
        onChange={(event) => onChange(event.target.value)}
      />
      {said !== undefined && (
        <p id={`${id}-said`} className={error === null ? styles.quiet : styles.wrong}>
          {ruby(said)}
        </p>
      )}
    </div>
  );
}
