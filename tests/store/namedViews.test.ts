import { describe, expect, test } from 'vitest';
import { kept, parseKept } from '../../src/store/kept';
import { maxNamedViews, maxViewNameLength, numberName, viewsForm, type NamedView } from '../../src/store/keptSchema';
import { addNamedView, importNamedViews, serializeNamedViews } from '../../src/store/namedViews';
import { makeBrowser, noStorage } from '../support/makeBrowser';

const key = 'seika-board.views';
const view = (name: string, hash = '#v=1', savedAt = '2026-04-01T00:00:00.000Z'): NamedView => ({ name, hash, savedAt });
const many = (count: number) => Array.from({ length: count }, (_, place) => view(`${place}`));
const namesOf = (views: readonly NamedView[]) => views.map(({ name }) => name);

test('kept and loaded, written to a file and restored', () => {
  const browser = makeBrowser();
  const views = [view('水資源部', '#v=1&department=d10'), view('全体', '')];
  const opened = kept(key, viewsForm, browser.openWindow());
  opened.change(() => views);
  expect(opened.get().standing).toBe('kept');
  expect(kept(key, viewsForm, browser.openWindow()).get().value).toEqual(views);
  expect(parseKept(serializeNamedViews(views), viewsForm)).toEqual({ ok: true, value: views, isWhole: true });
});

describe('nothing goes without the reader saying so', () => {
  const present = [view('a'), view('b')];
  const later = view('a', '#v=1&screen=table', '2026-05-01T00:00:00.000Z');

  test('the same name is asked about, and replaced or numbered', () => {
    expect(addNamedView(present, later, 'ask')).toEqual({ outcome: 'sameName', views: present });
    expect(addNamedView(present, later, 'replace')).toEqual({ outcome: 'saved', views: [view('b'), later] });
    expect(addNamedView(present, later, 'number').views).toEqual([...present, { ...later, name: 'a (2)' }]);
  });

  test('beyond the limit nothing is added, and nothing lost; replacing is still possible', () => {
    const full = many(maxNamedViews);
    expect(addNamedView(full, view('new'), 'ask')).toEqual({ outcome: 'full', views: full });
    expect(addNamedView(full, view('1'), 'number')).toEqual({ outcome: 'full', views: full });
    expect(addNamedView(full, view('1', '#v=1&pillar=2'), 'replace').views).toHaveLength(maxNamedViews);
  });

  test.each([
    ['a', ['a'], 'a (2)'],
    ['a', ['a', 'a (2)'], 'a (3)'],
    ['あ'.repeat(maxViewNameLength), [], `${'あ'.repeat(maxViewNameLength - 4)} (2)`],
  ])('%s beside %j becomes %s', (name, taken, numbered) => {
    expect(numberName(name, new Set(taken))).toBe(numbered);
  });
});

describe('a file', () => {
  test('is added beside what is there: its views once, a name that is taken by another gets a number', () => {
    const file = serializeNamedViews([view('a'), view('b', '#v=1&pillar=2')]);
    const first = importNamedViews([view('b')], file);
    expect(first.imported).toEqual({ added: 2, found: 2 });
    expect(namesOf(first.views)).toEqual(['b', 'a', 'b (2)']);
    const again = importNamedViews(first.views, file);
    expect(again).toEqual({ imported: { added: 0, found: 0 }, views: first.views });
  });

  test.each(['a (2)', 'あ'.repeat(maxViewNameLength)])('is added once, however its names are numbered here: %s', (name) => {
    const file = serializeNamedViews([view(name, '#v=1', '2026-05-01T00:00:00.000Z')]);
    const first = importNamedViews([view(name)], file);
    expect(first.views).toHaveLength(2);
    expect(importNamedViews(first.views, file)).toEqual({ imported: { added: 0, found: 0 }, views: first.views });
    expect(parseKept(serializeNamedViews(first.views), viewsForm)).toEqual({ ok: true, value: first.views, isWhole: true });
  });

  test('with more than there is room for tells how many were added', () => {
    const { imported, views } = importNamedViews([view('x')], serializeNamedViews(many(maxNamedViews)));
    expect(imported).toEqual({ added: maxNamedViews - 1, found: maxNamedViews });
    expect(views).toHaveLength(maxNamedViews);
    expect(views[0]?.name).toBe('x');
  });

  test.each(['', '{', 'null', '[]', '{"v":1}', '{"v":0,"views":[]}', '{"v":2,"views":[]}', '{"v":1,"views":{}}'])(
    'that is no list of views adds nothing: %s',
    (text) => {
      expect(importNamedViews([view('a')], text)).toEqual({ imported: null, views: [view('a')] });
    },
  );

  test('single entries that are no views are left out', () => {
    const entries = [view('gut'), { name: 'x' }, view(''), view('x'.repeat(61)), view('js', 'javascript:alert(1)'), null, 3];
    expect(parseKept(JSON.stringify({ v: 1, views: entries }), viewsForm)).toEqual({ ok: true, value: [view('gut')], isWhole: false });
  });
});

test('what can not be read is handed back as it was, so that nothing is lost', () => {
  const opened = kept(key, viewsForm, makeBrowser({ [key]: '{"v":9}' }).openWindow());
  expect(opened.get()).toMatchObject({ value: [], unreadable: [{ key, text: '{"v":9}' }] });
});

test('an absent storage keeps nothing and says so', () => {
  const opened = kept(key, viewsForm, noStorage);
  opened.change(() => [view('a')]);
  expect(opened.get()).toMatchObject({ standing: 'refused', value: [view('a')] });
});

test('a view saved in one window is not lost when another saves one, of the same name or not', () => {
  const browser = makeBrowser();
  const one = kept(key, viewsForm, browser.openWindow());
  const silent = kept(key, viewsForm, { ...browser.openWindow(), followOthers: () => undefined });
  one.change((views) => [...views, view('a')]);
  silent.change((views) => [...views, view('b')]);
  expect(namesOf(one.get().value)).toEqual(['a', 'b']);
  one.change((views) => [...views, view('c', '#v=1&pillar=1')]);
  silent.change((views) => [...views, view('c', '#v=1&pillar=2', '2026-05-01T00:00:00.000Z')]);
  expect(new Set(namesOf(one.get().value))).toEqual(new Set(['a', 'b', 'c', 'c (2)']));
});
