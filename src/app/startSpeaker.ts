import { createElement, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { SpeakerView } from '../features/present/speaker/SpeakerView';
import { createBoard } from '../store/board';
import { findStorage } from '../store/browserStorage';
import { loadPreferences } from '../store/preferences';
import { BoardContext } from '../store/useBoard';
import { connectReader } from './connectReader';
import { ErrorBoundary } from './ErrorBoundary';

/** Makes this page the presenter's window of a talk: the same report on a board of its own, without history. */
export function startSpeaker(root: HTMLElement): void {
  const board = createBoard(loadPreferences(findStorage()));
  connectReader(board);
  const view = createElement(SpeakerView);
  const shown = createElement(ErrorBoundary, null, createElement(BoardContext, { value: board }, view));
  createRoot(root).render(createElement(StrictMode, null, shown));
}
