import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildReportIndex } from '../../src/domain/reportIndex';
import { emptySelection, type Selection } from '../../src/query/selection';
import { buildTableModel, type TableModel, type TableSettings } from '../../src/query/tableModel';
import { tableColumns } from '../../src/query/columns';
import { tableGroupings } from '../../src/query/view';
import { arbitraryReport } from '../support/arbitraryReport';
import { makeReport } from '../support/makeReport';

const plain: TableSettings = { tableSort: null, tableGrouping: null, showsWithoutNumber: false };
const report = makeReport({
  departments: ['総務部', '建設部', '教育部'],
  initiatives: [
    { department: '総務部', text: '訓練', sections: ['税務課'], quantities: [{ id: 'a', value: 2 }, '31人'] },
    { department: '総務部', text: '文章だけ', sections: ['納税課'] },
    { department: '建設部', text: '道路', pillar: 2, sections: ['道路課', '公園課'], quantities: ['0.7km', { value: 2, sameAs: 'a' }] },
    { department: '教育部', text: '方針だけ', pillar: 3 },
  ],
});
const index = buildReportIndex(report);
const build = (settings: Partial<TableSettings>, selection: Partial<Selection> = {}) =>
  buildTableModel(index, { ...emptySelection, ...selection }, { ...plain, ...settings });

/** `回2` for an achievement, the text for an initiative without one. */
const listRows = ({ groups }: TableModel) =>
  groups.map(({ rows }) =>
    rows.map((line) => (line.kind === 'initiative' ? line.row.initiative.text : `${line.row.quantity.value}${line.row.quantity.unit}`)),
  );

describe('rows', () => {
  test('stand in document order', () => {
    expect(listRows(build({}))).toEqual([['2回', '31人', '0.7km', '2回']]);
  });

  test('one printed twice is listed twice and counted once', () => {
    expect(build({}).counts).toEqual({ rowCount: 4, countedCount: 3 });
  });

  test('initiatives without a number stand at their place in document order', () => {
    expect(listRows(build({ showsWithoutNumber: true }))).toEqual([['2回', '31人', '文章だけ', '0.7km', '2回', '方針だけ']]);
  });

  test.each(['ascending', 'descending'] as const)('and last when sorted %s, as every missing value', (direction) => {
    const rows = listRows(build({ showsWithoutNumber: true, tableSort: { column: 'value', direction } }))[0];
    expect(rows?.slice(-2)).toEqual(['文章だけ', '方針だけ']);
  });

  test.each<[string, Partial<Selection>]>([
    ['unit', { units: ['km'] }],
    ['kind', { kinds: ['count'] }],
    ['activity', { activities: ['other'] }],
  ])('and not at all while a %s is chosen, which they have none of', (_facet, selection) => {
    expect(build({ showsWithoutNumber: true }, selection).withoutNumber).toEqual([]);
  });
});

describe('groups', () => {
  test('initiatives without a number join the group of their department; the rest stand at the end', () => {
    const model = build({ tableGrouping: 'department', showsWithoutNumber: true });
    expect(listRows(model)).toEqual([['2回', '31人', '文章だけ'], ['0.7km', '2回'], ['方針だけ']]);
    expect(model.groups.at(-1)?.heading).toBe('withoutNumber');
  });

  test('a row of two sections stands under both and is exported once', () => {
    const model = build({ tableGrouping: 'section' });
    expect(listRows(model)).toEqual([
      ['2回', '31人'],
      ['0.7km', '2回'],
      ['0.7km', '2回'],
    ]);
    expect(model.exported).toHaveLength(4);
  });

  test('one unit is added up, a figure printed twice once; mixed units are not', () => {
    const byUnit = build({ tableGrouping: 'unit' }).groups.map(({ sum }) => (sum?.kind === 'sum' ? `${sum.value}${sum.unit}` : 'refused'));
    expect(byUnit).toEqual(['2回', '31人', '0.7km']);
    const [first] = build({ tableGrouping: 'department' }).groups;
    expect(first?.sum).toMatchObject({ kind: 'refused', reasons: [{ code: 'mixedUnits' }] });
  });
});

test('for any report and view: what is exported is what is listed, in its order', () => {
  const settings = fc.record({
    tableSort: fc.option(
      fc.record({ column: fc.constantFrom(...tableColumns), direction: fc.constantFrom('ascending' as const, 'descending' as const) }),
    ),
    tableGrouping: fc.option(fc.constantFrom(...tableGroupings)),
    showsWithoutNumber: fc.boolean(),
  });
  fc.assert(
    fc.property(arbitraryReport(), settings, (any, view) => {
      const model = buildTableModel(buildReportIndex(any), emptySelection, view);
      const listed = model.groups.flatMap(({ rows }) => rows.flatMap((line) => (line.kind === 'achievement' ? [line.row] : [])));
      expect(model.exported).toEqual([...new Set(listed)]);
      expect(model.exported).toHaveLength(model.counts.rowCount);
      const keys = model.groups.flatMap(({ rows }) => rows.map(({ key }) => key));
      expect(new Set(keys).size).toBe(keys.length);
    }),
    { numRuns: 200 },
  );
});
