import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { breakEvenly, breakLines, measureEm } from '../../src/exports/textLines';

test.each<[string, number, string[]]>([
  ['', 5, ['']],
  ['実績・成果', 10, ['実績・成果']],
  ['年度中に開催した講座、訓練', 10, ['年度中に開催した講', '座、訓練']],
  ['参加人数（延べ）', 5, ['参加人数', '（延べ）']],
  ['Planning and Finance', 9, ['Planning and', 'Finance']],
  ['Llanfairpwllgwyngyll', 6, ['Llanfairp', 'wllgwyng', 'yll']],
  ['一行目\n二行目', 10, ['一行目', '二行目']],
  ['令和4年度（2022年度）', 8, ['令和4年度', '（2022年度）']],
])('%j in %d em', (text, room, lines) => expect(breakLines(text, room)).toEqual(lines));

test('no character is lost, no line is too long, no stop begins a line', () => {
  const text = fc.array(fc.constantFrom(...'あ漢字、。（）「」abcAB 12ー・'), { maxLength: 60 }).map((characters) => characters.join(''));
  fc.assert(
    fc.property(text, fc.integer({ min: 2, max: 20 }), (written, room) => {
      const lines = breakLines(written, room);
      expect(lines.join('').replaceAll(' ', '')).toBe(written.replaceAll(' ', ''));
      for (const line of lines) expect(measureEm(line)).toBeLessThanOrEqual(Math.max(room, 1));
    }),
    { numRuns: 500, seed: 5 },
  );
});

test('even lines are as many, and no shorter than needed for one character', () => {
  expect(breakLines('後期高齢者医療保険料の普通徴収の収納率', 18)).toEqual(['後期高齢者医療保険料の普通徴収の収納', '率']);
  expect(breakEvenly('後期高齢者医療保険料の普通徴収の収納率', 18)).toEqual(['後期高齢者医療保険料', 'の普通徴収の収納率']);
});
