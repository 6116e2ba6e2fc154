import { findStorage } from '../store/browserStorage';
import { createBoard, type Board } from '../store/board';
import { connectHistory } from '../store/history';
import { guessLanguage, loadPreferences, savePreferences } from '../store/preferences';
import { connectReader } from './connectReader';

/**
 * Makes the board and connects it with the page: history, storage, language, colours, data.
 * @returns the board, and how to load the report again
 */
export function startBoard(): { readonly board: Board; readonly reload: () => void } {
  const storage = findStorage();
  const board = createBoard({ language: guessLanguage(navigator.languages), ...loadPreferences(storage) });
  connectHistory(board, window);
  board.store.subscribe(({ view }, before) => view !== before.view && savePreferences(storage, view));
  return { board, reload: connectReader(board) };
}
