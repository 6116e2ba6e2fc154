import { expect, test } from 'vitest';
import { kindOfUnit } from '../../src/domain/classification';
import type { Kind } from '../../src/domain/report';
import { counters } from '../../src/importer/numerals/readUnit';

test.each<[Kind, string[]]>([
  ['count', ['回', '人', '件', '箇所', '世帯', '路線', '作品']],
  ['amount', ['km', 'm3', 'ha', '円', '日', '時間', 'kW', 't-CO2', 'μg/m3', '歳']],
  ['rate', ['%', '割', '倍']],
  ['change', ['ポイント', 'pt']],
])('%s', (kind, units) => {
  expect(units.map(kindOfUnit)).toEqual(units.map(() => kind));
});

test('a bare number counts', () => {
  expect(kindOfUnit(null)).toBe('count');
});

test('of the Latin units that are read, only page views are counted', () => {
  const latin = counters.filter((unit) => /^[A-Za-zμ℃°]/u.test(unit));
  expect(latin.filter((unit) => kindOfUnit(unit) === 'count')).toEqual(['PV']);
});
