import { describe, expect, test } from 'vitest';
import { emptySelection } from '../../src/query/selection';
import { createBoard } from '../../src/store/board';
import { makeReport } from '../support/makeReport';

const report = makeReport({ departments: ['総務部', '建設部'], initiatives: [{ department: '総務部', quantities: ['2回'] }] });

function start() {
  const { store, actions } = createBoard();
  return { actions, view: () => store.getState().view, state: () => store.getState() };
}

describe('filters', () => {
  test('a second choice of a value lets it go', () => {
    const { actions, view } = start();
    actions.toggleFacet('departments', 'd01');
    actions.toggleFacet('departments', 'd02');
    expect(view().selection.departments).toEqual(['d01', 'd02']);
    actions.toggleFacet('departments', 'd01');
    expect(view().selection.departments).toEqual(['d02']);
  });

  test('reset keeps the year and can be undone until something else is chosen', () => {
    const { actions, view, state } = start();
    const chosen = { ...emptySelection, year: 2022, pillars: [1], text: '水' };
    actions.changeSelection(chosen);
    actions.resetSelection();
    expect(view().selection).toEqual({ ...emptySelection, year: 2022 });
    expect(state().notices).toEqual([{ code: 'filtersReset' }]);
    actions.undoReset();
    expect(view().selection).toEqual(chosen);
    expect(state().notices).toEqual([]);
    actions.resetSelection();
    actions.toggleFacet('pillars', 2);
    expect(state().notices).toEqual([]);
    expect(state().undoable).toBeNull();
  });

  test('filters hold on another screen, the panel closes', () => {
    const { actions, view } = start();
    actions.toggleFacet('pillars', 2);
    actions.openQuantity('x');
    actions.showView({ screen: 'compare' });
    expect(view()).toMatchObject({ screen: 'compare', open: null, selection: { pillars: [2] } });
  });
});

describe('links', () => {
  test('ids are checked when the report comes, whichever is first', () => {
    const late = start();
    late.actions.applyHash('#v=1&department=d02,d99');
    expect(late.state().notices).toEqual([]);
    late.actions.showReport(report);
    const early = start();
    early.actions.showReport(report);
    early.actions.applyHash('#v=1&department=d02,d99');
    for (const { view, state } of [late, early]) {
      expect(view().selection.departments).toEqual(['d02']);
      expect(state().notices).toEqual([
        { code: 'linkPartlyRestored', dropped: [{ key: 'department', value: 'd99', reason: 'unknownValue' }] },
      ]);
    }
  });

  test('what could not be read and what the report does not hold stand in one notice', () => {
    const { actions, state } = start();
    actions.applyHash('#v=1&colour=red&department=d99');
    actions.showReport(report);
    expect(state().notices).toHaveLength(1);
    expect(state().notices[0]).toMatchObject({ dropped: [{ key: 'colour' }, { key: 'department' }] });
    actions.dismissNotice('linkPartlyRestored');
    expect(state().notices).toEqual([]);
  });

  test('the next link has nothing to do with what was wrong with the last', () => {
    const { actions, state } = start();
    actions.showReport(report);
    actions.applyHash('#v=1&colour=red&department=d99');
    actions.applyHash('#v=1&colour=blue');
    expect(state().notices).toEqual([{ code: 'linkPartlyRestored', dropped: [{ key: 'colour', value: 'blue', reason: 'unknownKey' }] }]);
    actions.addNotice({ code: 'storageRefused' });
    actions.applyHash('#v=1&department=d02');
    expect(state().notices).toEqual([{ code: 'storageRefused' }]);
  });

  test('ids of another year wait for their report; where it does not come they go, and it is said', () => {
    const { actions, state, view } = start();
    actions.showReport(report);
    actions.applyHash('#v=1&year=2023&department=d02&pillar=1');
    expect(view().selection).toMatchObject({ year: 2023, departments: ['d02'] });
    expect(state().notices).toEqual([]);
    actions.dropMissing();
    expect(view().selection).toMatchObject({ year: null, departments: [], pillars: [1] });
    expect(state().notices).toEqual([
      { code: 'yearMissing', year: 2023, shown: 2022 },
      { code: 'linkPartlyRestored', dropped: [{ key: 'department', value: 'd02', reason: 'otherYear' }] },
    ]);
    actions.applyHash('#v=1&year=2022&department=d02');
    expect(state().notices).toEqual([]);
  });

  test('so it is where the report comes after the link', () => {
    const { actions, state, view } = start();
    actions.applyHash('#v=1&year=2023&department=d02');
    actions.showReport(report);
    expect(view().selection).toMatchObject({ year: null, departments: [] });
    expect(state().notices[0]).toEqual({ code: 'yearMissing', year: 2023, shown: 2022 });
  });

  test('a link without a language keeps the present one; one with a language decides, except on the way back', () => {
    const { actions, view } = start();
    actions.changeView({ language: 'en', theme: 'dark' });
    actions.applyHash('#v=1&screen=table');
    expect(view()).toMatchObject({ language: 'en', theme: 'dark', screen: 'table' });
    actions.applyHash('#v=1&lang=ja');
    expect(view().language).toBe('ja');
    actions.applyHash('#v=1&lang=en', { language: true });
    expect(view().language).toBe('ja');
  });
});

test('a failure can be followed by a report', () => {
  const { actions, state } = start();
  actions.showFailure({ code: 'offline' });
  expect(state().loading).toEqual({ status: 'failed', failure: { code: 'offline' } });
  actions.showProgress(10, 100);
  actions.showReport(report);
  expect(state().loading.status).toBe('ready');
});
