import { useId, useState } from 'react';
import { Button } from './Button';
import styles from './CopyButton.module.css';
import type { IconName } from './Icon';
import { ruby } from './Ruby';

interface CopyButtonProps {
  readonly label: string;
  readonly icon: IconName;
  /** Asked for when it is needed. */
  readonly readText: () => string;
  readonly words: { readonly copied: string; readonly refused: string; readonly text: string };
}

/** Copies a text; where the browser refuses (a file, a policy), the text stands there to be copied by hand. */
export function CopyButton({ label, icon, readText, words }: CopyButtonProps) {
  const [state, setState] = useState<'idle' | 'copied' | 'refused'>('idle');
  const id = useId();
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(readText());
      setState('copied');
    } catch {
      setState('refused');
    }
  };
  return (
    <div className={styles.copy}>
      <Button icon={state === 'copied' ? 'check' : icon} onClick={() => void copy()}>
        {label}
      </Button>
      <output className={styles.state}>{state === 'idle' ? '' : ruby(words[state])}</output>
      {state === 'refused' && (
        <>
          <label htmlFor={id} className="visuallyHidden">
            {words.text}
          </label>
          <textarea id={id} className={styles.text} readOnly rows={4} value={readText()} onFocus={(event) => event.target.select()} />
        </>
      )}
    </div>
  );
}
