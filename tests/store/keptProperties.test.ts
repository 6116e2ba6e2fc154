import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { offlineForm } from '../../src/app/offline/connectOffline';
import { mergeDecks, type Deck } from '../../src/store/deck';
import { deckForm } from '../../src/store/deckSchema';
import { kept, parseKept, type KeptForm } from '../../src/store/kept';
import { paperForm, preferencesForm, reportsForm, viewsForm } from '../../src/store/keptSchema';
import { addStep, reviewForm, type Review } from '../../src/store/reviewSchema';
import { keptTexts } from '../fixtures/kept/version1';
import { triesOf } from '../support/effort';
import { makeBrowser } from '../support/makeBrowser';

/** Every single thing that a record holds, with its place; `v` and `from` are marks of the store. Empty lists and records are things, too. */
function listLeaves(value: unknown, place = ''): string[] {
  if (typeof value !== 'object' || value === null) return [`${place} ${JSON.stringify(value)}`];
  const parts = Object.entries(value).filter(([name]) => place !== '' || !['v', 'from'].includes(name));
  const here = `${place} ${Array.isArray(value) ? 'list' : 'record'}`;
  return [here, ...parts.flatMap(([name, part]: [string, unknown]) => listLeaves(part, `${place}/${name}`))];
}

/** Whether all that a text holds would be written again. */
function isHeld(text: string, written: object): boolean {
  const there = new Set(listLeaves(JSON.parse(JSON.stringify(written))));
  return listLeaves(JSON.parse(text)).every((leaf) => there.has(leaf));
}

const word = fc.string({ unit: 'grapheme', maxLength: 12 });
const slide = fc.record({
  id: fc.oneof(fc.stringMatching(/^s\w{1,4}$/u), word, fc.constant(undefined)),
  hash: fc.oneof(fc.constantFrom('', '#v=1', '#v=1&screen=table'), word),
  chart: fc.oneof(fc.constantFrom(null, 'figures', 'gone'), fc.constant(undefined)),
  caption: fc.oneof(word, fc.integer()),
  notes: word,
});
const view = fc.record({
  name: word,
  hash: fc.constantFrom('', '#v=1&screen=table', 'javascript:'),
  savedAt: fc.constantFrom('2026-04-01', ''),
});
const preferences = fc.record(
  {
    language: fc.constantFrom('ja', 'en', 'pt', 3),
    theme: fc.constantFrom('dark', 'sepia'),
    hasShortcuts: fc.oneof(fc.boolean(), fc.constant('yes')),
    tableWidths: fc.dictionary(fc.constantFrom('value', 'label', 'gone'), fc.oneof(fc.integer({ min: 0, max: 2000 }), word)),
    later: word,
  },
  { requiredKeys: [] },
);

const importFields = { municipality: word, fiscalYear: fc.oneof(fc.integer(), word), title: word, file: word, savedAt: word };
const importOf = (id: string) => ({ id, municipality: '緑川市', fiscalYear: 2023, title: '報告', file: 'a.txt', savedAt: '2026-11-29' });
const reviewEntry = fc.record({
  key: fc.oneof(word, fc.integer()),
  decision: fc.oneof(fc.constant(null), fc.dictionary(word, fc.oneof(word, fc.integer()), { maxKeys: 3 })),
});

/** Every key that is kept: its form, contents that nearly fit, and a change that a reader makes. */
interface Case<Value> {
  readonly name: string;
  readonly form: KeptForm<Value>;
  readonly nearly: fc.Arbitrary<object>;
  readonly change: (value: Value) => Value;
  readonly ofVersion1: string;
}

const newSlide: Deck['slides'][number] = { id: 'snew', hash: '#v=1&year=1999', chart: null, caption: '', notes: '' };

