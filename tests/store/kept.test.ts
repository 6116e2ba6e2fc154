import { describe, expect, test } from 'vitest';
import { kept, parseKept, serializeKept, type KeptForm, type KeptHost } from '../../src/store/kept';
import { mergeFields } from '../../src/store/mergeKept';
import { makeBrowser, noStorage } from '../support/makeBrowser';

interface Names {
  readonly first: string;
  readonly last: string;
}

const isText = (value: unknown): value is string => typeof value === 'string';

/** Version 1 had one field `name`. */
const form: KeptForm<Names> = {
  version: 2,
  empty: { first: '', last: '' },
  migrations: { 1: (content) => ({ v: 2, first: 'name' in content ? content.name : '', last: '' }) },
  read: (content) => {
    const [first, last] = ['first' in content ? content.first : null, 'last' in content ? content.last : null];
    return isText(first) ? { value: { first, last: isText(last) ? last : '' }, isWhole: isText(last) } : null;
  },
  write: (names) => names,
  merge: mergeFields,
};
const key = 'seika-board.names';
const aside = (number: number) => `${key}.aside.${number}`;
const open = (browser: ReturnType<typeof makeBrowser>) => kept(key, form, browser.openWindow());

describe('reading', () => {
  test.each<[string, string, object]>([
    ['this version', '{"v":2,"first":"a","last":"b"}', { ok: true, value: { first: 'a', last: 'b' }, isWhole: true }],
    ['an older one', '{"v":1,"name":"a"}', { ok: true, value: { first: 'a', last: '' }, isWhole: true }],
    ['some of it', '{"v":2,"first":"a","last":3}', { ok: true, value: { first: 'a', last: '' }, isWhole: false }],
    ['a newer one', '{"v":3,"first":"a","last":"b"}', { ok: false, reason: 'newerVersion' }],
    ['one before all migrations', '{"v":0}', { ok: false, reason: 'unreadable' }],
    ['no version', '{"first":"a"}', { ok: false, reason: 'unreadable' }],
    ['a version in words', '{"v":"2","first":"a"}', { ok: false, reason: 'unreadable' }],
    ['another content', '{"v":2}', { ok: false, reason: 'unreadable' }],
    ['a list', '[2]', { ok: false, reason: 'unreadable' }],
    ['nothing', 'null', { ok: false, reason: 'unreadable' }],
    ['half a text', '{"v":2,"fir', { ok: false, reason: 'unreadable' }],
  ])('%s', (_name, text, parsed) => {
    expect(parseKept(text, form)).toEqual(parsed);
  });

  test('what is written is read again', () => {
    const names = { first: 'a', last: 'b' };
    expect(parseKept(serializeKept(names, form), form)).toEqual({ ok: true, value: names, isWhole: true });
  });
});

describe('what can not be read is never written over', () => {
  const newer = '{"v":3,"given":"a"}';

  test('it is set aside before the first change, and stays until the reader removes it', () => {
    const browser = makeBrowser({ [key]: newer });
    const first = open(browser);
    expect(first.get()).toEqual({ value: form.empty, standing: 'kept', unreadable: [{ key, text: newer }] });
    expect(browser.keys()).toEqual([key]);
    first.change((names) => ({ ...names, first: 'b' }));
    expect(browser.read(aside(1))).toBe(newer);
    expect(JSON.parse(browser.read(key))).toMatchObject({ v: 2, first: 'b', last: '' });
    const later = open(browser);
    expect(later.get().unreadable).toEqual([{ key: aside(1), text: newer }]);
    later.removeUnreadable(aside(1));
    expect(later.get().unreadable).toEqual([]);
    expect(first.get().unreadable).toEqual([]);
    expect(browser.keys()).toEqual([key]);
  });

  test('each text has a place of its own, the same text only one', () => {
    const browser = makeBrowser({ [key]: newer, [aside(1)]: 'other' });
    open(browser).change(() => ({ first: 'b', last: '' }));
    expect([browser.read(aside(1)), browser.read(aside(2))]).toEqual(['other', newer]);
    browser.openWindow().storage?.setItem(key, newer);
    open(browser).change(() => ({ first: 'c', last: '' }));
    expect(browser.keys()).toEqual([key, aside(1), aside(2)]);
  });

  test('without room for it, nothing is written', () => {
    const browser = makeBrowser({ [key]: newer });
    browser.refuse('QuotaExceededError');
    const opened = open(browser);
    opened.change(() => ({ first: 'b', last: '' }));
    expect(opened.get()).toEqual({ value: { first: 'b', last: '' }, standing: 'full', unreadable: [{ key, text: newer }] });
    expect(browser.read(key)).toBe(newer);
  });

  test('nor with twenty texts aside already', () => {
    const asides = Array.from({ length: 20 }, (_, place) => [aside(place + 1), `text ${place}`] as const);
    const browser = makeBrowser({ ...Object.fromEntries(asides), [key]: newer });
    const opened = open(browser);
    opened.change(() => ({ first: 'b', last: '' }));
    expect(opened.get().standing).toBe('refused');
    expect(browser.read(key)).toBe(newer);
  });

  test('of what can be read in part, the whole is set aside and the part is used; removing it leaves the part', () => {
    const partial = '{"v":2,"first":"a","last":3}';
    const browser = makeBrowser({ [key]: partial });
    const opened = open(browser);
    expect(opened.get()).toMatchObject({ value: { first: 'a', last: '' }, unreadable: [{ key, text: partial }] });
    opened.removeUnreadable(key);
    expect(opened.get()).toMatchObject({ value: { first: 'a', last: '' }, unreadable: [] });
    expect(JSON.parse(browser.read(key))).toMatchObject({ v: 2, first: 'a', last: '' });
  });

  test('what the reader removes unread is gone', () => {
    const browser = makeBrowser({ [key]: newer });
    const opened = open(browser);
    opened.removeUnreadable(key);
    expect(opened.get().unreadable).toEqual([]);
    expect(browser.keys()).toEqual([]);
  });

  test('a newer version in another window is left to it', () => {
    const browser = makeBrowser();
    const here = open(browser);
    here.change(() => ({ first: 'a', last: '' }));
    browser.openWindow().storage?.setItem(key, newer);
    expect(here.get()).toMatchObject({ value: { first: 'a' }, unreadable: [{ key, text: newer }] });
    here.change((names) => ({ ...names, last: 'z' }));
    expect(browser.read(aside(1))).toBe(newer);
  });
});

