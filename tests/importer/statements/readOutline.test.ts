import { describe, expect, test } from 'vitest';
import type { Field } from '../../../src/importer/shapes/columnNames';
import type { ReportRow } from '../../../src/importer/shapes/readRows';
import { cutInitiatives } from '../../../src/importer/statements/cutCells';
import { readOutline } from '../../../src/importer/statements/readOutline';

describe('the initiatives of a cell', () => {
  test.each<[string, string, string[]]>([
    ['one', '①訓練を実施します。', ['①訓練を実施します。']],
    ['without marker', '訓練を実施します。', ['訓練を実施します。']],
    ['two', '①訓練を実施します。 ②講習を実施します。', ['①訓練を実施します。', '②講習を実施します。']],
    ['two without a space', '①訓練を実施します。②講習を実施します。', ['①訓練を実施します。', '②講習を実施します。']],
    ['two paragraphs', '<p>①訓練</p> <p>②講習</p>', ['①訓練', '②講習']],
    ['two lines', '（１）訓練<br>（２）講習', ['（１）訓練', '（２）講習']],
    ['a space behind the marker', '① 訓練', ['①訓練']],
    ['numbers in their sequence', '1.訓練 2.講習', ['1.訓練', '2.講習']],
    ['a number out of it', '1.訓練 5.講習', ['1.訓練 5.講習']],
    ['a bracketed number in a sentence', '①訓練 (2)の対象', ['①訓練 (2)の対象']],
    ['a circled number in a sentence', '①施策①と施策②の推進', ['①施策①と施策②の推進']],
    ['a list inside', '①推進します。 【対象】 ・個人住民税 ・軽自動車税', ['①推進します。 【対象】 ・個人住民税 ・軽自動車税']],
    ['text before the marker', '次の取組 ①訓練', ['次の取組 ①訓練']],
    ['a marker alone', '①', []],
    ['nothing', '', []],
  ])('%s', (_, cell, expected) => {
    expect(cutInitiatives(cell).map(({ marker, text }) => `${marker ?? ''}${text}`)).toEqual(expected);
  });

  test('know their place in the cell, markers left out', () => {
    const cell = '<p>①訓練&amp;</p> ②講習';
    expect(cutInitiatives(cell).map(({ start, end }) => cell.slice(start, end))).toEqual(['訓練&amp;', '講習']);
  });
});

type Cells = Partial<Record<Field, string>>;

/** Rows of one department and pillar, lines from 1. */
function split(...rows: readonly Cells[]) {
  return readOutline(rows.map((cells, at): ReportRow => ({ line: at + 1, department: '総務部', pillar: 1, cells })));
}

const first: Cells = { goal: '市民の安全を確保します。', initiative: '①訓練を実施します。', sections: '危機管理課', actual: '・訓練 2回' };

