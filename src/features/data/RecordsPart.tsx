import { useMemo, useState } from 'react';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { foldText } from '../../query/foldText';
import type { Decision } from '../../importer/curation/curationSchema';
import { ViewLink } from '../../panels/ViewLink';
import { useReportIndex, useView } from '../../store/useBoard';
import { Button } from '../../ui/Button';
import { ruby } from '../../ui/Ruby';
import { formatNumber } from '../../words/formatNumber';
import { IssueList } from './IssueList';
import { useRecords, useShownEntry } from './useRecords';
import styles from './DataScreen.module.css';

/** 記録: everything that people decided about the open report, what was noticed while reading it, what is asked, and what words mean. */
export function RecordsPart() {
  const { t } = useTranslation();
  const records = useRecords(useShownEntry());
  const { report } = useReportIndex();
  const questions = report.questions ?? [];
  return (
    <div className={styles.records}>
      <section aria-labelledby="records-decisions">
        <h3 id="records-decisions">{ruby(t('data.records.decisions'))}</h3>
        {records === 'loading' && <p className={styles.quiet}>{ruby(t('data.records.loading'))}</p>}
        {records === 'failed' && <p className={styles.told}>{ruby(t('data.records.failed'))}</p>}
        {typeof records === 'object' && <Decisions curation={records.curation} />}
      </section>
      <section aria-labelledby="records-issues">
        <h3 id="records-issues">{ruby(t('data.records.issues'))}</h3>
        {typeof records === 'object' &&
          (records.issues === null ? <p className={styles.quiet}>{ruby(t('data.records.unknown'))}</p> : <IssueList issues={records.issues} />)}
      </section>
      <section aria-labelledby="records-questions">
        <h3 id="records-questions">{ruby(t('data.records.questions'))}</h3>
        {questions.length === 0 ? (
          <p className={styles.quiet}>{ruby(t('data.records.noQuestions'))}</p>
        ) : (
          <ViewLink to={{ screen: 'pillars', pillarPart: 'questions' }}>
            {t('data.records.questionsLink', { count: questions.length })}
          </ViewLink>
        )}
      </section>
      <section aria-labelledby="records-definitions">
        <h3 id="records-definitions">{ruby(t('data.records.definitions'))}</h3>
        <ul className={styles.definitions}>
          {definitions.map((name) => (
            <li key={name}>{ruby(t(`data.records.definitionList.${name}`))}</li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="records-downloads">
        <h3 id="records-downloads">{ruby(t('data.records.downloads'))}</h3>
        <ViewLink to={{ dataPart: 'publish' }}>{t('data.records.downloadsLead')}</ViewLink>
      </section>
    </div>
  );
}

const definitions = ['result', 'family', 'coverage', 'doubt', 'shared'] as const;
const pageSize = 40;

const isDecision = (entry: unknown): entry is Decision => typeof entry === 'object' && entry !== null && 'decide' in entry && 'at' in entry;

/** The decisions of a `curation.json` as rows that can be searched. */
function Decisions({ curation }: { curation: object | null }) {
  const { t } = useTranslation();
  const language = useView('language');
  const [search, setSearch] = useState('');
  const [shown, setShown] = useState(pageSize);
  const entries: readonly unknown[] = curation !== null && 'decisions' in curation && Array.isArray(curation.decisions) ? curation.decisions : [];
  const decisions = entries.filter(isDecision);
  const wanted = foldText(search.trim());
  const found = useMemo(
    () => (wanted === '' ? decisions : decisions.filter((decision) => foldText(JSON.stringify(decision)).includes(wanted))),
    [decisions, wanted],
  );
  if (curation === null) return <p className={styles.quiet}>{ruby(t('data.records.unknown'))}</p>;
  if (decisions.length === 0) return <p className={styles.quiet}>{ruby(t('data.records.noDecisions'))}</p>;
  return (
    <>
      <div className={styles.fields}>
        <p className={styles.quiet}>{ruby(t('data.records.decisionsLead', { count: decisions.length }))}</p>
        <div className={styles.field}>
          <label htmlFor="records-search">{ruby(t('data.records.search'))}</label>
          <input id="records-search" type="search" value={search} maxLength={60} onChange={(event) => setSearch(event.target.value)} />
        </div>
      </div>
      <div className={styles.wide}>
        <table className={styles.columns}>
          <thead>
            <tr>
              <th scope="col">{ruby(t('data.records.place'))}</th>
              <th scope="col">{ruby(t('data.records.kind'))}</th>
              <th scope="col">{ruby(t('data.records.decision'))}</th>
              <th scope="col">{ruby(t('data.records.reason'))}</th>
            </tr>
          </thead>
          <tbody>
            {found.slice(0, shown).map((decision, at) => (
              // two decisions may be about one place
              // oxlint-disable-next-line react/no-array-index-key
              <DecisionRow key={at} decision={decision} />
            ))}
          </tbody>
        </table>
      </div>
      {found.length > shown && (
        <Button onClick={() => setShown(shown + pageSize * 5)}>
          {t('data.records.more', { count: Math.min(pageSize * 5, found.length - shown), number: formatNumber(found.length, language) })}
        </Button>
      )}
    </>
  );
}

function DecisionRow({ decision }: { decision: Decision }) {
  const { t } = useTranslation();
  const { at, decide, reason } = decision;
  const place = { department: at.department, pillar: at.pillar, marker: at.marker ?? '' };
  return (
    <tr>
      <th scope="row" lang="ja">
        <span>{ruby(t('data.records.placeText', place))}</span>
        {at.quote !== undefined && <q className={styles.quote}>{ruby(at.quote)}</q>}
      </th>
      <td>{ruby(t(`data.records.kinds.${decide}`))}</td>
      <td lang="ja">{ruby(writeDecision(decision, t))}</td>
      <td lang="ja">{ruby(reason)}</td>
    </tr>
  );
}

function writeDecision(decision: Decision, t: TFunction): string {
  switch (decision.decide) {
    case 'correction':
      return t('data.records.change', { from: decision.at.quote ?? '', to: decision.corrected });
    case 'sections':
      return decision.sections.join('・');
    case 'initiative':
      return t('data.records.placeText', { ...decision.to, marker: decision.to.marker ?? '' });
    case 'relation':
      return decision.to === null
        ? t('data.records.noRelation')
        : t('data.records.change', { from: t(`data.review.relations.${decision.relation}`), to: decision.to.quote ?? '' });
    case 'verdict':
      return decision.set === null ? t('data.records.noVerdict') : t(`words.verdicts.kinds.${decision.set.kind}`);
    case 'question':
      return decision.answer === undefined ? decision.text : t('data.records.change', { from: decision.text, to: decision.answer });
    case 'quantity':
    default:
      return writeQuantitySet(decision.set, t);
  }
}

/** What was decided about a number, in words; a number that was found right has nothing changed. */
function writeQuantitySet(set: Extract<Decision, { decide: 'quantity' }>['set'], t: TFunction): string {
  const { role, unit, label, value, kind, ...rest } = set;
  const said = [
    label,
    value === undefined ? undefined : String(value),
    unit,
    role && t(`words.roles.${role}`),
    kind && t(`words.kinds.${kind}`),
    ...Object.entries(rest).map(([name, given]) => `${name}: ${Array.isArray(given) ? given.join('・') : String(given ?? '―')}`),
  ].filter((part) => part !== undefined && part !== null && part !== '');
  return said.length === 0 ? t('data.records.confirmed') : said.join(' ／ ');
}
