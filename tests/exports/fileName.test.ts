import { expect, test } from 'vitest';
import { cleanFileName, makeUnique, nameSpecFile } from '../../src/exports/fileName';
import { makeSpecs } from '../support/makeSpecs';

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

test.each([
  ['部別の合計', '回', [], '刈谷市_2022年度_部別の合計_回'],
  ['部別の合計（回）', '回', [], '刈谷市_2022年度_部別の合計（回）'],
  ['率・達成度', '%', [], '刈谷市_2022年度_率・達成度_パーセント'],
  ['数値のある取組の割合（部別）', '％', [], '刈谷市_2022年度_数値のある取組の割合（部別）'],
  ['部別の参加者数', '人', ['生活安全部', '延べ'], '刈谷市_2022年度_部別の参加者数_人_生活安全部・延べ'],
  ['', '%', [], '刈谷市_2022年度_パーセント'],
])('the file of %s in %s, filtered by %j, says so', (topic, unit, filters, name) => {
  expect(nameSpecFile({ ...makeSpecs('ja').one, topic, unit, filters }, 'ja', ['刈谷市', '2022年度'])).toBe(name);
});

test('no file is called by a unit alone, in any language', () => {
  for (const language of ['ja', 'en'] as const) {
    for (const spec of Object.values(makeSpecs(language))) {
      const name = nameSpecFile(spec, language);
      expect(name).not.toMatch(/[%％]/u);
      expect(name).toContain(spec.topic);
    }
  }
});
