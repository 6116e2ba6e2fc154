import { expect, test } from 'vitest';
import { lookUp } from '../../../src/domain/reportIndex';
import { nameYearLink, parseYearLinks, serializeYearLinks, type LinkPlace, type YearLink } from '../../../src/domain/yearLinksSchema';
import { diffReports, type DiffEntry } from '../../../src/query/years/diffReports';
import { matchReports } from '../../../src/query/years/matchReports';
import { settleLinks } from '../../../src/query/years/settleLinks';
import { linkReports } from '../../../src/query/years/yearsBeside';
import { readBothYears } from '../../support/makeSecondYear';

const { earlier, later } = readBothYears();

const camera = {
  earlier: { fiscalYear: 2022, department: '生活安全部', pillar: 1, goal: '安心安全に', marker: '①', quote: '街頭防犯カメラ設置 23基' },
  later: { fiscalYear: 2023, department: '市民活動部', pillar: 1, goal: '安心安全に', marker: '①', quote: '街頭防犯カメラ設置 20台' },
} as const;
const tourism = {
  earlier: { fiscalYear: 2022, department: '市民活動部', pillar: 3, marker: '①' },
  later: { fiscalYear: 2023, department: '市民活動部', pillar: 3, marker: '①' },
} as const;
const link = (places: { readonly earlier: LinkPlace; readonly later: LinkPlace }, decide: YearLink['decide'] = 'same'): YearLink => ({
  municipality: '232106',
  decide,
  reason: '仕様書で確認',
  decidedOn: '2026-11-29',
  ...places,
});

const findCamera = (links: readonly YearLink[]) =>
  linkReports(earlier, later, links).match.results.find(({ earlier: { quantity } }) => quantity.label === '街頭防犯カメラ設置基数');

test('a number is doubtful until a person says that both are the same', () => {
  expect(findCamera([])).toMatchObject({ confidence: 'doubtful', decidedBy: 'rule' });
  expect(findCamera([link(camera)])).toMatchObject({ confidence: 'certain', decidedBy: 'person', later: { quantity: { value: 20 } } });
});

test('what a person calls two things is never put together, and stands as new and gone', () => {
  const links = [link(camera, 'different')];
  expect(findCamera(links)).toBeUndefined();
  const { entries } = diffReports(earlier, later, linkReports(earlier, later, links).match);
  const alone = entries.filter(({ of, classes }) => of === 'result' && (classes.includes('new') || classes.includes('gone')));
  const labelOf = (ids: Pick<DiffEntry, 'earlierId' | 'laterId'>) =>
    lookUp((ids.laterId === null ? earlier : later).quantities, ids.laterId ?? ids.earlierId ?? '').label;
  expect(alone.map(labelOf)).toEqual(expect.arrayContaining(['街頭防犯カメラ設置台数', '街頭防犯カメラ設置基数']));
});

test('an undertaking that a person has linked is certain, and so may be its results', () => {
  const { initiatives } = linkReports(earlier, later, [link(tourism)]).match;
  const found = initiatives.find(({ later: { initiative } }) => initiative.text === '観光事業の支援を図ります。');
  expect(found).toMatchObject({ confidence: 'certain', decidedBy: 'person' });
});

test.each<[string, YearLink[], number[]]>([
  ['nothing', [], []],
  ['a place that is there in both', [link(camera)], []],
  ['another municipality', [{ ...link(camera), municipality: '011002' }], []],
  ['other years', [link({ earlier: { ...camera.earlier, fiscalYear: 2020 }, later: camera.later })], []],
  ['a quote that is gone', [link({ earlier: camera.earlier, later: { ...camera.later, quote: '街頭防犯カメラ設置 99台' } })], [0]],
  ['a quote with several numbers', [link({ earlier: { ...camera.earlier, quote: '基' }, later: camera.later })], [0]],
  [
    'a place that fits two undertakings',
    [link({ earlier: { fiscalYear: 2022, department: '総務部', pillar: 1, marker: '①' }, later: tourism.later })],
    [3],
  ],
  ['an undertaking and a number', [link({ earlier: tourism.earlier, later: camera.later })], [1]],
  [
    'one number linked with two',
    [link(camera), link({ earlier: camera.earlier, later: { ...camera.later, quote: '防犯灯の設置 35基' } })],
    [1],
  ],
])('decisions that match nothing or several things are told: %s', (_name, links, found) => {
  expect(settleLinks(links, earlier, later).faults.map((fault) => fault.found)).toEqual(found);
});

test('the file is read as it is written, and nothing else is read', () => {
  const links = { schemaVersion: 1 as const, links: [link(camera), link(tourism, 'different')] };
  expect(parseYearLinks(JSON.parse(serializeYearLinks(links)))).toEqual({ ok: true, links });
  expect(parseYearLinks({ ...links, links: [{ ...link(camera), reason: '' }] }).ok).toBe(false);
  expect(parseYearLinks({ ...links, links: [{ ...link(camera), earlierId: 'd01' }] }).ok).toBe(false);
  expect(nameYearLink(link(camera))).toBe(nameYearLink(link(camera, 'different')));
});

test('with a decision about an undertaking all else stays as it was', () => {
  const [before, after] = [matchReports(earlier, later), linkReports(earlier, later, [link(tourism)]).match];
  const pairs = ({ results }: typeof before) => results.map((pair) => `${pair.earlier.quantity.id} ${pair.later.quantity.id}`);
  expect(pairs(after)).toEqual(pairs(before));
});
