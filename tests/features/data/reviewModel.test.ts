import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { lookUp, buildReportIndex } from '../../../src/domain/reportIndex';
import { joinDecisions } from '../../../src/features/data/applyReview';
import { buildReview, cutSentence, findRelation, listHeads, writeDecisions, type ReviewEdit } from '../../../src/features/data/reviewModel';
import { importDocument } from '../../../src/importer/importFile';
import { parseCuration, type Decision } from '../../../src/importer/curation/curationSchema';
import { reviewFilters } from '../../../src/query/view';
import type { ReviewStep } from '../../../src/store/reviewSchema';

const bytes = readFileSync('tests/fixtures/otherCities/shiomi-fy2022.txt');

/** The report with what was decided, as the screen reads it again. */
function read(steps: readonly ReviewStep[] = []) {
  const parsed = parseCuration(joinDecisions({ schemaVersion: 1, decisions: [] }, { steps, done: steps.length }));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.errors));
  const { report, issues } = importDocument(bytes, { file: 'a.txt', sha256: '', curation: parsed.curation });
  if (report === null) throw new Error('no report');
  expect(issues.filter(({ code }) => code.startsWith('curation'))).toEqual([]);
  return { index: buildReportIndex(report), decisions: parsed.curation.decisions };
}

const { index } = read();
const asIs = (id: string): ReviewEdit => {
  const quantity = lookUp(index.quantities, id);
  return { role: quantity.role, unit: quantity.unit, label: quantity.label, relation: findRelation(quantity) };
};
const decide = (id: string, edit: Partial<ReviewEdit>, made: readonly Decision[] = []) =>
  writeDecisions(index, lookUp(index.quantities, id), { ...asIs(id), ...edit }, '文書で確認', made);
const result = index.report.quantities.find(({ role, unit }) => role === 'result' && unit === '人')?.id ?? '';
const date = index.report.quantities.find(({ role }) => role === 'date')?.id ?? '';

test('the least certain numbers stand first, in printed order among equals', () => {
  const { rows } = buildReview(index, 'all', null);
  const ranks = rows.map(({ quantity }) => ['doubtful', 'likely', 'certain'].indexOf(quantity.confidence));
  expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
  expect(rows).toHaveLength(index.report.quantities.length);
});

test.each(reviewFilters)('the filter %s leaves as many rows as it says', (filter) => {
  const { rows, counts } = buildReview(index, filter, null);
  expect(rows).toHaveLength(counts[filter]);
});

test('one department has its own numbers and its own progress', () => {
  const [first] = index.report.departments;
  const { rows, total } = buildReview(index, 'all', first?.id ?? '');
  expect(new Set(rows.map(({ department }) => department.name))).toEqual(new Set([first?.name]));
  expect(total).toBeLessThanOrEqual(buildReview(index, 'all', null).total);
});

test('a sentence is cut around its number, and says where', () => {
  const text = `${'あ'.repeat(200)}3回${'い'.repeat(200)}`;
  const row = { ...buildReview(index, 'all', null).rows[0] };
  const { quantity, statement } = row;
  if (quantity === undefined || statement === undefined) throw new Error('no row');
  const cut = cutSentence({ quantity: { ...quantity, span: { start: 200, end: 201 } }, statement: { ...statement, text } });
  expect(cut).toEqual({ before: `…${'あ'.repeat(90)}`, number: '3', behind: `回${'い'.repeat(59)}…` });
});

describe('a decision, once the document is read again,', () => {
  test('confirms a number as it is', () => {
    const decided = read([decide(result, {})]).index.quantities.get(result);
    expect(decided).toMatchObject({ decidedBy: 'person', confidence: 'certain' });
    expect({ ...decided, decidedBy: 'rule' }).toMatchObject({ role: 'result', unit: '人' });
  });

  test.each<[string, Partial<ReviewEdit>, object]>([
    ['a label', { label: '別の名称' }, { label: '別の名称' }],
    ['a unit', { unit: '名' }, { unit: '名' }],
    ['a role', { role: 'context' }, { role: 'context' }],
    ['what is no measure', { role: 'name' }, { role: 'name', kind: null, unit: null, activity: null, additivity: null }],
  ])('changes %s', (_what, edit, expected) => {
    expect(read([decide(result, edit)]).index.quantities.get(result)).toMatchObject({ ...expected, decidedBy: 'person' });
  });

  test('makes a result of what was taken for a date', () => {
    const decided = read([decide(date, { role: 'result', unit: '%', label: '率' })]).index.quantities.get(date);
    expect(decided).toMatchObject({ role: 'result', kind: 'rate', unit: '%', label: '率' });
    expect(decided?.activity).not.toBeNull();
  });

  test('relates a number to another one of its initiative, and lets it go', () => {
    const related = index.report.quantities.find((quantity) => listHeads(index, quantity).some(({ role }) => role === 'result'));
    const id = related?.id ?? '';
    const head = listHeads(index, lookUp(index.quantities, id))[0]?.id ?? '';
    const to = decide(id, { relation: { field: 'contextOf', id: head } });
    expect(read([to]).index.quantities.get(id)?.contextOf).toBe(head);
    const quantity = lookUp(read([to]).index.quantities, id);
    const away = writeDecisions(index, quantity, { ...asIs(id), relation: null }, '関係なし', read([to]).decisions);
    expect(findRelation(lookUp(read([to, away]).index.quantities, id))).toBeNull();
  });

  test('keeps what an earlier one decided about the same number', () => {
    const first = decide(result, { label: '別の名称' });
    const made = read([first]);
    const quantity = lookUp(made.index.quantities, result);
    const edit = { role: quantity.role, unit: '名', label: quantity.label, relation: findRelation(quantity) };
    const second = writeDecisions(made.index, quantity, edit, '単位', made.decisions);
    const both = read([first, second]);
    expect(both.decisions).toHaveLength(1);
    expect(both.index.quantities.get(result)).toMatchObject({ label: '別の名称', unit: '名' });
  });
});

test('decisions that came along stay in their place, replaced where they were decided anew, gone where taken back', () => {
  const at = (quote: string) => ({ department: '総務部', pillar: 1, marker: '①', quote });
  const of = (quote: string, label: string): Decision => ({ decide: 'quantity', at: at(quote), set: { label }, reason: '理由' });
  const brought = { schemaVersion: 1, kana: { 総務部: 'そうむぶ' }, decisions: [of('1回', 'a'), of('2回', 'b')] };
  const key = (quote: string) => JSON.stringify(['quantity', '総務部', 1, undefined, '①', undefined, quote, undefined, undefined]);
  const steps: ReviewStep[] = [
    [{ key: key('1回'), decision: of('1回', 'c') }],
    [{ key: key('2回'), decision: null }],
    [{ key: key('3回'), decision: of('3回', 'd') }],
  ];
  expect(joinDecisions(brought, { steps, done: 3 })).toEqual({ ...brought, decisions: [of('1回', 'c'), of('3回', 'd')] });
  expect(joinDecisions(brought, { steps, done: 1 })).toEqual({ ...brought, decisions: [of('1回', 'c'), of('2回', 'b')] });
});
