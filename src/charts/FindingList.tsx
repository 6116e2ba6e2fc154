import { useTranslation } from 'react-i18next';
import type { Finding } from '../query/findings/finding';
import { useNameWords } from '../store/useNameWords';
import type { TableSort, ViewState } from '../query/view';
import { MixedText } from '../ui/MixedText';
import { ViewLink } from '../ui/ViewLink';
import styles from './FindingList.module.css';
import { writeFinding } from '../words/writeFinding';

const sorts = {
  valueAscending: { column: 'value', direction: 'ascending' },
  valueDescending: { column: 'value', direction: 'descending' },
} as const satisfies Record<string, TableSort>;

/** The table with the rows that prove a finding. */
function showProof({ proof }: Finding): Partial<ViewState> {
  return {
    screen: 'table',
    selection: proof.selection,
    showsWithoutNumber: proof.showsWithoutNumber,
    tableSort: proof.sort === null ? null : sorts[proof.sort],
    tableGrouping: null,
    open: proof.openQuantity === null ? null : { kind: 'quantity', id: proof.openQuantity },
  };
}

/** Findings as sentences, each with the way to its proof. */
export function FindingList({ findings }: { findings: readonly Finding[] }) {
  const { t } = useTranslation();
  const words = useNameWords();
  return (
    <ul className={styles.list}>
      {findings.map((finding) => {
        const sentence = writeFinding(finding, words);
        return (
          <li key={finding.id} className={styles.finding} data-finding={finding.rule}>
            <MixedText text={sentence} />{' '}
            <ViewLink to={showProof(finding)} className={styles.proof}>
              {t('findings.proof')}
              <span className="visuallyHidden">{t('findings.proofOf', { sentence })}</span>
            </ViewLink>
          </li>
        );
      })}
    </ul>
  );
}
