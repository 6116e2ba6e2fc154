import '../../i18n/laterTexts';
import { ruby } from '../../ui/Ruby';
import { memo, useMemo, useState, type MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { TableColumn } from '../../query/columns';
import { listLoosenings } from '../../query/listLoosenings';
import type { Passage } from '../../query/searchHits';
import type { Selection } from '../../query/selection';
import { foldText } from '../../query/foldText';
import { findTopic } from '../../query/topics';
import { buildTableModel, canShowWithoutNumber, listTableLines, selectTableRows, type TableModel } from '../../query/tableModel';
import type { TableGrouping, ViewState } from '../../query/view';
import { useAnswer } from '../../ui/useAnswer';
import { useBoardActions, useReportIndex, useSelection, useView } from '../../store/useBoard';
import { useNameWords } from '../../store/useNameWords';
import { Button } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { MarkedText } from '../../ui/MarkedText';
import { SearchedText } from '../../ui/SearchedText';
import { useMediaQuery } from '../../ui/useMediaQuery';
import { nameColumn } from '../../words/columnWords';
import { listConstantColumns, type ConstantColumn } from '../../words/formatCell';
import { formatNumber } from '../../words/formatNumber';
import { facetWordKeys } from '../../words/nameFacetValue';
import { namePassage, readPassage, writePassagesTitle } from '../../words/readPassage';
import { useAchievementTable } from './AchievementTable';
import { CardList } from './CardList';
import { PassagesFollow, useFoundPassages } from './PassagesFollow';
import styles from './TableScreen.module.css';
import { SaveButtons, TableToolbar } from './TableToolbar';
import { TableView } from './TableView';

/** The columns that the head of each group says for its rows. */
const columnOfGrouping: { readonly [Grouping in TableGrouping]?: TableColumn } = {
  department: 'department',
  pillar: 'pillarNumber',
  unit: 'unit',
  kind: 'kind',
  activity: 'activity',
};

/** 一覧: every achievement of the selection, as a table, or as cards where a table has no room; below it what the search finds in words. */
export function TableScreen() {
  const selection = useSelection();
  const tableSort = useView('tableSort');
  const tableGrouping = useView('tableGrouping');
  const showsWithoutNumber = useView('showsWithoutNumber');
  const asked = useMemo(
    () => ({ selection, tableSort, tableGrouping, showsWithoutNumber }),
    [selection, tableSort, tableGrouping, showsWithoutNumber],
  );
  return <Shown asked={useAnswer(asked)} />;
}

type Asked = Pick<ViewState, 'selection' | 'tableSort' | 'tableGrouping' | 'showsWithoutNumber'>;

/** Rows, and what is said of them; drawn when they change, and not already when something is pressed. */
const Shown = memo(function Shown({ asked }: { readonly asked: Asked }) {
  const { t } = useTranslation();
  const words = useNameWords();
  const { index } = words;
  const { selection, tableGrouping } = asked;
  const shown = useView('tableColumns');
  const isPhone = useMediaQuery('(width < 640px)');
  const model = useMemo(() => buildTableModel(index, selection, asked), [index, selection, asked]);
  // another order changes nothing of what all rows say
  const { showsWithoutNumber } = asked;
  const constants = useMemo(() => {
    const { achievements, withoutNumber } = selectTableRows(index, selection, showsWithoutNumber);
    return listConstantColumns(shown, withoutNumber.length === 0 ? achievements : [...achievements, ...withoutNumber], words);
  }, [index, selection, showsWithoutNumber, shown, words]);
  const told = useMemo(() => {
    const ofHeads = tableGrouping === null ? undefined : columnOfGrouping[tableGrouping];
    const haveHeads = model.groups.every(({ heading }) => heading !== 'withoutNumber');
    return [...constants.map(({ column }) => column), ...(ofHeads === undefined || !haveHeads ? [] : [ofHeads])];
  }, [constants, model, tableGrouping]);
  const lines = useMemo(() => listTableLines(model), [model]);
  const { table, options } = useAchievementTable(told.includes('unit'));
  const parts = { table, options, lines, search: selection.text };
  const isEmpty = model.counts.rowCount + model.withoutNumber.length === 0;
  return (
    <PassagesFollow selection={selection}>
      <article className={styles.screen}>
        <header className={styles.head}>
          <h2>{ruby(t('table.title'))}</h2>
          <TableCount model={model} />
          <SortSaid sort={asked.tableSort} />
          <TableToolbar {...{ model, table, told, isPhone }} />
        </header>
        <TableCaption asked={asked} constants={isPhone || isEmpty ? [] : constants} hasLead={!isPhone} />
        {isEmpty && <NoRows selection={selection} />}
        {!isEmpty && (isPhone ? <CardList {...parts} /> : <TableView {...parts} told={told} />)}
        <PassageList />
        {isPhone && (
          <div className={styles.toolbar}>
            <SaveButtons model={model} />
          </div>
        )}
      </article>
    </PassagesFollow>
  );
});

/** How many rows, how many of them repeat a number, and what else there is. */
function TableCount({ model }: { readonly model: TableModel }) {
  const { t } = useTranslation();
  const language = useView('language');
  const { rowCount, countedCount } = model.counts;
  const rows = formatNumber(rowCount, language);
  const repeated = formatNumber(rowCount - countedCount, language);
  return (
    <p className={styles.count}>
      <span>
        {ruby(rowCount === countedCount ? t('table.count', { rows, count: rowCount }) : t('table.countRepeated', { rows, repeated }))}
      </span>
      {model.withoutNumber.length > 0 && <span>{ruby(t('table.countWithoutNumber', { count: model.withoutNumber.length }))}</span>}
      <PassageCount />
    </p>
  );
}

/** How many sentences a search finds, and the way to them. */
function PassageCount() {
  const { t } = useTranslation();
  const language = useView('language');
  const { passages } = useFoundPassages();
  if (passages.length === 0) return null;
  return (
    <a href={`#${passagesId}`} onClick={goToPassages}>
      {ruby(t('table.passages.title', { number: formatNumber(passages.length, language) }))}
    </a>
  );
}

/** Nothing is found yet where sentences have not been looked through. */
function NoRows({ selection }: { readonly selection: Selection }) {
  const { t } = useTranslation();
  const { passages, searched } = useFoundPassages();
  if (passages.length > 0) return <p>{ruby(t('table.emptyButPassages'))}</p>;
  return searched === selection && <EmptyTable />;
}

/** The order of the rows, for those who do not see that another head was pressed. */
function SortSaid({ sort }: { readonly sort: Asked['tableSort'] }) {
  const { t } = useTranslation();
  const words = useNameWords();
  return (
    <output className="visuallyHidden">
      {sort === null
        ? t('table.sortedByDocument')
        : t(sort.direction === 'ascending' ? 'table.sortedBy.ascending' : 'table.sortedBy.descending', {
            column: nameColumn(sort.column, words),
          })}
    </output>
  );
}

const passagesId = 'passages';

/** The hash holds the view, so a jump would be a broken link: the focus is moved instead. */
function goToPassages(event: MouseEvent): void {
  event.preventDefault();
  const list = document.getElementById(passagesId);
  list?.scrollIntoView();
  list?.focus({ preventScroll: true });
}

interface TableCaptionProps {
  readonly asked: Asked;
  readonly constants: readonly ConstantColumn[];
  readonly hasLead: boolean;
}

/** What holds for all rows, and what a reader should know about their order. */
function TableCaption({ asked, constants, hasLead }: TableCaptionProps) {
  const { t } = useTranslation();
  const words = useNameWords();
  const { selection, tableSort: sort, showsWithoutNumber } = asked;
  const isGroupedBySection = asked.tableGrouping === 'section';
  const topic =
    findTopic(foldText(selection.text)) ??
    selection.text
      .split(/\s/u)
      .map((word) => findTopic(foldText(word)))
      .find(Boolean);
  const showsSentences = useView('tableColumns').includes('sentence');
  const notes = [
    topic !== undefined && t('table.topicNote', { name: t(`topics.${topic.key}`) }),
    (showsWithoutNumber || selection.text.trim() !== '') && !canShowWithoutNumber(selection) && t('table.withoutNumberHidden'),
    sort?.column === 'value' && t('table.valueSortNote'),
    isGroupedBySection && t('table.sectionNote'),
    showsSentences && words.index.sentences.size > 0 && t('table.sentencesTranslated'),
    hasLead && t('table.lead'),
  ].filter((note) => note !== false);
  return (
    <div className={styles.caption}>
      {constants.length > 0 && (
        <dl className={styles.constants} aria-label={t('table.toldTitle')}>
          {constants.map(({ column, text }) => (
            <div key={column} data-constant={column}>
              <dt>{ruby(nameColumn(column, words))}</dt>
              <dd>{text === null ? ruby(t('table.toldNone')) : <MarkedText value={text} />}</dd>
            </div>
          ))}
        </dl>
      )}
      {notes.map((note) => (
        <p key={note}>{ruby(note)}</p>
      ))}
    </div>
  );
}

/** So many sentences are read before the rest is asked for. */
const shortPassages = 20;

/** The sentences without a number in which the search stands; each opens its initiative. */
function PassageList() {
  const { t } = useTranslation();
  const words = useNameWords();
  const { openInitiative } = useBoardActions();
  const {
    passages,
    searched: { text: search },
  } = useFoundPassages();
  const [all, setAll] = useState<readonly Passage[] | null>(null);
  if (passages.length === 0) return null;
  const shown = all === passages ? passages : passages.slice(0, shortPassages);
  return (
    <section id={passagesId} tabIndex={-1} className={styles.passages} aria-labelledby={`${passagesId}-title`}>
      <h3 id={`${passagesId}-title`}>{ruby(writePassagesTitle(passages, words))}</h3>
      <p className={styles.lead}>{ruby(t('table.passages.lead'))}</p>
      <ul className={styles.passageList}>
        {shown.map((passage) => (
          <li key={passage.id} className={styles.passage}>
            <span className={styles.kind}>{ruby(namePassage(passage, words))}</span>
            <button type="button" className={styles.sentence} onClick={() => openInitiative(passage.row.initiative.id)}>
              <SearchedText value={readPassage(passage, words)} search={search} />
            </button>
            <span className={styles.place}>
              <MarkedText value={words.names.translate('department', passage.row.department.name)} />{' '}
              <span>{ruby(t('words.pillarShort', { number: passage.row.pillar.number }))}</span>
            </span>
          </li>
        ))}
      </ul>
      {shown.length < passages.length && (
        <Button onClick={() => setAll(passages)}>{ruby(t('table.passages.rest', { count: passages.length - shown.length }))}</Button>
      )}
    </section>
  );
}

/** Nothing fits: says which condition to loosen, and how much that would show. */
function EmptyTable() {
  const { t } = useTranslation();
  const index = useReportIndex();
  const selection = useSelection();
  const { changeSelection, resetSelection } = useBoardActions();
  const loosenings = useMemo(() => listLoosenings(index, selection), [index, selection]);
  return (
    <EmptyState title={t('table.emptyTitle')}>
      {loosenings.length > 0 && <p>{ruby(t('table.emptyBody'))}</p>}
      {loosenings.map(({ facet, patch, count }) => (
        <Button key={facet} onClick={() => changeSelection(patch)}>
          {facet === 'text'
            ? t('table.loosenText', { text: selection.text, count })
            : t('table.loosen', { name: t(facetWordKeys[facet]), count })}
        </Button>
      ))}
      <Button look="quiet" onClick={resetSelection}>
        {t('filters.reset')}
      </Button>
    </EmptyState>
  );
}
