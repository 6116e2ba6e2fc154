import { describe, expect, test } from 'vitest';
import { buildReportIndex } from '../../../src/domain/reportIndex';
import { listFacetOptions, nameChosen, proposeName } from '../../../src/features/filters/filterModel';
import { i18n } from '../../../src/i18n/i18n';
import { countFacets } from '../../../src/query/facets';
import { emptySelection, type Facet, type Selection } from '../../../src/query/selection';
import { buildNames } from '../../../src/words/names';
import { makeReport } from '../../support/makeReport';

const index = buildReportIndex(
  makeReport({
    pillars: [
      { number: 1, name: '信頼' },
      { number: 2, name: '財政' },
      { number: 5, name: null },
    ],
    departments: ['総務部', '建設部', '教育部'],
    initiatives: [
      {
        department: '総務部',
        sections: ['税務課'],
        quantities: [
          { value: 31, unit: '人', family: 'eventParticipants' },
          { value: 2, family: 'councilSessions' },
        ],
      },
      { department: '建設部', pillar: 2, sections: ['道路課'], quantities: ['0.7km', '3'] },
    ],
  }),
);
const words = { index, names: buildNames('ja', null, i18n.getFixedT('ja')), t: i18n.getFixedT('ja') };

function list(facet: Facet, patch: Partial<Selection> = {}) {
  const selection = { ...emptySelection, ...patch };
  return listFacetOptions(facet, countFacets(index, selection), selection, words).map(
    ({ name, count, isSelected, isAbsent }) => `${name.text} ${count}${isSelected ? ' chosen' : ''}${isAbsent ? ' absent' : ''}`,
  );
}

describe('what a reader can choose', () => {
  test.each<[Facet, Partial<Selection>, string[]]>([
    ['departments', {}, ['総務部 2', '建設部 2', '教育部 0']],
    ['departments', { departments: ['d01'], pillars: [2] }, ['総務部 0 chosen', '建設部 2', '教育部 0']],
    ['pillars', {}, ['(1) 信頼 2', '(2) 財政 2', '(5) この文書に記載なし 0 absent']],
    ['units', {}, ['人 1', '回 1', 'km 1', '単位なし 1']],
    ['units', { departments: ['d01'] }, ['人 1', '回 1']],
    ['units', { departments: ['d01'], units: ['km'] }, ['人 1', '回 1', 'km 0 chosen']],
    ['families', {}, ['審議会・委員会等の開催回数 1', '催しの参加者数 1', 'ほかの成果（指標群なし） 2']],
    ['families', { units: ['km'] }, ['ほかの成果（指標群なし） 1']],
    ['sections', {}, ['税務課 2', '道路課 2']],
    ['sections', { departments: ['d02'] }, ['道路課 2']],
    ['kinds', { units: ['km'] }, ['数 0', '率 0', '量 1', '増減 0']],
  ])('%s %j', (facet, selection, expected) => {
    expect(list(facet, selection)).toEqual(expected);
  });
});

test('a menu says what is chosen in it, in the order of choosing', () => {
  const selection: Selection = { ...emptySelection, departments: ['d02', 'd01'], families: ['councilSessions', ''] };
  expect(nameChosen('departments', selection.departments, words)).toEqual(['建設部', '総務部']);
  expect(nameChosen('families', selection.families, words)).toEqual(['審議会・委員会等の開催回数', 'ほかの成果（指標群なし）']);
  expect(nameChosen('units', selection.units, words)).toEqual([]);
});

test.each<[Partial<Selection>, string]>([
  [{}, '一覧'],
  [{ departments: ['d02'], units: [''], text: ' 水 ' }, '一覧：建設部・単位なし・「水」'],
  [{ departments: ['d01', 'd02'], pillars: [1], kinds: ['count'], text: '水' }, '一覧：総務部・建設部・(1) 信頼ほか2'],
  [{ text: 'あ'.repeat(40) }, `一覧：「${'あ'.repeat(14)}…`],
])('%j is proposed to be called %s', (patch, name) => {
  expect(proposeName('一覧', { ...emptySelection, ...patch }, words)).toBe(name);
});

test('sections stand under their departments, measures under their activities', () => {
  const groupsOf = (facet: Facet) =>
    listFacetOptions(facet, countFacets(index, emptySelection), emptySelection, words).map(({ name, group }) => `${group}/${name.text}`);
  expect(groupsOf('sections')).toEqual(['総務部/税務課', '建設部/道路課']);
  expect(groupsOf('families')).toEqual(['会議・審議/審議会・委員会等の開催回数', '参加・利用/催しの参加者数', '/ほかの成果（指標群なし）']);
  expect(groupsOf('kinds')).toEqual(['/数', '/率', '/量', '/増減']);
});
