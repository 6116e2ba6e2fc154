import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { listBackupParts, restoreBackup, serializeBackup, type BackupParts } from '../../src/store/backup';
import { maxSlides, type Deck } from '../../src/store/deck';
import { deckForm } from '../../src/store/deckSchema';
import { kept, parseKept } from '../../src/store/kept';
import type { ImportPlaces } from '../../src/store/importBackupSchema';
import { maxNamedViews, maxReports, paperForm, preferencesForm, reportsForm, viewsForm } from '../../src/store/keptSchema';
import type { BoxedDocument, BoxedReport } from '../../src/store/reportBox';
import { addStep, foldSteps, reviewForm, type ReviewStep } from '../../src/store/reviewSchema';
import { slideMasterForm } from '../../src/store/slideMasterSchema';
import { createDeckStore } from '../../src/store/useDeck';
import { keptTexts } from '../fixtures/kept/version1';
import { triesOf } from '../support/effort';
import { makeBrowser, type FakeBrowser } from '../support/makeBrowser';
import { makeSlideMaster } from '../support/makeSlideMaster';

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
    links: kept('seika-board.links', reviewForm, browser.openWindow()),
    slideMaster: kept('seika-board.slideMaster', slideMasterForm, browser.openWindow()),
  };
  return listBackupParts(things, createDeckStore(browser.openWindow(), makeBrowser().openWindow()), openImports(browser));
}

/** The box of a browser beside its storage; one that lost its room keeps nothing there either. */
const boxes = new WeakMap<FakeBrowser, { reports: Map<string, BoxedReport>; documents: Map<string, BoxedDocument> }>();

function openImports(browser: FakeBrowser): ImportPlaces {
  const { reports, documents } = boxes.get(browser) ?? { reports: new Map(), documents: new Map() };
  boxes.set(browser, { reports, documents });
  return {
    list: kept('seika-board.imports', reportsForm, browser.openWindow()),
    openReview: (id) => kept(`seika-board.review.${id}`, reviewForm, browser.openWindow()),
    readBox: async (id) => reports.get(id) ?? null,
    readDocument: async (id) => documents.get(id) ?? null,
    writeBox: async (report, document) => {
      reports.set(report.id, report);
      if (document !== undefined) documents.set(document.id, document);
      return 'kept';
    },
  };
}

const backUp = async (browser: FakeBrowser) => serializeBackup(openParts(browser), savedAt);

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
const outcomes = async (text: string, parts: BackupParts) =>
  (await restoreBackup(text, parts))?.things.map(({ name, restored }) =>
    restored.outcome === 'restored' ? `${name} ${restored.added}/${restored.found}` : `${name} ${restored.outcome}`,
  );

