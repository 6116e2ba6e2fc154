import { useTranslation } from 'react-i18next';
import { serializeInitiativesCsv } from '../../exports/initiativesCsv';
import { useNameWords } from '../../store/useNameWords';
import { Button } from '../../ui/Button';
import { CopyButton } from '../../ui/CopyButton';
import { saveFile } from '../../ui/saveFile';
import { ViewLink } from '../../panels/ViewLink';
import styles from './WithoutNumberActions.module.css';
import type { WithoutNumberModel } from './withoutNumberModel';
import { writeWithoutNumber } from './writeWithoutNumber';

/** Takes the list along: as a file for a spreadsheet, as text for a mail, as rows of the table. */
export function WithoutNumberActions({ model }: { model: WithoutNumberModel }) {
  const { t } = useTranslation();
  const words = useNameWords();
  const { municipality, fiscalYear } = words.index.report;
  const save = () => {
    const name = [words.names.text('municipality', municipality.name), fiscalYear, t('pillars.withoutNumber.fileName')].join('_');
    saveFile(`${name}.csv`, serializeInitiativesCsv(words.index, model.initiatives), 'text/csv;charset=utf-8');
  };
  return (
    <div className={styles.actions}>
      <Button icon="download" onClick={save}>
        {t('pillars.withoutNumber.save')}
      </Button>
      <CopyButton
        icon="copy"
        label={t('pillars.withoutNumber.copy')}
        readText={() => writeWithoutNumber(model, words)}
        words={{
          copied: t('pillars.withoutNumber.copied'),
          refused: t('pillars.withoutNumber.copyRefused'),
          text: t('pillars.withoutNumber.copyText'),
        }}
      />
      <ViewLink to={{ screen: 'table', showsWithoutNumber: true, tableGrouping: 'department', tableSort: null }} className={styles.table}>
        {t('pillars.withoutNumber.table')}
      </ViewLink>
    </div>
  );
}
