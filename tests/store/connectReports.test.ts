import { describe, expect, test } from 'vitest';
// fetched by itself in the page; here nobody waits for it to be made ready
import '../../src/words/placeSentences';
import { parseReport } from '../../src/domain/reportSchema';
import { hashText } from '../../src/domain/hashText';
import { emptySelection } from '../../src/query/selection';
import { createBoard } from '../../src/store/board';
import { connectReports } from '../../src/store/connectReports';
import type { CatalogueEntry } from '../../src/store/reportCatalogue';
import { makeReport } from '../support/makeReport';

const entry = (fiscalYear: number): CatalogueEntry => ({
  folder: `kariya-fy${fiscalYear}`,
  fiscalYear,
  url: `${fiscalYear}.json`,
  sourceUrl: null,
  records: null,
  translations: new Map([
    ['en', `${fiscalYear}.en.json`],
    ['en.sentences', `${fiscalYear}.en.sentences.json`],
  ]),
});
const names = {
  schemaVersion: 1,
  language: 'en',
  entries: [{ kind: 'department', original: '総務部', hash: hashText('総務部'), text: 'General Affairs' }],
};

const sentences = {
  schemaVersion: 1,
  language: 'en',
  entries: [{ kind: 'statement', original: '講座 4回', hash: hashText('講座 4回'), text: 'Courses: 4 times' }],
};

/** A board whose files are answered from memory; `settle` waits until nothing is under way. */
function start(catalogue: readonly CatalogueEntry[], missing: readonly string[] = []) {
  const board = createBoard();
  const asked: string[] = [];
  const fetchFile = (url: unknown) => {
    asked.push(String(url));
    const isMissing = missing.includes(String(url));
    const initiatives = [{ department: '総務部', statements: [{ text: '講座 4回', quantities: ['4回'] }] }];
    const body = String(url).includes('.en.sentences.')
      ? sentences
      : String(url).includes('.en.')
        ? names
        : makeReport({ fiscalYear: parseInt(String(url), 10), departments: ['総務部'], initiatives });
    return Promise.resolve(new Response(isMissing ? '' : JSON.stringify(body), { status: isMissing ? 404 : 200 }));
  };
  board.actions.showCatalogue(catalogue);
  const reload = connectReports(board, { fetch: fetchFile, isOnline: () => true, parseReport });
  const settle = () => new Promise((resolve) => setTimeout(resolve, 20));
  return { ...board, asked, reload, settle, state: () => board.store.getState() };
}

const yearOf = ({ loading }: ReturnType<ReturnType<typeof start>['state']>) =>
  loading.status === 'ready' ? loading.index.report.fiscalYear : loading.status;

test('the newest report is shown, another one when its year is chosen', async () => {
  const { settle, state, actions } = start([entry(2023), entry(2022)]);
  await settle();
  expect(yearOf(state())).toBe(2023);
  actions.changeSelection({ year: 2022 });
  await settle();
  expect(yearOf(state())).toBe(2022);
});

test('a year that is not there shows the newest', async () => {
  const { settle, state, actions } = start([entry(2022)]);
  actions.changeSelection({ year: 1999 });
  await settle();
  expect(yearOf(state())).toBe(2022);
  expect(state().notices).toEqual([{ code: 'yearMissing', year: 1999, shown: 2022 }]);
});

test('a link to a year that is not there says so at once, and takes none of its ids', async () => {
  const { settle, state, actions, asked } = start([entry(2022)]);
  await settle();
  actions.applyHash('#v=1&year=2023&department=d01');
  expect(state().view.selection).toMatchObject({ year: null, departments: [] });
  expect(state().notices.map(({ code }) => code)).toEqual(['yearMissing', 'linkPartlyRestored']);
  expect(asked).toEqual(['2022.json']);
});

test('a link to a year that is there is checked against its own report', async () => {
  const { settle, state, actions } = start([entry(2023), entry(2022)]);
  await settle();
  actions.applyHash('#v=1&year=2022&department=d01,d99');
  expect(state().view.selection.departments).toEqual(['d01', 'd99']);
  await settle();
  expect(yearOf(state())).toBe(2022);
  expect(state().view.selection.departments).toEqual(['d01']);
  expect(state().notices).toMatchObject([{ code: 'linkPartlyRestored', dropped: [{ value: 'd99' }] }]);
});

test('names are fetched once, when they are needed', async () => {
  const { settle, state, actions, asked } = start([entry(2022)]);
  await settle();
  expect(asked).toEqual(['2022.json']);
  actions.changeView({ language: 'en' });
  await settle();
  actions.showView({ screen: 'table' });
  await settle();
  expect(asked).toEqual(['2022.json', '2022.en.json']);
  expect(state().translation?.size).toBe(1);
  actions.changeView({ language: 'ja' });
  expect(state().translation).toBeNull();
});

const sentencesOf = ({ loading }: ReturnType<ReturnType<typeof start>['state']>) =>
  loading.status === 'ready' ? [...loading.index.sentences.values()].map(({ text }) => text) : [];

