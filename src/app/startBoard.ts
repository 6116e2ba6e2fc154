import { createBoard, type Board } from '../store/board';
import { connectHistory } from '../store/history';
import { keptThings } from '../store/keptSchema';
import { connectPreferences, guessLanguage } from '../store/preferences';
import { connectReader } from './connectReader';

/**
 * Makes the board and connects it with the page: history, storage, language, colours, data.
 * @returns the board, and how to load the report again
 */
export function startBoard(): { readonly board: Board; readonly reload: () => void } {
  const preferences = keptThings.preferences();
  const board = createBoard({ language: guessLanguage(navigator.languages), ...preferences.get().value });
  connectPreferences(board, preferences);
  connectHistory(board, window);
  return { board, reload: connectReader(board) };
}