const deckCase: Case<Deck> = {
  name: 'deck',
  form: deckForm,
  nearly: fc.record({
    title: fc.oneof(word, fc.integer()),
    report: fc.constantFrom(null, { municipality: '刈谷市', fiscalYear: 2022 }, { municipality: '刈谷市', fiscalYear: '2022' }),
    slides: fc.array(fc.oneof({ weight: 5, arbitrary: slide }, fc.anything()), { maxLength: 5 }),
  }),
  change: (deck) => ({ ...deck, slides: [...deck.slides, newSlide] }),
  ofVersion1: keptTexts.deck,
};
const viewsCase: Case<(typeof viewsForm)['empty']> = {
  name: 'views',
  form: viewsForm,
  nearly: fc.record({ views: fc.array(fc.oneof({ weight: 5, arbitrary: view }, fc.anything()), { maxLength: 5 }) }),
  change: (views) => [...views, { name: 'new one', hash: '#v=1', savedAt: '2026-11-29T00:00:00.000Z' }],
  ofVersion1: keptTexts.views,
};
const preferencesCase: Case<(typeof preferencesForm)['empty']> = {
  name: 'preferences',
  form: preferencesForm,
  nearly: fc.record({ preferences }),
  change: (value) => ({ ...value, tableDensity: value.tableDensity === 'compact' ? 'comfortable' : 'compact' }),
  ofVersion1: keptTexts.preferences,
};
const paperCase: Case<(typeof paperForm)['empty']> = {
  name: 'paper',
  form: paperForm,
  nearly: fc.record({ number: fc.oneof(word, fc.integer(), fc.constant('長'.repeat(30))), isDraft: fc.oneof(fc.boolean(), word) }),
  change: (value) => ({ ...value, isDraft: !value.isDraft }),
  ofVersion1: keptTexts.paper,
};

const importsCase: Case<(typeof reportsForm)['empty']> = {
  name: 'list of imported reports',
  form: reportsForm,
  nearly: fc.record({
    reports: fc.array(
      fc.oneof(
        { weight: 5, arbitrary: fc.record({ ...importFields, id: fc.constantFrom('one-fy2023', 'c232106-ab-fy2022', '../', '') }) },
        fc.anything(),
      ),
      { maxLength: 5 },
    ),
  }),
  change: (reports) => [importOf('new-fy2024'), ...reports],
  ofVersion1: `{"v":1,"reports":[${JSON.stringify(importOf('c232106-ab-fy2022'))}]}`,
};
const reviewCase: Case<Review> = {
  name: 'steps of a review',
  form: reviewForm,
  nearly: fc.record({
    steps: fc.array(fc.oneof({ weight: 5, arbitrary: fc.array(reviewEntry, { maxLength: 3 }) }, fc.anything()), { maxLength: 4 }),
    done: fc.oneof(fc.nat(5), fc.constantFrom(-1, 0.5, '1')),
  }),
  change: (review) => addStep(review, [{ key: 'new', decision: null }]),
  ofVersion1: '{"v":1,"steps":[[{"key":"a","decision":{"label":"b"}}],[{"key":"a","decision":null}]],"done":1}',
};
const offlineCase: Case<{ readonly isOff: boolean }> = {
  name: 'files for the time without a network',
  form: offlineForm,
  nearly: fc.record({ isOff: fc.oneof(fc.boolean(), word) }),
  change: ({ isOff }) => ({ isOff: !isOff }),
  ofVersion1: '{"v":1,"isOff":true}',
};

const key = 'seika-board.any';

/** Any text, any JSON, and contents of this version, an older and a newer one that nearly fit. */
const arbitraryText = (nearly: fc.Arbitrary<object>) =>
  fc.oneof(
    fc.string(),
    fc.json(),
    fc.tuple(fc.constantFrom(0, 1, 1, 1, 1, 2, 99, '1', null), nearly).map(([v, content]) => JSON.stringify({ v, ...content })),
    nearly.map((content) => JSON.stringify({ v: 1, ...content }).slice(0, -3)),
  );

