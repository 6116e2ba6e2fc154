import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildReportIndex } from '../../../src/domain/reportIndex';
import { cutPart, listHeads, listPlaces } from '../../../src/features/table/LongTable';
import { emptySelection } from '../../../src/query/selection';
import { buildTableModel } from '../../../src/query/tableModel';
import { makeReport } from '../../support/makeReport';

const index = buildReportIndex(
  makeReport({
    departments: ['総務部', '建設部'],
    initiatives: [
      { department: '総務部', text: '訓練', quantities: ['2回', '31人'] },
      { department: '建設部', text: '道路', quantities: ['0.7km'] },
    ],
  }),
);

/** As the table unfolds them: a head, then its rows. */
const unfold = (tableGrouping: 'department' | null) => {
  const { groups } = buildTableModel(index, emptySelection, { tableSort: null, tableGrouping, showsWithoutNumber: false });
  return groups.flatMap((group) => [...(tableGrouping === null ? [] : [{ kind: 'group', group } as const]), ...group.rows]);
};

test.each([
  ['department', [0, 3]],
  [null, []],
] as const)('heads of groups by %s stand at %j', (grouping, places) => {
  expect(listHeads(unfold(grouping))).toEqual(places);
});

test.each([
  ['all of them, where they are few', 'department', 0, 9, [0, 1, 2, 3, 4]],
  ['the first ones', 'department', 0, 2, [0, 1]],
  ['under the head of the group that they go on with', 'department', 2, 2, [0, 2, 3]],
  ['from a head on', 'department', 3, 2, [3, 4]],
  ['the last ones, fewer than there is room for', null, 2, 2, [2]],
] as const)('a part of the lines: %s', (_name, grouping, from, length, places) => {
  const all = unfold(grouping);
  const { lines, placeOf } = cutPart(all, from, length);
  expect(lines.map((_line, at) => placeOf(at))).toEqual(places);
  expect(lines).toEqual(places.map((place) => all[place]));
});

describe('lines that are drawn', () => {
  test.each([
    ['those in view', [], 4, 6, undefined, [4, 5, 6]],
    ['none', [], 0, -1, undefined, []],
    ['the head of the group that the first one goes on with', [0, 3, 9], 4, 6, undefined, [3, 4, 5, 6]],
    ['a head that is the first one in view, once', [0, 4, 6], 4, 6, undefined, [4, 5, 6]],
    ['the one with the focus, before them', [], 4, 6, 1, [1, 4, 5, 6]],
    ['the one with the focus, behind them', [0], 4, 6, 80, [0, 4, 5, 6, 80]],
    ['the one with the focus where it is in view, once', [], 4, 6, 5, [4, 5, 6]],
  ] as const)('%s', (_name, heads, first, last, focused, drawn) => {
    expect(listPlaces(heads, first, last, focused)).toEqual(drawn);
  });

  test('stand in order, each once, with all that are in view, and no more than two others', () => {
    const heads = fc.uniqueArray(fc.nat(300)).map((places) => places.toSorted((a, b) => a - b));
    fc.assert(
      fc.property(heads, fc.nat(300), fc.nat(60), fc.option(fc.nat(400), { nil: undefined }), (all, first, more, focused) => {
        const drawn = listPlaces(all, first, first + more, focused);
        const seen = Array.from({ length: more + 1 }, (_, line) => first + line);
        expect(drawn).toEqual([...new Set(drawn)].toSorted((a, b) => a - b));
        expect(drawn.filter((place) => place >= first && place <= first + more)).toEqual(seen);
        expect(drawn.length).toBeLessThanOrEqual(seen.length + 2);
      }),
    );
  });
});
