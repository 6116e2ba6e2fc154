import { describe, expect, test } from 'vitest';
import '../../../src/i18n/laterTexts';
import { buildReportIndex } from '../../../src/domain/reportIndex';
import { buildDepartmentSheet } from '../../../src/features/department/departmentSheet';
import { listRates, listResults } from '../../../src/specs/resultEntries';
import { makeComparison } from '../../support/makeComparison';
import { makeReport, type ReportSpec } from '../../support/makeReport';
import { makeWords, readKariya } from '../../support/makeWords';

const index = readKariya();
const { report } = index;
const words = makeWords(index);

describe.each(report.departments.map(({ id, name }) => [name, id] as const))('%s, recomputed from the plain lists', (_name, id) => {
  const sheet = buildDepartmentSheet(index, id);
  const goals = report.goals.filter(({ departmentId }) => departmentId === id);
  const initiatives = report.initiatives.filter(({ goalId }) => goals.some((goal) => goal.id === goalId));
  const isOwn = ({ initiativeId }: { initiativeId: string }) => initiatives.some((initiative) => initiative.id === initiativeId);
  const results = report.quantities.filter((quantity) => quantity.role === 'result' && isOwn(quantity));
  const counted = results.filter(({ sameAs }) => !results.some((other) => other.id === sameAs));

  test('goals, initiatives, coverage, achievements', () => {
    const withNumber = initiatives.filter((initiative) => results.some(({ initiativeId }) => initiativeId === initiative.id));
    expect(sheet.goalCount).toBe(goals.length);
    expect(sheet.coverage).toMatchObject({ initiativeCount: initiatives.length, withNumberCount: withNumber.length });
    expect(sheet.countedCount).toBe(counted.length);
    expect(sheet.wholeCoverage).toMatchObject({ initiativeCount: 138, withNumberCount: 125 });
  });

  test('every result stands on it once, by its family or by itself, or among the rates', () => {
    const shown = [...listResults(sheet.selection, 'department', words), ...listRates(sheet.selection, 'department', words)];
    expect(shown.flatMap(({ quantityIds = [] }) => quantityIds).toSorted()).toEqual(counted.map((quantity) => quantity.id).toSorted());
    for (const { quantityIds = [] } of shown) {
      const families = new Set(counted.filter((quantity) => quantityIds.includes(quantity.id)).map(({ family }) => family ?? null));
      expect(families.size).toBe(1);
    }
  });

  test('a number is the sum of its parts, or is printed as it stands', () => {
    for (const { value, parts, opens, details } of listResults(sheet.selection, 'department', words)) {
      const printed = opens?.kind === 'quantity' ? index.quantities.get(opens.id)?.value : undefined;
      const values = parts.map((part) => index.quantities.get(part.id)?.value ?? NaN);
      const isSum = details.some((detail) => detail.includes('件を合計'));
      expect(value).toBeCloseTo(isSum ? values.reduce((sum, one) => sum + one, 0) : (printed ?? NaN), 9);
    }
  });

  test('its words of the document are those of the report', () => {
    const printed = report.statements.filter(isOwn).flatMap(({ verdicts = [] }) => verdicts);
    expect(sheet.verdicts.map(({ verdict }) => verdict)).toEqual(printed);
  });

  test('findings are about this department', () => {
    for (const { departments } of [...sheet.amongAll, ...sheet.care]) expect(departments).toContain(id);
  });
});

test('産業環境部: a target with its value, and one without', () => {
  const { comparisons, lone } = buildDepartmentSheet(index, 'd07');
  expect(comparisons.map(({ beside, difference, differenceUnit, attainment }) => [beside, difference, differenceUnit, attainment])).toEqual(
    [['target', 2.9, 'ha', 42.9 / 40]],
  );
  expect(lone.map(({ quantity }) => quantity.value)).toEqual([26]);
});

test('福祉健康部 and 次世代育成部 are both told that they share a figure', () => {
  for (const id of ['d05', 'd06']) expect(buildDepartmentSheet(index, id).care.map(({ rule }) => rule)).toContain('sharedFigure');
});

test('a department that prints nothing has an empty sheet, not a missing one', () => {
  const made = makeComparison();
  const sheet = buildDepartmentSheet(made, 'd04');
  expect(sheet).toMatchObject({ goalCount: 0, countedCount: 0, comparisons: [], lone: [], verdicts: [], amongAll: [], care: [] });
  expect(listResults(sheet.selection, 'department', makeWords(made))).toEqual([]);
  expect(sheet.coverage.share).toBeNull();
});

type Quantities = Exclude<NonNullable<ReportSpec['initiatives']>[number]['quantities'], undefined>;

describe('results of a department', () => {
  const list = (quantities: Quantities) => {
    const made = buildReportIndex(makeReport({ initiatives: [{ quantities }] }));
    return listResults(buildDepartmentSheet(made, 'd01').selection, 'department', makeWords(made)).map(
      ({ label, text, unit, definition }) => [label, `${text}${unit}`, definition],
    );
  };
  const council = { unit: '回', activity: 'meeting', family: 'councilSessions' } as const;

  test('are the sum of a family with what it is made of', () => {
    expect(
      list([
        { ...council, value: 20, label: '甲委員会の回数' },
        { ...council, value: 2, label: '乙委員会の回数', qualifiers: ['約'] },
      ]),
    ).toEqual([['審議会・委員会等の開催回数', '約22回', '2件を合計 · 甲委員会の回数 20回、乙委員会の回数 約2回']]);
  });

  test('say why there is no sum, and show the largest', () => {
    const each = { additivity: 'nonAdditive', additivityReason: 'perItem', qualifiers: ['各'] } as const;
    expect(
      list([
        { ...council, ...each, value: 3, label: '甲部会の回数' },
        { ...council, ...each, value: 2, label: '乙部会の回数' },
      ]),
    ).toEqual([['甲部会の回数', '各3回', '合計なし：一つあたりの値を含むため · 乙部会の回数 各2回']]);
  });

  test('name all equals, or how many there are', () => {
    const each = { ...council, value: 3, additivity: 'nonAdditive', additivityReason: 'perItem' } as const;
    expect(list(['甲', '乙'].map((label) => ({ ...each, label })))[0]?.[0]).toBe('甲・乙');
    expect(list(['甲', '乙', '丙', '丁'].map((label) => ({ ...each, label })))[0]?.[0]).toMatch(/4/u);
  });

  test('that belong to no family stand behind the families, each by itself', () => {
    expect(
      list([
        { value: 900, unit: '枚', label: '配布枚数' },
        { ...council, value: 2, label: '甲委員会の回数' },
        { value: 7, unit: '枚', label: '掲示枚数' },
      ]).map(([, text]) => text),
    ).toEqual(['2回', '900枚', '7枚']);
  });

  test('keep a total apart from its parts', () => {
    expect(
      list([
        { ...council, id: 'whole', value: 38, label: '会議の回数' },
        { ...council, value: 23, label: '部会の回数', partOf: 'whole' },
      ]),
    ).toEqual([['会議の回数', '38回', 'うち・ほかの数え方：部会の回数 23回']]);
  });
});
