import { expect, test } from 'vitest';
import {
  isSectionsCell,
  leadingMarker,
  markerForm,
  markerNumber,
  readSectionNames,
  startsWithMarker,
} from '../../../src/importer/shapes/cellForms';

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
  ['(ウ)訓練', '(ウ)', 3, 'katakana'],
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
  ['人権・市民協働課', [['人権・市民協働課']]],
  ['市長公室・人権・市民協働課、税務課', [['市長公室', '人権・市民協働課', '税務課']]],
  ['庶務・会計', [['庶務', '会計']]],
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