describe('a backup', () => {
  test('brings everything of one browser into an empty one, and again changes nothing', async () => {
    const from = makeBrowser(ofVersion1);
    const text = await backUp(from);
    const to = makeBrowser();
    const parts = openParts(to);
    expect((await outcomes(text, parts))?.every((line) => !/newer|unreadable|0\/0/u.test(line))).toBe(true);
    expect(readAll(to)).toEqual(readAll(from));
    expect(await outcomes(text, parts)).toEqual(['views 0/0', 'deck 0/0', 'preferences 0/0', 'paper 0/0']);
    expect(readAll(to)).toEqual(readAll(from));
  });

  test('of an empty browser holds nothing and restores nothing', async () => {
    expect(JSON.parse(await backUp(makeBrowser()))).toMatchObject({ parts: {}, unreadable: [] });
    expect(await restoreBackup(await backUp(makeBrowser()), openParts(makeBrowser()))).toEqual({ things: [], standing: 'kept' });
  });

  test('takes along what can not be read', async () => {
    const newer = '{"v":9,"views":[1]}';
    expect(JSON.parse(await backUp(makeBrowser({ [keys.views]: newer })))).toMatchObject({
      unreadable: [{ key: keys.views, text: newer }],
    });
  });

  test('puts slides behind those that are there, one by one, also under the same id', async () => {
    const browser = makeBrowser({ [keys.deck]: deckOf([slide('s1', '#v=1&pillar=1', 'here'), slide('s2', '#v=1&pillar=2')], 'mine') });
    const file = deckOf(
      [slide('s1', '#v=1&pillar=3', 'there'), slide('s2', '#v=1&pillar=2'), slide('s3', '#v=1&pillar=1', 'other words')],
      'theirs',
    );
    expect(await outcomes(fileOf({ deck: JSON.parse(file) }), openParts(browser))).toEqual(['deck 2/2']);
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

  test('tells how much had room', async () => {
    const many = (count: number, prefix: string) =>
      Array.from({ length: count }, (_, at) => slide(`s${prefix}${at}`, `#v=1&q=${prefix}${at}`));
    const views = Array.from({ length: maxNamedViews }, (_, at) => ({ name: `${at}`, hash: '#v=1', savedAt }));
    const browser = makeBrowser({
      [keys.deck]: deckOf(many(maxSlides - 1, 'a')),
      [keys.views]: JSON.stringify({ v: 1, views: views.slice(1) }),
    });
    const file = fileOf({ deck: JSON.parse(deckOf(many(3, 'b'))), views: { v: 1, views: [...views, { name: 'x', hash: '', savedAt }] } });
    expect(await outcomes(file, openParts(browser))).toEqual(['views 1/2', 'deck 1/3']);
  });

  test('of a newer version is told thing by thing, and leaves what is here', async () => {
    const browser = makeBrowser(ofVersion1);
    const file = fileOf({ views: { v: 9 }, deck: 3, paper: { v: 1, number: '資料9', isDraft: false }, imports: {}, later: {} });
    expect(await outcomes(file, openParts(browser))).toEqual([
      'views newerVersion',
      'deck unreadable',
      'paper 1/1',
      'imports unreadable',
      'other newerVersion',
    ]);
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
  ])('no backup is told as such: %s', async (text) => {
    expect(await restoreBackup(text, openParts(makeBrowser()))).toBeNull();
  });

  test('without room lives as long as the page, and that is told', async () => {
    const browser = makeBrowser();
    const parts = openParts(browser);
    browser.refuse('QuotaExceededError');
    expect((await restoreBackup(await backUp(makeBrowser(ofVersion1)), parts))?.standing).toBe('full');
  });
});

test('whatever two browsers keep: a backup of one beside the other loses nothing of either', async () => {
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
  await fc.assert(
    fc.asyncProperty(content, content, async (one, other) => {
      const [from, to] = [makeBrowser(one), makeBrowser(other)];
      const work = [...listWork(from), ...listWork(to)];
      const parts = openParts(to);
      await restoreBackup(await backUp(from), parts);
      expect(new Set(listWork(to))).toEqual(new Set(work));
      const restored = readAll(to);
      await restoreBackup(await backUp(from), parts);
      expect(readAll(to)).toEqual(restored);
    }),
    triesOf(1000, 100, 21),
  );
});

describe('imported reports in a backup', () => {
  const report = readFileSync('data/kariya-fy2022/report.json', 'utf8');
  const bytes = Uint8Array.from({ length: 70_000 }, (_, at) => (at * 7) % 256);
  const answers = { fiscalYear: 2023, municipalityCode: null, municipality: '緑川市', sheet: null };
  const entryOf = (id: string) => ({ id, municipality: '緑川市', fiscalYear: 2023, title: '報告', file: `${id}.txt`, savedAt });
  const decide = (key: string) => addStep(reviewForm.empty, [{ key, decision: { decide: 'quantity', reason: key } }]);

  async function fill(browser: FakeBrowser, id: string, decision = ''): Promise<void> {
    const places = openImports(browser);
    const document = { id, file: `${id}.txt`, bytes, answers, profile: null, curation: { schemaVersion: 1, decisions: [] } };
    await places.writeBox({ id, report, issues: [] }, document);
    if (decision !== '') places.openReview(id).change(() => decide(decision));
    places.list.change((list) => [entryOf(id), ...list]);
  }
  async function readImports(browser: FakeBrowser) {
    const { list, readBox, readDocument, openReview } = openImports(browser);
    return Promise.all(
      list.get().value.map(async (entry) => {
        const [boxed, document] = await Promise.all([readBox(entry.id), readDocument(entry.id)]);
        // byte by byte a comparison of so many takes seconds
        const { bytes: read = [], ...rest } = document ?? {};
        return { entry, boxed, document: rest, bytes: Buffer.from(read).toString('base64'), review: openReview(entry.id).get().value };
      }),
    );
  }

  test('come back with document, answers and every step of the review, in their order, and once', async () => {
    const [from, to] = [makeBrowser(), makeBrowser()];
    await fill(from, 'first-fy2023', 'a');
    await fill(from, 'second-fy2023');
    const text = await backUp(from);
    expect(await outcomes(text, openParts(to))).toEqual(['imports 2/2']);
    expect(await readImports(to)).toEqual(await readImports(from));
    expect(await outcomes(text, openParts(to))).toEqual(['imports 0/0']);
    expect(await readImports(to)).toEqual(await readImports(from));
  });

  test('reviewed differently here stand beside, and nothing here changes', async () => {
    const [from, to] = [makeBrowser(), makeBrowser()];
    await fill(from, 'one-fy2023', 'there');
    await fill(to, 'one-fy2023', 'here');
    const text = await backUp(from);
    expect(await outcomes(text, openParts(to))).toEqual(['imports 1/1']);
    const both = (await readImports(to)).map(({ entry, review }) => [entry.id, review.steps[0]?.[0]?.key]);
    expect(both).toEqual([
      ['one-fy2023-2', 'there'],
      ['one-fy2023', 'here'],
    ]);
    expect(await outcomes(text, openParts(to))).toEqual(['imports 0/0']);
  });

  test('that are none, or have no room, are told and stay in the file', async () => {
    const from = makeBrowser();
    await fill(from, 'one-fy2023');
    const content: { parts: { imports: { v: number; reports: object[] } } } = JSON.parse(await backUp(from));
    const [good] = content.parts.imports.reports;
    const bad = [{ ...good, report: '{}' }, { ...good, id: '../other' }, { ...good, document: { bytes: '%' } }, 3];
    const to = makeBrowser();
    const restored = await restoreBackup(fileOf({ imports: { v: 1, reports: [...bad, good] } }), openParts(to));
    expect(restored?.things).toEqual([{ name: 'imports', restored: { outcome: 'restored', found: 1, added: 1, isWhole: false } }]);
    expect((await readImports(to)).map(({ entry }) => entry.id)).toEqual(['one-fy2023']);
    const full = makeBrowser();
    openImports(full).list.change(() => Array.from({ length: maxReports }, (_, at) => entryOf(`full${at}-fy2023`)));
    expect(await outcomes(await backUp(from), openParts(full))).toEqual(['imports 0/1']);
  });

  test('whose box is gone hold up nothing', async () => {
    const browser = makeBrowser();
    openImports(browser).list.change(() => [entryOf('gone-fy2023')]);
    expect(JSON.parse(await backUp(browser))).toMatchObject({ parts: {} });
  });
});

describe('decisions between years', () => {
  const same = (key: string, reason: string) => ({ key, decision: { decide: 'same', reason } });
  const open = (browser: FakeBrowser) => kept('seika-board.links', reviewForm, browser.openWindow());
  const keep = (browser: FakeBrowser, ...steps: ReviewStep[]) => open(browser).change(() => ({ steps, done: steps.length }));
  const hold = (browser: FakeBrowser) => [...foldSteps(open(browser).get().value)];

  test('those about other results are added as one step, and what was decided here holds', async () => {
    const [from, to] = [makeBrowser(), makeBrowser()];
    keep(from, [same('a', 'there')], [same('b', 'there')], [same('c', 'there')]);
    keep(to, [same('b', 'here')]);
    const text = await backUp(from);
    expect(await outcomes(text, openParts(to))).toEqual(['links 2/2']);
    expect(hold(to)).toEqual([
      ['b', { decide: 'same', reason: 'here' }],
      ['a', { decide: 'same', reason: 'there' }],
      ['c', { decide: 'same', reason: 'there' }],
    ]);
    expect(await outcomes(text, openParts(to))).toEqual(['links 0/0']);
  });
});

test("a city's slide master goes along, and comes back in the place of another one", async () => {
  const browser = makeBrowser();
  const key = 'seika-board.slideMaster';
  kept(key, slideMasterForm, browser.openWindow()).change(() => makeSlideMaster());
  const text = await backUp(browser);
  const empty = makeBrowser();
  expect(await outcomes(text, openParts(empty))).toEqual(['slideMaster 1/1']);
  expect(parseKept(empty.read(key), slideMasterForm)).toEqual({ ok: true, value: makeSlideMaster(), isWhole: true });
  expect(await outcomes(text, openParts(empty))).toEqual(['slideMaster 0/0']);
  const other = makeBrowser();
  kept(key, slideMasterForm, other.openWindow()).change(() => makeSlideMaster({ file: '別の.potx' }));
  expect(await outcomes(text, openParts(other))).toEqual(['slideMaster 1/1']);
});

test.each<[string, object]>([
  ['a picture that is no Base64', { logos: [{ ...makeSlideMaster().logos[0], bytes: '"><script>' }] }],
  ['a colour that is none', { colours: { accent1: 'url(x)' } }],
  ['a font with markup', { fonts: { heading: '"/><x', body: '' } }],
  ['a picture of another kind', { logos: [{ ...makeSlideMaster().logos[0], format: 'svg' }] }],
])('a slide master of a file with %s is not restored', async (_name, change) => {
  const parts = { slideMaster: { v: 1, master: { ...makeSlideMaster(), ...change } } };
  expect(await outcomes(fileOf(parts), openParts(makeBrowser()))).toEqual(['slideMaster unreadable']);
});
