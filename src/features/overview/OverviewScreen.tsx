import { ruby } from '../../ui/Ruby';
import { useEffect, useMemo, useState, type ComponentType } from 'react';
import { useTranslation } from 'react-i18next';
import { isFamily, type Family } from '../../domain/families';
import { factsOf } from '../../domain/languages';
import { formatShortYear } from '../../words/formatDate';
import { Figures } from '../../charts/SpecDrawing';
import { ChartPanel, useOpens, useSpec } from '../../panels/ChartPanel';
import { LaterView } from '../../panels/LaterView';
import { ViewLink } from '../../panels/ViewLink';
import { countFamilies, hasLead } from '../../query/familyComparison';
import { selectInitiatives } from '../../query/initiativeRows';
import { isPercent, selectPrintedChanges, selectRates } from '../../query/printedPairs';
import { emptySelection } from '../../query/selection';
import { matchTopic, topicMark, topics } from '../../query/topics';
import { selectVerdicts } from '../../query/verdicts';
import type { ChartSpec, TableContent } from '../../specs/chartSpec';
import { useShownChartView } from '../../store/ShownView';
import { useBoardActions, useReportIndex, useSelection, useView } from '../../store/useBoard';
import { useNameWords } from '../../store/useNameWords';
import { Button } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { MarkedText } from '../../ui/MarkedText';
import { MixedText } from '../../ui/MixedText';
import { useMediaQuery } from '../../ui/useMediaQuery';
import { formatNumber } from '../../words/formatNumber';
import { listFilters, nameFamily } from '../../words/nameFacetValue';
import styles from './OverviewScreen.module.css';

/**
 * 概要: what was achieved, from the largest results to the findings and to every department and pillar; how the numbers are counted stands last. On a
 * phone it says what this is, and leads to what residents ask about.
 */
export function OverviewScreen() {
  const { t } = useTranslation();
  const { resetSelection } = useBoardActions();
  const index = useReportIndex();
  const { selection } = useShownChartView();
  const figures = useSpec({ chart: 'figures' });
  const isPhone = useMediaQuery('(width < 640px)');
  const isEmpty = useMemo(() => selectInitiatives(index, selection).length === 0, [index, selection]);
  return (
    <article className={styles.screen}>
      <header className={styles.heading}>
        <Heading isPhone={isPhone} />
        {!isPhone && <Holds figures={figures} />}
      </header>
      {isPhone && <Topics />}
      {isEmpty ? (
        <EmptyState title={t('overview.emptyTitle')}>
          <Button onClick={resetSelection}>{t('filters.reset')}</Button>
        </EmptyState>
      ) : (
        <>
          <LargestResults figures={figures} />
          {isPhone && <Holds figures={figures} />}
          <Cards />
          <LaterView>
            <Details isAskedFor={isPhone} />
          </LaterView>
        </>
      )}
    </article>
  );
}

/** What is asked of the document; on a phone what this is, in one plain sentence. */
function Heading({ isPhone }: { isPhone: boolean }) {
  const { t } = useTranslation();
  const words = useNameWords();
  const { names, index } = words;
  const { report } = index;
  const { selection } = useShownChartView();
  const filters = listFilters(selection, words);
  const period = formatShortYear(report.fiscalYear, names.language);
  const [filter] = filters;
  const whose = {
    period,
    municipality: names.text('municipality', report.municipality.name),
    departments: formatNumber(report.departments.length, names.language),
  };
  return (
    <h2 className={styles.question}>
      {ruby(
        filter === undefined
          ? t(isPhone ? 'overview.plain' : 'overview.question', whose)
          : filters.length === 1
            ? t('overview.questionOf', { period, filter })
            : t('overview.questionChosen', { period }),
      )}
    </h2>
  );
}

