import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { listBackupParts, restoreBackup, serializeBackup, type BackupParts } from '../../src/store/backup';
import { maxSlides, type Deck } from '../../src/store/deck';
import { deckForm } from '../../src/store/deckSchema';
import { kept, parseKept } from '../../src/store/kept';
import { maxNamedViews, paperForm, preferencesForm, viewsForm } from '../../src/store/keptSchema';
import { createDeckStore } from '../../src/store/useDeck';
import { keptTexts } from '../fixtures/kept/version1';
import { triesOf } from '../support/effort';
import { makeBrowser, type FakeBrowser } from '../support/makeBrowser';

const keys = {
  views: 'seika-board.views',
  preferences: 'seika-board.preferences',
  paper: 'seika-board.paper',
  deck: 'seika-board.deck',
} as const;
const savedAt = '2026-11-29T00:00:00.000Z';

function openParts(browser: FakeBrowser): BackupParts {
  const host = browser.openWindow();
  const things = {
    views: kept(keys.views, viewsForm, host),
    preferences: kept(keys.preferences, preferencesForm, browser.openWindow()),
    paper: kept(keys.paper, paperForm, browser.openWindow()),
  };
  return listBackupParts(things, createDeckStore(browser.openWindow(), makeBrowser().openWindow()));
}

const backUp = (browser: FakeBrowser) => serializeBackup(openParts(browser), savedAt);

/** What stands in storage, without the marks of the store. */
function readAll(browser: FakeBrowser) {
  const read = (key: string) => browser.read(key);
  return {
    views: parseKept(read(keys.views), viewsForm),
    preferences: parseKept(read(keys.preferences), preferencesForm),
    paper: parseKept(read(keys.paper), paperForm),
    deck: parseKept(read(keys.deck), deckForm),
  };
}

const ofVersion1 = {
  [keys.views]: keptTexts.views,
  [keys.preferences]: keptTexts.preferences,
  [keys.paper]: keptTexts.paper,
  [keys.deck]: keptTexts.deck,
};
const slide = (id: string, hash = '#v=1', notes = ''): Deck['slides'][number] => ({ id, hash, chart: null, caption: '', notes });
const deckOf = (slides: Deck['slides'], title = ''): string =>
  JSON.stringify({ v: 1, title, report: { municipality: '刈谷市', fiscalYear: 2022 }, slides });
const fileOf = (parts: object) => JSON.stringify({ kind: 'seika-board.backup', v: 1, savedAt, parts, unreadable: [] });
const outcomes = (text: string, parts: BackupParts) =>
  restoreBackup(text, parts)?.things.map(({ name, restored }) =>
    restored.outcome === 'restored' ? `${name} ${restored.added}/${restored.found}` : `${name} ${restored.outcome}`,
  );

