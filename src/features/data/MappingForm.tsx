import { useId, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { ProfileColumn, ProfileDraft } from '../../importer/shapes/profileSchema';
import type { Proposal, ProposedColumn } from '../../importer/shapes/proposeProfile';
import { useView } from '../../store/useBoard';
import { Button } from '../../ui/Button';
import { ruby } from '../../ui/Ruby';
import { SelectField } from '../../ui/SelectField';
import { formatFiscalYear } from '../../words/formatDate';
import { formatNumber } from '../../words/formatNumber';
import styles from './DataScreen.module.css';
import { Examples } from './Recognised';
import { IssueList } from './IssueList';
import { addMeasure, changeBlock, changeMeasure, changeUse, findBest, finishDraft, keyOfUse, listUses } from './mappingModel';

interface MappingFormProps {
  readonly proposals: readonly Proposal[];
  readonly onRead: (profile: ProfileDraft) => void;
}

/** How the columns of a table of indicators are read: proposed, and confirmed by a person. */
export function MappingForm({ proposals, onRead }: MappingFormProps) {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState(() => findBest(proposals));
  const proposal = proposals[chosen];
  if (proposal === undefined) return null;
  return (
    <div className={styles.mapping}>
      {proposals.length > 1 && (
        <SelectField
          label={t('data.mapping.sheet')}
          value={String(chosen)}
          options={proposals.map(({ draft, columns }, at) => ({
            value: String(at),
            label: t('data.mapping.columnsOf', { sheet: draft.sheet ?? t('data.mapping.noSheet'), count: columns.length }),
          }))}
          onChange={(at) => setChosen(Number(at))}
        />
      )}
      <Mapping key={chosen} proposal={proposal} onRead={onRead} />
    </div>
  );
}

const readYear = (text: string): number | null => (/^(?:19|20)[0-9]{2}$/u.test(text.normalize('NFKC').trim()) ? Number(text.normalize('NFKC')) : null);

interface PartProps {
  readonly draft: ProfileDraft;
  readonly onChange: (draft: ProfileDraft) => void;
}

function Mapping({ proposal, onRead }: { proposal: Proposal; onRead: MappingFormProps['onRead'] }) {
  const { t } = useTranslation();
  const [draft, setDraft] = useState(proposal.draft);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onRead(finishDraft(draft));
  };
  return (
    <form className={styles.mapping} onSubmit={submit}>
      {proposal.doubts.length > 0 && <IssueList issues={proposal.doubts} />}
      <Facts draft={draft} onChange={setDraft} />
      <Measures draft={draft} onChange={setDraft} />
      <Columns draft={draft} onChange={setDraft} columns={proposal.columns} />
      <div className={styles.actions}>
        <Button type="submit" look="primary">
          {t('data.mapping.read')}
        </Button>
      </div>
    </form>
  );
}

/** Year and municipality of the report, and the year of each set of columns. */
function Facts({ draft, onChange }: PartProps) {
  const { t } = useTranslation();
  const { municipality, reportYear, years } = draft;
  return (
    <div className={styles.fields}>
      <TextField
        label={t('data.mapping.reportYear')}
        value={reportYear === null ? '' : String(reportYear)}
        size={6}
        onChange={(text) => onChange({ ...draft, reportYear: readYear(text) })}
      />
      <TextField
        label={t('data.fields.municipality')}
        value={municipality.name}
        size={12}
        onChange={(name) => onChange({ ...draft, municipality: { ...municipality, name } })}
      />
      <TextField
        label={t('data.fields.code')}
        value={municipality.code ?? ''}
        size={8}
        onChange={(code) => onChange({ ...draft, municipality: { ...municipality, code: code.trim() === '' ? null : code.trim() } })}
      />
      {years.length > 0 && (
        <fieldset className={styles.blocks}>
          <legend>{ruby(t('data.mapping.years'))}</legend>
          {years.map(({ fiscalYear, holds }, at) => (
            // a set has no name but its place
            // oxlint-disable-next-line react/no-array-index-key
            <div key={at} className={styles.block}>
              <TextField
                label={t('data.mapping.block', { place: at + 1 })}
                value={fiscalYear === null ? '' : String(fiscalYear)}
                size={6}
                onChange={(text) => onChange(changeBlock(draft, at, { fiscalYear: readYear(text) }))}
              />
              <SelectField
                label={t('data.mapping.holds', { place: at + 1 })}
                isLabelHidden
                value={holds}
                options={(['actual', 'plan', 'target'] as const).map((value) => ({ value, label: t(`data.mapping.holdsNames.${value}`) }))}
                onChange={(value) => onChange(changeBlock(draft, at, { holds: value }))}
              />
            </div>
          ))}
        </fieldset>
      )}
    </div>
  );
}

/** A field that keeps what is typed, and hands on what it means. */
function TextField({ label, value, size, onChange }: { label: string; value: string; size: number; onChange: (text: string) => void }) {
  const id = useId();
  const [text, setText] = useState(value);
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{ruby(label)}</label>
      <input
        id={id}
        value={text}
        size={size}
        maxLength={60}
        onChange={(event) => {
          setText(event.target.value);
          onChange(event.target.value);
        }}
      />
    </div>
  );
}

