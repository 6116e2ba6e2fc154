import { createElement, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { SpeakerView } from '../features/present/speaker/SpeakerView';
import { createBoard } from '../store/board';
import { keptThings } from '../store/keptSchema';
import { BoardContext } from '../store/useBoard';
import { connectReader } from './startBoard';
import { ErrorBoundary } from './ErrorBoundary';

/** Makes this page the presenter's window of a talk: the same report on a board of its own, without history. */
export function startSpeaker(root: HTMLElement): void {
  const board = createBoard(keptThings.preferences().get().value);
  connectReader(board);
  const view = createElement(SpeakerView);
  const shown = createElement(ErrorBoundary, null, createElement(BoardContext, { value: board }, view));
  createRoot(root).render(createElement(StrictMode, null, shown));
}