describe('sentences are fetched once, when they are read', () => {
  test.each([
    ['a search', { selection: { ...emptySelection, text: 'courses' } }],
    ['a panel', { open: { kind: 'initiative', id: 'd01-p1-g1-i1' } }],
    ['the column of sentences', { screen: 'table', tableColumns: ['sentence'] }],
    ['a screen of sentences', { screen: 'pillars' }],
  ] as const)('%s', async (_what, patch) => {
    const { settle, state, actions, asked } = start([entry(2022)]);
    actions.changeView({ language: 'en' });
    await settle();
    expect(asked).toEqual(['2022.json', '2022.en.json']);
    actions.showView(patch);
    await settle();
    actions.showView({ screen: 'department' });
    await settle();
    expect(asked).toEqual(['2022.json', '2022.en.json', '2022.en.sentences.json']);
    expect(sentencesOf(state())).toEqual(['Courses: 4 times']);
  });

  test('on a first screen that asks for them', async () => {
    const { settle, state, actions, asked } = start([entry(2022)]);
    actions.changeView({ language: 'en' });
    actions.askForSentences();
    await settle();
    expect(asked).toHaveLength(3);
    expect(sentencesOf(state())).toHaveLength(1);
  });

  test('never in the language of the document, and they go with theirs', async () => {
    const { settle, state, actions, asked } = start([entry(2022)]);
    actions.askForSentences();
    await settle();
    expect(asked).toEqual(['2022.json']);
    actions.changeView({ language: 'en' });
    await settle();
    expect(sentencesOf(state())).toHaveLength(1);
    actions.changeView({ language: 'ja' });
    expect(sentencesOf(state())).toEqual([]);
  });

  test('again for another report', async () => {
    const { settle, state, actions, asked } = start([entry(2023), entry(2022)]);
    actions.changeView({ language: 'en' });
    actions.askForSentences();
    await settle();
    actions.changeSelection({ year: 2022 });
    await settle();
    expect(asked.filter((url) => url.includes('sentences'))).toEqual(['2023.en.sentences.json', '2022.en.sentences.json']);
    expect(sentencesOf(state())).toHaveLength(1);
  });

  test('without them the reader is told, and Japanese stays', async () => {
    const { settle, state, actions } = start([entry(2022)], ['2022.en.sentences.json']);
    actions.changeView({ language: 'en' });
    actions.askForSentences();
    await settle();
    expect(state().notices).toEqual([{ code: 'translationUnavailable' }]);
    expect(sentencesOf(state())).toEqual([]);
  });
});

test('without names the reader is told, and Japanese stays', async () => {
  const { settle, state, actions } = start([entry(2022)], ['2022.en.json']);
  actions.changeView({ language: 'en' });
  await settle();
  expect(state().notices).toEqual([{ code: 'translationUnavailable' }]);
  expect(state().translation).toBeNull();
});

test('a failed report can be loaded again', async () => {
  const missing = ['2022.json'];
  const { settle, state, reload } = start([entry(2022)], missing);
  await settle();
  expect(yearOf(state())).toBe('failed');
  missing.pop();
  reload();
  await settle();
  expect(yearOf(state())).toBe(2022);
});

test('a report that never answers is given up, and comes when it is asked for again', async () => {
  const { store, actions } = createBoard();
  const answers = [new Promise<Response>(() => {}), Promise.resolve(new Response(JSON.stringify(makeReport({ fiscalYear: 2022 }))))];
  const given: AbortSignal[] = [];
  const fetchFile: typeof fetch = async (_url, options) => {
    if (options?.signal) given.push(options.signal);
    return answers.shift() ?? new Response('', { status: 404 });
  };
  actions.showCatalogue([entry(2022)]);
  const reload = connectReports({ store, actions }, { fetch: fetchFile, isOnline: () => true, parseReport, patience: 10 });
  await expect.poll(() => store.getState().loading).toEqual({ status: 'failed', failure: { code: 'silent' } });
  // what was given up can't come late and take the place of what is shown then
  expect(given.map(({ aborted }) => aborted)).toEqual([true]);
  reload();
  expect(store.getState().loading.status).toBe('loading');
  await expect.poll(() => yearOf(store.getState())).toBe(2022);
});

test('an application without a report says so', async () => {
  const { settle, state } = start([]);
  await settle();
  expect(state().loading).toEqual({ status: 'failed', failure: { code: 'none' } });
});

describe('a report that is told by its folder', () => {
  const box = {
    kept: {
      municipality: '緑川市',
      open: async () => ({ ok: true, report: makeReport({ fiscalYear: 2022, departments: ['企画部'] }) }) as const,
    },
  };
  const keptEntry: CatalogueEntry = { ...entry(2022), folder: 'abc-fy2022', url: '', translations: new Map(), ...box };
  const folderOf = ({ loading }: ReturnType<ReturnType<typeof start>['state']>) =>
    loading.status === 'ready' ? loading.folder : loading.status;

  test('is shown where a link names it, and never by its year', async () => {
    const { settle, state, actions } = start([entry(2022), keptEntry]);
    await settle();
    expect(folderOf(state())).toBe('kariya-fy2022');
    actions.applyHash('#v=1&report=abc-fy2022&department=d01');
    await settle();
    expect(folderOf(state())).toBe('abc-fy2022');
    expect(state().view.selection.departments).toEqual(['d01']);
    actions.applyHash('#v=1&department=d01');
    await settle();
    expect(folderOf(state())).toBe('kariya-fy2022');
  });

  test('that is not there is told, and none of its ids is looked up in another', async () => {
    const { settle, state, actions } = start([entry(2022)]);
    await settle();
    actions.applyHash('#v=1&report=abc-fy2022&department=d01');
    await settle();
    expect(state().view).toMatchObject({ report: null, selection: { departments: [] } });
    expect(state().notices).toMatchObject([
      { code: 'reportMissing', folder: 'abc-fy2022' },
      { code: 'linkPartlyRestored', dropped: [{ key: 'department', reason: 'otherReport' }] },
    ]);
  });

  test('that this browser has lost gives way to one of the site, and says so', async () => {
    const lost = { ...keptEntry, kept: { ...box.kept, open: async () => ({ ok: false, failure: { code: 'missing' } }) as const } };
    const { settle, state, actions } = start([entry(2022), lost]);
    actions.changeView({ report: lost.folder });
    await settle();
    expect(folderOf(state())).toBe('kariya-fy2022');
    expect(state().notices.map(({ code }) => code)).toEqual(['reportMissing']);
  });
});
