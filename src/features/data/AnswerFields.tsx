import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { isMunicipalityCode } from '../../domain/municipality';
import type { ImportAnswers } from '../../store/reportBox';
import { Button } from '../../ui/Button';
import { SelectField } from '../../ui/SelectField';
import styles from './DataScreen.module.css';
import { TextField } from './TextField';

interface AnswerFieldsProps {
  readonly answers: ImportAnswers;
  /** Sheets that can be chosen from; none where the document is no workbook. */
  readonly sheets: readonly string[];
  /** The municipality that the name of the file says, where the document says none. */
  readonly proposed: string | null;
  readonly onRead: (answers: ImportAnswers) => void;
}

const allSheets = '';
const asText = (value: string | number | null): string => (value === null ? '' : String(value));
const readYear = (text: string): number | null => (/^(?:19|20)[0-9]{2}$/u.test(text) ? Number(text) : null);
const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim());

/** What a person can answer where the document does not say it, or says it wrongly. */
export function AnswerFields({ answers, sheets, proposed, onRead }: AnswerFieldsProps) {
  const { t } = useTranslation();
  const [year, setYear] = useState(asText(answers.fiscalYear));
  const [name, setName] = useState(asText(answers.municipality ?? proposed));
  const [code, setCode] = useState(asText(answers.municipalityCode));
  const [sheet, setSheet] = useState(answers.sheet ?? allSheets);
  const isCodeWrong = code !== '' && !isMunicipalityCode(code);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (isCodeWrong) return;
    onRead({
      fiscalYear: readYear(year.normalize('NFKC').trim()),
      municipality: orNull(name),
      municipalityCode: orNull(code),
      sheet: sheet === allSheets ? null : sheet,
    });
  };
  return (
    <form className={styles.fields} onSubmit={submit}>
      {sheets.length > 1 && (
        <SelectField
          label={t('data.fields.sheet')}
          value={sheet}
          options={[{ value: allSheets, label: t('data.fields.allSheets') }, ...sheets.map((value) => ({ value, label: value }))]}
          onChange={setSheet}
        />
      )}
      <TextField label={t('data.fields.year')} hint={t('data.fields.yearHint')} value={year} onChange={setYear} inputMode="numeric" size={6} />
      <TextField label={t('data.fields.municipality')}
        {...(proposed === null ? {} : { hint: t('data.fields.proposed') })}
        value={name}
        onChange={setName}
        size={12}
      />
      <TextField
        label={t('data.fields.code')}
        value={code}
        onChange={(text) => setCode(text.normalize('NFKC').trim())}
        inputMode="numeric"
        size={8}
        error={isCodeWrong ? t('data.fields.codeInvalid') : null}
      />
      <Button type="submit">{t('data.fields.again')}</Button>
    </form>
  );
}
