import { expect, test } from 'vitest';
import { showImport } from '../../../src/features/data/openImport';
import { defaultView } from '../../../src/query/view';
import { createBoard } from '../../../src/store/board';

const review = { screen: 'data', dataPart: 'review' } as const;

test.each([
  ['stays', {}, review],
  ['looks at the years', { dataPart: 'years' }, { screen: 'data', dataPart: 'years' }],
  ['goes to the table', { screen: 'table' }, { screen: 'table', dataPart: 'read' }],
] as const)('a report that was asked for opens where the reader is: who %s meanwhile', (_name, patch, place) => {
  const board = createBoard({ ...defaultView, screen: 'data' });
  const askedIn = board.store.getState().view;
  board.actions.showView(patch);
  showImport(board, 'r1', review, askedIn);
  expect(board.store.getState().view).toMatchObject({ report: 'r1', ...place });
});
