import { expect, test } from 'vitest';
import { readFacts, readFiscalYear } from '../../src/ingest/readFacts';
import { readPublishedText } from '../../src/ingest/readers/publishedText';

test.each<[string, string | null, number | null, string | null]>([
  ['**令和4年度**\n**刈谷市組織重点目標（実績・成果）**', '刈谷市組織重点目標（実績・成果）', 2022, '刈谷市'],
  ['**平成30年度**\n**若葉市 組織目標（目標達成基準及び実績・成果）**', '若葉市 組織目標（目標達成基準及び実績・成果）', 2018, '若葉市'],
  ['令和３年度\n山吹町　課別重点目標　実績・成果報告書', '山吹町　課別重点目標　実績・成果報告書', 2021, '山吹町'],
  ['令和４年度　汐見市　部局別重点目標の取組結果', '令和４年度　汐見市　部局別重点目標の取組結果', 2022, '汐見市'],
  ['2024年度（令和6年度）\n# 桜木市　部局長の重点目標　年度末報告', '桜木市　部局長の重点目標　年度末報告', 2024, '桜木市'],
  ['目標.....4\n目標を達成した。', null, null, null],
  ['', null, null, null],
])('%j', (text, title, fiscalYear, municipalityName) => {
  expect(readFacts(readPublishedText(text))).toEqual({ title, fiscalYear, municipalityName });
});

test.each<[string, number | null]>([
  ['令和元年度', 2019],
  ['R4年度', 2022],
  ['令和 ５ 年度', 2023],
  ['2022年度', 2022],
  ['令和4年', null],
  ['1022年度', null],
])('the fiscal year of %s', (text, expected) => {
  expect(readFiscalYear(text)).toBe(expected);
});
