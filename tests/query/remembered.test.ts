import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { lookUp, buildReportIndex, selectParents, type ReportIndex } from '../../src/domain/reportIndex';
import { selectRows } from '../../src/query/achievementRows';
import { countFacets } from '../../src/query/facets';
import { foldWithOrigins } from '../../src/query/foldText';
import { prepareSearch } from '../../src/query/foldReport';
import { matchText } from '../../src/query/matchText';
import { formsOf, parseTextQuery } from '../../src/query/searchText';
import { emptySelection, facets, familyChoiceOf, memoizeBySelection, unitChoiceOf, type Selection } from '../../src/query/selection';
import { spell, spellWithOrigins } from '../../src/query/spellings';
import { buildTableModel } from '../../src/query/tableModel';
import { arbitraryReport, arbitrarySelection } from '../support/arbitraryReport';
import { triesOf } from '../support/effort';
import { makeReport } from '../support/makeReport';

/** Every text folded anew, letter by letter, and one spelling after the other. */
function holds(text: string, needle: string): boolean {
  const plain = foldWithOrigins(text);
  return formsOf(needle).some((form) => [plain, spellWithOrigins(plain)].some(({ folded }) => folded.includes(form)));
}

/** Whether one result is in a selection, as the words of `Selection` say it and without anything that is remembered. */
function fits(index: ReportIndex, id: string, selection: Selection): boolean {
  const quantity = lookUp(index.quantities, id);
  const { statement, initiative, goal, department, pillar, sections } = selectParents(index, quantity);
  const isChosen = <Value>(chosen: readonly Value[], ...values: readonly Value[]) =>
    chosen.length === 0 || values.some((value) => chosen.includes(value));
  const offices = [...statement.sectionIds, ...initiative.sectionIds].map((office) => lookUp(index.sections, office).name);
  const finds = (needle: string) =>
    [quantity.label, statement.text, initiative.text, goal.text].some((text) => holds(text, needle)) ||
    [department.name, ...offices].some((name) => foldWithOrigins(name).folded === needle) ||
    (/^\d[\d.]+$/u.test(needle) && String(quantity.value).startsWith(needle));
  const query = parseTextQuery(selection.text);
  return (
    isChosen(selection.departments, department.id) &&
    isChosen(selection.pillars, pillar.number) &&
    isChosen(selection.sections, ...sections.map((section) => section.id)) &&
    isChosen(selection.activities, quantity.activity) &&
    isChosen(selection.families, familyChoiceOf(quantity)) &&
    isChosen(selection.units.map(unitChoiceOf), unitChoiceOf(quantity.unit)) &&
    isChosen(selection.kinds, quantity.kind) &&
    (query === null || query.words.every(finds) || finds(query.whole))
  );
}

const texts = fc.constantFrom('', 'わくちん', '接種 ワクチン', '審議会 効率', '税務課', '総務部 安全', '12', '安全を確保', '駅');
const selections = fc.array(
  fc.tuple(arbitrarySelection, texts).map(([selection, text]): Selection => ({ ...selection, text })),
  { minLength: 1, maxLength: 20 },
);

test('rows, counts, groups and sums, refused ones included, are those of a report that was never asked before', () => {
  fc.assert(
    fc.property(arbitraryReport(), selections, (report, asked) => {
      const index = buildReportIndex(report);
      const settings = { tableSort: null, tableGrouping: 'department', showsWithoutNumber: true } as const;
      // forth and back, so that most are asked for again
      for (const selection of [...asked, ...asked.toReversed()]) {
        const rows = selectRows(index, selection).map(({ quantity }) => quantity.id);
        expect(rows).toEqual(index.achievements.map(({ id }) => id).filter((id) => fits(index, id, selection)));
        const fresh = buildReportIndex(report);
        for (const facet of facets) expect(countFacets(index, selection)[facet]()).toEqual(countFacets(fresh, selection)[facet]());
        expect(buildTableModel(index, selection, settings)).toEqual(buildTableModel(fresh, selection, settings));
      }
    }),
    triesOf(500, 40, 5),
  );
});

test('one pass over a text finds the spellings that one pass for each finds', () => {
  const pieces = fc.constantFrom(
    ...'取りり組みき家空子供どもこ手続受け付申し込打ち合わせ問い引っ越1２,，,9$',
    'こども',
    '取り組み',
    '問い合わせ',
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 24 }), (chars) => {
      const folded = foldWithOrigins(chars.join(''));
      expect(spell(folded.folded)).toBe(spellWithOrigins(folded).folded);
    }),
    triesOf(5000, 1000, 6),
  );
});

test('a search that was made ready in slices, or only in part, finds the same', () => {
  const report = makeReport({
    initiatives: Array.from({ length: 120 }, (_, place) => ({ text: `${place}番の取り組み`, quantities: [`${place}回`] })),
  });
  const find = (index: ReportIndex) => matchText(index, '7 取組');
  const plain = find(buildReportIndex(report));
  const [whole, part] = [buildReportIndex(report), buildReportIndex(report)];
  let slices = 0;
  while (!prepareSearch(whole, () => slices++ % 2 === 0)) expect(slices).toBeLessThan(100);
  expect(slices).toBeGreaterThan(4);
  expect(prepareSearch(whole, () => false)).toBe(true);
  let left = 1;
  expect(prepareSearch(part, () => left-- > 0)).toBe(false);
  expect([find(whole), find(part)]).toEqual([plain, plain]);
  expect(plain?.achievements.some((hit) => hit === 1)).toBe(true);
});

test('what is asked for again is not computed again, for each report; the oldest answers go', () => {
  const [one, other] = [buildReportIndex(makeReport()), buildReportIndex(makeReport())];
  const computed: string[] = [];
  const ask = memoizeBySelection((index, { text }) => computed.push(`${index === one ? 'one' : 'other'} ${text}`));
  const of = (text: string): Selection => ({ ...emptySelection, text });
  expect([ask(one, of('a')), ask(one, of('a')), ask(other, of('a')), ask(one, of('b')), ask(one, of('a'))]).toEqual([1, 1, 2, 3, 1]);
  for (const text of 'cdefghi') ask(one, of(text));
  expect(ask(one, of('a'))).toBe(1);
  ask(one, of('b'));
  expect(computed.filter((what) => what === 'one b')).toHaveLength(2);
});