function Measures({ draft, onChange }: PartProps) {
  const { t } = useTranslation();
  const { measures } = draft;
  const add = () => onChange(addMeasure(draft, t('data.mapping.newMeasure', { number: measures.length + 1 })));
  return (
    <details className={styles.more}>
      <summary>
        <span>{t('data.mapping.measures')}</span> <span lang="ja">{measures.map(({ id }) => id).join('・')}</span>
      </summary>
      {measures.map(({ id, kind, name, unit }) => (
        <div key={id} className={styles.fields}>
          <SelectField
            label={t('data.mapping.measureKind', { id })}
            value={kind}
            options={(['activity', 'outcome', 'context', 'money'] as const).map((value) => ({ value, label: t(`data.mapping.kinds.${value}`) }))}
            onChange={(value) => onChange(changeMeasure(draft, id, { kind: value }))}
          />
          <TextField
            label={t('data.mapping.measureName', { id })}
            value={name ?? ''}
            size={16}
            onChange={(text) => onChange(changeMeasure(draft, id, { name: text.trim() === '' ? null : text.trim() }))}
          />
          <TextField
            label={t('data.mapping.measureUnit', { id })}
            value={unit ?? ''}
            size={6}
            onChange={(text) => onChange(changeMeasure(draft, id, { unit: text.trim() === '' ? null : text.trim() }))}
          />
        </div>
      ))}
      <Button onClick={add}>{t('data.mapping.addMeasure')}</Button>
    </details>
  );
}

/** Every column with its first values: those that are read open, the others one step away. */
function Columns({ draft, onChange, columns }: PartProps & { columns: readonly ProposedColumn[] }) {
  const { t } = useTranslation();
  const language = useView('language');
  const [first] = useState(draft.columns);
  // a column stays where it was when its reading changes
  const places = columns.map((column, at) => ({ column, at, isIgnored: first[at]?.as === 'ignored' }));
  const read = places.filter(({ isIgnored }) => !isIgnored);
  const ignored = places.filter(({ isIgnored }) => isIgnored);
  const draw = (entries: typeof places) => <ColumnRows draft={draft} onChange={onChange} entries={entries} />;
  return (
    <>
      <details className={styles.more} open>
        <summary>{ruby(t('data.mapping.columns', { number: formatNumber(read.length, language) }))}</summary>
        {draw(read)}
      </details>
      <details className={styles.more}>
        <summary>{ruby(t('data.mapping.ignored', { number: formatNumber(ignored.length, language) }))}</summary>
        {draw(ignored)}
      </details>
    </>
  );
}

type Entry = { readonly column: ProposedColumn; readonly at: number };

function ColumnRows({ draft, onChange, entries }: PartProps & { entries: readonly Entry[] }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState<number | null>(null);
  const nameUse = useNameUse(draft);
  return (
    <div className={styles.wide}>
      <table className={styles.columns}>
        <thead>
          <tr>
            <th scope="col">{ruby(t('data.tables.name'))}</th>
            <th scope="col">{ruby(t('data.tables.meaning'))}</th>
            <th scope="col">{ruby(t('data.tables.examples'))}</th>
          </tr>
        </thead>
        <tbody>
          {entries.map(({ column, at }) => {
            const { header, occurrence, examples } = column;
            const use = draft.columns[at];
            if (use === undefined) return null;
            const name = `${header || '―'}${occurrence > 1 ? ` (${occurrence})` : ''}`;
            return (
              <tr key={at} data-unread={use.as === 'ignored' || undefined}>
                <th scope="row" lang="ja">
                  {name}
                </th>
                <td>
                  {open === at ? (
                    <SelectField
                      label={t('data.mapping.useOf', { header: name })}
                      isLabelHidden
                      value={keyOfUse(use)}
                      options={listUses(draft).map(({ key, write }) => ({ value: key, label: nameUse(write({ header, occurrence }, '')) }))}
                      onChange={(key) => onChange(changeUse(draft, at, key, examples[0] ?? ''))}
                    />
                  ) : (
                    <span className={styles.use}>
                      <span className={styles.meaning}>{ruby(nameUse(use))}</span>
                      <Button look="quiet" aria-label={t('data.mapping.changeColumn', { header: name })} onClick={() => setOpen(at)}>
                        {t('data.mapping.change')}
                      </Button>
                    </span>
                  )}
                </td>
                <td lang="ja">
                  <Examples values={examples} />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

/** Says in words how a column is read. */
function useNameUse({ years }: ProfileDraft): (column: ProfileColumn) => string {
  const { t } = useTranslation();
  const language = useView('language');
  return (column) => {
    if (column.as === 'sentences') return t('data.mapping.uses.sentences', { column: t(`words.columns.${column.column}`) });
    if (column.as === 'measureName' || column.as === 'measureUnit') return t(`data.mapping.uses.${column.as}`, { measure: column.measure });
    if (column.as !== 'value') return t(`data.mapping.uses.${column.as}`);
    const block = years[column.block - 1];
    const year = block === undefined || block.fiscalYear === null ? t('data.mapping.yearUnknown') : formatFiscalYear(block.fiscalYear, language);
    return t('data.mapping.uses.value', { measure: column.measure, year, holds: t(`data.mapping.holdsNames.${block?.holds ?? 'actual'}`) });
  };
}
