import { describe, expect, test } from 'vitest';
import {
  headerFields,
  isHeaderRow,
  isSectionsCell,
  leadingMarker,
  markerForm,
  markerNumber,
  readSectionNames,
  startsWithMarker,
  type Field,
} from '../../../src/importer/shapes/cellForms';

const fieldsOf = (header: string): (Field | null)[] => headerFields(header.split(' ')).fields;

describe('the columns of a header row', () => {
  test.each<[string, (Field | null)[]]>([
    ['組織目標 取組内容 課等 実績 成果', ['goal', 'initiative', 'sections', 'actual', 'outcome']],
    ['組織目標 取組内容 課等 目標達成基準 実績・成果', ['goal', 'initiative', 'sections', 'target', 'combined']],
    ['重点目標 取組内容 担当課 実績 成果', ['goal', 'initiative', 'sections', 'actual', 'outcome']],
    ['重点目標 取組内容 所管課 取組実績 成果・課題 評価', ['goal', 'initiative', 'sections', 'actual', 'outcome', null]],
    ['組織目標 取組内容 係等 実績 成果', ['goal', 'initiative', 'sections', 'actual', 'outcome']],
    ['施策 主な取組 担当部署 数値目標 取組結果', ['goal', 'initiative', 'sections', 'target', 'combined']],
    ['部の目標 具体的な取組 担当 達成状況', ['goal', 'initiative', 'sections', 'combined']],
    ['<p>組織目標</p> 取組<br>内容 課　等 実　績 成果', ['goal', 'initiative', 'sections', 'actual', 'outcome']],
    ['実績 実績 成果', ['actual', null, 'outcome']],
  ])('%s', (header, expected) => {
    expect(fieldsOf(header)).toEqual(expected);
  });

  test('say what is unknown and what is missing', () => {
    expect(headerFields(['組織目標', '取組内容', '実績', '評価', ''])).toMatchObject({ unknown: ['評価'], missing: ['課等', '成果'] });
    expect(headerFields(['組織目標', '取組内容', '課等', '実績・成果']).missing).toEqual([]);
  });
});

test.each<[string, boolean]>([
  ['組織目標 取組内容 課等 実績 成果', true],
  ['取組内容 実績', true],
  ['組織目標 取組内容 課等', true],
  ['組織目標 取組内容', false],
  ['実績 成果', false],
  ['番号 氏名', false],
  ['市民の安全を確保します。 ①訓練を実施します。 危機管理課 ・訓練の実施 ・できた。', false],
  ['', false],
])('%s: header %s', (row, expected) => {
  expect(isHeaderRow(row.split(' '))).toBe(expected);
});

test.each([
  ['①訓練', '①', 1, 'circled'],
  ['⑳訓練', '⑳', 20, 'circled'],
  ['(1)訓練', '(1)', 1, 'bracketed'],
  ['（１０）訓練', '（１０）', 10, 'bracketed'],
  ['1.訓練', '1.', 1, 'numbered'],
  ['２．訓練', '２．', 2, 'numbered'],
  ['3)訓練', '3)', 3, 'numbered'],
  ['ア 訓練', 'ア', 1, 'katakana'],
  ['イ．訓練', 'イ', 2, 'katakana'],
] as const)('%s opens with %s', (text, marker, number, form) => {
  expect(leadingMarker(text)).toBe(marker);
  expect(markerNumber(marker)).toBe(number);
  expect(markerForm(marker)).toBe(form);
});

test.each(['訓練', '1.5km', '12人', 'アプリ', '(仮称)公園', '100)', ''])('%s opens with none', (text) => {
  expect(leadingMarker(text)).toBeNull();
});

test('only circled markers tell a shifted row', () => {
  expect(['<p>①訓練</p>', '①', '(1)訓練', '訓練①', ''].map(startsWithMarker)).toEqual([true, true, false, false, false]);
});

test.each<[string, string[][]]>([
  ['税務課', [['税務課']]],
  ['税務課 納税課', [['税務課', '納税課']]],
  ['税務課　納税課', [['税務課', '納税課']]],
  ['税務課、納税課', [['税務課', '納税課']]],
  ['税務課・納税課／道路課', [['税務課', '納税課', '道路課']]],
  ['税務課  納税課', [['税務課'], ['納税課']]],
  ['<p>税務課</p><p>納税課 道路課</p>', [['税務課'], ['納税課', '道路課']]],
  ['税務課<br>納税課', [['税務課'], ['納税課']]],
  ['<ul><li>税務課</li><li>納税課</li></ul>', [['税務課', '納税課']]],
  ['・税務課 ・納税課', [['税務課', '納税課']]],
  ['', []],
  ['、', []],
])('the offices of %s', (cell, expected) => {
  expect(readSectionNames(cell)).toEqual(expected);
});

test('a cell of offices is told from a cell of results', () => {
  expect(['税務課 納税課', '危機管理室', '消防署', '関係各課等', '・開催 3回', '市民が参加', ''].map(isSectionsCell)).toEqual([
    true,
    true,
    true,
    true,
    false,
    false,
    false,
  ]);
});
