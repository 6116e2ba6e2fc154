import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { activities, kinds } from '../../src/domain/report';
import { emptySelection, familyChoices } from '../../src/query/selection';
import { tableColumns } from '../../src/query/columns';
import { languages } from '../../src/domain/languages';
import {
  changeDirections,
  pillarParts,
  treeDepths,
  treeGroupings,
  tableGroupings,
  compareParts,
  dataParts,
  defaultView,
  departmentOrders,
  scales,
  reviewFilters,
  screens,
  type ViewState,
} from '../../src/query/view';
import { parseHash, serializeView, urlFields } from '../../src/store/urlCodec';
import { triesOf } from '../support/effort';

const view = (patch: Partial<ViewState>): ViewState => ({ ...defaultView, ...patch });
const parse = (hash: string) => parseHash(hash, defaultView);
const reasonsOf = (hash: string) => parse(hash).dropped.map(({ key, value, reason }) => `${reason} ${key}=${value}`);

describe('a link holds what differs from the default view', () => {
  test.each<[string, Partial<ViewState>]>([
    ['', {}],
    ['#v=1&screen=table', { screen: 'table' }],
    ['#v=1&department=d10&pillar=2,4&unit=km', { selection: { ...emptySelection, departments: ['d10'], pillars: [2, 4], units: ['km'] } }],
    ['#v=1&unit=~,%7E,%25', { selection: { ...emptySelection, units: ['', '~', '%'] } }],
    ['#v=1&family=councilSessions,~', { selection: { ...emptySelection, families: ['councilSessions', ''] } }],
    ['#v=1&q=%E8%A7%A3%26%3D%23', { selection: { ...emptySelection, text: '解&=#' } }],
    ['#v=1&open=quantity%3Ad01-p1-g1-i1-a2-q1', { open: { kind: 'quantity', id: 'd01-p1-g1-i1-a2-q1' } }],
    ['#v=1&sort=-value', { tableSort: { column: 'value', direction: 'descending' } }],
    ['#v=1&columns=value,unit', { tableColumns: ['value', 'unit'] }],
    ['#v=1&compareUnit=~', { compareUnit: '' }],
    ['#v=1&empty=1&lang=en', { showsWithoutNumber: true, language: 'en' }],
    ['', { theme: 'dark', tableDensity: 'compact', tableWidths: { value: 90 }, hasShortcuts: false }],
  ])('%s', (hash, patch) => {
    expect(serializeView(view(patch))).toBe(hash);
    expect(parseHash(hash, view(patch))).toEqual({ view: view(patch), dropped: [] });
  });
});

describe('what a link can not mean is left out and told', () => {
  test.each([
    ['#v=1&secret=1', ['unknownKey secret=1']],
    ['#v=1&__proto__=x&constructor=y', ['unknownKey __proto__=x', 'unknownKey constructor=y']],
    ['#v=1&screen=admin', ['unknownValue screen=admin']],
    ['#v=1&kind=count,colour,count', ['unknownValue kind=colour', 'unknownValue kind=count']],
    ['#v=1&family=councilSessions,none', ['unknownValue family=none']],
    ['#v=1&pillar=1,x,-2,1e9', ['unknownValue pillar=x', 'unknownValue pillar=-2', 'unknownValue pillar=1e9']],
    ['#v=1&q=%E0%A4%A', ['unknownValue q=%E0%A4%A']],
    ['#v=1&unit=%00,%ff', ['unknownValue unit=%ff']],
    ['#v=1&screen=table&screen=compare', ['repeated screen=compare']],
    ['#v=2&screen=table', ['newerVersion v=2']],
    ['#content', ['unknownKey content=']],
    ['#v=1&open=javascript:alert(1)', ['unknownValue open=javascript:alert(1)']],
    ['#&&', ['unknownKey =', 'unknownKey =', 'unknownKey =']],
    [`#v=1&q=${'a'.repeat(9000)}`, [`tooLong =v=1&q=${'a'.repeat(34)}…`]],
  ])('%s', (hash, reasons) => {
    expect(reasonsOf(hash)).toEqual(reasons);
  });

  test.each([
    ['of a deck that is too long', `#v=1&screen=present&deck=${'z'.repeat(4001)}&slide=2`, 'unknownValue'],
    ['of a deck that is cut off', '#v=1&screen=present&deck=%E3%8&slide=2', 'unknownValue'],
    ['of no deck', '#v=1&screen=present&deck=&slide=2', 'unknownValue'],
  ])('a place in a deck that can not be read is no place in the own: %s', (_name, hash, reason) => {
    const { view: restored, dropped } = parse(hash);
    expect(restored).toMatchObject({ screen: 'present', deck: null, slide: null });
    expect(dropped).toMatchObject([{ key: 'deck', reason }]);
  });

  test.each([
    ['#v=1&unit=%E3%81%8B%E6%89%80', ['箇所']],
    ['#v=1&unit=%E3%81%8B%E6%89%80,%E7%AE%87%E6%89%80,%E5%90%8D', ['箇所', '人']],
  ])('every spelling of a unit is the one that stands for all: %s', (hash, units) => {
    expect(parse(hash)).toMatchObject({ view: { selection: { units } }, dropped: [] });
  });

  test('the rest of the link holds', () => {
    expect(parse('#v=1&screen=nowhere&pillar=2,x').view.selection.pillars).toEqual([2]);
  });

  test('at most 50 values of a list and 100 characters of a search', () => {
    const many = Array.from({ length: 60 }, (_, place) => `d${place}`);
    const { view: restored, dropped } = parse(`#v=1&department=${many.join(',')}&q=${'あ'.repeat(150)}`);
    expect(restored.selection.departments).toHaveLength(50);
    expect(dropped).toHaveLength(10);
    expect(restored.selection.text).toHaveLength(100);
  });

  test('nothing of a link reaches the prototype of objects', () => {
    parse('#__proto__=1&department=__proto__&open=quantity:__proto__');
    expect(Object.getOwnPropertyNames({})).toEqual([]);
    expect('polluted' in {}).toBe(false);
  });
});

