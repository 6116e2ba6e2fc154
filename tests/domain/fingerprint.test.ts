import { expect, test } from 'vitest';
import { fingerprintReport } from '../../src/domain/fingerprint';
import type { Report } from '../../src/domain/report';
import { makeReport } from '../support/makeReport';

const make = (): Report =>
  makeReport({ initiatives: [{ statements: [{ text: '訓練を2回、講座を3回', quantities: ['2回', '3回'] }] }, { quantities: ['40%'] }] });
const report = make();
const [first] = report.quantities;
const withFirst = (patch: object): Report => ({
  ...report,
  quantities: report.quantities.map((quantity) => (quantity === first ? { ...quantity, ...patch } : quantity)),
});
const correction = { start: 0, end: 2, original: '訓練', corrected: '訓連', reason: '誤読' };

test('the same data have the same, whatever their order and how sure they are', () => {
  const print = fingerprintReport(report);
  expect(print).toMatch(/^[0-9a-f]{8}$/);
  expect(fingerprintReport(make())).toBe(print);
  expect(fingerprintReport({ ...report, quantities: report.quantities.toReversed(), statements: report.statements.toReversed() })).toBe(
    print,
  );
  expect(fingerprintReport(withFirst({ confidence: 'doubtful', decidedBy: 'person', ruleId: 'other' }))).toBe(print);
  expect(fingerprintReport({ ...report, title: '別の題' })).toBe(print);
});

test.each<[string, Report]>([
  ['a value', withFirst({ value: 4 })],
  ['a unit', withFirst({ unit: '件' })],
  ['a label', withFirst({ label: '別の名' })],
  ['a role', withFirst({ role: 'context' })],
  ['a number less', { ...report, quantities: report.quantities.slice(1) }],
  ['a corrected text', { ...report, statements: report.statements.map((statement) => ({ ...statement, corrections: [correction] })) }],
  ['a corrected goal', { ...report, goals: report.goals.map((goal) => ({ ...goal, corrections: [correction] })) }],
])('%s makes another', (_name, changed) => {
  expect(fingerprintReport(changed)).not.toBe(fingerprintReport(report));
});
