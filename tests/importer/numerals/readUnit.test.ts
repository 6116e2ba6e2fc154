import { describe, expect, test } from 'vitest';
import { foldWidth } from '../../../src/importer/sources/readCell';
import { readUnit } from '../../../src/importer/numerals/readUnit';

const read = (text: string) => {
  const folded = foldWidth(text);
  const number = /^[0-9]+/u.exec(folded)?.[0].length ?? 0;
  const { unit, end, isKnown } = readUnit(folded, number);
  return { unit, rest: folded.slice(end), isKnown };
};

describe('the unit printed behind a number', () => {
  test.each<[string, string | null, string]>([
    ['5回', '回', ''],
    ['5回実施', '回', '実施'],
    ['5人以上', '人', '以上'],
    ['5人泊', '人泊', ''],
    ['5事業者', '事業者', ''],
    ['5分科会', '分科会', ''],
    ['5分', '分', ''],
    ['5分団', '分団', ''],
    ['5μg/m3以下', 'μg/m3', '以下'],
    ['5µg/m³', 'μg/m3', ''],
    ['5部屋', '部屋', ''],
    ['2つ増設', 'つ', '増設'],
    ['5人槽', '人槽', ''],
    ['6地区で', '地区', 'で'],
    ['8以内', null, '以内'],
    ['10又は', null, '又は'],
    ['5箇所', '箇所', ''],
    ['5か所', 'か所', ''],
    ['5％', '%', ''],
    ['5%', '%', ''],
    ['5 %', '%', ''],
    ['5km', 'km', ''],
    ['5ｋｍ', 'km', ''],
    ['5㎞', 'km', ''],
    ['5m3', 'm3', ''],
    ['5㎡', 'm2', ''],
    ['5m²', 'm2', ''],
    ['5t-CO2', 't-CO2', ''],
    ['5kWh', 'kWh', ''],
    ['5ポイント増', 'ポイント', '増'],
    ['5円', '円', ''],
    ['5年生', '年生', ''],
    ['5歳児', '歳児', ''],
    ['5周年', '周年', ''],
    ['5 人', '人', ''],
    ['5 路線 完了', '路線', ' 完了'],
    ['5', null, ''],
    ['5、', null, '、'],
    ['5→7', null, '→7'],
    ['5 に増加', null, ' に増加'],
    ['5kmh', null, 'kmh'],
  ])('%s', (text, unit, rest) => {
    expect(read(text)).toMatchObject({ unit, rest, isKnown: true });
  });

  test.each<[string, string]>([
    ['5銘柄', '銘柄'],
    ['3地区集会所、', '地区集会所'],
    ['5レーン', 'レーン'],
    ['5銘柄以上', '銘柄'],
    ['5銘柄追加', '銘柄'],
  ])('%s is a counter of no list: the run of kanji or katakana, without what follows counters', (text, unit) => {
    expect(read(text)).toMatchObject({ unit, isKnown: false });
  });
});
