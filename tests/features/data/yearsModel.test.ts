import { expect, test } from 'vitest';
import { nameYearLink } from '../../../src/domain/yearLinksSchema';
import { findPlace } from '../../../src/query/years/settleLinks';
import { buildYears, selectRowsOf, writeLink, writeLinkPlace, type DiffRow } from '../../../src/features/data/yearsModel';
import type { YearLink } from '../../../src/domain/yearLinksSchema';
import { readBothYears } from '../../support/makeSecondYear';

const { earlier, later } = readBothYears();
const build = (links: readonly YearLink[] = []) => {
  const other = { folder: 'kariya-fy2022', isKept: false, index: earlier };
  return buildYears(later, other, { others: [other], links });
};
const decision = { reason: '見比べて確認', decidedOn: '2026-11-29' };
const decideAll = (rows: readonly DiffRow[], decide: YearLink['decide']) => rows.flatMap((row) => writeLink(build(), row, { decide, ...decision }) ?? []);

test('every result and every undertaking of both years is found again by its place', () => {
  for (const index of [earlier, later]) {
    for (const quantity of index.achievements) {
      const statement = index.statements.get(quantity.statementId);
      const place = statement && writeLinkPlace(index, { id: quantity.id, result: { quantity, statement } });
      expect(place && findPlace(index, place)).toEqual([quantity.id]);
    }
    const lost = index.report.initiatives.filter(({ id }) => findPlace(index, writeLinkPlace(index, { id, result: null })).join() !== id);
    expect(lost).toEqual([]);
  }
});

test('rows and counts of what a person is asked', () => {
  const model = build();
  expect(model.counts).toMatchObject({ asked: 8, new: 2, gone: 2, renamed: 5, moved: 6, redefined: 2, changed: 51, decided: 0 });
  const [first] = selectRowsOf(model, 'redefined');
  expect(first?.earlier).toMatchObject({ department: '生活安全部', marker: '①', offices: ['くらし安心課'] });
  expect(first?.later).toMatchObject({ department: '市民活動部', result: { quantity: { value: 20, unit: '台' } } });
});

test('confirmed, nothing is asked any more, and the decision says where and why', () => {
  const links = decideAll(selectRowsOf(build(), 'asked'), 'same');
  const model = build(links);
  expect(model.faults).toEqual([]);
  expect(model.counts).toMatchObject({ asked: 0, decided: 8, new: 2, gone: 2 });
  expect(new Set(links.map(nameYearLink)).size).toBe(8);
  expect(links[0]).toMatchObject({ municipality: '232106', decide: 'same', ...decision, earlier: { fiscalYear: 2022 }, later: { fiscalYear: 2023 } });
});

test('refused, both sides stand alone', () => {
  const model = build(decideAll(selectRowsOf(build(), 'redefined'), 'different'));
  expect(model.counts).toMatchObject({ redefined: 0, new: 4, gone: 4 });
});

test('the years stand in their order, whichever is shown', () => {
  const other = { folder: 'next', isKept: true, index: later };
  const { earlier: first, later: second, counts } = buildYears(earlier, other, { others: [other], links: [] });
  expect([first.report.fiscalYear, second.report.fiscalYear, counts.asked]).toEqual([2022, 2023, 8]);
});
