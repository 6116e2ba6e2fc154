import { describe, expect, test } from 'vitest';
import { readPublishedText } from '../../../src/importer/sources/publishedText';
import { parseOrdinal, readContents, readFacts, readFiscalYear, readHeading } from '../../../src/importer/shapes/readHeadings';

const none = { departments: [] };
const announced = {
  departments: [
    { name: '総務部', page: 6 },
    { name: '水資源部', page: 23 },
  ],
};

/** `department 総務部`, `pillar 3 名称`, or `–`. */
function read(text: string, level = 0, contents = none as typeof announced | typeof none): string {
  const heading = readHeading(text, level, contents);
  if (heading === null) return '–';
  return heading.kind === 'department' ? `department ${heading.name}` : `pillar ${heading.number} ${heading.name}`;
}

describe('departments', () => {
  test.each<[string, string]>([
    ['総務部 令和4年度組織重点目標（実績・成果）', '総務部'],
    ['総務部　令和4年度重点目標', '総務部'],
    ['総務部', '総務部'],
    ['【総務部】', '総務部'],
    ['■総務課　令和３年度　重点目標（実績・成果）', '総務課'],
    ['1　市長公室（市長公室長）　重点目標　年度末報告', '市長公室'],
    ['２　市民生活局（市民生活局長）　重点目標', '市民生活局'],
    ['第1章 企画部', '企画部'],
    ['部局名：教育委員会事務局', '教育委員会事務局'],
    ['総 務 部', '総務部'],
    ['総務企画部門', '総務企画部門'],
    ['公営企業', '公営企業'],
    ['公営企業管理者', '公営企業管理者'],
    ['監査委員事務局', '監査委員事務局'],
    ['○○支所', '○○支所'],
    ['○総務部', '総務部'],
    ['■○○支所', '○○支所'],
    ['Ⅱ　総務部', '総務部'],
    ['（総務部）', '総務部'],
    ['〇総務部', '総務部'],
    ['・総務部', '総務部'],
    ['総務部長', '総務部'],
    ['総務部関係', '総務部'],
    ['総務部　総務課', '総務部'],
    ['上下水道事業', '上下水道事業'],
  ])('%s', (text, name) => {
    expect(read(text)).toBe(`department ${name}`);
  });

  test('are those of the contents, where there are contents', () => {
    expect(read('総務部 令和4年度組織重点目標', 2, announced)).toBe('department 総務部');
    expect(read('水 資 源 部', 2, announced)).toBe('department 水資源部');
    expect(read('建設部 令和4年度組織重点目標', 2, announced)).toBe('department 建設部');
    expect(read('担当の課', 0, announced)).toBe('–');
    expect(read('消防本部', 2, announced)).toBe('department 消防本部');
  });
});

describe('pillars', () => {
  test.each<[string, string]>([
    ['(1) 市民から信頼される市役所づくり', 'pillar 1 市民から信頼される市役所づくり'],
    ['（２）にぎわいと活力のあるまち', 'pillar 2 にぎわいと活力のあるまち'],
    ['基本目標１　安全・安心に暮らせるまち', 'pillar 1 安全・安心に暮らせるまち'],
    ['【基本目標４】　持続可能なまち', 'pillar 4 持続可能なまち'],
    ['施策の柱３　いきいきと暮らせるまち', 'pillar 3 いきいきと暮らせるまち'],
    ['柱Ⅱ　まもる　～安全・安心のまち～', 'pillar 2 まもる　～安全・安心のまち～'],
    ['政策五：みがく', 'pillar 5 みがく'],
    ['第1の柱 つながる', 'pillar 1 つながる'],
    ['Ⅰ　つながる', 'pillar 1 つながる'],
    ['Ⅳ．まもる', 'pillar 4 まもる'],
    ['【政策分野】安全・安心', 'pillar null 安全・安心'],
    ['〈基本目標〉　安全', '–'],
    ['＜基本目標＞　安全', 'pillar null 安全'],
    ['政策分野：安全・安心', 'pillar null 安全・安心'],
    ['（一）つながる', 'pillar 1 つながる'],
    ['【1】つながる', 'pillar 1 つながる'],
    ['重点テーマ2　まもる', 'pillar 2 まもる'],
    ['①つながる', '–'],
    ['【実績】', '–'],
    ['政策の実施', '–'],
  ])('%s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  test('a number without a word is a pillar only as a heading', () => {
    expect(read('３　自然と共生する美しいまち')).toBe('–');
    expect(read('３　自然と共生する美しいまち', 3)).toBe('pillar 3 自然と共生する美しいまち');
    expect(read('1. 総務部', 2)).toBe('department 総務部');
    expect(read('第２章　安全', 2)).toBe('pillar 2 安全');
    expect(read('第２章　総務部', 2)).toBe('department 総務部');
    expect(read('②安全', 3)).toBe('pillar 2 安全');
  });
});

test.each([
  '',
  '---',
  '- 1 -',
  '令和4年度',
  '本市の人口は、2024年4月1日現在で12万3,456人であり、前年から812人減少しました。',
  'あ'.repeat(300),
])('no heading: %s', (text) => {
  expect(read(text)).toBe('–');
});

describe('the table of contents', () => {
  test.each<[string, string | null]>([
    ['企画財政部 .....\t4', '企画財政部 4'],
    ['総合政策部・・・・・・・・・・ 2', '総合政策部 2'],
    ['産業観光部………………………… 9', '産業観光部 9'],
    ['総務課　…　１', '総務課 1'],
    ['1\t市長公室\t3', '市長公室 3'],
    ['第2章 総 務 部 .... 12', '総務部 12'],
    ['目次', null],
    ['総務部', null],
    ['総務部 6', null],
    ['はじめに .... 1', null],
    ['...... 5', null],
    [`${'・'.repeat(500)}5`, null],
  ])('%s', (text, expected) => {
    expect(readContents([text]).departments.map(({ name, page }) => `${name} ${page}`)).toEqual(expected === null ? [] : [expected]);
  });

  test('lists each department once, at its first page', () => {
    expect(readContents(['総務部 ... 4', '総務部 ... 6']).departments).toEqual([{ name: '総務部', page: 4 }]);
  });
});

test.each<[string, number | null]>([
  ['3', 3],
  ['１２', 12],
  ['三', 3],
  ['十', 10],
  ['〇', null],
  ['Ⅳ', 4],
  ['IX', 9],
  ['ⅳ', null],
  ['123', null],
  ['あ', null],
  ['', null],
])('the ordinal %j is %s', (text, expected) => {
  expect(parseOrdinal(text)).toBe(expected);
});

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
