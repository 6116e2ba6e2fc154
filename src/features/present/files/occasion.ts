import type { ExportLanguage } from '../../../exports/exportTable';
import type { Selection } from '../../../query/selection';
import { formatDate } from '../../../words/formatDate';
import type { Board } from '../../../store/board';
import { writeLink } from '../../../store/history';
import { type NameWords, listFilters } from '../../../words/nameFacetValue';
import { writeToday } from '../../../store/writeToday';

/** What every file of one export is told besides its content. */
export interface Occasion {
  readonly language: ExportLanguage;
  /** YYYY-MM-DD */
  readonly createdOn: string;
  /** The same, ready to be read. */
  readonly date: string;
  /** The reader's filters in words. */
  readonly conditions: readonly string[];
  readonly link?: string;
}

/** @param selection what is taken; null for everything, whatever the reader looks at */
export function readOccasion(board: Board, words: NameWords, selection: Selection | null): Occasion {
  const { view } = board.store.getState();
  const { language } = words.names;
  const createdOn = writeToday();
  const link = selection === null ? null : writeLink(board, { ...view, open: null });
  return {
    language,
    createdOn,
    date: formatDate(createdOn, language),
    conditions: selection === null ? [] : listFilters(selection, words),
    ...(link !== null && { link }),
  };
}
