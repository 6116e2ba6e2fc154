import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldEach, foldText, foldWithOrigins, oldCharacterForms } from '../../src/query/foldText';
import { findTextRanges, parseTextQuery } from '../../src/query/searchText';
import { spell, spellEach } from '../../src/query/spellings';

const highlight = (text: string, typed: string) => findTextRanges(text, typed).map(({ start, end }) => text.slice(start, end));

describe('what is treated alike', () => {
  const cases: [string, string, string, string[]][] = [
    ['full and half width', 'ＰＲ活動を2回', 'pr', ['ＰＲ']],
    ['half-width kana with their marks', 'ﾜｸﾁﾝの接種とｶﾞｲﾄﾞ', 'ガイド', ['ｶﾞｲﾄﾞ']],
    ['hiragana and katakana', 'ワクチンの接種', 'わくちん', ['ワクチン']],
    ['letter and combining mark', 'か\u3099いど', 'ガイド', ['か\u3099いど']],
    ['old and new forms', '髙濵市の國際交流', '高浜市', ['髙濵市']],
    ['the new form finds the old one', '澁澤', '渋沢', ['澁澤']],
    ['ヶ of any size and script', '3ヶ所と5か所', '3ケ所', ['3ヶ所']],
    ['spaces inside words', 'C o D o の導入', 'CoDo', ['C o D o']],
    ['spaces in the search', '刈谷駅周辺', '刈谷 駅', ['刈谷駅']],
    ['one character that stands for several', '延長3㌔の整備', 'キロ', ['㌔']],
    ['a digit in a circle', '①地籍調査', '1', ['①']],
    ['one spelling for another', '空家の除却', '空き家', ['空家']],
    ['and the other way round', 'こどもの取り組み', '子どもの取組', ['こどもの取り組み']],
    ['one word, part of it written otherwise', '各取組の', '取り組み', ['取組']],
    ['a word while it is typed', '空き家の除却', '空き', ['空き']],
    ['another one while it is typed', 'こどもの取り組み', 'こど', ['こど']],
    ['a number without its comma', '総接種回数129,898回', '129898', ['129,898']],
    ['a number with its comma', '総接種回数129898回', '129,898', ['129898']],
    ['a number while it is typed', '129,898回、12回', '129,8', ['129,8']],
    ['a number up to its comma', '129,898回', '129,', ['129']],
    ['every occurrence', '回、カイ、かい', 'かい', ['カイ', 'かい']],
    ['several words in any order', '新型コロナワクチンの総接種回数', '接種　ワクチン', ['ワクチン', '接種']],
    ['a word that is not there', 'ワクチンの接種', 'ワクチン 駅', ['ワクチン']],
    ['nothing', 'ワクチンの接種', ' 　', []],
    ['no hit', 'ワクチンの接種', '駅', []],
    ['two stations stay two', '刈谷市駅周辺', '刈谷駅', []],
    ['斉 and 斎 stay two', '一斉清掃', '斎', []],
  ];
  test.each(cases)('%s', (_name, text, typed, hits) => expect(highlight(text, typed)).toEqual(hits));
});

test('words and the whole search', () => {
  expect(parseTextQuery(' ワクチン　 PR ')).toEqual({ whole: 'わくちんpr', words: ['わくちん', 'pr'] });
  expect(parseTextQuery('\u3000')).toBeNull();
});

test('no form is compared as one that is itself replaced', () => {
  const [from, to] = [[...oldCharacterForms.keys()], [...oldCharacterForms.values()]];
  expect(from.filter((char) => to.includes(char))).toEqual([]);
  expect([...from, ...to].filter((char) => char.length !== 1)).toEqual([]);
});

describe('properties', () => {
  const alphabet = [...'ワクチンわくちんガがぱパａA1１①㌔髙高國国ヶケか々ー 　・\u{20BB7}😀'];
  const text = fc.array(fc.constantFrom(...alphabet), { maxLength: 30 });
  const anything = fc.string({ unit: 'binary', maxLength: 40 });
  const variants: [string, (typed: string) => string][] = [
    ['katakana', (typed) => typed.replace(/[\u3041-\u3096]/gu, (kana) => String.fromCharCode(kana.charCodeAt(0) + 0x60))],
    ['full width', (typed) => typed.replace(/[!-~]/gu, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0))],
    ['NFKC', (typed) => typed.normalize('NFKC')],
    ['NFKD', (typed) => typed.normalize('NFKD')],
    ['capitals', (typed) => typed.toUpperCase()],
  ];

  test('a piece of a text is found in it, in each of its forms', () => {
    fc.assert(
      fc.property(text, fc.nat(30), fc.integer({ min: 1, max: 6 }), (chars, from, length) => {
        const typed = chars.slice(from, from + length).join('');
        fc.pre(foldText(typed) !== '' && !/^[\u3099\u309A]/u.test(typed));
        const ranges = findTextRanges(chars.join(''), typed);
        expect(ranges.length).toBeGreaterThan(0);
        for (const [, write] of variants) expect(findTextRanges(chars.join(''), write(typed))).toEqual(ranges);
      }),
      { numRuns: 500, seed: 2 },
    );
  });

  test('ranges are in order, inside the text, and never cut a character', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          text.map((chars) => chars.join('')),
          anything,
        ),
        anything,
        fc.nat(9),
        (body, other, cut) => {
          for (const typed of [other, body.slice(0, cut)]) {
            let end = 0;
            for (const range of findTextRanges(body, typed)) {
              expect(range.start).toBeGreaterThanOrEqual(end);
              expect(range.end).toBeGreaterThan(range.start);
              end = range.end;
              for (const at of [range.start, range.end])
                expect(/[\uDC00-\uDFFF]/.test(body[at] ?? '') && /[\uD800-\uDBFF]/.test(body[at - 1] ?? '')).toBe(false);
            }
            expect(end).toBeLessThanOrEqual(body.length);
          }
        },
      ),
      { numRuns: 1000, seed: 3 },
    );
  });

  test('folding with and without origins agree', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          text.map((chars) => chars.join('')),
          anything,
        ),
        (body) => {
          const { folded, starts, ends } = foldWithOrigins(body);
          expect(folded).toBe(foldText(body));
          expect([starts.length, ends.length]).toEqual([folded.length, folded.length]);
        },
      ),
      { numRuns: 500, seed: 4 },
    );
  });

  test('many texts at once are folded and spelled as each by itself', () => {
    const words = fc.array(fc.constantFrom('取り組み', 'こども', '5,', ',5', '12', 'ワク', '\u3099', '\n', ' ', '㌔', '空き', '家', '😀'), {
      maxLength: 6,
    });
    const body = fc.oneof(
      words.map((chars) => chars.join('')),
      anything,
    );
    fc.assert(
      fc.property(fc.array(body, { maxLength: 6 }), (texts) => {
        const folded = foldEach(texts);
        expect(folded).toEqual(texts.map(foldText));
        expect(spellEach(folded)).toEqual(folded.map(spell));
      }),
      { numRuns: 2000, seed: 5 },
    );
  });
});
