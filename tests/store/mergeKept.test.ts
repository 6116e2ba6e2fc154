import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isSame, mergeFields, mergeLists } from '../../src/store/mergeKept';

/** `a b:x c`: ids, with a text where it is not empty. */
const list = (text: string) =>
  text.split(' ').flatMap((word) => {
    const [id = '', note = ''] = word.split(':');
    return id === '' ? [] : [{ id, note }];
  });
const write = (items: readonly { id: string; note: string }[]) =>
  items.map(({ id, note }) => (note === '' ? id : `${id}:${note}`)).join(' ');

describe('two lists that come from one', () => {
  test.each<[string, string, string, string, string]>([
    ['nothing changed', 'a b c', 'a b c', 'a b c', 'a b c'],
    ['a note here, a removal there', 'a b c', 'a b c:note', 'a c', 'a c:note'],
    ['a removal here, a note there', 'a b c', 'b c', 'a b c:note', 'b c:note'],
    ['both add at the end', 'a', 'a b', 'a c', 'a c b'],
    ['both add to nothing', '', 'a', 'b', 'b a'],
    ['added in the middle', 'a b', 'a x b', 'a b c', 'a x b c'],
    ['moved here, added there', 'a b c', 'c a b', 'a b c d', 'c a b d'],
    ['moved there, added here', 'a b c', 'a b c d', 'c a b', 'c a b d'],
    ['moved here, removed there', 'a b c', 'c b a', 'a c', 'c a'],
    ['both remove the same', 'a b', 'a', 'a', 'a'],
    ['removed there, but something was written about it here', 'a b', 'a b:note', 'a', 'a b:note'],
    ['removed here, but something was written about it there', 'a b', 'a', 'a b:note', 'a b:note'],
    ['both write about different ones', 'a b', 'a:x b', 'a b:y', 'a:x b:y'],
    ['both write about the same: the reader of this window', 'a', 'a:x', 'a:y', 'a:x'],
    ['everything removed there', 'a b', 'a b', '', ''],
  ])('%s', (_name, base, mine, theirs, merged) => {
    expect(write(mergeLists(list(base), list(mine), list(theirs)))).toBe(merged);
  });

  test('without a change of the other side, mine is what comes out, and the other way round', () => {
    const items = fc.uniqueArray(fc.record({ id: fc.stringMatching(/^[a-f]$/), note: fc.constantFrom('', 'x', 'y') }), {
      selector: ({ id }) => id,
    });
    fc.assert(
      fc.property(items, items, (base, changed) => {
        expect(mergeLists(base, changed, base)).toEqual(changed);
        expect(mergeLists(base, base, changed)).toEqual(changed);
      }),
    );
  });

  test('nothing that either side has added is lost, and no note lands on another item', () => {
    const items = fc.uniqueArray(fc.record({ id: fc.stringMatching(/^[a-f]$/), note: fc.constantFrom('', 'x', 'y') }), {
      selector: ({ id }) => id,
    });
    fc.assert(
      fc.property(items, items, items, (base, mine, theirs) => {
        const merged = mergeLists(base, mine, theirs);
        const ids = merged.map(({ id }) => id);
        const isNew = ({ id }: { id: string }) => base.every((item) => item.id !== id);
        expect(new Set(ids).size).toBe(ids.length);
        for (const { id } of [...mine, ...theirs].filter(isNew)) expect(ids).toContain(id);
        for (const { id, note } of merged)
          expect([...mine, ...theirs].filter((item) => item.id === id).map((item) => item.note)).toContain(note);
      }),
    );
  });
});

test('fields: what changed here is mine, the rest theirs', () => {
  const merged = mergeFields({ a: 1, b: { c: 1 }, d: 1 }, { a: 2, b: { c: 1 }, d: 1 }, { a: 3, b: { c: 4 }, d: 1 });
  expect(merged).toEqual({ a: 2, b: { c: 4 }, d: 1 });
});

test.each<[unknown, unknown, boolean]>([
  [{ a: 1, b: { c: [1, 2] } }, { b: { c: [1, 2] }, a: 1 }, true],
  [[1, 2], [2, 1], false],
  [{ a: 1 }, { a: 1, b: 2 }, false],
  [{ a: undefined }, { b: undefined }, false],
  [null, {}, false],
  ['1', 1, false],
])('%j and %j are the same: %s', (a, b, same) => {
  expect(isSame(a, b)).toBe(same);
});
