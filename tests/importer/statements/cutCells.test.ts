import { describe, expect, test } from 'vitest';
import { cutStatements } from '../../../src/importer/statements/cutCells';

const texts = (cell: string): string[] => cutStatements(cell).map(({ text }) => text);

describe('the bullets of a result cell', () => {
  test.each<[string, string, string[]]>([
    ['one sentence', '訓練を実施した。', ['訓練を実施した。']],
    ['list items', '<ul> <li>開催 4回</li> <li>参加 5人</li> </ul>', ['開催 4回', '参加 5人']],
    ['list items with bullets', '<ul><li>・開催 4回</li><li>・参加 5人</li></ul>', ['開催 4回', '参加 5人']],
    ['bullets in one line', '・開催 4回 ・参加 5人', ['開催 4回', '参加 5人']],
    ['bullets behind a gap', '・開催 4回  ・参加 5人', ['開催 4回', '参加 5人']],
    ['・ inside a word', '・安心・安全キャンペーン 4回', ['安心・安全キャンペーン 4回']],
    ['a gap that separates nothing', '・産後ケア  24人', ['産後ケア 24人']],
    ['no bullets, lines', '開催 4回<br>参加 5人', ['開催 4回', '参加 5人']],
    ['no bullets, a gap', '開催 4回  参加 5人', ['開催 4回', '参加 5人']],
    ['no bullets, one space', '開催 4回 参加 5人', ['開催 4回 参加 5人']],
    ['bullets and lines', '・開催 4回<br>東 3回<br>・参加 5人', ['開催 4回 東 3回', '参加 5人']],
    [
      'a nested list',
      '<ul><li>・コンクール 1回<ul><li>応募 654人</li></ul></li><li>・配布 2枚</li></ul>',
      ['コンクール 1回 応募 654人', '配布 2枚'],
    ],
    ['paragraphs', '<p>・開催 4回</p> <p>・参加 5人</p>', ['開催 4回', '参加 5人']],
    ['other bullets', '○開催 4回<br>○参加 5人', ['開催 4回', '参加 5人']],
    ['dashes', '<br>- 開催 4回<br>- 参加 5人', ['開催 4回', '参加 5人']],
    ['a minus sign', '増減<br>-5件', ['増減', '-5件']],
    ['a note', '・開催 4回 ※雨天中止を除く', ['開催 4回', '※雨天中止を除く']],
    ['circled markers', '①開催 4回 ②参加 5人', ['開催 4回', '参加 5人']],
    ['a circled number in a word', '・施策①の推進', ['施策①の推進']],
    ['nothing', '', []],
    ['a bullet alone', '・', []],
    ['a dash alone', '－', []],
    ['a dash in an item', '<ul><li>・－</li><li>・開催 4回</li></ul>', ['開催 4回']],
  ])('%s', (_, cell, expected) => {
    expect(texts(cell)).toEqual(expected);
  });

  test('carry the marker printed before them', () => {
    expect(cutStatements('①開催 4回 ・講習 2回 ②参加 5人').map(({ marker }) => marker)).toEqual(['①', null, '②']);
  });

  test('share a group between two paragraphs or gaps', () => {
    expect(cutStatements('・一 ・二  ・三 ・四').map(({ group }) => group)).toEqual([0, 0, 1, 1]);
    expect(cutStatements('<p>・一</p><p>・二</p>').map(({ group }) => group)).toEqual([0, 1]);
    expect(cutStatements('<ul><li>一</li><li>二</li></ul>').map(({ group }) => group)).toEqual([0, 0]);
  });

  test('know their place in the cell, an entity at the end included', () => {
    const cell = '<li>・R&amp;D</li><li>・A&amp;</li>';
    expect(cutStatements(cell).map(({ cellStart, cellEnd }) => cell.slice(cellStart, cellEnd))).toEqual(['R&amp;D', 'A&amp;']);
  });
});
