import { describe, expect, test } from 'vitest';
import { parseDeckLink, serializeDeckLink } from '../../src/features/present/deck/deckLink';
import { defaultView } from '../../src/query/view';
import { parseDeck, serializeDeck } from '../../src/store/deckSchema';
import { parseKept, serializeKept } from '../../src/store/kept';
import { paperForm, preferencesForm, viewsForm } from '../../src/store/keptSchema';
import { parseHash, serializeView } from '../../src/store/urlCodec';
import { deckLinks, hashes, keptTexts } from '../fixtures/kept/version1';

const slides = [
  { hash: '#v=1&year=2022', chart: null, caption: '', notes: '' },
  { hash: '#v=1&year=2022&department=d10', chart: 'coverage', caption: '水資源部を見る', notes: '最初に全体像\n"次に"柱' },
  { hash: '#v=1&screen=compare&year=2022', chart: 'ranked-plain', caption: '', notes: 'a & b = c #1' },
];
const deck = {
  title: '9月の会議',
  report: { municipality: '刈谷市', fiscalYear: 2022 },
  slides: slides.map((slide, place) => ({ ...slide, id: `s${place + 1}` })),
};

describe('what the first version kept is read unchanged', () => {
  test('a deck, in storage or as a file', () => {
    expect(parseDeck(keptTexts.deck)).toEqual({ ok: true, deck });
    expect(parseDeck(keptTexts.emptyDeck)).toEqual({ ok: true, deck: { title: '', report: null, slides: [] } });
  });

  test('named views', () => {
    const views = [
      { name: '水資源部', hash: '#v=1&department=d10', savedAt: '2026-04-01T00:00:00.000Z' },
      { name: '全体', hash: '', savedAt: '2026-04-02T08:30:00.000Z' },
    ];
    expect(parseKept(keptTexts.views, viewsForm)).toEqual({ ok: true, value: views, isWhole: true });
    expect(serializeKept(views, viewsForm, 2)).toBe(keptTexts.views);
  });

  test('preferences', () => {
    const value = {
      language: 'en',
      theme: 'dark',
      hasShortcuts: false,
      tableDensity: 'compact',
      tableWidths: { value: 120, label: 300.5 },
    };
    expect(parseKept(keptTexts.preferences, preferencesForm)).toMatchObject({ ok: true, value });
  });

  test('the fields of the paper', () => {
    expect(parseKept(keptTexts.paper, paperForm)).toMatchObject({ ok: true, value: { number: '資料1', isDraft: true } });
  });
});

describe('the first version reads what is written now: it passes over what it does not know', () => {
  test('a deck', () => {
    const written: unknown = JSON.parse(serializeDeck({ ...deck, report: { ...deck.report, data: '01234567' } }));
    expect(written).toMatchObject({ v: 1, title: deck.title, report: deck.report, slides });
  });

  test('preferences and paper', () => {
    const preferences = parseKept(keptTexts.preferences, preferencesForm);
    const paper = parseKept(keptTexts.paper, paperForm);
    expect(preferences.ok && JSON.parse(serializeKept(preferences.value, preferencesForm))).toEqual(JSON.parse(keptTexts.preferences));
    expect(paper.ok && serializeKept(paper.value, paperForm)).toBe(keptTexts.paper);
  });
});

describe('links are the same byte for byte', () => {
  test.each(hashes)('%s', (hash) => {
    const { view, dropped } = parseHash(hash, defaultView);
    expect(dropped).toEqual([]);
    expect(serializeView(view)).toBe(hash);
  });

  test('a deck in a link', () => {
    expect(parseDeckLink(deckLinks.whole)).toEqual({ ok: true, deck });
    expect(serializeDeckLink(deck)).toBe(deckLinks.whole);
    expect(parseDeckLink(deckLinks.withoutReport)).toMatchObject({ ok: true, deck: { report: null, slides: slides.slice(0, 1) } });
    expect(serializeDeckLink({ title: '', report: null, slides: slides.slice(0, 1) })).toBe(deckLinks.withoutReport);
  });
});