function checkCase<Value>({ name, form, nearly, change, ofVersion1 }: Case<Value>): void {
  describe(`what is kept: ${name}`, { timeout: 120_000 }, () => {
    test('whatever stands there is taken as it is, or handed to the reader and set aside before anything is written', () => {
      fc.assert(
        fc.property(arbitraryText(nearly), (text) => {
          const browser = makeBrowser(text === '' ? {} : { [key]: text });
          const opened = kept(key, form, browser.openWindow());
          const { value, unreadable } = opened.get();
          // looked at only: nothing is written
          expect(browser.read(key)).toBe(text);
          const isTaken = unreadable.length === 0;
          expect(unreadable).toEqual(isTaken ? [] : [{ key, text }]);
          expect(!isTaken || text === '' || isHeld(text, form.write(value))).toBe(true);
          opened.change(change);
          const kinds = browser.keys().map((one) => browser.read(one));
          expect(isTaken || kinds.includes(text)).toBe(true);
          expect(opened.get().standing).toBe('kept');
          // and what is kept now is whole for every window that opens it
          const reopened = kept(key, form, browser.openWindow()).get();
          expect(reopened.value).toEqual(opened.get().value);
          expect(parseKept(browser.read(key), form)).toMatchObject({ ok: true, isWhole: true });
        }),
        triesOf(1000, 150, 12),
      );
    });

    test('without room nothing is lost: what stood there stands there, and the change lives as long as the page', () => {
      fc.assert(
        fc.property(arbitraryText(nearly), fc.constantFrom('QuotaExceededError' as const, 'SecurityError' as const), (text, error) => {
          const browser = makeBrowser(text === '' ? {} : { [key]: text });
          const opened = kept(key, form, browser.openWindow());
          browser.refuse(error);
          const before = opened.get().value;
          opened.change(change);
          expect(browser.read(key)).toBe(text);
          expect(opened.get()).toMatchObject({ value: change(before), standing: error === 'QuotaExceededError' ? 'full' : 'refused' });
          // with room again, the next change takes this one along
          browser.refuse('');
          opened.change((value) => structuredClone(value));
          expect(kept(key, form, browser.openWindow()).get().value).toEqual(opened.get().value);
          expect(opened.get().standing).toBe('kept');
        }),
        triesOf(1000, 100, 13),
      );
    });

    test('what the first version wrote is whole', () => {
      const browser = makeBrowser({ [key]: ofVersion1 });
      expect(kept(key, form, browser.openWindow()).get()).toMatchObject({ standing: 'kept', unreadable: [] });
      expect(parseKept(ofVersion1, form)).toMatchObject({ ok: true, isWhole: true });
    });
  });
}

checkCase(deckCase);
checkCase(viewsCase);
checkCase(preferencesCase);
checkCase(paperCase);
checkCase(importsCase);
checkCase(reviewCase);
checkCase(offlineCase);

test('two windows that add to one deck and write notes lose nothing of either, in whatever order they are told', () => {
  const step = fc.record({ window: fc.constantFrom(0, 1), kind: fc.constantFrom('add' as const, 'note' as const), at: fc.nat(5) });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
      const browser = makeBrowser();
      const windows = [kept(key, deckForm, browser.openWindow()), kept(key, deckForm, browser.openWindow())];
      const expected = new Map<string, string>();
      steps.forEach(({ window, kind, at }, place) => {
        const here = windows[window];
        const id = kind === 'add' ? `s${place}x` : ([...expected.keys()][at] ?? '');
        const notes = `note ${place}`;
        if (kind === 'note' && !expected.has(id)) return;
        expected.set(id, notes);
        here?.change((deck) => ({
          ...deck,
          slides:
            kind === 'add'
              ? [...deck.slides, { ...newSlide, id, notes }]
              : deck.slides.map((one) => (one.id === id ? { ...one, notes } : one)),
        }));
      });
      for (const opened of [...windows, kept(key, deckForm, browser.openWindow())]) {
        const { slides } = opened.get().value;
        expect(new Map(slides.map(({ id, notes }) => [id, notes]))).toEqual(expected);
        expect(slides).toHaveLength(expected.size);
      }
      expect(mergeDecks(deckForm.empty, deckForm.empty, deckForm.empty)).toEqual(deckForm.empty);
    }),
    triesOf(1000, 150, 14),
  );
});