const id = fc.stringMatching(/^[a-z][a-z0-9-]{0,12}$/);
const some = <Value>(arbitrary: fc.Arbitrary<Value>) => fc.uniqueArray(arbitrary, { maxLength: 6 });
const text = fc.string({ unit: 'grapheme', maxLength: 20 });

const anyKeys: fc.Arbitrary<ViewState> = fc.record({
  screen: fc.constantFrom(...screens),
  report: fc.option(id),
  selection: fc.record({
    year: fc.option(fc.integer({ min: 2000, max: 2100 })),
    departments: some(id),
    pillars: some(fc.integer({ min: 0, max: 20 })),
    sections: some(id),
    activities: some(fc.constantFrom(...activities)),
    families: some(fc.constantFrom(...familyChoices)),
    units: some(text),
    kinds: some(fc.constantFrom(...kinds)),
    text: text.map((words) => (words.trim() === '' ? '' : words)),
  }),
  language: fc.constantFrom(...languages),
  theme: fc.constant(defaultView.theme),
  hasShortcuts: fc.boolean(),
  open: fc.option(fc.record({ kind: fc.constantFrom('quantity' as const, 'initiative' as const), id })),
  highlightedDepartment: fc.option(id),
  tableSort: fc.option(
    fc.record({ column: fc.constantFrom(...tableColumns), direction: fc.constantFrom('ascending' as const, 'descending' as const) }),
  ),
  tableColumns: fc.uniqueArray(fc.constantFrom(...tableColumns), { minLength: 1 }),
  tableGrouping: fc.option(fc.constantFrom(...tableGroupings)),
  tableDensity: fc.constant(defaultView.tableDensity),
  tableWidths: fc.constant({}),
  showsWithoutNumber: fc.boolean(),
  compareFamily: fc.option(text),
  compareUnit: fc.option(text),
  compareActivity: fc.option(fc.constantFrom(...activities)),
  comparePart: fc.constantFrom(...compareParts),
  departmentOrder: fc.constantFrom(...departmentOrders),
  chartScale: fc.constantFrom(...scales),
  pillarPart: fc.constantFrom(...pillarParts),
  treeGrouping: fc.constantFrom(...treeGroupings),
  treeDepth: fc.constantFrom(...treeDepths),
  openedBranches: some(id),
  changeDirection: fc.option(fc.constantFrom(...changeDirections)),
  sheetDepartment: fc.option(id),
  dataPart: fc.constantFrom(...dataParts),
  reviewFilter: fc.constantFrom(...reviewFilters),
  chart: fc.option(id),
  deck: fc.option(id),
  slide: fc.option(fc.integer({ min: 1, max: 999 })),
});
/** Deck and slide mean nothing on another screen. */
const arbitraryView = anyKeys.map((any) => (any.screen === 'present' ? any : { ...any, deck: null, slide: null }));