/** Which document this is, and how much it holds. */
function Holds({ figures: { summary, headline } }: { figures: ChartSpec }) {
  const { t } = useTranslation();
  const { names, index } = useNameWords();
  return (
    <p className={styles.lead}>
      <MarkedText value={names.translate('title', index.report.title)} />
      <span>{ruby(t('overview.lead', { holds: summary.slice(headline.length).trim() }))}</span>
    </p>
  );
}

/** What residents ask about, each the way to its rows; what the document does not touch is left out. */
function Topics() {
  const { t } = useTranslation();
  const index = useReportIndex();
  const { year } = useSelection();
  const { base } = factsOf(useView('language'));
  const present = useMemo(() => topics.filter((topic) => matchTopic(index, topic).includes(1)), [index]);
  if (present.length === 0) return null;
  return (
    <nav className={styles.topics} aria-label={t('overview.topics')}>
      {present.map(({ key, [base]: name }) => (
        <ViewLink key={key} to={{ screen: 'table', selection: { ...emptySelection, year, text: `${topicMark}${name}` } }}>
          {ruby(t(`topics.${key}`))}
        </ViewLink>
      ))}
    </nav>
  );
}

/** The largest and most telling results as large figures, how they are chosen, and the way to those of each pillar and department. */
function LargestResults({ figures: { content, topic, definition } }: { figures: ChartSpec }) {
  const { t } = useTranslation();
  const open = useOpens();
  const { changeView } = useBoardActions();
  if (content.kind !== 'figures') return content.kind === 'nothing' ? <p className={styles.lead}>{ruby(content.reason)}</p> : null;
  return (
    <section className={styles.results} id="chart-figures" aria-label={topic}>
      <Figures content={content} onOpen={open} />
      <div className={styles.ways}>
        <Button look="quiet" onClick={() => changeView({ chart: 'results' })}>
          {t('overview.results.byPillar')}
        </Button>
        <Button look="quiet" onClick={() => changeView({ chart: 'matrix' })}>
          {t('overview.results.byDepartment')}
        </Button>
        <details className={styles.rule}>
          <summary>{ruby(t('overview.results.ruleShort'))}</summary>
          <p>{ruby(definition)}</p>
        </details>
      </div>
    </section>
  );
}

/** So many measures stand as cards; the others are among the findings and on the compare screen. */
const measureCards = 3;
/** Departments of a card before the reader asks for the rest; as many as a card of the others is high. */
const departmentsShown = 8;

/** Findings, each with its small chart. One that has nothing to show is left out. */
function Cards() {
  const index = useReportIndex();
  const { selection } = useShownChartView();
  const { families, hasRates, hasVerdicts, hasChanges } = useMemo(
    () => ({
      families: countFamilies(index, selection)
        .filter(({ family, departmentCount }) => departmentCount > 1 && hasLead(index, selection, family))
        .slice(0, measureCards)
        .map(({ family }) => family),
      hasRates: selectRates(index, selection).some(isPercent),
      hasVerdicts: selectVerdicts(index, selection).length > 0,
      hasChanges: selectPrintedChanges(index, selection).length > 0,
    }),
    [index, selection],
  );
  const [first, ...others] = families.map((family) => <ChartPanel key={family} chart="sums" of={family} brief={writeSumsCard} />);
  return (
    <div className={styles.cards}>
      {first}
      {hasRates && <ChartPanel chart="rates" brief={writeRatesCard} />}
      {hasVerdicts && <ChartPanel chart="verdicts" brief={writeVerdictCard} />}
      {others}
      {hasChanges && <ChartPanel chart="changes" brief={writeChangesCard} />}
    </div>
  );
}

const writeSumsCard = ({ ref: { of } }: ChartSpec) => ({
  first: departmentsShown,
  link: <CompareLink family={of !== undefined && isFamily(of) ? of : null} />,
});
/** The highest and the lowest: the headline names both ends. */
const writeRatesCard = () => ({ first: 4, last: 2 });
const writeChangesCard = () => ({ first: 3, hasDetails: true, link: <ChangesLink /> });
const writeVerdictCard = ({ content }: ChartSpec) => ({
  first: 0,
  link: <ChangesLink />,
  drawing: content.kind === 'table' && <Quotes rows={content.rows} />,
});

