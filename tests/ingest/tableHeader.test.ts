import { describe, expect, test } from 'vitest';
import { headerFields, isHeaderRow, type Field } from '../../src/ingest/tableHeader';

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
