import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildReportIndex, selectInitiativeParents, selectParents } from '../../src/domain/reportIndex';
import { entryAt } from '../../src/domain/collections';
import { arbitraryReport } from '../support/arbitraryReport';
import { makeReport } from '../support/makeReport';

describe('what stands above a quantity', () => {
  const index = buildReportIndex(
    makeReport({
      initiatives: [
        {
          department: '建設部',
          pillar: 3,
          sections: ['道路課', '公園課'],
          statements: [{ quantities: ['16回'] }, { sections: ['公園課'], quantities: ['6回'] }, { sections: [], quantities: ['1回'] }],
        },
      ],
    }),
  );
  const parentsAt = (place: number) => selectParents(index, entryAt(index.achievements, place));

  test('goal, department and pillar are those of its initiative', () => {
    const { department, pillar, goal, initiative, statement } = parentsAt(0);
    expect([department.name, pillar.number, goal.pillar, initiative.marker, statement.line]).toEqual(['建設部', 3, 3, '①', 1]);
  });

  test.each([
    ['of the initiative, where its line prints the same', 0, ['道路課', '公園課']],
    ['of its line, where that prints others', 1, ['公園課']],
    ['of the initiative, where its line prints none', 2, ['道路課', '公園課']],
  ])('sections are those %s', (_name, place, names) => {
    expect(parentsAt(place).sections.map(({ name }) => name)).toEqual(names);
  });

  test('a report that names what it does not hold is an error that says so', () => {
    const broken = { ...entryAt(index.report.initiatives, 0), goalId: 'g9' };
    expect(() => selectInitiativeParents(index, broken)).toThrow('it has no g9');
  });
});

test('a pillar that only a goal uses has no name and stands in its place', () => {
  const report = makeReport({ pillars: [{ number: 3, name: '三' }], initiatives: [{ pillar: 3 }, { pillar: 1 }] });
  expect([...buildReportIndex(report).pillars.values()]).toEqual([
    { number: 1, name: null },
    { number: 3, name: '三' },
  ]);
});

test('dependents are kept by relation', () => {
  const quantities = [
    { id: 'now', value: 10 },
    { id: 'then', value: 8, role: 'prior' as const, priorOf: 'now' },
    { id: 'aim', value: 12, role: 'target' as const, targetOf: 'now' },
    { id: 'a', value: 6, partOf: 'now' },
    { id: 'b', value: 4, partOf: 'now' },
  ];
  const index = buildReportIndex(makeReport({ initiatives: [{ quantities }] }));
  const idsOf = Object.entries(index.dependents.get('now') ?? {}).map(([field, list]) => [field, list.map(({ id }) => id)]);
  expect(Object.fromEntries(idsOf)).toEqual({ priorOf: ['then'], targetOf: ['aim'], partOf: ['a', 'b'] });
  expect(index.dependents.get('then')).toBeUndefined();
});

test('document order is that of statements, then of places in the text, however the list is ordered', () => {
  fc.assert(
    fc.property(arbitraryReport(), fc.infiniteStream(fc.nat()), (report, stream) => {
      const ranks = new Map(report.quantities.map(({ id }) => [id, stream.next().value ?? 0]));
      const shuffled = report.quantities.toSorted((a, b) => (ranks.get(a.id) ?? 0) - (ranks.get(b.id) ?? 0));
      const idsOf = (quantities: typeof shuffled) => [...buildReportIndex({ ...report, quantities }).quantities.keys()];
      expect(idsOf(shuffled)).toEqual(report.quantities.map(({ id }) => id));
    }),
    { numRuns: 100, seed: 1 },
  );
});

test('only results are achievements, and coverage is the number of them', () => {
  const index = buildReportIndex(makeReport({ initiatives: [{ quantities: ['3回', { value: 4, role: 'target' }] }, {}] }));
  expect(index.achievements.map(({ value }) => value)).toEqual([3]);
  expect(index.report.initiatives.map(({ id }) => index.achievementsByInitiative.get(id)?.length ?? 0)).toEqual([1, 0]);
});

test('an empty report has an index', () => {
  expect(buildReportIndex(makeReport()).achievements).toEqual([]);
});
