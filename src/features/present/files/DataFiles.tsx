import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ExportTable } from '../../../exports/exportTable';
import {
  buildClipboardTable,
  csvEncodings,
  encodeTableCsv,
  serializeTableJson,
  type ClipboardTable,
  type CsvEncoding,
  type EncodedCsv,
  type ReplacedInCell,
} from '../../../exports/tableText';
import { writeToday } from '../../../store/writeToday';
import { Button } from '../../../ui/Button';
import { ruby } from '../../../ui/Ruby';
import { saveFile } from '../../../ui/saveFile';
import { SegmentedControl } from '../../../ui/SegmentedControl';
import { SelectField } from '../../../ui/SelectField';
import type { Jobs } from './JobStatus';
import { buildSourceTable, nameSourceFile, type TakeContext } from './makeFiles';
import styles from './TakeDialog.module.css';

/** Both forms at once, as they are: the newer way rewrites HTML, and drops what tells a spreadsheet that 012025 is text. */
function copyByEvent({ text, html }: ClipboardTable): boolean {
  let isTaken = false;
  const take = (event: ClipboardEvent) => {
    event.preventDefault();
    event.clipboardData?.setData('text/plain', text);
    event.clipboardData?.setData('text/html', html);
    isTaken = event.clipboardData !== null;
  };
  document.addEventListener('copy', take, { once: true, capture: true });
  try {
    return document.execCommand('copy') && isTaken;
  } catch {
    return false;
  } finally {
    document.removeEventListener('copy', take, { capture: true });
  }
}

/**
 * Puts a table on the clipboard so that it is pasted as cells; to be called by a click. Works on pages without https too, where the newer way is
 * missing.
 * @returns false where the browser refuses both ways
 */
async function copyTable(table: ClipboardTable): Promise<boolean> {
  if (copyByEvent(table)) return true;
  try {
    await navigator.clipboard.writeText(table.text);
    return true;
  } catch {
    return false;
  }
}

type CopyState = { readonly code: 'idle' | 'copied' } | { readonly code: 'refused'; readonly text: string };

/** Puts a table on the clipboard so that it is pasted as cells; where the browser refuses, its text stands there to be copied by hand. */
function CopyCells({ readTable }: { readTable: () => ExportTable | null }) {
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
        {state.code === 'copied' && <span>{ruby(t('present.files.copied'))}</span>}
        {state.code === 'refused' && <span>{ruby(t('present.files.copyRefused'))}</span>}
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

interface ReplacedListProps {
  readonly replaced: readonly ReplacedInCell[];
  readonly onSave: () => void;
  /** Saves as UTF-8, which holds every character. */
  readonly onOther: () => void;
}

const shownCount = 10;

/** Characters that the encoding does not hold, before anything is lost: what stands in their place, and where. */
function ReplacedList({ replaced, onSave, onOther }: ReplacedListProps) {
  const { t } = useTranslation();
  const rest = replaced.length - shownCount;
  return (
    <div className={styles.notice} role="alert">
      <p>{ruby(t('present.files.replaced', { count: replaced.length }))}</p>
      <ul className={styles.replaced}>
        {replaced.slice(0, shownCount).map(({ character, replacement, line, column }, place) => (
          <li key={place}>{ruby(t('present.files.replacedItem', { character, replacement, line, column }))}</li>
        ))}
        {rest > 0 && <li>{ruby(t('present.files.replacedMore', { count: rest }))}</li>}
      </ul>
      <div className={styles.buttons}>
        <Button onClick={onOther}>{t('present.files.saveUtf8')}</Button>
        <Button onClick={onSave}>{t('present.files.saveAnyway')}</Button>
      </div>
    </div>
  );
}

interface DataFilesProps {
  readonly context: TakeContext;
  readonly jobs: Jobs;
}

const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The numbers: CSV in the encoding that the reader's system needs, Excel, JSON, cells for the clipboard. */
export function DataFiles({ context, jobs }: DataFilesProps) {
  const { t } = useTranslation();
  const [columns, setColumns] = useState<'shown' | 'all'>('shown');
  const [encoding, setEncoding] = useState<CsvEncoding>('utf8Bom');
  const [doubtful, setDoubtful] = useState<EncodedCsv | null>(null);
  const name = nameSourceFile(context);
  const withTable = (work: (table: ExportTable) => void) => {
    const table = buildSourceTable(context, columns);
    if (table !== null) work(table);
  };
  const saveCsv = ({ bytes }: EncodedCsv) => saveFile(`${name}.csv`, bytes, 'text/csv');
  const makeCsv = (table: ExportTable) => {
    const encoded = encodeTableCsv(table, encoding);
    if (encoded.replaced.length > 0) setDoubtful(encoded);
    else saveCsv(encoded);
  };
  const makeXlsx = (table: ExportTable) =>
    jobs.run(`${name}.xlsx`, async ({ signal }) => {
      const { buildTableXlsx } = await import('../../../exports/tableXlsx');
      const bytes = await buildTableXlsx(table, writeToday());
      signal.throwIfAborted();
      saveFile(`${name}.xlsx`, bytes, xlsxType);
    });
  return (
    <section className={styles.part}>
      <h3>{ruby(t('present.files.data'))}</h3>
      {context.source.kind === 'rows' && (
        <SegmentedControl
          label={t('present.files.columns')}
          value={columns}
          options={(['shown', 'all'] as const).map((value) => ({ value, label: t(`present.files.columnChoice.${value}`) }))}
          onChange={setColumns}
        />
      )}
      <div className={styles.buttons}>
        <Button icon="download" onClick={() => withTable(makeXlsx)}>
          {t('present.files.xlsx')}
        </Button>
        <CopyCells readTable={() => buildSourceTable(context, columns)} />
        <Button
          icon="download"
          onClick={() => withTable((table) => saveFile(`${name}.json`, serializeTableJson(table), 'application/json'))}
        >
          {t('present.files.json')}
        </Button>
      </div>
      <div className={styles.buttons}>
        <Button icon="download" onClick={() => withTable(makeCsv)}>
          {t('present.files.csv')}
        </Button>
        <SelectField
          label={t('present.files.encoding')}
          value={encoding}
          options={csvEncodings.map((value) => ({ value, label: t(`present.files.encodings.${value}`) }))}
          onChange={(value) => {
            setEncoding(value);
            setDoubtful(null);
          }}
        />
      </div>
      {doubtful !== null && (
        <ReplacedList
          replaced={doubtful.replaced}
          onSave={() => {
            saveCsv(doubtful);
            setDoubtful(null);
          }}
          onOther={() => {
            setDoubtful(null);
            setEncoding('utf8Bom');
            withTable((table) => saveCsv(encodeTableCsv(table, 'utf8Bom')));
          }}
        />
      )}
    </section>
  );
}
