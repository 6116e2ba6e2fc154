import { describe, expect, test } from 'vitest';
import {
  loadNamedViews,
  maxNamedViews,
  mergeNamedViews,
  parseNamedViews,
  saveNamedViews,
  serializeNamedViews,
  type NamedView,
} from '../../src/store/namedViews';
import { makeStorage } from '../support/makeStorage';

const key = 'seika-board.views';
const view = (name: string, hash = '#v=1'): NamedView => ({ name, hash, savedAt: '2026-04-01T00:00:00.000Z' });

test('kept and loaded, written to a file and restored', () => {
  const { storage } = makeStorage();
  const views = [view('水資源部', '#v=1&department=d10'), view('全体', '')];
  expect(saveNamedViews(storage, views)).toBe(true);
  expect(loadNamedViews(storage)).toMatchObject({ ok: true, views });
  expect(parseNamedViews(serializeNamedViews(views))).toEqual({ ok: true, views });
});

test('the same name gets the new view; beyond the limit the oldest go', () => {
  expect(mergeNamedViews([view('a', '#v=1'), view('b')], [view('a', '#v=1&screen=table')])).toEqual([
    view('b'),
    view('a', '#v=1&screen=table'),
  ]);
  const many = Array.from({ length: maxNamedViews }, (_, place) => view(`${place}`));
  const merged = mergeNamedViews(many, [view('new')]);
  expect(merged).toHaveLength(maxNamedViews);
  expect(merged.at(-1)?.name).toBe('new');
  expect(merged[0]?.name).toBe('1');
});

describe('what is no list of views', () => {
  test.each(['', '{', 'null', '[]', '{"v":1}', '{"v":0,"views":[]}', '{"v":2,"views":[]}', '{"v":1,"views":{}}'])('%s', (text) => {
    expect(parseNamedViews(text)).toEqual({ ok: false });
  });

  test('is handed back as it was, so that nothing is lost', () => {
    expect(loadNamedViews(makeStorage({ [key]: '{"v":9}' }).storage)).toEqual({ ok: false, raw: '{"v":9}' });
  });

  test('single entries that are no views are left out', () => {
    const entries = [view('gut'), { name: 'x' }, view(''), view('x'.repeat(61)), view('js', 'javascript:alert(1)'), null, 3];
    expect(parseNamedViews(JSON.stringify({ v: 1, views: entries }))).toEqual({ ok: true, views: [view('gut')] });
  });
});

test.each([
  ['absent', null],
  ['refusing', makeStorage({}, { throws: true }).storage],
])('an %s storage keeps nothing and says so', (_name, storage) => {
  expect(saveNamedViews(storage, [view('a')])).toBe(false);
  expect(loadNamedViews(storage)).toMatchObject({ ok: true, views: [] });
});
