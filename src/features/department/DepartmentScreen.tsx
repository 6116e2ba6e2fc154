import '../../i18n/laterTexts';
import { ruby } from '../../ui/Ruby';
import { useId, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { factsOf } from '../../domain/languages';
import { useSourceLine } from '../../store/useNameWords';
import type { Department, Section } from '../../domain/report';
import { emptySelection, isSelectionEmpty } from '../../query/selection';
import { useBoardActions, useReportIndex, useSelection, useView } from '../../store/useBoard';
import { useNames } from '../../store/useNames';
import { useNameWords } from '../../store/useNameWords';
import { Button } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { MarkedText } from '../../ui/MarkedText';
import { SelectField } from '../../ui/SelectField';
import { formatFiscalYear } from '../../words/formatDate';
import { listRates, listResults } from '../../specs/resultEntries';
import { writeCoverage } from '../../specs/specParts';
import { joinSentences } from '../../words/nameFacetValue';
import { formatNumber } from '../../words/formatNumber';
import styles from './DepartmentScreen.module.css';
import { buildDepartmentSheet, type DepartmentSheet } from './departmentSheet';
import { EntryList, LeadResults, OtherResults, SheetBlock, SheetComparisons, SheetVerdicts } from './SheetBlocks';
import { FindingList } from '../../panels/FindingList';
import { ViewLink } from '../../panels/ViewLink';

/** 部局カルテ: a department on one page, for the screen and for the meeting. */
export function DepartmentScreen() {
  const { t } = useTranslation();
  const index = useReportIndex();
  const selection = useSelection();
  const chosen = useView('sheetDepartment');
  const id = chosen ?? selection.departments[0] ?? index.report.departments[0]?.id;
  const sheet = useMemo(() => (id === undefined ? null : buildDepartmentSheet(index, id)), [index, id]);
  if (sheet === null) {
    return (
      <>
        <h2>{ruby(t('department.title'))}</h2>
        <EmptyState title={t('department.none')} />
      </>
    );
  }
  return (
    <article className={styles.screen}>
      <SheetToolbar department={sheet.department} />
      {!isSelectionEmpty(selection) && <p className={styles.note}>{ruby(t('department.wholeNote'))}</p>}
      <Sheet key={sheet.department.id} sheet={sheet} />
    </article>
  );
}

/** Another department, the paper, and the rows behind the sheet. */
function SheetToolbar({ department }: { department: Department }) {
  const { t } = useTranslation();
  const names = useNames();
  const { showView } = useBoardActions();
  const { report } = useReportIndex();
  const own = { ...emptySelection, year: report.fiscalYear, departments: [department.id] };
  return (
    <div className={styles.toolbar}>
      <SelectField
        label={t('department.choose')}
        value={department.id}
        options={report.departments.map(({ id, name }) => ({ value: id, label: names.short(name) }))}
        onChange={(sheetDepartment) => showView({ sheetDepartment })}
      />
      <Button look="primary" onClick={() => window.print()}>
        {t('department.print')}
      </Button>
      <ViewLink to={{ screen: 'table', selection: own, tableGrouping: null }} className={styles.rows}>
        {ruby(t('department.rows'))}
      </ViewLink>
    </div>
  );
}

/** More would not be read on one page; the rest is counted and stands in the table. */
const findingLimit = 3;

/** The page itself: every block at the same place for every department, so that two sheets side by side can be compared. */
function Sheet({ sheet }: { sheet: DepartmentSheet }) {
  const words = useNameWords();
  const source = useSourceLine();
  const { names, t } = words;
  const { department, selection, comparisons, lone, verdicts, amongAll, care } = sheet;
  const [results, rates] = useMemo(
    () => [listResults(selection, 'department', words), listRates(selection, 'department', words)],
    [selection, words],
  );
  const saysNothing = verdicts.length + comparisons.length + lone.length === 0;
  return (
    <div className={styles.sheet} data-prints-alone>
      <SheetHead department={department} sections={sheet.sections} />
      <LeadResults entries={results} emptyText={t('department.results.none', { name: names.text('department', department.name) })} />
      <div className={styles.columns}>
        <div className={styles.first}>
          <OtherResults entries={results} />
        </div>
        <div className={styles.flow}>
          {rates.length > 0 && (
            <SheetBlock title={t('department.rates.title')} hiddenCount={rates.length - rateLimit}>
              <EntryList label={t('department.rates.title')} entries={rates.slice(0, rateLimit)} />
            </SheetBlock>
          )}
          <SheetComparisons comparisons={comparisons} lone={lone} />
          {verdicts.length > 0 && <SheetVerdicts verdicts={verdicts} selection={selection} />}
          {saysNothing && <p className={styles.note}>{ruby(t('department.verdicts.none'))}</p>}
          {amongAll.length > 0 && (
            <SheetBlock title={t('department.amongAll')} hiddenCount={amongAll.length - findingLimit}>
              <FindingList findings={amongAll.slice(0, findingLimit)} />
            </SheetBlock>
          )}
          {care.length > 0 && (
            <SheetBlock title={t('department.care')} hiddenCount={care.length - findingLimit}>
              <FindingList findings={care.slice(0, findingLimit)} />
            </SheetBlock>
          )}
        </div>
      </div>
      <div className={styles.foot}>
        <SheetCoverage sheet={sheet} />
        <p>
          <span>{ruby(`${t('department.definition')} ${t('department.derived')}`)}</span>
          <br />
          <span>{ruby(source)}</span>
        </p>
      </div>
    </div>
  );
}

const rateLimit = 6;

/** How much was undertaken, and how much of it is told in numbers, beside the whole report: a mark of quality, in one quiet line. */
function SheetCoverage({ sheet: { selection, coverage, wholeCoverage, goalCount, countedCount } }: { sheet: DepartmentSheet }) {
  const words = useNameWords();
  const { names, t } = words;
  const number = (value: number) => formatNumber(value, names.language);
  const missingCount = coverage.initiativeCount - coverage.withNumberCount;
  return (
    <p className={styles.coverage}>
      <span>
        {ruby(
          t('department.counts', {
            goals: number(goalCount),
            initiatives: number(coverage.initiativeCount),
            achievements: number(countedCount),
          }),
        )}
      </span>
      <span>
        {ruby(
          joinSentences(
            [
              t('department.coverage', { coverage: writeCoverage(coverage, words) }),
              t('department.whole', { coverage: writeCoverage(wholeCoverage, words) }),
            ],
            words,
          ),
        )}
      </span>
      {missingCount > 0 && (
        <ViewLink to={{ screen: 'pillars', pillarPart: 'withoutNumber', selection }}>
          {ruby(t('department.withoutNumber', { number: number(missingCount) }))}
        </ViewLink>
      )}
    </p>
  );
}

/** Whose sheet this is, of which year, and a box for the number of the paper at a meeting. */
function SheetHead({ department, sections }: { department: Department; sections: readonly Section[] }) {
  const { t } = useTranslation();
  const names = useNames();
  const { report } = useReportIndex();
  const inputId = useId();
  return (
    <div className={styles.head}>
      <div>
        <p className={styles.eyebrow}>
          <strong>{ruby(t('department.title'))}</strong>
          <span>
            <MarkedText value={names.translate('title', report.title)} />
          </span>
          <span>{ruby(formatFiscalYear(report.fiscalYear, names.language))}</span>
        </p>
        <h2 className={styles.name}>
          <MarkedText value={names.translate('department', department.name)} />
          {department.kana !== null && (
            <span className={styles.kana} lang="ja">
              {factsOf(names.language).isOriginal ? department.kana : `${department.name} ${department.kana}`}
            </span>
          )}
        </h2>
        <p className={styles.sections}>
          <span className={styles.term}>{ruby(t('department.sections'))}</span>
          {sections.map(({ id, name }) => (
            <span key={id}>
              <MarkedText value={names.translate('section', name)} />
            </span>
          ))}
        </p>
      </div>
      <div className={styles.number}>
        <label htmlFor={inputId}>{ruby(t('department.documentNumber'))}</label>
        <input
          id={inputId}
          className={styles.input}
          type="text"
          maxLength={20}
          placeholder=" "
          title={t('department.documentNumberHint')}
        />
      </div>
    </div>
  );
}
