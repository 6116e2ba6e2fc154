import { expect, test } from 'vitest';
import { cleanFileName, makeUnique } from '../../src/exports/fileName';

test.each([
  ['刈谷市_2022年度_会議資料', '刈谷市_2022年度_会議資料'],
  ['部/課: "人"?*<>|\\', '部 課 人'],
  ['../../etc/passwd', '.. .. etc passwd'],
  ['終わり. . ', '終わり'],
  ['con', '_con'],
  ['COM1', '_COM1'],
  ['', '無題'],
  ['...', '無題'],
  ['a\nb\u0000c', 'a b c'],
  ['𠮷'.repeat(90), '𠮷'.repeat(80)],
])('%j → %j', (text, name) => expect(cleanFileName(text)).toBe(name));

test('names that differ in nothing but their case are told apart', () => {
  expect(makeUnique(['a.png', 'A.png', 'b', 'a.png', 'b'])).toEqual(['a.png', 'A_2.png', 'b', 'a_3.png', 'b_2']);
});
