import { expect, test } from 'vitest';
import { isMeasurePhrase, nameMeasure, stripAction, stripMeasure } from '../../../src/importer/labels/phrases';
import { kindOfUnit } from '../../../src/domain/classification';

test.each<[string, string | null, string]>([
  ['防犯灯の設置', '基', '防犯灯の設置基数'],
  ['補助金の交付', '円', '補助金の交付金額'],
  ['管路点検', 'km', '管路点検延長'],
  ['交付金', '円', '交付金額'],
  ['公園', 'ha', '公園面積'],
  ['雨水タンク', 'm3', '雨水タンク容量'],
  ['参加者', '人', '参加者数'],
  ['配置', '人', '配置人数'],
  ['収納率', '%', '収納率'],
  ['稼働', '%', '稼働の割合'],
  ['欠席生徒', '人', '欠席生徒数'],
  ['整備路線', '路線', '整備路線数'],
  ['開催回数', '回', '開催回数'],
  ['外部指導者を配置', '人', '外部指導者の配置人数'],
  ['講座(初級)', '回', '講座回数(初級)'],
  ['利用実績', '件', '利用件数'],
  ['', '回', '回数'],
  ['合計', null, '合計'],
])('%s + %s → %s', (phrase, unit, expected) => {
  expect(nameMeasure(phrase, { unit, kind: kindOfUnit(unit) })).toBe(expected);
});

test('a change is named as one', () => {
  expect(nameMeasure('欠席生徒', { unit: '人', kind: 'change' })).toBe('欠席生徒の増減');
});

test.each<[string, boolean]>([
  ['開催回数', true],
  ['収納率', true],
  ['面積(合計)', true],
  ['審議会の開催', false],
])('%s names a measure: %s', (phrase, expected) => {
  expect(isMeasurePhrase(phrase)).toBe(expected);
});

test('what a unit or an action added is taken off again', () => {
  expect(stripMeasure('協定締結事業者数', '事業者')).toBe('協定締結');
  expect(stripMeasure('情報提供回数', null)).toBe('情報提供回');
  expect(stripAction('ポスターコンクールの実施')).toBe('ポスターコンクール');
  expect(stripAction('プラネタリウム開催回数')).toBe('プラネタリウム');
});
