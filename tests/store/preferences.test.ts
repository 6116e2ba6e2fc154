import { describe, expect, test } from 'vitest';
import type { Language } from '../../src/domain/languages';
import { defaultView } from '../../src/query/view';
import { createBoard } from '../../src/store/board';
import { kept, type KeptHost } from '../../src/store/kept';
import { preferencesForm, type Preferences } from '../../src/store/keptSchema';
import { connectPreferences, guessLanguage } from '../../src/store/preferences';
import { makeBrowser, noStorage } from '../support/makeBrowser';

const key = 'seika-board.preferences';
const open = (host: KeptHost) => kept(key, preferencesForm, host);
const load = (host: KeptHost) => open(host).get().value;
const holding = (preferences: unknown, v: unknown = 1) => makeBrowser({ [key]: JSON.stringify({ v, preferences }) }).openWindow();

/** A page of a browser. */
function startPage(host: KeptHost) {
  const preferences = open(host);
  const board = createBoard(preferences.get().value);
  connectPreferences(board, preferences);
  return { ...board, view: () => board.store.getState().view };
}

const chosen = {
  theme: 'dark',
  language: 'en',
  tableDensity: 'comfortable',
  tableWidths: { value: 120 },
  hasShortcuts: false,
} as const satisfies Preferences;

test('what is about the reader survives, what is about the view does not', () => {
  const browser = makeBrowser();
  startPage(browser.openWindow()).actions.changeView({ ...chosen, screen: 'table' });
  expect(load(browser.openWindow())).toEqual(chosen);
  expect(browser.read(key)).not.toContain('screen');
});

test('nothing is written while nothing of it changes', () => {
  const browser = makeBrowser();
  startPage(browser.openWindow()).actions.showView({ screen: 'table' });
  expect(browser.keys()).toEqual([]);
});

test('another window is followed, but for its language', () => {
  const browser = makeBrowser();
  const [one, two] = [startPage(browser.openWindow()), startPage(browser.openWindow())];
  one.actions.changeView({ theme: 'dark', language: 'en' });
  expect(two.view()).toMatchObject({ theme: 'dark', language: defaultView.language });
  expect(load(browser.openWindow()), 'the language that was chosen last stays').toMatchObject({ theme: 'dark', language: 'en' });
  two.actions.changeView({ tableDensity: 'comfortable' });
  expect(one.view()).toMatchObject({ theme: 'dark', language: 'en', tableDensity: 'comfortable' });
});

describe('whatever the storage holds, nothing is thrown and nothing wrong is taken', () => {
  test.each([
    ['nothing', makeBrowser().openWindow()],
    ['no storage', noStorage],
    ['text cut short', makeBrowser({ [key]: '{"v":1,' }).openWindow()],
    ['another type', makeBrowser({ [key]: '42' }).openWindow()],
    ['an older version', holding({ theme: 'dark' }, 0)],
    ['a newer version', holding({ theme: 'dark' }, 2)],
    ['unknown values', holding({ theme: 'pink', language: 3, hasShortcuts: 'yes' })],
    ['a list for an object', holding(['dark'])],
  ])('%s', (_name, host) => {
    expect(load(host)).toEqual({});
  });

  test('widths of columns that are none, and absurd ones, are left out', () => {
    expect(load(holding({ tableWidths: { value: 100, unit: -1, label: 1e9, __proto__: 90, nothing: 90 } }))).toEqual({
      tableWidths: { value: 100 },
    });
  });

  test('a full storage is no fault', () => {
    const browser = makeBrowser();
    browser.refuse('QuotaExceededError');
    const page = startPage(browser.openWindow());
    expect(() => page.actions.changeView({ theme: 'dark' })).not.toThrow();
    expect(page.view().theme).toBe('dark');
  });
});

test.each<[readonly string[], Language]>([
  [['zh-CN', 'en'], 'zh-Hans'],
  [['zh'], 'zh-Hans'],
  [['no tag'], 'en'],
  [['zh-TW', 'ja'], 'en'],
  [['ja'], 'ja'],
  [['ja-JP', 'en'], 'ja'],
  [['en-US', 'ja'], 'en'],
  [['vi', 'ja', 'en'], 'vi'],
  [['ko', 'ja', 'en'], 'en'],
  [['en-US', 'en'], 'en'],
  [['pt-BR', 'en'], 'pt'],
  [['jam'], 'en'],
  [[], 'ja'],
])('a first visit with a browser in %j begins in %s', (languages, language) => {
  expect(guessLanguage(languages)).toBe(language);
});
