import { expect, test } from 'vitest';
import { createBoard } from '../../src/store/board';
import { connectHistory, leaveTalk, writeLink } from '../../src/store/history';
import { makeHistoryHost } from '../support/makeHistoryHost';
import { makeReport } from '../support/makeReport';

const report = makeReport({ departments: ['総務部', '建設部'], initiatives: [{ department: '総務部', quantities: ['2回'] }] });

function start(hash = '') {
  const board = createBoard();
  const history = makeHistoryHost(hash);
  connectHistory(board, history.host);
  board.actions.showReport(report);
  return { ...board, ...history, board, view: () => board.store.getState().view };
}

test('every choice is a place to go back to', () => {
  const { actions, entries, back, view } = start();
  actions.showView({ screen: 'table' });
  actions.toggleFacet('pillars', 2);
  expect(entries()).toEqual(['', '#v=1&screen=table', '#v=1&screen=table&pillar=2']);
  back();
  expect(view()).toMatchObject({ screen: 'table', selection: { pillars: [] } });
  back();
  expect(view().screen).toBe('overview');
});

test('typing is one entry, however many letters', () => {
  const { actions, entries } = start();
  for (const text of ['w', 'wa', 'wak']) actions.changeSelection({ text });
  actions.toggleFacet('pillars', 1);
  actions.changeSelection({ text: 'waku' });
  expect(entries()).toEqual(['', '#v=1&q=wak', '#v=1&pillar=1&q=wak', '#v=1&pillar=1&q=waku']);
});

test('what a link does not hold makes no entry, how a chart is drawn replaces it', () => {
  const { actions, entries } = start();
  actions.changeView({ theme: 'dark' });
  actions.changeView({ chartScale: 'log' });
  expect(entries()).toEqual(['#v=1&scale=log']);
});

test('going back keeps the language that the reader has now; a link of another language decides', () => {
  const { actions, back, visit, view, present } = start();
  actions.showView({ screen: 'table' });
  actions.changeView({ language: 'en' });
  back();
  expect(view()).toMatchObject({ screen: 'overview', language: 'en' });
  expect(present()).toBe('#v=1&lang=en');
  visit('#v=1&lang=ja&screen=table');
  expect(view()).toMatchObject({ screen: 'table', language: 'ja' });
});

test('a broken link is replaced by what could be restored', () => {
  const { present, store } = start('#v=1&screen=table&department=d99&x=1');
  expect(present()).toBe('#v=1&screen=table');
  expect(store.getState().notices).toHaveLength(1);
});

test('a link that holds ids names their year, and stays when the report comes late', () => {
  const { present } = start('#v=1&department=d02');
  expect(present()).toBe('#v=1&year=2022&department=d02');
});

test('the address of a number holds nothing else; a page opened from a file has none', () => {
  const { board, actions, view } = start();
  actions.toggleFacet('pillars', 2);
  const link = (protocol: string) =>
    writeLink(board, { ...view(), open: { kind: 'initiative', id: 'i' } }, { protocol, origin: 'https://example.jp', pathname: '/b/' });
  expect(link('https:')).toBe('https://example.jp/b/#v=1&year=2022&pillar=2&open=initiative%3Ai');
  expect(link('file:')).toBeNull();
});

/** Ends the talk as the screen does. */
const endTalk = ({ actions, host, back }: ReturnType<typeof start>) =>
  leaveTalk(() => actions.changeView({ slide: null }), { history: { state: host.history.state, back } });

test('a talk ends where it began, with no entry of its own behind', () => {
  const board = start();
  const { actions, entries, view, back } = board;
  actions.showView({ screen: 'table' });
  actions.showView({ screen: 'present', deck: 'overview', slide: 1 });
  actions.changeView({ slide: 3 });
  expect(entries()).toEqual(['', '#v=1&screen=table', '#v=1&screen=present&deck=overview&slide=3']);
  endTalk(board);
  expect(view()).toMatchObject({ screen: 'table', slide: null });
  back();
  expect(view().screen).toBe('overview');
});

test('a talk that began with a link ends in its own entry', () => {
  const board = start('#v=1&screen=present&deck=overview&slide=2');
  endTalk(board);
  expect(board.view()).toMatchObject({ screen: 'present', slide: null });
  expect(board.entries()).toEqual(['#v=1&screen=present&deck=overview']);
});
