import { useRef } from 'react';
import { Button } from './Button';

interface FileButtonProps {
  readonly label: string;
  readonly accept: string;
  /** @param all more than one where several may be chosen */
  readonly onFile: (file: File, all: readonly File[]) => void;
  readonly isMultiple?: boolean;
  readonly look?: 'primary' | 'framed';
}

/** A button that asks for one file of this computer, or several. */
export function FileButton({ label, accept, onFile, isMultiple = false, look = 'framed' }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button look={look} onClick={() => input.current?.click()}>
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        accept={accept}
        multiple={isMultiple}
        aria-label={label}
        onChange={(event) => {
          const all = [...(event.target.files ?? [])];
          const [file] = all;
          event.target.value = '';
          if (file !== undefined) onFile(file, all);
        }}
      />
    </>
  );
}
