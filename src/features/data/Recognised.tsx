import { useTranslation } from 'react-i18next';
import { factsOf } from '../../domain/languages';
import type { ImportAnswer } from '../../app/workers/importJob';
import type { Report } from '../../domain/report';
import type { ColumnMeaning, DescribedTable } from '../../importer/shapes/describeTable';
import { useView } from '../../store/useBoard';
import { ruby } from '../../ui/Ruby';
import { formatFiscalYear } from '../../words/formatDate';
import { formatNumber } from '../../words/formatNumber';
import { readOfficeNouns } from '../../words/names';
import styles from './DataScreen.module.css';

const formNames = { publishedText: 'publishedText', workbook: 'workbook', webPage: 'webPage' } as const;
type FormName = keyof typeof formNames;
const isFormName = (form: string): form is FormName => form in formNames;

/** The facts of a document that a person can check at a glance. */
export function RecognisedFacts({ file, answer: { report, recognised, curation } }: { file: string; answer: ImportAnswer }) {
  const { t } = useTranslation();
  const language = useView('language');
  const { form, encoding, isFinished, tables } = recognised;
  const formName = isFinished ? 'report' : form !== null && isFormName(form) ? form : 'other';
  const isGuessed = encoding === 'CP932' || encoding === 'EUC-JP';
  const sheets = [...new Set(tables.flatMap(({ sheet }) => sheet ?? []))];
  return (
    <dl className={styles.facts}>
      <Fact name={t('data.recognised.file')} value={file} />
      {(form !== null || isFinished) && <Fact name={t('data.recognised.form')} value={t(`data.recognised.forms.${formName}`)} />}
      {encoding !== null && (
        <Fact name={t('data.recognised.encoding')} value={isGuessed ? t('data.recognised.guessed', { encoding }) : encoding} />
      )}
      {sheets.length > 0 && <Fact name={t('data.recognised.sheet')} value={sheets.join('・')} />}
      {report !== null && (
        <>
          <Fact name={t('data.recognised.year')} value={formatFiscalYear(report.fiscalYear, language)} />
          <Fact name={t('data.recognised.municipality')} value={report.municipality.name || t('data.recognised.noMunicipality')} />
          <ReportFacts report={report} />
        </>
      )}
      {curation.decisions.length > 0 && (
        <Fact name={t('data.recognised.decisions')} value={t('data.recognised.decisionCount', { count: curation.decisions.length })} />
      )}
    </dl>
  );
}

function ReportFacts({ report }: { report: Report }) {
  const { t } = useTranslation();
  const language = useView('language');
  const { departments, pillars, initiatives, quantities } = report;
  const number = (count: number) => formatNumber(count, language);
  const countOf = (confidence: 'doubtful' | 'likely') => number(quantities.filter((quantity) => quantity.confidence === confidence).length);
  const counts = {
    departments: number(departments.length),
    noun: factsOf(language).isOriginal ? readOfficeNouns(report).department : t('words.departmentCounter'),
    pillars: number(pillars.filter(({ name }) => name !== null).length),
    initiatives: number(initiatives.length),
    results: number(quantities.filter(({ role }) => role === 'result').length),
  };
  const doubts = { doubtful: countOf('doubtful'), likely: countOf('likely'), all: number(quantities.length) };
  return (
    <>
      <Fact name={t('data.recognised.counts')} value={t('data.recognised.countText', counts)} />
      <Fact name={t('data.recognised.doubts')} value={t('data.recognised.doubtText', doubts)} />
    </>
  );
}

function Fact({ name, value }: { name: string; value: string }) {
  return (
    <div>
      <dt>{ruby(name)}</dt>
      <dd>{value}</dd>
    </div>
  );
}

/** Headers of so many kinds are shown at once. */
const shownTables = 3;

/** Every column of every kind of header with what it is taken for and what stands in it. */
export function RecognisedTables({ tables, isFinished }: { tables: readonly DescribedTable[]; isFinished: boolean }) {
  const { t } = useTranslation();
  if (isFinished) return null;
  if (tables.length === 0) return <p className={styles.quiet}>{ruby(t('data.tables.none'))}</p>;
  const [first, ...others] = tables;
  return (
    <>
      {first !== undefined && <ColumnTable table={first} />}
      {others.length > 0 && (
        <details className={styles.more}>
          <summary>{ruby(t('data.tables.more', { count: others.length }))}</summary>
          {others.slice(0, shownTables * 4).map((table) => (
            <ColumnTable key={`${table.sheet} ${table.line}`} table={table} />
          ))}
        </details>
      )}
    </>
  );
}

const figureNames = { 'figure-result': 'figureResult', 'figure-prior': 'figurePrior', 'figure-target': 'figureTarget', 'figure-context': 'figureContext' } as const;
type FigureMeaning = keyof typeof figureNames;
const isFigure = (meaning: ColumnMeaning): meaning is FigureMeaning => meaning in figureNames;

function ColumnTable({ table: { line, sheet, count, rows, columns } }: { table: DescribedTable }) {
  const { t } = useTranslation();
  const language = useView('language');
  const place = sheet === null ? t('data.tables.line', { line }) : `${sheet}!${line}`;
  const nameMeaning = (meaning: ColumnMeaning, year: number | null) => {
    const name = t(`data.tables.meanings.${isFigure(meaning) ? figureNames[meaning] : meaning}`);
    return year === null ? name : t('data.tables.year', { meaning: name, year: formatFiscalYear(year, language) });
  };
  return (
    <div className={styles.wide}>
      <table className={styles.columns}>
        <caption>
          <span>{ruby(count === 1 ? t('data.tables.place', { place }) : t('data.tables.placeRepeated', { place, count }))}</span>{' '}
          <span className={styles.quiet}>{ruby(t('data.tables.rows', { count: rows }))}</span>
        </caption>
        <thead>
          <tr>
            <th scope="col">{ruby(t('data.tables.name'))}</th>
            <th scope="col">{ruby(t('data.tables.meaning'))}</th>
            <th scope="col">{ruby(t('data.tables.examples'))}</th>
          </tr>
        </thead>
        <tbody>
          {columns.map(({ name, meaning, year, examples }, at) => (
            // two columns may have one name, or none
            // oxlint-disable-next-line react/no-array-index-key
            <tr key={at} data-unread={meaning === 'unread' || undefined}>
              <th scope="row" lang="ja">
                {name || '―'}
              </th>
              <td className={styles.meaning}>{ruby(nameMeaning(meaning, year))}</td>
              <td lang="ja">
                <Examples values={examples} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Values of a column, so that a person knows which one is meant. */
export function Examples({ values }: { readonly values: readonly string[] }) {
  return (
    <ul className={styles.examples}>
      {values.map((value) => (
        <li key={value}>{value}</li>
      ))}
    </ul>
  );
}
