import {
  columnOrderingFeature,
  columnResizingFeature,
  columnSizingFeature,
  columnVisibilityFeature,
  createColumnHelper,
  metaHelper,
  rowSortingFeature,
  tableFeatures,
  useTable,
  type TableOptions as Options,
} from '@tanstack/react-table';
import { ruby } from '../../ui/Ruby';
import { useMemo, type ReactNode } from 'react';
import { factsOf } from '../../domain/languages';
import type { TranslatedText } from '../../domain/translation';
import { columnFacts, isNumericColumn, readColumn, tableColumns, type ColumnContent, type TableColumn } from '../../query/columns';
import { findTextRanges } from '../../query/searchText';
import { keyOfLine, type TableGroup, type TableLine } from '../../query/tableModel';
import type { TableSort, ViewState } from '../../query/view';
import { explainSum, writeSum } from '../../specs/measureWords';
import { useBoardActions, useView } from '../../store/useBoard';
import { useNameWords } from '../../store/useNameWords';
import { SearchedText } from '../../ui/SearchedText';
import { nameColumn } from '../../words/columnWords';
import { formatContent } from '../../words/formatCell';
import { formatNumber } from '../../words/formatNumber';
import { nameFacetValue, nameFamily, type NameWords } from '../../words/nameFacetValue';
import styles from './AchievementTable.module.css';
import { DoubtMark, isRepeated, NumberButton, prepareNumberTexts, RepeatedMark } from './NumberCell';

interface ColumnMeta {
  readonly isNumeric: boolean;
  /** Long texts are cut after some lines; the whole one stands in the panel. */
  readonly isProse: boolean;
  /** A cell of texts with what was searched for marked in it: another search changes neither columns nor the rows that do not hold it. */
  readonly drawFound?: (line: TableLine, search: string) => ReactNode;
}

/**
 * Filter, order and groups come from `query`, which knows units: there is no stage for them here (a stage that is not registered does nothing), and
 * sorting is manual. The library keeps the columns, which are shown, their order and widths, and the cycle of sorting, and makes rows of the lines that
 * are drawn.
 */
const features = tableFeatures({
  columnVisibilityFeature,
  columnOrderingFeature,
  columnSizingFeature,
  columnResizingFeature,
  rowSortingFeature,
  columnMeta: metaHelper<ColumnMeta>(),
});
const helper = createColumnHelper<typeof features, TableLine>();

/** The column of the heads of groups: never shown as one, its cells go across the others. */
export const groupColumn = 'group';

export const minColumnWidth = 56;
export const maxColumnWidth = 800;
/** What a key or a button adds to a width or takes from it, px. */
export const widthStep = 16;

export const stepWidth = (width: number, step: number): number => Math.min(Math.max(width + step, minColumnWidth), maxColumnWidth);

/** The projector's type is a quarter larger. */
function naturalWidth(column: TableColumn, { language, theme }: Pick<ViewState, 'language' | 'theme'>): number {
  const { width, widthInEnglish = width } = columnFacts(column);
  return Math.round((factsOf(language).isWide ? widthInEnglish : width) * (theme === 'projector' ? 1.25 : 1));
}

