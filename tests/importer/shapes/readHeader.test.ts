import { describe, expect, test } from 'vitest';
import type { Field } from '../../../src/importer/shapes/columnNames';
import { isHeaderRow, isNearHeader, missingColumns, readHeader, settleGoals } from '../../../src/importer/shapes/readHeader';

/** The fields of a header as printed, those of no field by what they are known to hold. */
function fieldsOf(header: string, next: string | null = null, reportYear: number | null = null): (string | null)[] {
  const found = readHeader(header.split(' '), next?.split(' ') ?? null, reportYear);
  return found?.columns.map(({ field, known }) => field ?? known) ?? [];
}

describe('the columns of a header row', () => {
  test.each<[string, (string | null)[]]>([
    ['組織目標 取組内容 課等 実績 成果', ['goal', 'initiative', 'sections', 'actual', 'outcome']],
    ['組織目標 取組内容 課等 目標達成基準 実績・成果', ['goal', 'initiative', 'sections', 'target', 'combined']],
    ['重点目標 取組内容 担当課 実績 成果', ['goal', 'initiative', 'sections', 'actual', 'outcome']],
    ['重点目標 取組内容 所管課 取組実績 成果・課題 評価', ['goal', 'initiative', 'sections', 'actual', 'outcome', 'judged']],
    ['組織目標 取組内容 係等 実績 成果', ['goal', 'initiative', 'sections', 'actual', 'outcome']],
    ['施策 主な取組 担当部署 数値目標 取組結果', ['goal', 'initiative', 'sections', 'target', 'combined']],
    ['部の目標 具体的な取組 担当 達成状況', ['goal', 'initiative', 'sections', 'combined']],
    ['<p>組織目標</p> 取組<br>内容 課　等 実　績 成果', ['goal', 'initiative', 'sections', 'actual', 'outcome']],
    ['実績 取組 実績 成果', ['actual', 'initiative', null, 'outcome']],
    ['組織目標 取組内容 課等 取組の結果 成果', ['goal', 'initiative', 'sections', 'actual', 'outcome']],
    ['①組織目標 ②取組内容 ③課等 ④実績（アウトプット） ⑤成果（アウトカム）', ['goal', 'initiative', 'sections', 'actual', 'outcome']],
    ['施策 取組 課等 目標（KPI） 実績', ['goal', 'initiative', 'sections', 'target', 'actual']],
    ['施策 取組 課等 指標と目標 実績', ['goal', 'initiative', 'sections', 'target', 'actual']],
    ['施策 指標 単位 基準値(R1) 最新値(R5.12末) 課題・今後の対応', ['goal', 'measure', 'unit', 'base', 'actual', 'remarks']],
    ['施策 取組 課等 実績（千円）', ['goal', 'initiative', 'sections', null]],
  ])('%s', (header, expected) => {
    expect(fieldsOf(header)).toEqual(expected);
  });

  test('say what is missing', () => {
    const missing = (header: string): string[] => {
      const found = readHeader(header.split(' '));
      return found === null ? [] : missingColumns(found);
    };
    expect(missing('組織目標 取組内容 実績 評価')).toEqual(['課等', '成果']);
    expect(missing('組織目標 取組内容 課等 実績・成果')).toEqual([]);
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

describe('columns that are known and not read', () => {
  test.each<[string, (string | null)[]]>([
    ['No. 施策 取組 実績 達成率', ['ordinals', 'goal', 'initiative', 'actual', 'derived']],
    ['施策 成果指標 単位 現状値(R4) 目標値(R8) 実績値(R5)', ['goal', 'measure', 'unit', 'base', 'target', 'actual']],
    ['組織目標 取組内容 課等 令和3年度 R4 2023年度 目標値', ['goal', 'initiative', 'sections', 'year', 'year', 'year', 'target']],
  ])('%s', (header, expected) => {
    expect(fieldsOf(header)).toEqual(expected);
  });
});

describe('years in a header', () => {
  test.each<[string, number | null]>([
    ['令和5年度実績', 2023],
    ['R5実績', 2023],
    ['実績値（R5）', 2023],
    ['2023年度の実績', 2023],
    ['5年度実績', 2023],
    ['平成30年度末実績', 2018],
    ['令和元年度実績', 2019],
    ['本年度実績', null],
    ['実績', null],
  ])('%s', (name, year) => {
    expect(readHeader(['取組内容', name])?.columns[1]).toMatchObject({ field: 'actual', year });
  });

  test('of two results that of the report is read', () => {
    expect(fieldsOf('施策 取組 R4実績 R5実績', null, 2023)).toEqual(['goal', 'initiative', null, 'actual']);
    expect(fieldsOf('施策 取組 R4実績 R5実績', null, 2022)).toEqual(['goal', 'initiative', 'actual', null]);
  });

  test('last year is not this year', () => {
    expect(fieldsOf('施策 取組 課等 前年度実績')).toEqual(['goal', 'initiative', 'sections', null]);
  });
});

describe('departments and pillars in columns', () => {
  test.each<[string, (string | null)[]]>([
    ['部局名 施策 取組内容 担当課 実績', ['department', 'goal', 'initiative', 'sections', 'actual']],
    ['部 重点目標 取組内容 担当課 目標値 実績 成果', ['department', 'goal', 'initiative', 'sections', 'target', 'actual', 'outcome']],
    ['柱 担当部 施策 事業名 担当課係 成果', ['pillar', 'department', 'goal', 'initiative', 'sections', 'outcome']],
    ['政策 施策 事務事業名 部局 課名 実績', ['pillar', 'goal', 'initiative', 'department', 'sections', 'actual']],
    ['基本目標 施策 取組 課等 実績', ['pillar', 'goal', 'initiative', 'sections', 'actual']],
    ['組織目標 取組内容 担当部局 実績', ['goal', 'initiative', 'sections', 'actual']],
    ['事業名 事業内容 担当 R5実績', ['initiative', 'initiative', 'sections', 'actual']],
  ])('%s', (header, expected) => {
    expect(fieldsOf(header)).toEqual(expected);
  });
});

describe('two header rows', () => {
  test.each<[string, string, (string | null)[]]>([
    ['組織目標 取組内容 課等 令和5年度 令和5年度', '   目標 実績', ['goal', 'initiative', 'sections', 'target', 'actual']],
    ['組織目標 取組内容 課等 令和5年度 ', '   目標 実績', ['goal', 'initiative', 'sections', 'target', 'actual']],
    ['組織目標 取組内容 課等 実績 成果', '訓練 ①訓練 課 3回 できた', ['goal', 'initiative', 'sections', 'actual', 'outcome']],
    ['組織目標 取組内容 課等 実績 成果', '組織目標 取組内容 課等 実績 成果', ['goal', 'initiative', 'sections', 'actual', 'outcome']],
  ])('%s / %s', (upper, lower, expected) => {
    expect(fieldsOf(upper, lower)).toEqual(expected);
  });

  test('count as two, and the year above holds below', () => {
    const header = readHeader(['施策', '取組', '令和5年度', ''], ['', '', '目標', '実績']);
    expect(header?.rowCount).toBe(2);
    expect(header?.columns.map(({ year }) => year)).toEqual([null, null, 2023, 2023]);
  });
});

describe('a column 目標', () => {
  const settle = (header: string, ...cells: string[]): (Field | null)[] => {
    const found = readHeader(header.split(' '));
    if (found === null) throw new Error('no header');
    const at = header.split(' ').indexOf('目標');
    const body = cells.map((cell) =>
      Object.assign(
        Array.from({ length: 5 }, () => ''),
        { [at]: cell },
      ),
    );
    return settleGoals(found, body).columns.map(({ field }) => field);
  };

  test.each<[string, string[], Field]>([
    ['目標 取組 達成状況', ['訓練参加者 200人', '研修 5回'], 'target'],
    ['目標 取組 実績', ['安全なまちをつくります。', '令和5年度までに第8次計画を策定する。'], 'goal'],
    ['目標 取組 実績', ['1 安全', '2 安心'], 'goal'],
    ['目標 取組 実績', [], 'goal'],
    ['施策 取組 目標 実績', ['検討する'], 'target'],
    ['目標 取組 目標値 実績', ['訓練 3回'], 'goal'],
  ])('%s over %j is %s', (header, cells, expected) => {
    expect(settle(header, ...cells)[header.split(' ').indexOf('目標')]).toBe(expected);
  });
});

test.each<[string, boolean]>([
  ['実績 成果', true],
  ['組織目標 取組内容', true],
  ['組織目標 取組内容 課等 実績 成果', false],
  ['訓練 ①訓練 課 3回 できた', false],
  ['施策 ①訓練 総務課 3回 できた', false],
])('%s: nearly a header %s', (row, expected) => {
  expect(isNearHeader(row.split(' '))).toBe(expected);
});