/** Several stand on the screen: each says of what, to those who hear links alone (WCAG 2.4.4). */
function CompareLink({ family }: { family: Family | null }) {
  const words = useNameWords();
  return (
    <ViewLink to={{ screen: 'compare', comparePart: 'measure', compareFamily: family }}>
      <span>{ruby(words.t('overview.cards.compare'))}</span>
      {family !== null && <span className="visuallyHidden">{` ${nameFamily(family, words)}`}</span>}
    </ViewLink>
  );
}

function ChangesLink() {
  const { t } = useTranslation();
  return <ViewLink to={{ screen: 'pillars', pillarPart: 'changes' }}>{ruby(t('overview.cards.changes'))}</ViewLink>;
}

/** So many of the document's words stand on the card. */
const quotesShown = 3;
/** What the screen itself needs comes first, ms. */
const restBeforeSentences = 1000;

/** The document's own words, each the way to its initiative. */
function Quotes({ rows }: { rows: TableContent['rows'] }) {
  const open = useOpens();
  const { askForSentences } = useBoardActions();
  useEffect(() => {
    const rest = setTimeout(askForSentences, restBeforeSentences);
    return () => clearTimeout(rest);
  }, [askForSentences]);
  return (
    <ul className={styles.quotes}>
      {rows.slice(0, quotesShown).map(({ id, opens, cells: [department, quote] }) => (
        <li key={id}>
          <button type="button" className={styles.quote} onClick={() => opens !== null && open(opens)}>
            <span>
              <MixedText text={quote?.text ?? ''} />
            </span>
            <span className={styles.who}>{ruby(department?.text ?? '')}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

/** What stands in the first viewport goes first, ms. */
const patience = 3000;
/** A print that has begun is not among them: pages are counted before what is fetched then would stand on them. */
const signsOfReader = ['scroll', 'pointermove', 'keydown', 'touchstart'];
const fetchDetails = async () =>
  import('./OverviewDetails').then(
    ({ OverviewDetails }) => OverviewDetails,
    () => null,
  );
/** Once there, it stands at once whenever the reader comes back. */
let fetched: ComponentType | null = null;

/**
 * What stands further down comes when the reader moves or the page rests, and at once where a link or a button leads to it. Where it does not come,
 * what stands above stays. On a phone it comes when it is asked for: it is ten screens long.
 */
function Details({ isAskedFor }: { isAskedFor: boolean }) {
  const { t } = useTranslation();
  const isAsked = useView('chart') !== null;
  const [isWanted, setWanted] = useState(false);
  const [state, setState] = useState<'away' | 'ready' | 'failed'>(fetched === null ? 'away' : 'ready');
  if (isAsked && !isWanted) setWanted(true);
  useEffect(() => {
    if (isAskedFor) return undefined;
    const show = () => setWanted(true);
    const timer = setTimeout(show, patience);
    for (const sign of signsOfReader) window.addEventListener(sign, show, { passive: true, once: true });
    return () => {
      clearTimeout(timer);
      for (const sign of signsOfReader) window.removeEventListener(sign, show);
    };
  }, [isAskedFor]);
  useEffect(() => {
    if (!isWanted || state !== 'away') return;
    void fetchDetails().then((part) => {
      fetched = part;
      setState(part === null ? 'failed' : 'ready');
      return part;
    });
  }, [isWanted, state]);
  if (state === 'failed')
    return (
      <EmptyState title={t('charts.take.failed')}>
        <Button onClick={() => setState('away')}>{ruby(t('app.tryAgain'))}</Button>
      </EmptyState>
    );
  if (isAskedFor && !isWanted)
    return (
      <Button className={styles.more} onClick={() => setWanted(true)}>
        {t('overview.more')}
      </Button>
    );
  const Part = fetched;
  return state === 'ready' && Part !== null && <Part />;
}