/** The one definition of every column: what it reads, and how head and cell are drawn, in the table and on cards. */
function defineColumns(words: NameWords, view: Pick<ViewState, 'language' | 'theme'>) {
  const texts = prepareNumberTexts(words);
  const read = (column: TableColumn, line: TableLine) => (line.kind === 'group' ? null : readColumn(column, line.row, words.index));
  const drawContent = (column: TableColumn, line: TableLine, content: ColumnContent | null, search: string) => {
    const text = formatContent(content, words);
    if (text === null || line.kind === 'group') return null;
    const drawn = drawText(text, search, view);
    if (column !== 'label' || !isRepeated(line)) return drawn;
    return (
      <>
        <span>{drawn}</span>
        <RepeatedMark texts={texts} />
      </>
    );
  };
  return helper.columns([
    helper.display({
      id: groupColumn,
      enableHiding: false,
      cell: ({ row: { original: line } }) => (line.kind === 'group' ? <GroupHeading group={line.group} words={words} /> : null),
    }),
    ...tableColumns.map((column) =>
      helper.accessor((line) => read(column, line), {
        id: column,
        header: nameColumn(column, words),
        cell: ({ getValue, row: { original: line }, table }) => {
          if (line.kind === 'group') return null;
          if (column === 'value')
            return (
              <>
                <DoubtMark row={line} {...{ words, texts }} />
                <NumberButton row={line} {...{ words, texts }} hasUnit={table.getColumn('unit')?.getIsVisible() === true} />
              </>
            );
          return drawContent(column, line, getValue(), '');
        },
        size: naturalWidth(column, view),
        minSize: minColumnWidth,
        maxSize: maxColumnWidth,
        // the largest number is what a first click asks for
        sortDescFirst: column === 'value',
        meta: {
          isNumeric: isNumericColumn(column),
          isProse: columnFacts(column).form === 'prose',
          ...(!isNumericColumn(column) && { drawFound: (line, search) => drawContent(column, line, read(column, line), search) }),
        },
      }),
    ),
  ]);
}

/** Nothing where nothing is grouped. */
function nameGroup({ heading }: TableGroup, words: NameWords): string {
  if (heading === 'all') return '';
  if (heading === 'withoutNumber') return words.t('table.withoutNumber');
  return heading.value === null ? words.t('table.groupNone') : nameFacetValue(heading.facet, heading.value, words).text;
}

/** So many sums stand in the head itself. */
const shortSums = 3;

/** Head of a group: its name, how many rows, what the results of each measure add up to, and how many others there are. */
function GroupHeading({ group, words }: { group: TableGroup; words: NameWords }) {
  const { sums, others } = group;
  const { names, t } = words;
  const number = (value: number) => formatNumber(value, names.language);
  const shown = sums.filter(({ result }) => result.kind === 'sum').slice(0, shortSums);
  const moreCount = sums.length - shown.length;
  const otherCount = others.reduce((sum, { count }) => sum + count, 0);
  const units = others.map(({ unit, count }) => t('table.sums.unit', { unit: names.unit(unit), number: number(count) }));
  const rest = otherCount > 0 && (
    <span>{ruby(t('table.sums.others', { number: number(otherCount), units: units.join(factsOf(names.language).dot) }))}</span>
  );
  return (
    <span className={styles.heading}>
      <span className={styles.name} data-group>
        {ruby(nameGroup(group, words))}
      </span>
      <span className={styles.count}>{ruby(t('table.groupRows', { rows: number(group.rows.length), count: group.rows.length }))}</span>
      {sums.length === 0 ? (
        <span className={styles.sums}>{rest}</span>
      ) : (
        <details className={styles.sums}>
          <summary>
            {shown.map(({ family, result }) => (
              <span key={family}>
                <span>{ruby(nameFamily(family, words))}</span> <strong>{ruby(writeSum(result, words))}</strong>
              </span>
            ))}
            {moreCount > 0 && <span>{ruby(t(shown.length > 0 ? 'table.sums.more' : 'table.sums.noneOf', { count: moreCount }))}</span>}
            {rest}
          </summary>
          <dl className={styles.families}>
            {sums.map(({ family, result }) => (
              <div key={family}>
                <dt>{ruby(nameFamily(family, words))}</dt>
                <dd>
                  {result.kind === 'sum' && <strong>{ruby(writeSum(result, words))}</strong>} <span>{ruby(explainSum(result, words))}</span>
                </dd>
              </div>
            ))}
          </dl>
          <p>{ruby(t('table.sums.rule'))}</p>
        </details>
      )}
    </span>
  );
}

/** A bare text where nothing is marked in it: of thousands of cells these are nearly all. */
function drawText(value: TranslatedText, search: string, { language }: Pick<ViewState, 'language'>) {
  const isTranslated = value.isTranslated || factsOf(language).isOriginal;
  const isBare = isTranslated && value.original === undefined && (search === '' || findTextRanges(value.text, search).length === 0);
  return isBare ? ruby(value.text) : <SearchedText value={{ ...value, isTranslated }} search={search} />;
}

