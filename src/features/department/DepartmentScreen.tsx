import '../../i18n/laterTexts';
import { useId, useMemo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useSourceLine } from '../../store/useNameWords';
import type { Department, Section } from '../../domain/report';
import type { Coverage } from '../../query/initiativeRows';
import { emptySelection, isSelectionEmpty } from '../../query/selection';
import { useBoardActions, useReportIndex, useSelection, useView } from '../../store/useBoard';
import { useNames } from '../../store/useNames';
import { useNameWords } from '../../store/useNameWords';
import { Button } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { MarkedText } from '../../ui/MarkedText';
import { SelectField } from '../../ui/SelectField';
import { formatFiscalYear } from '../../words/formatDate';
import { formatNumber, formatPercent } from '../../words/formatNumber';
import styles from './DepartmentScreen.module.css';
import { buildDepartmentSheet, type DepartmentSheet } from './departmentSheet';
import { SheetBlock, SheetComparisons, SheetPillars, SheetRates, SheetUnits, SheetWithoutNumber } from './SheetBlocks';
import { CoverageMeter } from '../../panels/ReportParts';
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
        <h2>{t('department.title')}</h2>
        <EmptyState title={t('department.none')} />
      </>
    );
  }
  return (
    <article className={styles.screen}>
      <SheetToolbar department={sheet.department} />
      {!isSelectionEmpty(selection) && <p className={styles.note}>{t('department.wholeNote')}</p>}
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
        options={report.departments.map(({ id, name }) => ({ value: id, label: names.text('department', name) }))}
        onChange={(sheetDepartment) => showView({ sheetDepartment })}
      />
      <Button look="primary" onClick={() => window.print()}>
        {t('department.print')}
      </Button>
      <ViewLink to={{ screen: 'table', selection: own, tableGrouping: null }} className={styles.rows}>
        {t('department.rows')}
      </ViewLink>
    </div>
  );
}

/** More would not be read on one page; the rest is counted and stands in the table. */
const findingLimit = 4;

/** The page itself: every block at the same place for every department, so that two sheets side by side can be compared. */
function Sheet({ sheet }: { sheet: DepartmentSheet }) {
  const { t } = useTranslation();
  const source = useSourceLine();
  return (
    <div className={styles.sheet} data-prints-alone>
      <SheetHead department={sheet.department} sections={sheet.sections} />
      <SheetFigures sheet={sheet} />
      <div className={styles.columns}>
        <div className={styles.first}>
          <SheetPillars sheet={sheet} />
          <SheetComparisons comparisons={sheet.comparisons} lone={sheet.lone} />
        </div>
        <div className={styles.flow}>
          <SheetUnits units={sheet.units} />
          <SheetRates rates={sheet.rates} />
          <SheetWithoutNumber initiatives={sheet.withoutNumber} />
          {sheet.amongAll.length > 0 && (
            <SheetBlock title={t('department.amongAll')} hiddenCount={sheet.amongAll.length - findingLimit}>
              <FindingList findings={sheet.amongAll.slice(0, findingLimit)} />
            </SheetBlock>
          )}
          {sheet.care.length > 0 && (
            <SheetBlock title={t('department.care')} hiddenCount={sheet.care.length - findingLimit}>
              <FindingList findings={sheet.care.slice(0, findingLimit)} />
            </SheetBlock>
          )}
        </div>
      </div>
      <p className={styles.foot}>
        {t('department.definition')} {t('department.derived')}
        <br />
        {source}
      </p>
    </div>
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
          <strong>{t('department.title')}</strong>
          <span>
            <MarkedText value={names.translate('title', report.title)} />
          </span>
          <span>{formatFiscalYear(report.fiscalYear, names.language)}</span>
        </p>
        <h2 className={styles.name}>
          <MarkedText value={names.translate('department', department.name)} />
          {department.kana !== null && (
            <span className={styles.kana} lang="ja">
              {names.language === 'ja' ? department.kana : `${department.name} ${department.kana}`}
            </span>
          )}
        </h2>
        <p className={styles.sections}>
          <span className={styles.term}>{t('department.figures.sections')}</span>
          {sections.map(({ id, name }) => (
            <span key={id}>
              <MarkedText value={names.translate('section', name)} />
            </span>
          ))}
        </p>
      </div>
      <div className={styles.number}>
        <label htmlFor={inputId}>{t('department.documentNumber')}</label>
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

/** The headline figures: how much was undertaken, how much of it is told in numbers, beside the whole report. */
function SheetFigures({ sheet }: { sheet: DepartmentSheet }) {
  const words = useNameWords();
  const { names, t } = words;
  const { language } = names;
  const number = (value: number) => formatNumber(value, language);
  const write = ({ withNumberCount, initiativeCount, share }: Coverage) =>
    t('words.coverage', { withNumber: number(withNumberCount), all: number(initiativeCount), share: formatPercent(share, language) });
  return (
    <dl className={styles.figures}>
      <Figure term={t('department.figures.goals')}>{number(sheet.goalCount)}</Figure>
      <Figure term={t('department.figures.initiatives')}>{number(sheet.coverage.initiativeCount)}</Figure>
      <Figure term={t('department.figures.achievements')}>{number(sheet.countedCount)}</Figure>
      <Figure term={t('department.figures.coverage')}>
        <span className={styles.coverage}>
          <CoverageMeter coverage={sheet.coverage} words={words} />
          <span className={styles.whole}>{t('department.figures.whole', { coverage: write(sheet.wholeCoverage) })}</span>
        </span>
      </Figure>
    </dl>
  );
}

function Figure({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div className={styles.figure}>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}
