import { useContext } from 'react';
import type { ExportTable } from '../../../exports/exportTable';
import { buildAchievementsTable } from '../../../exports/achievementsTable';
import { cleanFileName } from '../../../exports/fileName';
import { emptySelection, type Selection } from '../../../query/selection';
import type { Board } from '../../../store/board';
import type { NameWords } from '../../../words/nameFacetValue';
import { BoardContext } from '../../../store/useBoard';
import { useNameWords } from '../../../store/useNameWords';
import { tableColumns, type TableColumn } from '../../../query/columns';
import { cardOfChart } from '../slide/ChartSlide';
import type { FrozenReport } from '../slide/frozenReport';
import { buildCardTable } from './cardTable';
import { readOccasion, type Occasion } from './occasion';
import { selectRows } from '../../../query/achievementRows';
import type { TakeSource } from '../../../panels/takeTools';

/** All that files are made from, for one source. */
export interface TakeContext {
  readonly source: TakeSource;
  readonly board: Board;
  readonly words: NameWords;
  readonly frozen: FrozenReport;
  /** What is taken; null for everything, whatever the reader looks at. */
  readonly selection: Selection | null;
  readonly readOccasion: () => Occasion;
  /** Of files, without extension: municipality, year, what. */
  readonly fileName: (what: string) => string;
}

/** @param source null for the whole report and the reader's deck */
export function useTakeContext(source: TakeSource | null): TakeContext {
  const board = useContext(BoardContext);
  if (board === null) throw new Error('There is no board to take anything from');
  const words = useNameWords();
  const { index, names } = words;
  const { translation, view } = board.store.getState();
  const { municipality, fiscalYear } = index.report;
  const selection = source === null ? null : view.selection;
  return {
    source: source ?? { kind: 'screen' },
    selection,
    board,
    words,
    frozen: { index, translation, view },
    readOccasion: () => readOccasion(board, words, selection),
    fileName: (what) =>
      cleanFileName([names.text('municipality', municipality.name), words.t('present.files.year', { year: fiscalYear }), what].join('_')),
  };
}

/** The title of what is taken. */
export function titleOf({ source, words: { t } }: TakeContext): string {
  return source.kind === 'chart' ? source.chart.heading.title : t('table.caption');
}

/**
 * The table behind the source: a chart's numbers; rows of the table as on the screen; the rows of a screen's selection.
 * @param columns of rows; null for those on the screen
 * @returns null for a chart of words only
 */
export function buildSourceTable(context: TakeContext, columns: 'all' | 'shown' = 'shown'): ExportTable | null {
  const { source, words, readOccasion: read, frozen, selection } = context;
  const { index } = words;
  if (source.kind === 'chart') return buildCardTable(cardOfChart(source.chart), index, read());
  const rows = source.kind === 'rows' ? source.rows : selectRows(index, selection ?? emptySelection);
  const chosen: readonly TableColumn[] = source.kind === 'rows' && columns === 'shown' ? source.columns : tableColumns;
  return buildAchievementsTable(index, rows, {
    ...read(),
    title: titleOf(context),
    translation: frozen.translation,
    ...(isAll(chosen) ? {} : { columns: chosen }),
  });
}

/** All columns stand in the order of the published contract, a choice of them in that of the screen. */
const isAll = (columns: readonly TableColumn[]) => columns.length === tableColumns.length;
