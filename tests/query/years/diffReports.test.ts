import * as fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { buildReportIndex, lookUp, type ReportIndex } from '../../../src/domain/reportIndex';
import { countDiff, diffReports, type DiffEntry } from '../../../src/query/years/diffReports';
import { matchReports } from '../../../src/query/years/matchReports';
import { arbitraryReport } from '../../support/arbitraryReport';
import { makeReport, type InitiativeSpec } from '../../support/makeReport';
import { readBothYears } from '../../support/makeSecondYear';

/**
 * Labels by hand of what is another one in the made-up second year of Kariya (`makeSecondYear.ts` lists every edit). Two undertakings have other offices
 * since people have decided about those of 2022 only.
 */
const labels = readFileSync('tests/fixtures/years/kariya-fy2022-fy2023.tsv', 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => {
    const [of = '', classes = '', earlier = '', later = '', confidence = ''] = line.split('\t');
    return { of, classes: classes.split(' ').toSorted(), earlier, later, confidence };
  });

const nameIn = (index: ReportIndex, { of }: DiffEntry, id: string | null): string =>
  id === null ? '' : of === 'initiative' ? lookUp(index.initiatives, id).text : lookUp(index.quantities, id).label;

describe('the made-up second year of Kariya', () => {
  const { earlier, later } = readBothYears();
  const diff = diffReports(earlier, later);
  const told = diff.entries.map((entry) => ({
    of: entry.of,
    classes: entry.classes.toSorted(),
    earlier: nameIn(earlier, entry, entry.earlierId),
    later: nameIn(later, entry, entry.laterId),
    confidence: entry.confidence ?? '',
  }));
  test.each(labels)('$of $classes: $earlier → $later', (label) => {
    expect(told).toContainEqual(label);
  });
  test('nothing else is new, gone, in other words, elsewhere or measured otherwise', () => {
    const labelled = new Set(labels.map(({ earlier: from, later: to }) => `${from} → ${to}`));
    const others = told.filter(
      ({ classes, earlier: from, later: to }) => classes.some((name) => name !== 'changed') && !labelled.has(`${from} → ${to}`),
    );
    expect(others).toEqual([]);
  });
  test('every result of an untouched line is linked with the one of the same place', () => {
    const wrong = diff.match.results.filter(({ earlier: a, later: b }) => {
      const rowsOf = (index: ReportIndex, id: string) => lookUp(index.statements, id).text.replaceAll(/[0-9０-９,.]+/gu, '#');
      const isTouched = labels.some(({ earlier: from, later: to }) => a.quantity.label === from || b.quantity.label === to);
      return !isTouched && rowsOf(earlier, a.quantity.statementId) !== rowsOf(later, b.quantity.statementId);
    });
    // its earlier value is not printed again
    expect(wrong.map(({ earlier: a }) => a.quantity.label)).toEqual(['税務相談実施回数']);
    expect(diff.match.results).toHaveLength(229);
  });
  test('counts of each class', () => {
    expect(countDiff(diff)).toEqual({
      initiatives: { new: 1, gone: 1, renamed: 2, moved: 6, redefined: 0, changed: 0 },
      results: { new: 1, gone: 1, renamed: 3, moved: 0, redefined: 2, changed: 51 },
      doubtful: 8,
    });
  });
});

const indexOf = (initiatives: readonly InitiativeSpec[]) => buildReportIndex(makeReport({ initiatives }));
const classesOf = (before: readonly InitiativeSpec[], after: readonly InitiativeSpec[]) =>
  diffReports(indexOf(before), indexOf(after)).entries.map(({ of, classes, differences, confidence }) =>
    [of, ...classes, ...differences, confidence ?? 'alone'].join(' '),
  );

const drill: InitiativeSpec = { text: '消防等訓練を実施します。', quantities: [{ label: '救急救命講習の実施回数', value: 2 }] };
const fair: InitiativeSpec = {
  text: '地域の産業まつりを開催します。',
  quantities: [{ label: '産業まつりの来場者数', value: 900, unit: '人' }],
};

