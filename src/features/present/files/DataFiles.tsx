import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ExportTable } from '../../../exports/exportTable';
import { csvEncodings, encodeTableCsv, type CsvEncoding, type EncodedCsv } from '../../../exports/tableCsv';
import { serializeTableJson } from '../../../exports/tableJson';
import { Button } from '../../../ui/Button';
import { saveFile } from '../../../ui/saveFile';
import { SegmentedControl } from '../../../ui/SegmentedControl';
import { SelectField } from '../../../ui/SelectField';
import { CopyCells } from './CopyCells';
import { ReplacedList } from './ReplacedList';
import styles from './TakeDialog.module.css';
import { buildSourceTable, titleOf, type TakeContext } from './takeContext';
import type { Jobs } from './useJob';

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
  const name = context.fileName(titleOf(context));
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
      const bytes = await buildTableXlsx(table, context.readOccasion().createdOn);
      signal.throwIfAborted();
      saveFile(`${name}.xlsx`, bytes, xlsxType);
    });
  return (
    <section className={styles.part}>
      <h3>{t('present.files.data')}</h3>
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