test('two windows that name views and remove them, or change settings, lose nothing of either', () => {
  const step = fc.record({
    window: fc.constantFrom(0, 1),
    kind: fc.constantFrom('add' as const, 'remove' as const, 'theme' as const, 'density' as const, 'number' as const, 'draft' as const),
    at: fc.nat(4),
  });
  const densities = ['compact', 'comfortable'] as const;
  const themes = ['light', 'dark', 'auto'] as const;
  fc.assert(
    fc.property(fc.array(step, { maxLength: 14 }), (steps) => {
      const browser = makeBrowser();
      const open = () => ({
        views: kept('views', viewsForm, browser.openWindow()),
        preferences: kept('preferences', preferencesForm, browser.openWindow()),
        paper: kept('paper', paperForm, browser.openWindow()),
      });
      const windows = [open(), open()];
      let names: readonly string[] = [];
      let preferred = preferencesForm.empty;
      let paper = paperForm.empty;
      steps.forEach(({ window, kind, at }, place) => {
        const here = windows[window];
        if (kind === 'add') {
          const name = `view ${place}`;
          names = [...names, name];
          here?.views.change((views) => [...views, { name, hash: '#v=1', savedAt: `${place}` }]);
        } else if (kind === 'remove') {
          const gone = names[at];
          names = names.filter((name) => name !== gone);
          here?.views.change((views) => views.filter(({ name }) => name !== gone));
        } else if (kind === 'theme' || kind === 'density') {
          const changed = kind === 'theme' ? { theme: themes[at] ?? 'auto' } : { tableDensity: densities[at] ?? 'compact' };
          preferred = { ...preferred, ...changed };
          here?.preferences.change((present) => ({ ...present, ...changed }));
        } else {
          const changed = kind === 'number' ? { number: `資料${place}` } : { isDraft: at % 2 === 0 };
          paper = { ...paper, ...changed };
          here?.paper.change((present) => ({ ...present, ...changed }));
        }
      });
      for (const opened of [...windows, open()]) {
        expect(new Set(opened.views.get().value.map(({ name }) => name))).toEqual(new Set(names));
        expect(opened.preferences.get().value).toEqual(preferred);
        expect(opened.paper.get().value).toEqual(paper);
      }
    }),
    triesOf(1000, 150, 15),
  );
});

test('two windows that import reports, remove them and decide about one lose nothing of either', () => {
  const step = fc.record({
    window: fc.constantFrom(0, 1),
    kind: fc.constantFrom('add' as const, 'remove' as const, 'decide' as const),
    at: fc.nat(4),
  });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 14 }), (steps) => {
      const browser = makeBrowser();
      const open = () => ({
        imports: kept('imports', reportsForm, browser.openWindow()),
        review: kept('review', reviewForm, browser.openWindow()),
      });
      const windows = [open(), open()];
      let ids: readonly string[] = [];
      let decided: readonly string[] = [];
      steps.forEach(({ window, kind, at }, place) => {
        const here = windows[window];
        if (kind === 'add') {
          ids = [`r${place}-fy2023`, ...ids];
          here?.imports.change((reports) => [importOf(`r${place}-fy2023`), ...reports]);
        } else if (kind === 'remove') {
          const gone = ids[at];
          ids = ids.filter((id) => id !== gone);
          here?.imports.change((reports) => reports.filter(({ id }) => id !== gone));
        } else {
          decided = [...decided, `k${place}`];
          here?.review.change((review) => addStep(review, [{ key: `k${place}`, decision: { label: `${at}` } }]));
        }
      });
      for (const opened of [...windows, open()]) {
        expect(opened.imports.get().value.map(({ id }) => id)).toEqual(ids);
        expect(
          opened.review
            .get()
            .value.steps.flat()
            .map(({ key: place }) => place),
        ).toEqual(decided);
      }
    }),
    triesOf(1000, 150, 16),
  );
});
