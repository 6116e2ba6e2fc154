import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { guardFormula, serializeCsv } from '../../src/exports/serializeCsv';
import { readCsv } from '../support/readCsv';
import { triesOf } from '../support/effort';

const write = (field: Parameters<typeof serializeCsv>[0][number][number]) => serializeCsv([[field]]).slice(1, -2);

describe('texts that a spreadsheet would run get an apostrophe', () => {
  test.each([
    '=1+1',
    '＝1+1',
    '+81',
    '＋81',
    '-1',
    '－1',
    '﹣1',
    '@SUM(A1)',
    '＠',
    ' =1',
    '\u3000=1',
    '\t=1',
    '\t',
    '\rA',
    '\u200B=1',
    '\u00AD-2',
    '\0=1',
    '\n=1',
    "'=1",
    "'",
  ])('%j', (text) => expect(guardFormula(text)).toBe(`'${text}`));
  test.each(['', '実績', '1-2', '①=', '▲3', '・-', '（+）', ' 5'])('not %j', (text) => expect(guardFormula(text)).toBe(text));
});

describe('fields', () => {
  test.each<[Parameters<typeof write>[0], string]>([
    [-5, '-5'],
    [1e21, '1000000000000000000000'],
    [null, ''],
    ['-5', "'-5"],
    ['a,b', '"a,b"'],
    ['say "no"', '"say ""no"""'],
    ['a\r\nb\nc\u2028d\0e', 'a b c d e'],
    [['約', '以上'], '約|以上'],
    [['a|b', 'c'], 'a｜b|c'],
    [['-a', 'b'], "'-a|b"],
    [[-1, null, 2.5], '-1||2.5'],
    [[], ''],
  ])('%j → %s', (field, written) => expect(write(field)).toBe(written));
});

test('another reader gets every text back, but for the apostrophe and line ends', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(fc.constantFrom(...'=+-@＝＋－＠\'"|,\t\r\n\u200B 　あ1')).map((chars) => chars.join('')),
  );
  fc.assert(
    fc.property(fc.array(fc.array(text, { minLength: 2, maxLength: 2 }), { minLength: 1 }), (records) => {
      const read = readCsv(serializeCsv(records));
      const original = (field: string) => (field.startsWith("'") ? field.slice(1) : field);
      const oneLine = (field: string) =>
        field
          .replace(/\r\n/g, ' ')
          .replace(/[\u2028\u2029]/g, ' ')
          .replace(/[^\P{Cc}\t]/gu, ' ');
      expect(read.map((record) => record.map(original))).toEqual(records.map((record) => record.map(oneLine)));
      for (const field of read.flat()) expect(field.normalize('NFKC').replace(/^[\s\p{Cc}\p{Cf}]+/u, '')).not.toMatch(/^[=+\-@]/);
    }),
    triesOf(2_000, 400, 1),
  );
});
