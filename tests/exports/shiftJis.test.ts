import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { encodeShiftJis } from '../../src/exports/tableText';

const bytesOf = (text: string) => encodeShiftJis(text).bytes;
const decode = (bytes: readonly number[]) => new TextDecoder('shift_jis', { fatal: true }).decode(Uint8Array.from(bytes));

// bytes of Windows' code page 932, from Microsoft's table
test.each<[string, number[]]>([
  ['A', [0x41]],
  ['\\', [0x5c]],
  ['~', [0x7e]],
  ['ｱ', [0xb1]],
  ['亜', [0x88, 0x9f]],
  ['表', [0x95, 0x5c]],
  ['①', [0x87, 0x40]],
  ['㈱', [0x87, 0x8a]],
  ['髙', [0xfb, 0xfc]],
  ['﨑', [0xfa, 0xb1]],
  ['∵', [0x81, 0xe6]],
  ['￢', [0x81, 0xca]],
  ['～', [0x81, 0x60]],
  ['－', [0x81, 0x7c]],
  ['\r\n', [0x0d, 0x0a]],
])('%s', (text, bytes) => expect(encodeShiftJis(text)).toEqual({ bytes, replaced: [] }));

test('what is not in the table is told, and never lost silently', () => {
  const { bytes, replaced } = encodeShiftJis('発发汚污〜𠮷\u00B3−');
  expect(decode(bytes)).toBe('発〓汚〓～〓〓－');
  expect(replaced).toEqual([
    { character: '发', replacement: '〓' },
    { character: '污', replacement: '〓' },
    { character: '〜', replacement: '～' },
    { character: '𠮷', replacement: '〓' },
    { character: '\u00B3', replacement: '〓' },
    { character: '−', replacement: '－' },
  ]);
});

test('what the decoder reads back is the text, but for what is told', () => {
  const text = fc.string({
    unit: fc.oneof(
      fc.constantFrom(...'実績＝〜−―①髙𠮷ｱ〓'),
      fc.integer({ min: 0x20, max: 0xffff }).map((code) => String.fromCharCode(code)),
    ),
  });
  fc.assert(
    fc.property(text, (written) => {
      const { bytes, replaced } = encodeShiftJis(written);
      const rest = [...replaced];
      const expected = [...written].map((character) =>
        rest[0]?.character === character && !isKnown(character) ? (rest.shift()?.replacement ?? '') : character,
      );
      expect(decode(bytes)).toBe(expected.join(''));
      expect(rest).toEqual([]);
    }),
    { numRuns: 300, seed: 5 },
  );
});

const isKnown = (character: string) => encodeShiftJis(character).replaced.length === 0;

test('every character is as long in bytes as Shift_JIS allows', () => {
  expect(bytesOf('実績・成果①ｱA').length).toBe(2 * 6 + 2);
});
