import { describe, expect, test } from 'vitest';
import { buildReportIndex } from '../../../src/domain/reportIndex';
import { listChips, listFacetOptions } from '../../../src/features/filters/filterModel';
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
      { department: '総務部', sections: ['税務課'], quantities: ['2回', '31人'] },
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
    ['units', {}, ['回 1', '人 1', 'km 1', '単位なし 1']],
    ['units', { departments: ['d01'] }, ['回 1', '人 1']],
    ['units', { departments: ['d01'], units: ['km'] }, ['回 1', '人 1', 'km 0 chosen']],
    ['sections', {}, ['税務課 2', '道路課 2']],
    ['sections', { departments: ['d02'] }, ['道路課 2']],
    ['kinds', { units: ['km'] }, ['数 0', '率 0', '量 1', '増減 0']],
  ])('%s %j', (facet, selection, expected) => {
    expect(list(facet, selection)).toEqual(expected);
  });
});

test('every active filter is a chip, the search last', () => {
  const selection = { ...emptySelection, departments: ['d02'], pillars: [2], units: [''], text: ' 水 ' };
  expect(listChips(selection, words).map(({ facet, name }) => `${facet} ${name}`)).toEqual([
    'departments 建設部',
    'pillars (2) 財政',
    'units 単位なし',
    'text 「水」',
  ]);
});
