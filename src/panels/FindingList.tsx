import { ruby } from '../ui/Ruby';
import { useTranslation } from 'react-i18next';
import type { Finding } from '../query/findings/finding';
import type { TextContent } from '../specs/chartSpec';
import { writeFindings } from '../specs/findingsSpec';
import { useNameWords } from '../store/useNameWords';
import { MixedText } from '../ui/MixedText';
import { useSpec } from './ChartPanel';
import styles from './FindingList.module.css';
import { ViewLink } from './ViewLink';

type Sentences = TextContent['sentences'];

/** Findings as sentences, each with the way to its proof. */
export function FindingList({ findings }: { findings: readonly Finding[] }) {
  return <SentenceList sentences={writeFindings(findings, useNameWords()).sentences} />;
}

function SentenceList({ sentences }: { sentences: Sentences }) {
  const { t } = useTranslation();
  return (
    <ul className={styles.list}>
      {sentences.map(({ id, text, opens }) => (
        <li key={id} className={styles.finding} data-finding={id.split(' ')[0]}>
          <MixedText text={text} />{' '}
          {opens?.kind === 'view' && (
            <ViewLink to={opens.patch} className={styles.proof}>
              <span>{ruby(t('findings.proof'))}</span>
              <span className="visuallyHidden">{t('findings.proofOf', { sentence: text })}</span>
            </ViewLink>
          )}
        </li>
      ))}
    </ul>
  );
}

/** Everything that the rules find in what is selected, by what it is about. */
export function FindingsPanel() {
  const spec = useSpec({ chart: 'findings' });
  const { content, topic, definition, source } = spec;
  const sentences = content.kind === 'text' ? content.sentences : [];
  const groups = [...new Set(sentences.map(({ group }) => group))];
  return (
    <section className={styles.panel} id="chart-findings" aria-labelledby="findings-title">
      <h3 id="findings-title" className={styles.title}>
        {ruby(topic)}
      </h3>
      {content.kind === 'nothing' && <p>{ruby(content.reason)}</p>}
      <div className={styles.groups}>
        {groups.map((group) => (
          <section key={group}>
            <h4 className={styles.group}>{ruby(group)}</h4>
            <SentenceList sentences={sentences.filter((sentence) => sentence.group === group)} />
          </section>
        ))}
      </div>
      <p className={styles.foot}>
        <span>{ruby(definition)}</span>
        <br />
        <span>{ruby(source)}</span>
      </p>
    </section>
  );
}
