import { expect, test } from 'vitest';
import { findCovered, listFontCharacters, ofAnyWeight } from '../../src/exports/fontCharacters';

test.each<[string, string, string | undefined]>([
  ['U+0-7F', '回数 a', ' '],
  ['U+0-7F', '回数', undefined],
  ['U+56de', '数回', '回'],
  ['U+56DE, U+6570', '数', '数'],
  ['U+4??', 'ѐ', 'ѐ'],
  ['U+4??', 'Ԁ', undefined],
  ['U+20BB7', '𠮷', '𠮷'],
  ['', 'a', undefined],
  ['nonsense', 'a', undefined],
  ['U+0-7F', '', undefined],
])('%s holds of %s: %s', (range, text, covered) => expect(findCovered(range, text)).toBe(covered));

test.each<[string, string, string]>([
  ['<text>回数</text>', '回数', ''],
  ['<text font-weight="700">回<tspan font-weight="400">数</tspan>年</text><text>月</text>', '数月', '回年'],
  ['<g font-weight="700"><rect width="1"/><text>率</text></g>', '', '率'],
  ['<title>題</title><desc>説</desc><text> a\n&amp;&lt;&#x27;</text>', "a&<'", ''],
  ['<svg><text font-weight="600">𠮷</text></svg>', '', '𠮷'],
])('%s draws «%s» plain and «%s» bold', (svg, plain, bold) => {
  const characters = listFontCharacters(svg);
  expect([[...characters[400]].join(''), [...characters[700]].join('')]).toEqual([plain, bold]);
});

test('a text that may come in any weight asks for both', () => {
  expect(ofAnyWeight('回回')).toEqual({ 400: new Set('回'), 700: new Set('回') });
});
