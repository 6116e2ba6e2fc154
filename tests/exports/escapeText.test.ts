import { expect, test } from 'vitest';
import { escapeXml, escapeSheetText } from '../../src/exports/escapeText';

test.each([
  ['実績', '実績'],
  ['_x0041_', '_x005F_x0041_'],
  ['_x0041_x0042_', '_x005F_x0041_x005F_x0042_'],
  ['_xyz_', '_xyz_'],
  ['a\uFFFEb', 'a_xFFFE_b'],
  ['\uD800', '_xD800_'],
  ['𠮷', '𠮷'],
])('cell %j → %j', (text, escaped) => expect(escapeSheetText(text)).toBe(escaped));

test('a cell holds 32,767 characters and no more', () => {
  expect(escapeSheetText('あ'.repeat(32_767))).toHaveLength(32_767);
  expect(() => escapeSheetText('あ'.repeat(32_768))).toThrow(RangeError);
});

test.each([
  [`<a href="x" b='y'>&</a>`, '&lt;a href=&quot;x&quot; b=&#39;y&#39;&gt;&amp;&lt;/a&gt;'],
  ['a\tb\nc', 'a\tb\nc'],
  ['\u0000\u001F\uFFFF\uDC00', '\uFFFD\uFFFD\uFFFD\uFFFD'],
  ['𠮷', '𠮷'],
])('XML %j → %j', (text, escaped) => expect(escapeXml(text)).toBe(escaped));
