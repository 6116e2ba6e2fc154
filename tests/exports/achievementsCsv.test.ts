import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildReportIndex } from '../../src/domain/reportIndex';
import { nameCsv, serializeAchievementsCsv } from '../../src/exports/achievementsCsv';
import { emptySelection, type Selection } from '../../src/query/selection';
import { arbitraryReport, arbitrarySelection } from '../support/arbitraryReport';
import { makeReport } from '../support/makeReport';
import { readCsv } from '../support/readCsv';
import { selectRows } from '../../src/query/achievementRows';

const header =
  '全国地方公共団体コード,地方公共団体名,年度_西暦,年度_和暦,部,柱_番号,柱_名称,組織目標,取組_番号,取組内容,課等,欄,指標_名称,値,単位,種別,活動分類,修飾,数え方,集計可否,集計不可の理由,期間_年度,内訳元_ID,別の数え方_ID,同一値_ID,比較値,比較値_期間,目標値,原文,出典_文書,出典_行,ID';

const index = buildReportIndex(
  makeReport({
    municipality: { code: '012025', name: '函館市' },
    pillars: [
      { number: 1, name: '信頼' },
      { number: 5, name: null },
    ],
    initiatives: [
      {
        department: '建設部',
        goal: '"安全", 安心',
        text: '点検します。\n更新します。',
        sections: ['道路課', '公園課'],
        statements: [
          {
            text: '・収納率 99.5%（令和3年度 99.3%、平成30年度 98%、目標 99.7%）',
            column: 'combined',
            line: 58,
            quantities: [
              { id: 'rate', value: 99.5, unit: '%', label: '=収納率', activity: 'performance', qualifiers: ['約', '以上'] },
              { id: 'r3', value: 99.3, unit: '%', role: 'prior', priorOf: 'rate', period: 2021 },
              { id: 'h30', value: 98, unit: '%', role: 'prior', priorOf: 'rate', period: null },
              { id: 'aim', value: 99.7, unit: '%', role: 'target', targetOf: 'rate' },
            ],
          },
        ],
      },
      {
        department: '建設部',
        pillar: 5,
        marker: null,
        statements: [
          {
            text: '延べ 93',
            column: 'outcome',
            sections: ['公園課'],
            quantities: [
              {
                id: 'people',
                value: 1e-7,
                unit: null,
                label: '利用者数',
                counting: 'cumulative',
                period: null,
                additivityReason: 'distinctPeople',
                partOf: 'total',
                alternativeOf: 'other',
                sameAs: 'again',
              },
            ],
          },
        ],
      },
    ],
  }),
);
const csv = serializeAchievementsCsv(index, selectRows(index, emptySelection));

test('bytes: UTF-8 mark first, CRLF after every line, the header of the contract', () => {
  const bytes = new TextEncoder().encode(csv);
  expect(Array.from(bytes.slice(0, 3))).toEqual([0xef, 0xbb, 0xbf]);
  expect(Array.from(bytes.slice(-2))).toEqual([0x0d, 0x0a]);
  expect(csv.slice(1, csv.indexOf('\r\n'))).toBe(header);
  expect(csv.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  expect(csv.split('\r\n')).toHaveLength(4);
});

describe('what stands in each column', () => {
  const [names = [], ...records] = readCsv(csv);
  const recordAt = (place: number) => Object.fromEntries(names.map((name, at) => [name, records[place]?.[at]]));

  test('a rate with earlier values and a target', () => {
    expect(recordAt(0)).toEqual({
      全国地方公共団体コード: '012025',
      地方公共団体名: '函館市',
      年度_西暦: '2022',
      年度_和暦: '令和4年度',
      部: '建設部',
      柱_番号: '1',
      柱_名称: '信頼',
      組織目標: '"安全", 安心',
      取組_番号: '①',
      取組内容: '点検します。 更新します。',
      課等: '道路課|公園課',
      欄: '実績・成果',
      指標_名称: "'=収納率",
      値: '99.5',
      単位: '%',
      種別: '率',
      活動分類: '率・達成度',
      修飾: '約|以上',
      数え方: '',
      集計可否: '不可',
      集計不可の理由: '率',
      期間_年度: '2022',
      内訳元_ID: '',
      別の数え方_ID: '',
      同一値_ID: '',
      比較値: '99.3|98',
      比較値_期間: '2021|',
      目標値: '99.7',
      原文: '・収納率 99.5%（令和3年度 99.3%、平成30年度 98%、目標 99.7%）',
      出典_文書: '令和4年度刈谷市組織重点目標（実績・成果）',
      出典_行: '58',
      ID: 'rate',
    });
  });

  test('what is not printed is an empty field', () => {
    expect(recordAt(1)).toMatchObject({
      柱_番号: '5',
      柱_名称: '',
      取組_番号: '',
      課等: '公園課',
      欄: '成果',
      値: '0.0000001',
      単位: '',
      数え方: '延べ',
      集計可否: '不可',
      集計不可の理由: '重複し得る人数',
      期間_年度: '',
      内訳元_ID: 'total',
      別の数え方_ID: 'other',
      同一値_ID: 'again',
      比較値: '',
      比較値_期間: '',
      目標値: '',
    });
  });
});

test('no rows: the header alone', () => expect(serializeAchievementsCsv(index, [])).toBe(`\uFEFF${header}\r\n`));

test('exactly the rows that are given, in their order, each readable', () => {
  fc.assert(
    fc.property(arbitraryReport(), arbitrarySelection, (report, selection) => {
      const generated = buildReportIndex(report);
      const rows = selectRows(generated, selection).toReversed();
      const [names = [], ...records] = readCsv(serializeAchievementsCsv(generated, rows));
      expect(records.every((record) => record.length === names.length)).toBe(true);
      const read = records.map((record) => [record[names.indexOf('ID')], Number(record[names.indexOf('値')])]);
      expect(read).toEqual(rows.map(({ quantity }) => [quantity.id, quantity.value]));
    }),
    { numRuns: 100, seed: 1 },
  );
});

describe('the name of a file', () => {
  const departments = buildReportIndex(makeReport({ departments: ['総務部', '建設／土木部?'] }));

  test.each<[Partial<Selection>, string]>([
    [{}, '刈谷市_2022年度_実績・成果.csv'],
    [{ pillars: [4] }, '刈谷市_2022年度_実績・成果_柱4.csv'],
    [{ departments: ['d01'], pillars: [4] }, '刈谷市_2022年度_実績・成果_総務部_柱4.csv'],
    [{ departments: ['d01', 'd02'] }, '刈谷市_2022年度_実績・成果_抜粋.csv'],
    [{ departments: ['d01'], units: ['km'] }, '刈谷市_2022年度_実績・成果_総務部_抜粋.csv'],
    [{ departments: ['d02'] }, '刈谷市_2022年度_実績・成果_建設／土木部.csv'],
  ])('%j', (selection, name) => {
    expect(nameCsv(departments, { ...emptySelection, ...selection }, '実績・成果')).toBe(name);
  });
});
