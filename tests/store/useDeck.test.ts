import { describe, expect, test } from 'vitest';
import { maxSlides, type NewSlide } from '../../src/store/deck';
import { createDeckStore } from '../../src/store/useDeck';
import { makeBrowser, noStorage, type FakeBrowser } from '../support/makeBrowser';

const key = 'seika-board.deck';
const report = { municipality: '刈谷市', fiscalYear: 2022, data: '01234567' };
const slide = (hash: string): NewSlide => ({ hash: `#${hash}`, chart: 'coverage', caption: '', notes: '' });
const slides = (count: number, from = 0) => Array.from({ length: count }, (_, place) => slide(`v=1&pillar=${from + place}`));

/** A window with its own undo; opened again with the same `own` it has been reloaded. */
function openWindow(browser: FakeBrowser, own = makeBrowser()) {
  const { store, actions } = createDeckStore(browser.openWindow(), own.openWindow());
  const notes = () => store.getState().deck.slides.map(({ hash, notes: text }) => (text === '' ? hash : `${hash} ${text}`));
  const idOf = (hash: string) => store.getState().deck.slides.find((item) => item.hash === `#${hash}`)?.id ?? '';
  return { actions, state: store.getState, notes, idOf, own };
}

describe('adding tells the truth', () => {
  test('one slide: added, there already, full', () => {
    const { actions, state } = openWindow(makeBrowser());
    expect(actions.add(slide('a'), report)).toBe('added');
    expect(actions.add(slide('a'), report)).toBe('isThere');
    expect(state().deck.report).toEqual(report);
    actions.addAll(slides(maxSlides), report);
    expect(state().deck.slides).toHaveLength(maxSlides);
    const { past } = state();
    expect(actions.add(slide('b'), report)).toBe('full');
    expect(state().past).toBe(past);
  });

  test('many: how many of how many', () => {
    const { actions, state } = openWindow(makeBrowser());
    expect(actions.addAll(slides(50), report)).toEqual({ added: 50, asked: 50 });
    expect(actions.addAll(slides(20, 50), report)).toEqual({ added: 10, asked: 20 });
    expect(actions.addAll(slides(3, 90), report)).toEqual({ added: 0, asked: 3 });
    expect(state().deck.slides).toHaveLength(60);
  });
});

describe('undo', () => {
  test('goes back by whole edits, however many letters', () => {
    const { actions, notes, idOf } = openWindow(makeBrowser());
    actions.addAll([slide('a'), slide('b')], report);
    for (const text of ['x', 'xy', 'xyz']) actions.edit(idOf('a'), { notes: text });
    actions.endEdit();
    actions.edit(idOf('a'), { notes: 'xyz!' });
    actions.edit(idOf('b'), { notes: 'b' });
    expect(notes()).toEqual(['#a xyz!', '#b b']);
    actions.undo();
    expect(notes()).toEqual(['#a xyz!', '#b']);
    actions.undo();
    expect(notes()).toEqual(['#a xyz', '#b']);
    actions.undo();
    expect(notes()).toEqual(['#a', '#b']);
    actions.undo();
    expect(notes()).toEqual([]);
    actions.undo();
    expect(notes()).toEqual([]);
  });

  test('survives a reload, with what was typed last', () => {
    const browser = makeBrowser();
    const before = openWindow(browser);
    before.actions.addAll([slide('a'), slide('b')], report);
    before.actions.edit(before.idOf('a'), { notes: 'half a wor' });
    before.actions.rename('9月');
    const after = openWindow(browser, before.own);
    expect(after.notes()).toEqual(['#a half a wor', '#b']);
    expect(after.state().deck).toEqual(before.state().deck);
    after.actions.undo();
    expect(after.state().deck.title).toBe('');
    after.actions.undo();
    expect(after.notes()).toEqual(['#a', '#b']);
  });

  test('is bounded, the latest stay', () => {
    const { actions, state, idOf, own } = openWindow(makeBrowser());
    actions.addAll(slides(40), report);
    const id = idOf('v=1&pillar=0');
    for (let step = 0; step < 70; step += 1) {
      actions.edit(id, { notes: `${step} ${'あ'.repeat(1900)}` });
      actions.endEdit();
    }
    expect(state().past.length).toBeLessThanOrEqual(50);
    expect(own.read('seika-board.deckPast').length).toBeLessThan(1_000_000);
    actions.undo();
    expect(state().deck.slides[0]?.notes).toMatch(/^68 /);
  });

  test('does not undo what another window did', () => {
    const browser = makeBrowser();
    const [one, two] = [openWindow(browser), openWindow(browser)];
    one.actions.addAll([slide('a'), slide('b')], report);
    one.actions.edit(one.idOf('a'), { notes: 'x' });
    two.actions.add(slide('c'), report);
    one.actions.undo();
    expect(one.notes()).toEqual(['#a', '#b', '#c']);
    expect(two.notes()).toEqual(['#a', '#b', '#c']);
  });

  test('nor what it did while this one did not hear of it', () => {
    const browser = makeBrowser();
    const one = openWindow(browser);
    const deaf = createDeckStore({ ...browser.openWindow(), followOthers: () => undefined }, makeBrowser().openWindow());
    one.actions.add(slide('a'), report);
    deaf.actions.add(slide('b'), report);
    expect(one.notes()).toEqual(['#a', '#b']);
    deaf.actions.undo();
    expect(one.notes()).toEqual(['#a']);
    one.actions.add(slide('c'), report);
    deaf.actions.add(slide('d'), report);
    one.actions.add(slide('e'), report);
    deaf.actions.undo();
    expect(one.notes()).toEqual(['#a', '#c', '#e']);
  });

  test('nor what it did while this one was being reloaded', () => {
    const browser = makeBrowser();
    const one = openWindow(browser);
    one.actions.addAll([slide('a'), slide('b')], report);
    one.actions.edit(one.idOf('a'), { notes: 'x' });
    openWindow(browser).actions.remove(one.idOf('b'));
    const reloaded = openWindow(browser, one.own);
    expect(reloaded.notes()).toEqual(['#a x']);
    reloaded.actions.undo();
    expect(reloaded.notes()).toEqual(['#a']);
  });
});

