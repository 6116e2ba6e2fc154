import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { breakBehind, breakEvenly, breakLines, measureEm, measureLongestWord, measureText, wrapLabel } from '../../src/words/textMetrics';

const withoutSpace = (text: string) => text.replace(/\s+/gu, '');
/** Letters of labels as they are printed: kanji, kana, marks with a rule of their own, Latin words, numerals. */
const labelText = fc.string({
  unit: fc.constantFrom(...'刈谷市総合計画審議会開催回数のとへおよびーッャタプロジェクト（）「」、。・％０１abcdeW 123-/ '),
  minLength: 1,
  maxLength: 60,
});
const widths = fc.integer({ min: 15, max: 400 });

describe('properties', () => {
  test('nothing is left out, added or put in another order', () => {
    fc.assert(
      fc.property(labelText, widths, (text, width) => {
        expect(withoutSpace(wrapLabel(text, width, 14).join(''))).toBe(withoutSpace(text));
      }),
    );
  });

  test('every line fits, unless it is a single character', () => {
    fc.assert(
      fc.property(labelText, widths, fc.constantFrom(undefined, { letter: 0.12, word: 0.16 }), (text, width, spacing) => {
        const lines = wrapLabel(text, width, 14, spacing);
        const tooLong = lines.filter((line) => [...line].length > 1 && measureText(line, 14, spacing) > width);
        expect(tooLong).toEqual([]);
      }),
    );
  });

  test('where there is room for it, no line begins with a closing mark or ends with an opening one', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('審議会', '（仮称）', 'の開催、', '「市民」', 'ワーク', 'ショップ'), { minLength: 1, maxLength: 12 }),
        (parts) => {
          for (const line of wrapLabel(parts.join(''), 140, 14)) expect(line).not.toMatch(/^[、。）」ーッョ]|[（「]$/u);
        },
      ),
    );
  });
});

test.each([
  ['総合計画審議会の開催回数', 90, ['総合計画', '審議会の', '開催回数']],
  ['下水道事業受益者負担金収納率', 130, ['下水道事業受益者', '負担金収納率']],
  ['総合計画審議会の開催回数', 400, ['総合計画審議会の開催回数']],
  ['自主防災会（地区）', 90, ['自主防災会', '（地区）']],
  ['総合計画の3分科会', 95, ['総合計画の', '3分科会']],
  ['Water Resources Department', 120, ['Water', 'Resources', 'Department']],
  ['Community Safety', 120, ['Community', 'Safety']],
  ['Water Resources Department', 160, ['Water Resources', 'Department']],
  ['', 100, ['']],
])('%s in %i px', (text, width, lines) => {
  expect(wrapLabel(text, width, 14)).toEqual(lines);
});

test.each([
  ['é', 'e'],
  ['ã', 'a'],
  ['ế', 'e'],
  ['ị', 'i'],
  ['Đ', 'D'],
])('%s is as wide as %s, its marks stand above or below', (marked, plain) => {
  expect(measureEm(marked)).toBe(measureEm(plain));
  expect(measureEm(marked.normalize('NFD'))).toBe(measureEm(plain));
});

test('a horn stands beside its letter', () => {
  expect(measureEm('ợ')).toBeGreaterThan(measureEm('o'));
  expect(measureEm('ợ')).toBeLessThan(0.9);
});

test('a word longer than the line is broken, never cut', () => {
  const lines = wrapLabel('Llanfairpwllgwyngyll', 60, 14);
  expect(lines.length).toBeGreaterThan(2);
  expect(lines.join('')).toBe('Llanfairpwllgwyngyll');
});

describe('running text', () => {
  test.each<[string, number, string[]]>([
    ['', 5, ['']],
    ['実績・成果', 10, ['実績・成果']],
    ['年度中に開催した講座、訓練', 10, ['年度中に開催した', '講座、訓練']],
    ['参加人数（延べ）', 5, ['参加人数', '（延べ）']],
    ['Planning and Finance', 9, ['Planning and', 'Finance']],
    ['一行目\n二行目', 10, ['一行目', '二行目']],
    ['令和4年度（2022年度）', 8, ['令和4年度', '（2022年度）']],
    ['サービス・プロジェクト', 6, ['サービス・', 'プロジェクト']],
    ['講座のサービス', 6, ['講座の', 'サービス']],
    ['延べ129,898回', 6, ['延べ', '129,898回']],
    ['約24,234件の相談', 7, ['約24,234件', 'の相談']],
  ])('%j in %d em', (text, room, lines) => expect(breakLines(text, room)).toEqual(lines));

  test('no character is lost and no line is too long', () => {
    fc.assert(
      fc.property(labelText, fc.integer({ min: 2, max: 20 }), (text, room) => {
        const lines = breakLines(text, room);
        expect(withoutSpace(lines.join(''))).toBe(withoutSpace(text));
        for (const line of lines) expect([...line].length === 1 || measureEm(line) <= room).toBe(true);
      }),
    );
  });

  test.each([
    ['交通安全教室の開催回数 ほか9', 15, 20, ['交通安全教室の開催回数 ほか9']],
    ['交通安全教室の開催回数 ほか9', 9, 10, ['交通安全教室の', '開催回数 ほか9']],
    ['Participants in events', 6, 7.4, ['', 'Participants', 'in events']],
    ['開催回数', 0.5, 3, ['', '開催', '回数']],
    ['\n開催回数', 5, 8, ['', '開催回数']],
  ])('%j behind other words, which leave %d em of its first line', (text, first, room, lines) =>
    expect(breakBehind(text, first, room)).toEqual(lines),
  );

  test('even lines are as many', () => {
    const name = '後期高齢者医療保険料の普通徴収の収納率';
    expect(breakEvenly(name, 18)).toHaveLength(breakLines(name, 18).length);
  });

  test('the longest piece that no line may part', () => {
    expect(measureLongestWord('延べ129,898人と3回')).toBeCloseTo(measureEm('129,898'), 5);
    expect(measureLongestWord('部')).toBe(0);
  });
});
