import '../i18n/laterTexts';
import { ruby } from '../ui/Ruby';
import { useTranslation } from 'react-i18next';
import { factsOf } from '../domain/languages';
import { conformanceStatuses, countStatuses, readConformance, type ConformanceItem } from '../store/conformanceSchema';
import { useView } from '../store/useBoard';
import { formatDate } from '../words/formatDate';
import styles from './ConformanceTable.module.css';

const { standards, items } = readConformance();

/** What guidebook, rules and criteria ask of the board, and how far it is: N of M, and what nobody has tried yet. */
export function ConformanceTable({ headingLevel: Heading = 'h3' }: { headingLevel?: 'h3' | 'h4' }) {
  const { t } = useTranslation();
  const { base } = factsOf(useView('language'));
  return (
    <div className={styles.all}>
      <p>{ruby(t('conformance.lead'))}</p>
      {standards.map(({ id, title, about, url }) => {
        const own = items.filter((item) => item.standards.includes(id));
        const counts = countStatuses(own);
        const others = conformanceStatuses.filter((status) => status !== 'met' && counts[status] > 0);
        return (
          <section key={id} className={styles.standard}>
            <Heading>
              <a href={url} rel="noreferrer">
                {ruby(title[base])}
              </a>
            </Heading>
            <p className={styles.count}>
              <strong>{ruby(t('conformance.count', { met: counts.met, applicable: counts.applicable }))}</strong>
              {others.map((status) => (
                <span key={status}>
                  {ruby(t('conformance.other', { status: t(`conformance.statuses.${status}`), count: counts[status] }))}
                </span>
              ))}
            </p>
            <p className={styles.about}>{ruby(about[base])}</p>
            <details>
              <summary>{ruby(t('conformance.open', { count: own.length }))}</summary>
              <ItemTable items={own} label={title[base]} />
            </details>
          </section>
        );
      })}
    </div>
  );
}

const marks = { met: '○', partly: '△', notMet: '×', notDone: '…', notApplicable: '―' } as const;

function ItemTable({ items: shown, label }: { items: readonly ConformanceItem[]; label: string }) {
  const { t } = useTranslation();
  const language = useView('language');
  const { base } = factsOf(language);
  return (
    <table className={styles.table} aria-label={label}>
      <thead>
        <tr>
          <th scope="col">{ruby(t('conformance.heads.item'))}</th>
          <th scope="col">{ruby(t('conformance.heads.status'))}</th>
          <th scope="col">{ruby(t('conformance.heads.note'))}</th>
        </tr>
      </thead>
      <tbody>
        {shown.map(({ id, title, status, note, evidence, checkedOn }) => (
          <tr key={id}>
            <th scope="row">
              <span className={styles.id} lang={/^[\w.-]+$/u.test(id) ? undefined : 'ja'}>
                {id}
              </span>{' '}
              <span>{ruby(title[base])}</span>
            </th>
            <td data-status={status}>
              <span aria-hidden="true">{ruby(marks[status])}</span> <span>{ruby(t(`conformance.statuses.${status}`))}</span>
            </td>
            <td>
              <p>{ruby(note[base])}</p>
              <p className={styles.proof}>
                <span>{ruby(t('conformance.checkedOn', { date: formatDate(checkedOn, language) }))}</span>
                {[...new Set(evidence.map(({ file }) => file))].map((file) => (
                  <code key={file}>{file}</code>
                ))}
              </p>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
