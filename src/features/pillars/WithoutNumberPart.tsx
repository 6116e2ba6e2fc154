import { ruby } from '../../ui/Ruby';
import { useTranslation } from 'react-i18next';
import { useSourceLine } from '../../store/useNameWords';
import { serializeInitiativesCsv } from '../../exports/initiativesCsv';
import type { InitiativeRow } from '../../query/initiativeRows';
import { narrowsNumbers, type Selection } from '../../query/selection';
import { useBoardActions } from '../../store/useBoard';
import { useNames } from '../../store/useNames';
import { useNameWords } from '../../store/useNameWords';
import { Button } from '../../ui/Button';
import { CopyButton } from '../../ui/CopyButton';
import { EmptyState } from '../../ui/EmptyState';
import { saveFile } from '../../ui/saveFile';
import { SearchedText } from '../../ui/SearchedText';
import { formatNumber, formatPercent } from '../../words/formatNumber';
import type { NameWords } from '../../words/nameFacetValue';
import styles from './PillarsScreen.module.css';
import { ReadButton } from './TreeDepartmentItem';
import { writeWithoutNumber, type DepartmentWithoutNumber, type WithoutNumberModel } from './withoutNumber';
import { DepartmentLink } from '../../panels/ReportParts';
import { ViewLink } from '../../panels/ViewLink';

/** What a planner takes to the departments: the initiatives that are reported in words only. */
export function WithoutNumberPart({ model, selection }: { model: WithoutNumberModel; selection: Selection }) {
  const { t } = useTranslation();
  const { language } = useNames();
  const { resetSelection } = useBoardActions();
  const source = useSourceLine();
  const { initiativeCount, withNumberCount } = model.coverage;
  const all = formatNumber(initiativeCount, language);
  const missingCount = initiativeCount - withNumberCount;
  if (missingCount === 0) {
    return (
      <EmptyState title={initiativeCount === 0 ? t('pillars.empty') : t('pillars.withoutNumber.none', { all })}>
        <Button onClick={resetSelection}>{t('filters.reset')}</Button>
      </EmptyState>
    );
  }
  const summary = t('pillars.withoutNumber.summary', {
    all,
    missing: formatNumber(missingCount, language),
    share: formatPercent(missingCount / initiativeCount, language),
    departments: formatNumber(model.departments.length, language),
  });
  const isNarrowedByNumber = narrowsNumbers(selection);
  return (
    <section className={styles.part} aria-label={t('pillars.part.withoutNumber')}>
      <p className={styles.summary}>{ruby(summary)}</p>
      <p className={styles.lead}>{ruby(t('pillars.withoutNumber.lead'))}</p>
      <WithoutNumberActions model={model} />
      {model.departments.map((own) => (
        <WithoutNumberDepartment key={own.department.id} own={own} search={selection.text} />
      ))}
      <div className={styles.foot}>
        {isNarrowedByNumber && <p>{ruby(t('pillars.kindsIgnored'))}</p>}
        <p>{ruby(t('pillars.definition'))}</p>
        <p>{ruby(source)}</p>
      </div>
    </section>
  );
}

/** Takes the list along: as a file for a spreadsheet, as text for a mail, as rows of the table. */
function WithoutNumberActions({ model }: { model: WithoutNumberModel }) {
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
      <ViewLink
        to={{ screen: 'table', showsWithoutNumber: true, tableGrouping: 'department', tableSort: null }}
        className={styles.tableLink}
      >
        {ruby(t('pillars.withoutNumber.table'))}
      </ViewLink>
    </div>
  );
}

interface WithoutNumberDepartmentProps {
  readonly own: DepartmentWithoutNumber;
  readonly search: string;
}

/** The initiatives without a number of one department. */
function WithoutNumberDepartment({ own: { department, coverage, initiatives }, search }: WithoutNumberDepartmentProps) {
  const words = useNameWords();
  const { names, t } = words;
  return (
    <section className={styles.department}>
      <div className={styles.head}>
        <h3>
          <DepartmentLink department={department} />
        </h3>
        <span className={styles.count}>
          {ruby(
            t('pillars.withoutNumber.departmentCount', {
              all: formatNumber(coverage.initiativeCount, names.language),
              missing: formatNumber(initiatives.length, names.language),
            }),
          )}
        </span>
      </div>
      <ul className={styles.list}>
        {initiatives.map((row) => (
          <li key={row.initiative.id} className={styles.item}>
            <WithoutNumberInitiative row={row} search={search} words={words} />
          </li>
        ))}
      </ul>
    </section>
  );
}

interface WithoutNumberInitiativeProps {
  readonly row: InitiativeRow;
  readonly search: string;
  readonly words: NameWords;
}

function WithoutNumberInitiative({ row: { pillar, goal, initiative, sections }, search, words }: WithoutNumberInitiativeProps) {
  const { openInitiative } = useBoardActions();
  const { names, t } = words;
  return (
    <>
      <span className={styles.pillar}>{ruby(t('words.pillarShort', { number: pillar.number }))}</span>
      <div className={styles.body}>
        <p>
          <span>{initiative.marker}</span> <SearchedText value={names.printed('initiative', initiative)} search={search} />{' '}
          <ReadButton initiative={initiative} words={words} onOpen={openInitiative} />
        </p>
        <dl className={styles.facts}>
          <div>
            <dt>{ruby(t('pillars.withoutNumber.sections'))}</dt>
            <dd className={styles.sections}>
              {sections.map(({ id, name }) => (
                <span key={id}>
                  <SearchedText value={names.translate('section', name)} search={search} />
                </span>
              ))}
            </dd>
          </div>
          <div>
            <dt>{ruby(t('pillars.withoutNumber.goal'))}</dt>
            <dd>
              <SearchedText value={names.printed('goal', goal)} search={search} />
            </dd>
          </div>
        </dl>
      </div>
    </>
  );
}