test.each<[string, readonly InitiativeSpec[], readonly InitiativeSpec[], string[]]>([
  ['nothing differs', [drill, fair], [drill, fair], []],
  ['another order is no difference', [drill, fair], [fair, drill], []],
  [
    'another year in a name is no difference',
    [{ ...drill, text: '令和4年度の訓練2022を実施します。' }],
    [{ ...drill, text: '令和5年度の訓練2023を実施します。' }],
    [],
  ],
  ['a value', [drill], [{ ...drill, quantities: [{ label: '救急救命講習の実施回数', value: 3 }] }], ['result changed certain']],
  ['0 is a value', [drill], [{ ...drill, quantities: [{ label: '救急救命講習の実施回数', value: 0 }] }], ['result changed certain']],
  [
    'a unit',
    [drill],
    [{ ...drill, quantities: [{ label: '救急救命講習の実施回数', value: 2, unit: '件' }] }],
    ['result redefined unit doubtful'],
  ],
  [
    'another spelling of a unit is none',
    [{ ...drill, quantities: [{ label: '整備箇所数', value: 2, unit: '箇所' }] }],
    [{ ...drill, quantities: [{ label: '整備箇所数', value: 2, unit: 'か所' }] }],
    [],
  ],
  [
    'a counting',
    [drill],
    [{ ...drill, quantities: [{ label: '救急救命講習の実施回数', value: 2, counting: 'cumulative' }] }],
    ['result redefined counting doubtful'],
  ],
  ['a department', [{ ...drill, department: '総務部' }], [{ ...drill, department: '建設部' }], ['initiative moved department likely']],
  ['a pillar', [{ ...drill, pillar: 1 }], [{ ...drill, pillar: 2 }], ['initiative moved pillar certain']],
  ['an office', [{ ...drill, sections: ['税務課'] }], [{ ...drill, sections: ['納税課'] }], ['initiative moved office certain']],
  ['one more undertaking, its numbers with it', [drill], [drill, fair], ['initiative new alone']],
  ['one less', [drill, fair], [drill], ['initiative gone alone']],
  ['one more number', [{ ...drill, quantities: [] }], [drill], ['result new alone']],
  ['a whole department less', [drill, { ...fair, department: '産業部' }], [drill], ['initiative gone alone']],
  [
    'of two undertakings with the same words neither is taken for one',
    [drill],
    [
      { ...drill, pillar: 2 },
      { ...drill, pillar: 3 },
    ],
    ['initiative moved pillar doubtful', 'initiative new alone'],
  ],
])('%s', (_name, before, after, expected) => {
  expect(classesOf(before, after).toSorted()).toEqual(expected.toSorted());
});

test('a report differs in nothing from itself', () => {
  fc.assert(
    fc.property(arbitraryReport(), (report) => {
      const index = buildReportIndex(report);
      expect(diffReports(index, index).entries).toEqual([]);
    }),
    { numRuns: 40 },
  );
});

test('backwards the same are linked, and what was new is gone', () => {
  fc.assert(
    fc.property(arbitraryReport(), arbitraryReport(), (one, other) => {
      const [a, b] = [buildReportIndex(one), buildReportIndex(other)];
      const there = matchReports(a, b);
      const back = matchReports(b, a);
      const pairs = there.results.map(({ earlier, later }) => `${earlier.quantity.id} ${later.quantity.id}`);
      expect(back.results.map(({ earlier, later }) => `${later.quantity.id} ${earlier.quantity.id}`).toSorted()).toEqual(pairs.toSorted());
      for (const side of ['earlier', 'later'] as const) {
        const ids = there.results.map((pair) => pair[side].quantity.id);
        expect(new Set(ids).size).toBe(ids.length);
      }
      const counts = [countDiff(diffReports(a, b)), countDiff(diffReports(b, a))];
      expect(counts[1]?.initiatives.gone).toBe(counts[0]?.initiatives.new);
      expect(counts[1]?.results.changed).toBe(counts[0]?.results.changed);
    }),
    { numRuns: 40 },
  );
});