describe('two windows', () => {
  test('a note stays with its slide, whatever another window removes or moves', () => {
    const browser = makeBrowser();
    const [one, two] = [openWindow(browser), openWindow(browser)];
    one.actions.addAll([slide('a'), slide('b'), slide('c')], report);
    const third = one.idOf('c');
    two.actions.remove(two.idOf('a'));
    two.actions.move(third, 0);
    one.actions.edit(third, { notes: 'about c' });
    expect(one.notes()).toEqual(['#c about c', '#b']);
    expect(two.notes()).toEqual(one.notes());
  });

  test('also where this one has not heard of it yet', () => {
    const browser = makeBrowser();
    const one = openWindow(browser);
    one.actions.addAll([slide('a'), slide('b'), slide('c')], report);
    const deaf = createDeckStore({ ...browser.openWindow(), followOthers: () => undefined }, noStorage);
    one.actions.remove(one.idOf('a'));
    deaf.actions.edit(one.idOf('c'), { notes: 'about c' });
    expect(one.notes()).toEqual(['#b', '#c about c']);
    one.actions.edit(one.idOf('b'), { notes: 'about b' });
    deaf.actions.remove(one.idOf('b'));
    expect(one.notes(), 'what was written is not removed unseen').toEqual(['#b about b', '#c about c']);
  });

  test('decks of the first version, without ids, are known by their places in both', () => {
    const text = JSON.stringify({ v: 1, title: '', report, slides: [slide('a'), slide('b'), slide('c')] });
    const browser = makeBrowser({ [key]: text });
    const [one, two] = [openWindow(browser), openWindow(browser)];
    const third = one.idOf('c');
    two.actions.remove(two.idOf('a'));
    one.actions.edit(third, { notes: 'about c' });
    expect(two.notes()).toEqual(['#b', '#c about c']);
  });
});

test.each(['{"v":2,"slides":[]}', '{"v":1,"slides":'])('a kept deck that can not be read is set aside by the next slide: %s', (text) => {
  const browser = makeBrowser({ [key]: text });
  const { actions, state } = openWindow(browser);
  expect(state().unreadable).toEqual([{ key, text }]);
  actions.add(slide('a'), report);
  expect(browser.read(`${key}.aside.1`)).toBe(text);
  expect(state().unreadable).toEqual([{ key: `${key}.aside.1`, text }]);
  actions.removeUnreadable(`${key}.aside.1`);
  expect(state().unreadable).toEqual([]);
});

test('a browser that keeps nothing, or has no more room, is told of', () => {
  const { store, actions } = createDeckStore(noStorage, noStorage);
  actions.add(slide('a'), report);
  expect(store.getState()).toMatchObject({ standing: 'refused', deck: { slides: [{ hash: '#a' }] } });
  const browser = makeBrowser();
  const full = openWindow(browser);
  browser.refuse('QuotaExceededError');
  full.actions.add(slide('a'), report);
  expect(full.state()).toMatchObject({ standing: 'full', deck: { slides: [{ hash: '#a' }] } });
  full.actions.undo();
  expect(full.notes()).toEqual([]);
});
