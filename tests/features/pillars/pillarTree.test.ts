import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildReportIndex } from '../../../src/domain/reportIndex';
import type { Report } from '../../../src/domain/report';
import { buildPillarTree, type PillarTree } from '../../../src/features/pillars/pillarTree';
import { countCoverage, selectInitiatives } from '../../../src/query/initiativeRows';
import { listMainResults } from '../../../src/query/mainResults';
import { selectRows } from '../../../src/query/achievementRows';
import { emptySelection } from '../../../src/query/selection';
import { arbitraryReport, arbitrarySelection } from '../../support/arbitraryReport';
import { makeReport } from '../../support/makeReport';

const report: Report = JSON.parse(readFileSync('data/kariya-fy2022/report.json', 'utf8'));
const index = buildReportIndex(report);

const groupsOf = ({ branches }: PillarTree) => branches.flatMap(({ departments }) => departments.flatMap(({ groups }) => groups));
const leavesOf = (tree: PillarTree) => groupsOf(tree).flatMap(({ initiatives }) => initiatives);

describe('Kariya FY2022 by pillar', () => {
  const tree = buildPillarTree(index, emptySelection, 'pillar');

  test('every pillar with its coverage; (5) stays, empty', () => {
    const printed = tree.branches.map(({ id, coverage }) => [id, coverage.withNumberCount, coverage.initiativeCount]);
    expect(printed).toEqual([
      ['p1', 60, 66],
      ['p2', 18, 20],
      ['p3', 25, 30],
      ['p4', 16, 16],
      ['p5', 0, 0],
      ['p6', 6, 6],
    ]);
    expect(tree.coverage).toMatchObject({ withNumberCount: 125, initiativeCount: 138 });
    expect(tree.branches.find(({ id }) => id === 'p5')?.departments).toEqual([]);
  });

  test('every goal, initiative and number of the report stands in it once', () => {
    expect(groupsOf(tree).length).toBe(report.goals.length);
    expect(
      leavesOf(tree)
        .map(({ row }) => row.initiative.id)
        .toSorted(),
    ).toEqual(report.initiatives.map(({ id }) => id).toSorted());
    expect(leavesOf(tree).flatMap(({ achievements }) => achievements).length).toBe(index.achievements.length);
  });

  test('every pillar leads with its largest results, as the overview chooses them', () => {
    for (const { head, results } of tree.branches) {
      const pillars = 'pillar' in head ? [head.pillar.number] : [];
      expect(results).toEqual(listMainResults(index, { ...emptySelection, pillars }));
    }
    const [third] = tree.branches.filter(({ id }) => id === 'p3').map(({ results }) => results.slice(0, 3));
    expect(third?.map(({ row: { quantity } }) => `${quantity.label} ${quantity.value}${quantity.unit}`)).toEqual([
      '関係機関等との調整会議の開催回数（刈谷市駅周辺の民間再開発） 26回',
      '子育てコンシェルジュの相談等対応件数 1789件',
      '美術館の年間入館者数 94407人',
    ]);
  });

  test('a unit narrows the numbers, not the initiatives', () => {
    const narrowed = buildPillarTree(index, { ...emptySelection, units: ['km'] }, 'pillar');
    expect(narrowed.coverage).toEqual(tree.coverage);
    expect(leavesOf(narrowed).flatMap(({ achievements }) => achievements).length).toBe(4);
  });

  test('only the chosen pillar is shown', () => {
    const ids = (pillars: number[]) => buildPillarTree(index, { ...emptySelection, pillars }, 'pillar').branches.map(({ id }) => id);
    expect(ids([3])).toEqual(['p3']);
    expect(ids([3, 5])).toEqual(['p3', 'p5']);
    expect(ids([5])).toEqual([]);
  });
});

describe('Kariya FY2022 by section', () => {
  const tree = buildPillarTree(index, emptySelection, 'section');

  test('departments in printed order with their own coverage', () => {
    expect(tree.branches.map(({ id }) => id)).toEqual(report.departments.map(({ id }) => id));
    expect(
      tree.branches.every(
        ({ departments, coverage }) => departments.length === 1 && departments[0]?.coverage.initiativeCount === coverage.initiativeCount,
      ),
    ).toBe(true);
  });

  test('a section has the coverage that filtering by it shows', () => {
    for (const group of groupsOf(tree)) {
      const id = 'section' in group.head ? group.head.section?.id : undefined;
      expect(group.coverage).toEqual(
        countCoverage(selectInitiatives(index, { ...emptySelection, sections: id === undefined ? [] : [id] })),
      );
    }
  });
});

test('an initiative of two sections stands under both and counts once in its department', () => {
  const made = buildReportIndex(
    makeReport({ initiatives: [{ sections: ['税務課', '納税課'], quantities: ['3回'] }, { sections: ['納税課'] }] }),
  );
  const tree = buildPillarTree(made, emptySelection, 'section');
  expect(groupsOf(tree).map(({ id, coverage }) => [id, coverage.withNumberCount, coverage.initiativeCount])).toEqual([
    ['d01-税務課', 1, 1],
    ['d01-納税課', 1, 2],
  ]);
  expect(tree.branches[0]?.coverage).toMatchObject({ withNumberCount: 1, initiativeCount: 2 });
});

test('an initiative without a section is kept', () => {
  const tree = buildPillarTree(buildReportIndex(makeReport({ initiatives: [{ quantities: ['3回'] }] })), emptySelection, 'section');
  expect(groupsOf(tree).map(({ head, initiatives }) => [head, initiatives.length])).toEqual([[{ section: null }, 1]]);
});

test('over generated reports and selections: what is selected is what stands in the tree', () => {
  fc.assert(
    fc.property(arbitraryReport(), arbitrarySelection, (made, selection) => {
      const at = buildReportIndex(made);
      const byPillar = buildPillarTree(at, selection, 'pillar');
      const initiatives = selectInitiatives(at, selection);
      expect(new Set(leavesOf(byPillar).map(({ row }) => row))).toEqual(new Set(initiatives));
      expect(new Set(leavesOf(byPillar).flatMap(({ achievements }) => achievements))).toEqual(new Set(selectRows(at, selection)));
      const bySection = buildPillarTree(at, selection, 'section');
      expect(new Set(leavesOf(bySection).map(({ row }) => row))).toEqual(new Set(initiatives));
      expect(bySection.coverage).toEqual(byPillar.coverage);
    }),
    { numRuns: 100 },
  );
});
