import { useTranslation } from 'react-i18next';
import type { Issue, Severity } from '../../domain/issue';
import { useView } from '../../store/useBoard';
import { ruby } from '../../ui/Ruby';
import { formatIssue } from '../../words/formatIssue';
import styles from './DataScreen.module.css';

const severities: readonly Severity[] = ['error', 'warning', 'info'];
/** As many of one kind are drawn until all are asked for. */
const shownIssues = 8;

/** Sentences of issues name the switches of the terminal, which a screen does not have. */
const switches = /\s?[（(][^（()）]*--[a-z][^（()）]*[)）]/gu;

/** What was noticed while reading, the gravest first, each with its place in the document. */
export function IssueList({ issues }: { issues: readonly Issue[] }) {
  const { t } = useTranslation();
  if (issues.length === 0) return <p className={styles.quiet}>{ruby(t('data.issues.none'))}</p>;
  return severities.map((severity) => {
    const found = issues.filter((issue) => issue.severity === severity);
    if (found.length === 0) return null;
    return (
      <section key={severity} className={styles.issues} data-severity={severity}>
        <h4>{ruby(t(`data.issues.severity.${severity}`))}</h4>
        <ul>
          {found.slice(0, shownIssues).map((issue, at) => (
            // two issues of one line may say the same
            // oxlint-disable-next-line react/no-array-index-key
            <IssueItem key={at} issue={issue} />
          ))}
        </ul>
        {found.length > shownIssues && (
          <details>
            <summary>{ruby(t('data.issues.more', { count: found.length - shownIssues }))}</summary>
            <ul>
              {found.slice(shownIssues, 400).map((issue, at) => (
                // oxlint-disable-next-line react/no-array-index-key
                <IssueItem key={at} issue={issue} />
              ))}
            </ul>
          </details>
        )}
      </section>
    );
  });
}

function IssueItem({ issue }: { issue: Issue }) {
  const { t } = useTranslation();
  const language = useView('language');
  const { place } = issue.params;
  const where = place === undefined ? (issue.line > 0 ? t('data.tables.line', { line: issue.line }) : null) : String(place);
  return (
    <li>
      {where !== null && <span className={styles.place}>{ruby(where)}</span>}
      <span>{ruby(formatIssue(issue, language).replaceAll(switches, ''))}</span>
    </li>
  );
}
