import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ExportTable } from '../../../exports/exportTable';
import { buildClipboardTable } from '../../../exports/tableClipboard';
import { Button } from '../../../ui/Button';
import { copyTable } from './copyTable';
import styles from './TakeDialog.module.css';

type CopyState = { readonly code: 'idle' | 'copied' } | { readonly code: 'refused'; readonly text: string };

/** Puts a table on the clipboard so that it is pasted as cells; where the browser refuses, its text stands there to be copied by hand. */
export function CopyCells({ readTable }: { readTable: () => ExportTable | null }) {
  const { t } = useTranslation();
  const [state, setState] = useState<CopyState>({ code: 'idle' });
  const copy = async () => {
    const table = readTable();
    if (table === null) return;
    const cells = buildClipboardTable(table);
    setState((await copyTable(cells)) ? { code: 'copied' } : { code: 'refused', text: cells.text });
  };
  return (
    <>
      <Button icon={state.code === 'copied' ? 'check' : 'copy'} onClick={() => void copy()}>
        {t('present.files.copy')}
      </Button>
      <output className={styles.copied}>
        {state.code === 'copied' && t('present.files.copied')}
        {state.code === 'refused' && t('present.files.copyRefused')}
      </output>
      {state.code === 'refused' && (
        <textarea
          readOnly
          rows={4}
          className={styles.cells}
          aria-label={t('present.files.cells')}
          value={state.text}
          onFocus={(event) => event.target.select()}
        />
      )}
    </>
  );
}
