import { describe, expect, test } from 'vitest';
import { guessLanguage, loadPreferences, savePreferences } from '../../src/store/preferences';
import { defaultView } from '../../src/query/view';
import { makeStorage } from '../support/makeStorage';

const key = 'seika-board.preferences';
const kept = (preferences: unknown, v: unknown = 1) => makeStorage({ [key]: JSON.stringify({ v, preferences }) }).storage;

test('what is about the reader survives, what is about the view does not', () => {
  const { storage, read } = makeStorage();
  const view = {
    ...defaultView,
    theme: 'dark',
    language: 'en',
    tableDensity: 'compact',
    tableWidths: { value: 120 },
    hasShortcuts: false,
  } as const;
  savePreferences(storage, { ...view, screen: 'table' });
  expect(loadPreferences(storage)).toEqual({
    theme: 'dark',
    language: 'en',
    tableDensity: 'compact',
    tableWidths: { value: 120 },
    hasShortcuts: false,
  });
  expect(read(key)).not.toContain('screen');
});

describe('whatever the storage holds, nothing is thrown and nothing wrong is taken', () => {
  test.each([
    ['nothing', makeStorage().storage],
    ['no storage', null],
    ['text cut short', makeStorage({ [key]: '{"v":1,' }).storage],
    ['another type', makeStorage({ [key]: '42' }).storage],
    ['an older version', kept({ theme: 'dark' }, 0)],
    ['a newer version', kept({ theme: 'dark' }, 2)],
    ['unknown values', kept({ theme: 'pink', language: 3, hasShortcuts: 'yes' })],
    ['a list for an object', kept(['dark'])],
    ['a storage that throws', makeStorage({}, { throws: true }).storage],
  ])('%s', (_name, storage) => {
    expect(loadPreferences(storage)).toEqual({});
  });

  test('widths of columns that are none, and absurd ones, are left out', () => {
    expect(loadPreferences(kept({ tableWidths: { value: 100, unit: -1, label: 1e9, __proto__: 90, nothing: 90 } }))).toEqual({
      tableWidths: { value: 100 },
    });
  });

  test('a full storage is no fault', () => {
    expect(() => savePreferences(makeStorage({}, { throws: true }).storage, defaultView)).not.toThrow();
  });
});

test.each<[readonly string[], 'ja' | 'en']>([
  [['ja'], 'ja'],
  [['ja-JP', 'en'], 'ja'],
  [['en-US', 'ja'], 'ja'],
  [['en-US', 'en'], 'en'],
  [['pt-BR'], 'en'],
  [['jam'], 'en'],
  [[], 'ja'],
])('a first visit with a browser in %j begins in %s', (languages, language) => {
  expect(guessLanguage(languages)).toBe(language);
});