const toSort = (state: readonly { readonly id: string; readonly desc: boolean }[]): TableSort | null => {
  const column = tableColumns.find((name) => name === state[0]?.id);
  return column === undefined ? null : { column, direction: state[0]?.desc === true ? 'descending' : 'ascending' };
};

const update = <State extends readonly object[] | Readonly<Record<string, unknown>>>(
  change: State | ((before: State) => State),
  before: State,
): State => (typeof change === 'function' ? change(before) : change);

/**
 * All of the table but its lines, connected to the view: the columns that `TableView` draws, `CardList` on phones, and the toolbar changes.
 * @param isUnitTold whether the unit is said once for all rows, or by the heads of groups: numbers then carry it, and there is no column
 */
function useTableOptions(isUnitTold: boolean) {
  const { changeView } = useBoardActions();
  const words = useNameWords();
  const shown = useView('tableColumns');
  const language = useView('language');
  const theme = useView('theme');
  const widths = useView('tableWidths');
  const columns = useMemo(() => defineColumns(words, { language, theme }), [words, language, theme]);
  const columnSizing = useMemo(() => ({ ...widths }), [widths]);
  const columnVisibility = useMemo(
    () =>
      Object.fromEntries([
        [groupColumn, false],
        ...tableColumns.map((column) => [column, shown.includes(column) && !(column === 'unit' && isUnitTold)] as const),
      ]),
    [shown, isUnitTold],
  );
  const columnOrder = useMemo(() => [...shown], [shown]);
  return useMemo(
    (): Omit<Options<typeof features, TableLine>, 'data'> => ({
      features,
      columns,
      getRowId: keyOfLine,
      manualSorting: true,
      enableMultiSort: false,
      columnResizeMode: 'onChange',
      state: { columnSizing, columnVisibility, columnOrder },
      onColumnSizingChange: (change) => changeView({ tableWidths: update(change, columnSizing) }),
    }),
    [columns, columnSizing, columnVisibility, columnOrder, changeView],
  );
}

const noLines: readonly TableLine[] = [];

/**
 * The heads and columns of the table; whoever draws lines makes rows of them by `useRows` with the same options. Heads alone know the order: one that is
 * pressed says so at once, and rows stand as they are until the others come.
 */
export function useAchievementTable(isUnitTold: boolean) {
  const { changeView } = useBoardActions();
  const options = useTableOptions(isUnitTold);
  const sort = useView('tableSort');
  const sorting = useMemo(() => (sort === null ? [] : [{ id: sort.column, desc: sort.direction === 'descending' }]), [sort]);
  const table = useTable({
    ...options,
    data: noLines,
    state: { ...options.state, sorting },
    onSortingChange: (change) => changeView({ tableSort: toSort(update(change, sorting)) }),
  });
  return { table, options };
}

export type TableOptions = ReturnType<typeof useTableOptions>;

/** Rows of the lines that are drawn now, in their order: never of all, which may be a hundred thousand. */
export function useRows(options: TableOptions, lines: readonly TableLine[]) {
  return useTable({ ...options, data: lines }).getRowModel().rows;
}

/**
 * What a cell shows, drawn by its column without a component around it: a text is then the only thing in its element and is put there as a whole. One
 * that stands there as a piece of its own stays, or ends the page, when a browser's translator has put elements in its place.
 * @param search marked in texts that hold it
 */
export function drawCell(cell: ReturnType<AchievementTableRow['getVisibleCells']>[number], search = ''): ReactNode {
  const { cell: draw, meta } = cell.column.columnDef;
  if (search !== '' && meta?.drawFound !== undefined) return meta.drawFound(cell.row.original, search);
  return typeof draw === 'function' ? draw(cell.getContext()) : draw;
}

export type AchievementTable = ReturnType<typeof useAchievementTable>['table'];
export type AchievementTableRow = ReturnType<typeof useRows>[number];