describe('a backup', () => {
  test('brings everything of one browser into an empty one, and again changes nothing', () => {
    const from = makeBrowser(ofVersion1);
    const text = backUp(from);
    const to = makeBrowser();
    const parts = openParts(to);
    expect(outcomes(text, parts)?.every((line) => !/newer|unreadable|0\/0/u.test(line))).toBe(true);
    expect(readAll(to)).toEqual(readAll(from));
    expect(outcomes(text, parts)).toEqual(['views 0/0', 'deck 0/0', 'preferences 0/0', 'paper 0/0']);
    expect(readAll(to)).toEqual(readAll(from));
  });

  test('of an empty browser holds nothing and restores nothing', () => {
    expect(JSON.parse(backUp(makeBrowser()))).toMatchObject({ parts: {}, unreadable: [] });
    expect(restoreBackup(backUp(makeBrowser()), openParts(makeBrowser()))).toEqual({ things: [], standing: 'kept' });
  });

  test('takes along what can not be read', () => {
    const newer = '{"v":9,"views":[1]}';
    expect(JSON.parse(backUp(makeBrowser({ [keys.views]: newer })))).toMatchObject({ unreadable: [{ key: keys.views, text: newer }] });
  });

  test('puts slides behind those that are there, one by one, also under the same id', () => {
    const browser = makeBrowser({ [keys.deck]: deckOf([slide('s1', '#v=1&pillar=1', 'here'), slide('s2', '#v=1&pillar=2')], 'mine') });
    const file = deckOf(
      [slide('s1', '#v=1&pillar=3', 'there'), slide('s2', '#v=1&pillar=2'), slide('s3', '#v=1&pillar=1', 'other words')],
      'theirs',
    );
    expect(outcomes(fileOf({ deck: JSON.parse(file) }), openParts(browser))).toEqual(['deck 2/2']);
    const { title, slides }: Deck = JSON.parse(browser.read(keys.deck));
    expect(title).toBe('mine');
    expect(slides.map(({ hash, notes }) => [hash, notes])).toEqual([
      ['#v=1&pillar=1', 'here'],
      ['#v=1&pillar=2', ''],
      ['#v=1&pillar=3', 'there'],
      ['#v=1&pillar=1', 'other words'],
    ]);
    expect(new Set(slides.map(({ id }) => id)).size).toBe(4);
  });

  test('tells how much had room', () => {
    const many = (count: number, prefix: string) =>
      Array.from({ length: count }, (_, at) => slide(`s${prefix}${at}`, `#v=1&q=${prefix}${at}`));
    const views = Array.from({ length: maxNamedViews }, (_, at) => ({ name: `${at}`, hash: '#v=1', savedAt }));
    const browser = makeBrowser({
      [keys.deck]: deckOf(many(maxSlides - 1, 'a')),
      [keys.views]: JSON.stringify({ v: 1, views: views.slice(1) }),
    });
    const file = fileOf({ deck: JSON.parse(deckOf(many(3, 'b'))), views: { v: 1, views: [...views, { name: 'x', hash: '', savedAt }] } });
    expect(outcomes(file, openParts(browser))).toEqual(['views 1/2', 'deck 1/3']);
  });

  test('of a newer version is told thing by thing, and leaves what is here', () => {
    const browser = makeBrowser(ofVersion1);
    const file = fileOf({ views: { v: 9 }, deck: 3, paper: { v: 1, number: '資料9', isDraft: false }, imports: {} });
    expect(outcomes(file, openParts(browser))).toEqual(['views newerVersion', 'deck unreadable', 'paper 1/1', 'other newerVersion']);
    expect(readAll(browser).views).toEqual(readAll(makeBrowser(ofVersion1)).views);
    expect(JSON.parse(browser.read(keys.paper))).toMatchObject({ number: '資料9' });
  });

  test.each([
    '',
    '{',
    'null',
    '[]',
    '{}',
    '{"kind":"seika-board.backup","v":2,"parts":{}}',
    '{"kind":"other","v":1,"parts":{}}',
    keptTexts.views,
  ])('no backup is told as such: %s', (text) => {
    expect(restoreBackup(text, openParts(makeBrowser()))).toBeNull();
  });

  test('without room lives as long as the page, and that is told', () => {
    const browser = makeBrowser();
    const parts = openParts(browser);
    browser.refuse('QuotaExceededError');
    expect(restoreBackup(backUp(makeBrowser(ofVersion1)), parts)?.standing).toBe('full');
  });
});

test('whatever two browsers keep: a backup of one beside the other loses nothing of either', () => {
  const word = fc.string({ unit: 'grapheme', maxLength: 8 });
  const hash = fc.constantFrom('', '#v=1', '#v=1&screen=table');
  const slides = fc.array(
    fc.record({ id: fc.constantFrom('s1', 's2', 's3', 's4'), hash, chart: fc.constantFrom(null, 'rates'), caption: word, notes: word }),
    {
      maxLength: 5,
    },
  );
  const views = fc.array(
    fc.record({ name: fc.constantFrom('a', 'b', 'a (2)'), hash, savedAt: fc.constantFrom('2026-01-01', '2026-02-01') }),
    {
      maxLength: 4,
    },
  );
  const content = fc.record({ slides, views, title: word }).map((any) => ({
    [keys.deck]: JSON.stringify({ v: 1, title: any.title, report: null, slides: any.slides }),
    [keys.views]: JSON.stringify({ v: 1, views: any.views }),
  }));
  const listWork = (browser: FakeBrowser) => {
    const { views: named, deck } = readAll(browser);
    return [
      ...(named.ok ? named.value.map((view) => `view ${view.hash} ${view.savedAt}`) : []),
      ...(deck.ok ? deck.value.slides.map((one) => JSON.stringify([one.hash, one.chart, one.caption, one.notes])) : []),
    ];
  };
  fc.assert(
    fc.property(content, content, (one, other) => {
      const [from, to] = [makeBrowser(one), makeBrowser(other)];
      const work = [...listWork(from), ...listWork(to)];
      const parts = openParts(to);
      restoreBackup(backUp(from), parts);
      expect(new Set(listWork(to))).toEqual(new Set(work));
      const restored = readAll(to);
      restoreBackup(backUp(from), parts);
      expect(readAll(to)).toEqual(restored);
    }),
    triesOf(1000, 100, 21),
  );
});
