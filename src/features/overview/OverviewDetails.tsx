import '../../i18n/laterTexts';
import { Glossary } from '../../panels/Glossary';
import { ruby } from '../../ui/Ruby';
import { useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { HighlightControl } from '../../panels/ChartOptions';
import { useOpens } from '../../panels/ChartPanel';
import { FindingsPanel } from '../../panels/FindingList';
import { LaterChartPanel } from '../../panels/LaterChartPanel';
import { ViewLink } from '../../panels/ViewLink';
import { countCoverage, selectInitiatives } from '../../query/initiativeRows';
import type { ChartSpec, TableContent } from '../../specs/chartSpec';
import { useShownChartView } from '../../store/ShownView';
import { useView } from '../../store/useBoard';
import { useNameWords } from '../../store/useNameWords';
import { Button } from '../../ui/Button';
import { useArrowStops } from '../../ui/useArrowStops';
import { formatNumber } from '../../words/formatNumber';
import styles from './OverviewScreen.module.css';

/** What stands below the first viewport: the results of every pillar, department and sort of work, all findings, and how much is told in numbers. */
export function OverviewDetails() {
  return (
    <>
      <LaterChartPanel chart="results" brief={writeGroupCard} />
      <LaterChartPanel chart="matrix" options={writeHighlight} brief={writeCard} />
      <LaterChartPanel chart="activities" brief={writeGroupCard} />
      <FindingsPanel />
      <AboutNumbers />
    </>
  );
}

const writeHighlight = () => <HighlightControl />;
const writeCard = () => ({ first: 0 });

const writeGroupCard = ({ content }: ChartSpec) => ({
  first: 0,
  drawing: content.kind === 'table' && <ResultGroups rows={content.rows} />,
});

/** Results under their pillars or sorts of work, side by side; each leads to its sentence. One Tab stop. */
function ResultGroups({ rows }: { rows: TableContent['rows'] }) {
  const open = useOpens();
  const box = useRef<HTMLDivElement>(null);
  useArrowStops(box);
  const groups = [...new Set(rows.map(({ group }) => group))];
  return (
    <div ref={box} className={styles.groups}>
      {groups.map((group) => (
        <section key={group}>
          <h4 className={styles.group}>{ruby(group)}</h4>
          <ul className={styles.entries}>
            {rows
              .filter((row) => row.group === group)
              .map(({ id, opens, cells: [label, value, department] }) => (
                <li key={id}>
                  <button type="button" className={styles.entry} onClick={() => opens !== null && open(opens)}>
                    <span>{ruby(label?.text ?? '')}</span>
                    <strong className={styles.amount}>{ruby(value?.text ?? '')}</strong>
                    <span className={styles.who}>{ruby(department?.text ?? '')}</span>
                  </button>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

/** Charts that count numbers; links and decks name them. */
const counts = ['coverage', 'kinds'] as const;

/** What has no number, in one line; and, once it is asked for, how many numbers there are. */
function AboutNumbers() {
  const { t } = useTranslation();
  const { names, index } = useNameWords();
  const { selection } = useShownChartView();
  const asked = useView('chart');
  const [isOpen, setOpen] = useState(false);
  // a link or a deck asks for one of them
  if (!isOpen && counts.some((chart) => chart === asked)) setOpen(true);
  const { initiativeCount, withNumberCount } = useMemo(() => countCoverage(selectInitiatives(index, selection)), [index, selection]);
  return (
    <section className={styles.about}>
      <p>
        <span>{ruby(t('overview.missing.sentence', { number: formatNumber(initiativeCount - withNumberCount, names.language) }))}</span>{' '}
        <ViewLink to={{ screen: 'pillars', pillarPart: 'withoutNumber' }}>{ruby(t('overview.missing.list'))}</ViewLink>
        <Button look="quiet" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {t('overview.about')}
        </Button>
      </p>
      <Glossary />
      {isOpen && (
        <div className={styles.lists}>
          {counts.map((chart) => (
            <LaterChartPanel key={chart} chart={chart} />
          ))}
        </div>
      )}
    </section>
  );
}
