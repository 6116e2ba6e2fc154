import { useId, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { FindingRule } from '../query/findings/finding';
import { listFindings } from '../query/findings/listFindings';
import type { Selection } from '../query/selection';
import { useReportIndex } from '../store/useBoard';
import { FindingList } from './FindingList';
import styles from './FindingsPanel.module.css';
import { useChartSource } from './useChartSource';

type Group = 'coverage' | 'size' | 'comparison' | 'care';

/** What a finding is about; the groups stand in this order. */
const groupOf: Readonly<Record<FindingRule, Group>> = {
  coverageHighest: 'coverage',
  coverageLowest: 'coverage',
  pillarWithoutNumber: 'coverage',
  mostMeetings: 'size',
  largestOfUnit: 'size',
  changed: 'comparison',
  ratesCompared: 'comparison',
  targetCompared: 'comparison',
  targetAlone: 'comparison',
  sharedFigure: 'care',
  zeroPrinted: 'care',
  breakdownIncomplete: 'care',
};
const groups = ['coverage', 'size', 'comparison', 'care'] as const satisfies readonly Group[];

/** Everything that the rules find in a selection, by what it is about. */
export function FindingsPanel({ selection }: { selection: Selection }) {
  const { t } = useTranslation();
  const index = useReportIndex();
  const { source } = useChartSource();
  const titleId = useId();
  const findings = useMemo(() => listFindings(index, selection), [index, selection]);
  const shown = groups
    .map((group) => ({ group, findings: findings.filter(({ rule }) => groupOf[rule] === group) }))
    .filter((entry) => entry.findings.length > 0);
  return (
    <section className={styles.panel} aria-labelledby={titleId}>
      <h3 id={titleId} className={styles.title}>
        {t('findings.title')}
      </h3>
      {shown.length === 0 && <p>{t('findings.empty')}</p>}
      <div className={styles.groups}>
        {shown.map((entry) => (
          <section key={entry.group}>
            <h4 className={styles.group}>{t(`findings.groups.${entry.group}`)}</h4>
            <FindingList findings={entry.findings} />
          </section>
        ))}
      </div>
      <p className={styles.foot}>
        {t('findings.definition')}
        <br />
        {source}
      </p>
    </section>
  );
}