const chosenFrom: { readonly [Key in keyof ViewState]?: readonly (ViewState[Key] | null)[] } = {
  screen: screens,
  language: languages,
  theme: [defaultView.theme],
  tableDensity: [defaultView.tableDensity],
  tableGrouping: [null, ...tableGroupings],
  compareActivity: [null, ...activities],
  comparePart: compareParts,
  departmentOrder: departmentOrders,
  chartScale: scales,
  pillarPart: pillarParts,
  treeGrouping: treeGroupings,
  treeDepth: treeDepths,
  changeDirection: [null, ...changeDirections],
  dataPart: dataParts,
  reviewFilter: reviewFilters,
};

/** What of a state no control of the page could have set. */
function listFaults(any: ViewState): string[] {
  const { selection, tableColumns: shown, tableSort, openedBranches, slide, deck, screen, open } = any;
  const lists = { ...selection, year: [], text: [], shown, openedBranches };
  const closed = new Map<string, readonly unknown[]>(Object.entries(chosenFrom));
  const all = new Map<string, unknown>(Object.entries(any));
  const isCount = (number: number | null) => number === null || (Number.isInteger(number) && number >= 0);
  return [
    ...[...closed].flatMap(([key, values]) => (values.includes(all.get(key)) ? [] : [key])),
    ...Object.entries(lists).flatMap(([key, list]) => (new Set<unknown>(list).size === list.length ? [] : [`${key} twice`])),
    ...(shown.length > 0 && shown.every((column) => tableColumns.includes(column)) ? [] : ['columns']),
    ...(tableSort === null || tableColumns.includes(tableSort.column) ? [] : ['sort']),
    ...(selection.activities.every((one) => activities.includes(one)) && selection.kinds.every((one) => kinds.includes(one))
      ? []
      : ['facet']),
    ...(selection.families.every((one) => familyChoices.includes(one)) ? [] : ['families']),
    ...([...selection.pillars, selection.year, slide].every(isCount) && slide !== 0 ? [] : ['number']),
    ...(screen === 'present' || (deck === null && slide === null) ? [] : ['slide elsewhere']),
    ...(open === null || open.id !== '' ? [] : ['open']),
    ...(any.hasShortcuts === defaultView.hasShortcuts && Object.keys(any.tableWidths).length === 0 ? [] : ['about the reader']),
  ];
}

describe('for any view and any link', () => {
  test('a view survives its link', () => {
    fc.assert(
      fc.property(arbitraryView, (any) => {
        expect(parseHash(serializeView(any), any)).toEqual({ view: any, dropped: [] });
      }),
    );
  });

  const parameters = ['v', '__proto__', 'toString', ...Object.values(urlFields).map(({ parameter }) => parameter)];
  const value = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 12 }),
    id,
    fc.constantFrom(
      '',
      '1',
      '~',
      '%',
      '%00',
      '%ED%A0%80',
      ',',
      '-',
      'table',
      'en',
      '-value',
      'value',
      'quantity:a',
      'quantity:',
      '2022',
      '99999999',
      'NaN',
    ),
    fc.constantFrom(...screens, ...tableColumns, ...kinds, ...activities),
    fc.array(fc.oneof(id, fc.constantFrom('1', '1', '', '~')), { maxLength: 4 }).map((list) => list.join()),
  );
  const parameter = fc.tuple(fc.constantFrom(...parameters), value).map((pair) => pair.join('='));
  const composed = fc.array(parameter, { maxLength: 8 }).map((parts) => `#${parts.join('&')}`);
  /** A link of ours that was cut off, written into, or put together from two. */
  const damaged = fc
    .tuple(arbitraryView, fc.nat(200), fc.nat(12), fc.oneof(parameter, fc.string({ maxLength: 5 })))
    .map(([any, from, length, put]) => {
      const hash = serializeView(any);
      return `${hash.slice(0, from)}${put}${hash.slice(from + length)}`;
    });
  const anyHash = fc.oneof(fc.string({ unit: 'binary' }), composed, damaged);

  test(
    'reading never throws, the state is one that a reader could have chosen, and it is written the same for ever',
    { timeout: 180_000 },
    () => {
      fc.assert(
        fc.property(anyHash, (any) => {
          const read = parse(any);
          expect(listFaults(read.view)).toEqual([]);
          const written = serializeView(read.view);
          expect(parse(written)).toEqual({ view: read.view, dropped: [] });
          expect(serializeView(parse(written).view)).toBe(written);
        }),
        triesOf(10_000, 1000, 15),
      );
    },
  );
});
