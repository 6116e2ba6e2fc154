import { describe, expect, test } from 'vitest';
import { readHeadingLines } from '../../../src/importer/labels/headingLines';
import { labelQuantities, labelRelated } from '../../../src/importer/labels/labelQuantities';
import { relateQuantities } from '../../../src/importer/relations/relateQuantities';
import { makeInitiative, makeStatement, readDrafts } from '../../support/makeStatement';

/** Lines of one cell → the labels of their numbers, with the number (1-based) that each is part of. */
function labelsOf(...lines: readonly string[]): string[] {
  const initiative = makeInitiative();
  const statements = lines.map((line) => makeStatement(line, 'actual', initiative));
  const headings = readHeadingLines(statements);
  const groups = statements.map(readDrafts);
  const drafts = groups.flat();
  relateQuantities(drafts);
  groups.forEach((group, at) => {
    const statement = statements[at];
    if (statement !== undefined) labelQuantities(group, headings.get(statement));
  });
  labelRelated(drafts);
  return drafts.map(({ label, relations }) => {
    const total = relations.get('partOf');
    return total === undefined ? label : `${label} partOf ${drafts.indexOf(total) + 1}`;
  });
}

describe('a line without numbers above others', () => {
  test.each<[string[], string[]]>([
    [
      ['研修参加者', '男性12人', '女性30人', '計42人'],
      ['研修参加者数（男性） partOf 3', '研修参加者数（女性） partOf 3', '研修参加者数'],
    ],
    [
      ['研修参加者：', '男性 12人', '女性 30人'],
      ['研修参加者数（男性）', '研修参加者数（女性）'],
    ],
    [
      ['相談支援', '電話相談 120件', '来所相談 45件'],
      ['相談支援の電話相談件数', '相談支援の来所相談件数'],
    ],
    [
      ['【窓口】', '証明書の交付 120件', '届出 45件'],
      ['窓口件数（証明書の交付）', '窓口件数（届出）'],
    ],
  ])('%j heads them', (lines, expected) => {
    expect(labelsOf(...lines)).toEqual(expected);
  });

  test.each<[string[], string[]]>([
    [['ごみ減量の啓発', '防犯灯の設置 40基'], ['防犯灯の設置基数']],
    [['避難訓練の実施', '救急救命講習の実施 2回'], ['救急救命講習の実施回数']],
    [['相談体制を見直した。', '電話相談 120件'], ['電話相談件数']],
    [
      ['相談支援', '防犯灯の設置 40基', '電話相談 120件'],
      ['防犯灯の設置基数', '電話相談件数'],
    ],
    [
      ['議案87件', '陳情3件'],
      ['議案件数', '陳情件数'],
    ],
  ])('%j is none', (lines, expected) => {
    expect(labelsOf(...lines)).toEqual(expected);
  });

  test('it heads no other undertaking and no other column', () => {
    const [one, other] = [makeInitiative(), makeInitiative()];
    const headings = readHeadingLines([
      makeStatement('【相談】', 'actual', one),
      makeStatement('電話 12件', 'outcome', one),
      makeStatement('【相談】', 'outcome', one),
      makeStatement('電話 12件', 'outcome', other),
    ]);
    expect(headings.size).toBe(0);
  });
});