describe('a browser that keeps nothing is told of, and the page goes on', () => {
  test('no storage', () => {
    const opened = kept(key, form, noStorage);
    expect(opened.get().standing).toBe('refused');
    opened.change(() => ({ first: 'a', last: '' }));
    expect(opened.get()).toEqual({ value: { first: 'a', last: '' }, standing: 'refused', unreadable: [] });
  });

  test.each([
    ['QuotaExceededError', 'full'],
    ['SecurityError', 'refused'],
  ] as const)('%s: %s', (error, standing) => {
    const browser = makeBrowser();
    const opened = open(browser);
    expect(opened.get().standing).toBe('kept');
    browser.refuse(error);
    opened.change(() => ({ first: 'a', last: '' }));
    expect(opened.get()).toMatchObject({ value: { first: 'a' }, standing });
  });
});

describe('two windows', () => {
  test('follow each other', () => {
    const browser = makeBrowser();
    const [one, two] = [open(browser), open(browser)];
    const seen: string[] = [];
    two.subscribe(() => seen.push(two.get().value.first));
    one.change((names) => ({ ...names, first: 'a' }));
    expect(seen).toEqual(['a']);
    two.change((names) => ({ ...names, last: 'b' }));
    expect(one.get().value).toEqual({ first: 'a', last: 'b' });
    browser.clear();
    expect(one.get().value).toEqual(form.empty);
  });

  test('both changes hold, also where one was not told of the other', () => {
    const browser = makeBrowser();
    const one = open(browser);
    const silent = kept(key, form, { ...browser.openWindow(), followOthers: () => undefined });
    one.change((names) => ({ ...names, first: 'a' }));
    silent.change((names) => ({ ...names, last: 'b' }));
    expect(silent.get().value).toEqual({ first: 'a', last: 'b' });
    expect(one.get().value).toEqual({ first: 'a', last: 'b' });
  });

  test('a change that had no room is not lost when another window changes something else', () => {
    const browser = makeBrowser();
    const [one, two] = [open(browser), open(browser)];
    browser.refuse('QuotaExceededError');
    one.change((names) => ({ ...names, first: 'a' }));
    expect(one.get().standing).toBe('full');
    browser.refuse('');
    two.change((names) => ({ ...names, last: 'b' }));
    expect(one.get().value).toEqual({ first: 'a', last: 'b' });
    one.change((names) => ({ ...names, last: 'c' }));
    expect(one.get().standing).toBe('kept');
    expect(two.get().value).toEqual({ first: 'a', last: 'c' });
  });

  test('both changes hold where they were written across each other, before either had heard of it', () => {
    /** A window that sees its own writing at once, and that of others when it is delivered. */
    const openLate = () => {
      let [seen, listener] = ['', (_key: string | null): void => undefined];
      const host: KeptHost = {
        storage: { getItem: () => seen, setItem: (_key, text) => (seen = text), removeItem: () => (seen = '') },
        followOthers: (told) => (listener = told),
      };
      const deliver = (text: string) => {
        seen = text;
        listener(key);
      };
      return { opened: kept(key, form, host), deliver, seen: () => seen };
    };
    const [one, two] = [openLate(), openLate()];
    one.opened.change(() => ({ first: 'a', last: 'a' }));
    two.deliver(one.seen());
    one.opened.change((names) => ({ ...names, first: 'b' }));
    two.opened.change((names) => ({ ...names, last: 'c' }));
    const [first, second] = [one.seen(), two.seen()];
    one.deliver(second);
    two.deliver(first);
    const both = { first: 'b', last: 'c' };
    expect([one.opened.get().value, two.opened.get().value]).toEqual([both, both]);
    expect(JSON.parse(one.seen())).toMatchObject(both);
    const [third, fourth] = [one.seen(), two.seen()];
    one.deliver(fourth);
    two.deliver(third);
    expect([one.seen(), two.seen()]).toEqual([fourth, third]);
    expect([one.opened.get().value, two.opened.get().value]).toEqual([both, both]);
  });
});
