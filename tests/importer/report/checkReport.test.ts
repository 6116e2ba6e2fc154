import { describe, expect, test } from 'vitest';
import type { Report } from '../../../src/domain/report';
import { checkReport } from '../../../src/importer/report/checkReport';
import { makeReport, type QuantitySpec } from '../../support/makeReport';

const make = (...quantities: QuantitySpec[]): Report => makeReport({ initiatives: [{ statements: [{ line: 12, quantities }] }] });
const codesOf = (report: Report): string[] => checkReport(report).map(({ code, severity }) => `${severity} ${code}`);

test('a sound report has no issues', () => {
  expect(codesOf(make({ value: 3, label: '一' }, { value: 4, label: '二' }))).toEqual([]);
});

describe('what a schema cannot say', () => {
  const total = { id: 'q0', value: 10, label: '全体' };
  test.each<[string, QuantitySpec[], string[]]>([
    ['parts that add up', [total, { value: 6, label: '一', partOf: 'q0' }, { value: 4, label: '二', partOf: 'q0' }], []],
    [
      'parts of decimals',
      [
        { ...total, value: 0.3 },
        { value: 0.1, label: '一', partOf: 'q0' },
        { value: 0.2, label: '二', partOf: 'q0' },
      ],
      [],
    ],
    ['parts that are not all', [total, { value: 6, label: '一', partOf: 'q0' }], ['info partsIncomplete']],
    ['parts that are too much', [total, { value: 11, label: '一', partOf: 'q0' }], ['error partsExceedTotal']],
    [
      'too much of 以上',
      [
        { ...total, qualifiers: ['以上'] },
        { value: 11, label: '一', partOf: 'q0' },
      ],
      ['info partsIncomplete'],
    ],
    [
      'a part of another unit',
      [total, { value: 6, unit: '人', label: '一', partOf: 'q0' }],
      ['error relationInvalid', 'info partsIncomplete'],
    ],
    ['a relation to nothing', [{ value: 6, label: '一', partOf: 'none' }], ['error relationInvalid']],
    ['a relation to itself', [{ id: 'q0', value: 6, label: '一', sameAs: 'q0' }], ['error relationInvalid']],
    ['the same figure with another value', [total, { value: 11, label: '一', sameAs: 'q0' }], ['error relationInvalid']],
    ['another count in another unit', [total, { value: 11, unit: '人', label: '一', alternativeOf: 'q0' }], []],
    ['a prior in another unit', [total, { value: 9, unit: '人', role: 'prior', label: '一', priorOf: 'q0' }], ['error relationInvalid']],
    ['a context in another unit', [total, { value: 9, unit: '人', role: 'context', label: '一', contextOf: 'q0' }], []],
    ['a context of nothing', [{ value: 9, role: 'context', label: '一' }], ['info contextWithoutHead']],
    ['a result without unit', [{ value: 9, unit: null, label: '一' }], ['warning unitMissing']],
    ['a doubtful role', [{ value: 9, label: '一', confidence: 'doubtful' }], ['warning roleDoubtful']],
    [
      'two labels alike',
      [
        { value: 9, label: '一' },
        { value: 8, label: '一' },
      ],
      ['warning labelRepeated'],
    ],
    ['a family of its unit', [{ value: 3, family: 'councilSessions' }], []],
    ['a family of the same unit spelt otherwise', [{ value: 3, unit: '名', family: 'staffPlaced' }], []],
    ['a family of a later list', [{ value: 3, family: 'ofALaterList' }], []],
    ['a family of another unit', [{ value: 3, unit: '人', family: 'councilSessions' }], ['error familyMismatch']],
    ['a family of another counting', [{ value: 3, counting: 'cumulative', family: 'councilSessions' }], ['error familyMismatch']],
    ['a family of what is no result', [{ value: 3, role: 'prior', family: 'councilSessions' }], ['error familyMismatch']],
    [
      'a part in the family of its total',
      [
        { ...total, family: 'courseSessions' },
        { value: 10, label: '一', partOf: 'q0', family: 'courseSessions' },
      ],
      ['error familyMismatch'],
    ],
    ['a figure told again', [total, { value: 10, label: '全体', sameAs: 'q0' }], []],
  ])('%s', (_, quantities, expected) => {
    expect(codesOf(make(...quantities))).toEqual(expected);
  });

  test('an issue names line and quantity', () => {
    expect(checkReport(make({ id: 'q7', value: 9, unit: null, label: '一' }))).toMatchObject([
      { code: 'unitMissing', line: 12, quantityId: 'q7', params: { value: 9, label: '一' } },
    ]);
  });

  test('labels may repeat in another department', () => {
    const initiatives = ['総務部', '建設部'].map((department) => ({ department, quantities: [{ value: 3, label: '一' }] }));
    expect(codesOf(makeReport({ initiatives }))).toEqual([]);
  });
});

describe('references', () => {
  const sound = makeReport({ initiatives: [{ sections: ['税務課'], quantities: ['3回'] }] });
  test.each<[string, Partial<Report>]>([
    ['a goal of no department', { departments: [] }],
    ['an initiative of no goal', { goals: [] }],
    ['a statement of no initiative', { initiatives: [] }],
    ['offices that are not there', { sections: [] }],
    ['a quantity of no statement', { statements: [] }],
    ['a span beyond the text', { quantities: sound.quantities.map((quantity) => ({ ...quantity, span: { start: 0, end: 999 } })) }],
  ])('%s', (_, broken) => {
    expect(codesOf({ ...sound, ...broken })).toContain('error referenceInvalid');
  });

  test('all there', () => {
    expect(codesOf(sound)).toEqual([]);
  });
});

test('a question is told once, and its numbers are not told as doubtful again', () => {
  const report = make({ id: 'q0', value: 3, label: '一', confidence: 'doubtful' }, { value: 4, label: '二', confidence: 'doubtful' });
  const statementId = report.statements[0]?.id ?? '';
  const ask = (quantityIds: string[]) =>
    checkReport({ ...report, questions: [{ id: 'k1', statementId, quantityIds, text: 'いつの数か', reason: '' }] });
  expect(ask(['q0']).map(({ code, line, quantityId }) => [code, line, quantityId])).toEqual([
    ['roleDoubtful', 12, report.quantities[1]?.id],
    ['questionOpen', 12, 'q0'],
  ]);
  expect(ask(['nowhere']).map(({ code, params }) => [code, params])).toContainEqual(['referenceInvalid', { id: 'k1' }]);
});
