import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldWidth, isSpace, markup, rangeInCell, readCell } from '../../../src/importer/sources/readCell';
import { triesOf } from '../../support/effort';

test('widths are folded, one character for one', () => {
  const text = '（１）ＡＢ％～　①㎡ｱ。';
  expect(foldWidth(text)).toBe('(1)AB%~ ①㎡ｱ。');
  expect(foldWidth(text)).toHaveLength(text.length);
  // radicals that a PDF prints for 目 and 人
  expect(foldWidth('⽬標120⼈')).toBe('目標120人');
  expect(foldWidth('市⺠・⻑期・⻄部・⻘年')).toBe('市民・長期・西部・青年');
  expect(foldWidth('⺀').length).toBe(1);
});

/** Text with its breaks: ‖ item, ¶ paragraph, ↵ line, ␣␣ gap. */
function read(cell: string): string {
  const { text, breaks } = readCell(cell);
  const marks = { item: '‖', paragraph: '¶', line: '↵', gap: '⁞' };
  const at = (index: number): string => [...new Set(breaks.filter((entry) => entry.at === index).map(({ kind }) => marks[kind]))].join('');
  return Array.from(text, (character, index) => `${at(index)}${character}`).join('');
}

describe('a cell without its markup', () => {
  test.each<[string, string]>([
    ['開催 4回', '開催 4回'],
    ['  開催　　4回  ', '開催　⁞4回'],
    ['開催  4回', '開催 ⁞4回'],
    ['<ul style="list-style-type: none"> <li>開催</li> <li>参加</li> </ul>', '‖開催 ‖参加'],
    ['<ul><li>開催<ul><li>東 1回</li><li>西 2回</li></ul></li><li>参加</li></ul>', '‖開催 東 1回 西 2回 ‖参加'],
    ['<ul><li>開催</li></ul>参加', '‖開催 ↵参加'],
    ['<p>開催</p> <p>参加</p>', '¶開催 ¶参加'],
    ['開催<br>参加<br/>配布', '開催 ↵参加 ↵配布'],
    ['・開催\n・参加\n\n配布\n', '・開催 ↵・参加 ↵⁞配布'],
    ['雨水タンク3.6m<sup>3</sup>', '雨水タンク3.6m3'],
    ['3.6m <sup>3</sup>、二酸化炭素CO<sub>2</sub>', '3.6m3、二酸化炭素CO2'],
    ['R&amp;D &lt;A&gt; &quot;B&quot; &#39;C&#39;', 'R&D <A> "B" \'C\''],
    ['作成数&nbsp;1,036件', '作成数 1,036件'],
    ['5 < 6 & 7 <未知>', '5 < 6 & 7 <未知>'],
    ['<span class="x">開催</span>', '開催'],
    ['<LI>開催', '‖開催'],
    ['<script>x</script>', '<script>x</script>'],
    ['', ''],
    ['<p></p>', ''],
    ['　', ''],
  ])('%s', (cell, expected) => {
    expect(read(cell)).toBe(expected);
  });
});

test('every character knows its place in the cell as received', () => {
  const pieces = [
    '開催',
    ' ',
    '　',
    '  ',
    '<li>',
    '</li>',
    '<ul>',
    '</ul>',
    '<br>',
    '<p>',
    '</p>',
    '<sup>',
    '3',
    '&amp;',
    '&nbsp;',
    '&',
    '<',
    '①',
    '・',
    '𠮷',
  ];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 20 }), (chosen) => {
      const cell = chosen.join('');
      const content = readCell(cell);
      const { text, offsets, ends } = content;
      expect(offsets).toHaveLength(text.length);
      expect(ends).toHaveLength(text.length);
      const misplaced = [...offsets.keys()].filter((at) => {
        const printed = cell.slice(offsets[at], ends[at]);
        return offsets[at] !== -1 && printed !== text.charAt(at) && printed !== '&amp;';
      });
      expect(misplaced).toEqual([]);
      const { start, end } = text === '' ? { start: 0, end: 0 } : rangeInCell(content, 0, text.length);
      const outside = `${cell.slice(0, start)}${cell.slice(end)}`.replace(markup, '').replace(/&nbsp;/gu, ' ');
      expect([...outside].every(isSpace)).toBe(true);
    }),
    triesOf(10_000, 500, 7),
  );
});
