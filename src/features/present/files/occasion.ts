import type { ExportLanguage } from '../../../exports/exportTable';
import { formatDate } from '../../../format/formatDate';
import type { Board } from '../../../store/board';
import { writeLink } from '../../../store/history';
import type { NameWords } from '../../../store/nameFacetValue';
import { listFilters } from '../slide/useSlideWords';
import { writeToday } from './today';

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

export function readOccasion(board: Board, words: NameWords): Occasion {
  const { view } = board.store.getState();
  const { language } = words.names;
  const createdOn = writeToday();
  const link = writeLink(board, { ...view, open: null });
  return {
    language,
    createdOn,
    date: formatDate(createdOn, language),
    conditions: listFilters(view.selection, words),
    ...(link !== null && { link }),
  };
}
