import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildReportIndex } from '../../src/domain/reportIndex';
import { selectRows } from '../../src/query/achievementRows';
import { selectInitiatives } from '../../src/query/initiativeRows';
import { emptySelection, facets, isSelectionEmpty, type Selection } from '../../src/query/selection';
import { arbitraryReport, arbitrarySelection } from '../support/arbitraryReport';
import { makeReport } from '../support/makeReport';

const index = buildReportIndex(
  makeReport({
    initiatives: [
      {
        department: '福祉健康部',
        pillar: 1,
        goal: '感染症の拡大を防ぎます。',
        text: 'ワクチンの住民接種を実施します。',
        sections: ['健康推進課'],
        quantities: [{ value: 129898, label: '総接種回数', activity: 'support', family: 'vaccinationsCumulative' }],
      },
      {
        department: '建設部',
        pillar: 3,
        goal: '快適な環境を整備します。',
        text: '道路を整備します。',
        sections: ['道路建設課'],
        statements: [
          { text: '舗装 3.6km', quantities: [{ value: 3.6, unit: 'km', label: '舗装の延長' }] },
          { text: '占用の是正 2件', sections: ['土木管理課'], quantities: [{ value: 2, unit: '件', label: '是正件数' }] },
          {
            text: '污水管の更新 5',
            corrections: [{ start: 0, end: 1, original: '污', corrected: '汚', reason: '字形の誤読' }],
            quantities: [{ value: 5, unit: null, label: '更新数' }],
          },
        ],
      },
      { department: '建設部', pillar: 1, text: '計画を策定します。', sections: ['道路建設課'] },
    ],
  }),
);
const select = (part: Partial<Selection>): Selection => ({ ...emptySelection, ...part });

describe('each facet, and both kinds of row', () => {
  const cases: [string, Partial<Selection>, number[], string[]][] = [
    ['nothing chosen', {}, [129898, 3.6, 2, 5], ['ワ', '道', '計']],
    ['a department', { departments: ['d02'] }, [3.6, 2, 5], ['道', '計']],
    ['a pillar', { pillars: [1] }, [129898], ['ワ', '計']],
    ['two pillars', { pillars: [1, 3] }, [129898, 3.6, 2, 5], ['ワ', '道', '計']],
    ['the section printed for a line, not its initiative’s', { sections: ['d02-土木管理課'] }, [2], ['道']],
    ['the initiative’s section where the line prints none', { sections: ['d02-道路建設課'] }, [3.6, 5], ['道', '計']],
    ['an activity: initiatives stay', { activities: ['support'] }, [129898], ['ワ', '道', '計']],
    ['a unit: initiatives stay', { units: ['km'] }, [3.6], ['ワ', '道', '計']],
    ['a measure: initiatives stay', { families: ['vaccinationsCumulative'] }, [129898], ['ワ', '道', '計']],
    ['what has no measure', { families: [''] }, [3.6, 2, 5], ['ワ', '道', '計']],
    ['a unit in another spelling', { units: ['キロメートル'] }, [3.6], ['ワ', '道', '計']],
    ['bare numbers', { units: [''] }, [5], ['ワ', '道', '計']],
    ['a kind: initiatives stay', { kinds: ['amount'] }, [3.6], ['ワ', '道', '計']],
    ['text of a label', { text: '総接種' }, [129898], ['ワ']],
    ['text of a label that its statement does not hold', { text: '是正件数' }, [2], ['道']],
    ['text of a statement', { text: '占用' }, [2], ['道']],
    ['text of an initiative', { text: 'わくちん' }, [129898], ['ワ']],
    ['text of an initiative without a number', { text: '計画' }, [], ['計']],
    ['text of a goal', { text: '快適' }, [3.6, 2, 5], ['道']],
    ['words in different texts', { text: '快適 占用' }, [2], ['道']],
    ['a department by its whole name', { text: '建設部' }, [3.6, 2, 5], ['道', '計']],
    ['not by a piece of a name', { text: '健康' }, [], []],
    ['a section by its whole name', { text: '土木管理課' }, [2], ['道']],
    ['text as corrected', { text: '汚水' }, [5], ['道']],
    ['text as printed', { text: '污水' }, [5], ['道']],
    ['all of them must hold', { departments: ['d02'], pillars: [1] }, [], ['計']],
    ['what the report does not hold', { departments: ['d99'] }, [], []],
  ];
  test.each(cases)('%s', (_name, part, values, initiatives) => {
    expect(selectRows(index, select(part)).map(({ quantity }) => quantity.value)).toEqual(values);
    expect(selectInitiatives(index, select(part)).map(({ initiative }) => initiative.text.charAt(0))).toEqual(initiatives);
  });
});

test('a row tells all that a table needs', () => {
  const [row] = selectRows(index, select({ units: ['件'] }));
  expect(row).toMatchObject({
    order: 2,
    department: { name: '建設部' },
    pillar: { number: 3 },
    goal: { text: '快適な環境を整備します。' },
    initiative: { marker: '①' },
    sections: [{ name: '土木管理課' }],
    statement: { line: 3 },
  });
});

test('rows are the same objects every time, so that a screen can tell what changed', () => {
  expect(selectRows(index, emptySelection)[0]).toBe(selectRows(index, select({ pillars: [1] }))[0]);
});

test.each<[Partial<Selection>, boolean]>([
  [{}, true],
  [{ year: 2022 }, true],
  [{ text: ' \u3000' }, true],
  [{ text: '駅' }, false],
  [{ kinds: ['rate'] }, false],
])('a selection of %j is empty: %s', (part, isEmpty) => expect(isSelectionEmpty(select(part))).toBe(isEmpty));

describe('properties', () => {
  test('rows are in document order, fit every choice, and stand in selected initiatives', () => {
    fc.assert(
      fc.property(arbitraryReport(), arbitrarySelection, (report, selection) => {
        const generated = buildReportIndex(report);
        const rows = selectRows(generated, selection);
        const initiatives = new Set(selectInitiatives(generated, selection).map(({ initiative }) => initiative));
        expect(rows.map(({ order }) => order)).toEqual(rows.map(({ order }) => order).toSorted((a, b) => a - b));
        expect(rows.every(({ initiative }) => initiatives.has(initiative))).toBe(true);
        const fits = <Value>(chosen: readonly Value[], values: readonly Value[]) =>
          chosen.length === 0 || values.some((value) => chosen.includes(value));
        const expected = generated.achievements.filter(({ id }) => {
          const all = selectRows(generated, { ...emptySelection, text: selection.text });
          const row = all.find(({ quantity }) => quantity.id === id);
          if (row === undefined) return false;
          const { department, pillar, sections, quantity } = row;
          const values = [
            [department.id],
            [pillar.number],
            sections.map((section) => section.id),
            [quantity.activity],
            [quantity.family === 'unheardOf' ? '' : (quantity.family ?? '')],
            [quantity.unit === '名' ? '人' : (quantity.unit ?? '')],
            [quantity.kind],
          ];
          const chosen = { ...selection, units: selection.units.map((unit) => (unit === '名' ? '人' : unit)) };
          return facets.every((facet, place) => fits<unknown>(chosen[facet], values[place] ?? []));
        });
        expect(rows.map(({ quantity }) => quantity)).toEqual(expected);
      }),
      { numRuns: 200, seed: 1 },
    );
  });
});
