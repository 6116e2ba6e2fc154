import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildReportIndex } from '../../src/domain/reportIndex';
import { selectRows } from '../../src/query/achievementRows';
import { emptySelection, type Selection } from '../../src/query/selection';
import { sortRows } from '../../src/query/sortRows';
import { buildTableModel, keyOfLine, listExported, type TableModel, type TableSettings } from '../../src/query/tableModel';
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
    expect(listExported(model)).toHaveLength(4);
  });

  const family = (key: string, value: number, unit = '回') => ({ value, unit, family: key });
  const measures = buildReportIndex(
    makeReport({
      initiatives: [
        { department: '総務部', quantities: [family('councilSessions', 4), { ...family('courseSessions', 3), id: 'course' }, '5回'] },
        {
          department: '総務部',
          quantities: [{ ...family('councilSessions', 2), id: 'council' }, family('courseSessions', 9), '31人', '7回'],
        },
        { department: '総務部', quantities: [family('followers', 70, '人'), family('followers', 80, '人')].map(snapshot) },
        { department: '建設部', quantities: [family('courseSessions', 1), { ...family('councilSessions', 2), sameAs: 'council' }] },
      ],
    }),
  );
  function snapshot(quantity: ReturnType<typeof family>) {
    return { ...quantity, additivityReason: 'snapshot' as const };
  }
  const say = ({ sums, others }: TableModel['groups'][number]) => [
    ...sums.map(
      ({ family: of, result }) =>
        `${of} ${result.kind === 'sum' ? result.counted.length + '=' + result.value : result.reasons.map(({ code }) => code).join()}`,
    ),
    ...others.map(({ unit, count }) => `${unit}×${count}`),
  ];
  const groupBy = (tableGrouping: TableSettings['tableGrouping']) =>
    buildTableModel(measures, emptySelection, { ...plain, tableGrouping }).groups.map(say);

  test.each<[TableSettings['tableGrouping'], string[][]]>([
    // families that compare more departments, then more results, first; a family of one in the group is no sum, and counts with the rest
    ['department', [['courseSessions 2=12', 'councilSessions 2=6', 'followers snapshot', '回×2', '人×1'], ['回×2']]],
    // one unit and two measures: two sums, and one figure printed twice counts once
    [
      'unit',
      [
        ['courseSessions 3=13', 'councilSessions 2=6', '回×2'],
        ['followers snapshot', '人×1'],
      ],
    ],
    [null, [[]]],
  ])('by %s: measure families are added up each for itself, the rest is counted by unit', (grouping, said) => {
    expect(groupBy(grouping)).toEqual(said);
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
      const generated = buildReportIndex(any);
      const model = buildTableModel(generated, emptySelection, view);
      const inDocument = selectRows(generated, emptySelection);
      const exported = listExported(model);
      expect(exported).toHaveLength(model.counts.rowCount);
      expect(new Set(exported)).toEqual(new Set(inDocument));
      const { tableSort: sort } = view;
      const ungrouped = listExported(buildTableModel(generated, emptySelection, { ...view, tableGrouping: null }));
      expect(ungrouped).toEqual(
        sort === null ? inDocument : sortRows(generated, inDocument, { key: sort.column, direction: sort.direction }),
      );
      for (const { sums, others, rows: own } of model.groups.filter(({ heading }) => heading !== 'all')) {
        for (const sum of sums) expect(new Set(sum.rows.map(({ quantity }) => quantity.family))).toEqual(new Set([sum.family]));
        const counted = sums.flatMap(({ rows }) => rows).length + others.reduce((all, { count }) => all + count, 0);
        expect(counted).toBe(own.filter(({ kind }) => kind === 'achievement').length);
      }
      const keys = model.groups.flatMap(({ rows }) => rows.map(keyOfLine));
      expect(new Set(keys).size).toBe(keys.length);
    }),
    { numRuns: 200 },
  );
});