describe('rows', () => {
  test('an empty goal continues it, an empty initiative the last one', () => {
    const { goals, initiatives, statements } = split(
      first,
      { initiative: '②講習を実施します。', actual: '・講習 3回' },
      { actual: '・説明 4回' },
    );
    expect(goals.map(({ lines }) => lines)).toEqual([[1, 2, 3]]);
    expect(initiatives.map(({ marker, lines }) => [marker, lines])).toEqual([
      ['①', [1]],
      ['②', [2, 3]],
    ]);
    expect(statements.map(({ text, initiative }) => `${initiative.marker ?? ''} ${text}`)).toEqual([
      '① 訓練 2回',
      '② 講習 3回',
      '② 説明 4回',
    ]);
  });

  test('of several initiatives in one row, the next row continues the last', () => {
    const { statements } = split({ ...first, initiative: '①訓練 ②講習', actual: '・訓練 2回  ・講習 3回' }, { actual: '・説明 4回' });
    expect(statements.map(({ initiative }) => initiative.marker)).toEqual(['①', '②', '②']);
  });

  test('a goal printed again after a page break is the same goal', () => {
    const { goals } = split(first, { ...first, initiative: '②講習' });
    expect(goals).toMatchObject([{ lines: [1, 2] }]);
  });

  test.each([
    ['the first printing', '窓口サービスを通じ、市民の満足度を高めま', '窓口サービスを通じ、市民の満足度を高めます。'],
    ['the second printing', '窓口サービスを通じ、市民の満足度を高めます。', '窓口サービスを通じ、市民の満足度を高めま'],
  ])('%s of a goal or initiative was cut off: the longer one is kept', (_, one, other) => {
    const { goals, initiatives } = split(
      { ...first, goal: one, initiative: `①${one}` },
      { goal: other, initiative: `①${other}`, actual: '・4回' },
    );
    expect(goals.map(({ text }) => text)).toEqual(['窓口サービスを通じ、市民の満足度を高めます。']);
    expect(initiatives.map(({ text, lines }) => [text, lines])).toEqual([['窓口サービスを通じ、市民の満足度を高めます。', [1, 2]]]);
  });

  test('short texts that begin alike are different ones', () => {
    expect(split(first, { ...first, goal: '市民の安全' }).goals).toHaveLength(2);
    expect(split(first, { initiative: '②訓練を実施します。' }).initiatives).toHaveLength(2);
  });

  test('markers may begin again under another goal', () => {
    const { initiatives } = split(first, { ...first, goal: '財政の健全化に努めます。' });
    expect(initiatives.map(({ marker, goal }) => `${goal.text}${marker ?? ''}`)).toEqual([
      '市民の安全を確保します。①',
      '財政の健全化に努めます。①',
    ]);
  });

  test('a row without goal or initiative before it is read and doubted', () => {
    const { issues, goals, initiatives, statements } = split({ actual: '・訓練 2回' });
    expect(issues.map(({ code }) => code)).toEqual(['goalMissing', 'initiativeMissing']);
    expect([goals.length, initiatives.length, statements.length]).toEqual([1, 1, 1]);
  });

  test('target and combined columns hold statements too', () => {
    const { statements } = split({ goal: '目標', initiative: '①訓練', target: '・年2回', combined: '・2回 ・できた。' });
    expect(statements.map(({ column, text }) => `${column} ${text}`)).toEqual(['target 年2回', 'combined 2回', 'combined できた。']);
  });
});

describe('offices', () => {
  const sectionsOf = (...rows: readonly Cells[]) => {
    const { initiatives, statements } = split(...rows);
    return {
      initiatives: initiatives.map(({ sections }) => sections.join('+')),
      statements: statements.map(({ sections }) => sections.join('+')),
    };
  };

  test('an empty cell repeats those of the row before', () => {
    expect(sectionsOf(first, { initiative: '②講習', actual: '・3回' })).toEqual({
      initiatives: ['危機管理課', '危機管理課'],
      statements: ['危機管理課', '危機管理課'],
    });
  });

  test('a row of its own line has its own, and the initiative has both', () => {
    expect(sectionsOf(first, { sections: '税務課', actual: '・3回' }, { actual: '・4回' })).toEqual({
      initiatives: ['危機管理課+税務課'],
      statements: ['危機管理課', '税務課', '税務課'],
    });
  });

  test('another goal without offices has none', () => {
    expect(sectionsOf(first, { goal: '財政の健全化', initiative: '①節約', actual: '・3回' }).initiatives).toEqual(['危機管理課', '']);
  });

  test('what cannot be told apart is given to all and doubted', () => {
    const { issues, initiatives } = split({ ...first, initiative: '①訓練 ②講習 ③説明', sections: '税務課 納税課' });
    expect(issues).toMatchObject([{ code: 'sectionsNotAligned', params: { sections: '税務課 納税課' } }, { code: 'statementsByTopic' }]);
    expect(initiatives.map(({ sections }) => sections)).toEqual([
      ['税務課', '納税課'],
      ['税務課', '納税課'],
      ['税務課', '納税課'],
    ]);
  });
});
