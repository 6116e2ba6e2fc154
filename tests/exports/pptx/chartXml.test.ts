import { describe, expect, test } from 'vitest';
import { writeNumberFormat } from '../../../src/exports/pptx/chartXml';
import { printNumber } from '../../support/readDeck';

describe('a number is printed with the words of the document around it', () => {
  test.each<[number, string, string | null]>([
    [93, '延べ93人', '"延べ"General"人"'],
    [129_898, '129,898回', '#,##0"回"'],
    [5000, '5,000人以上', '#,##0"人以上"'],
    [99.5, '約99.5%', '"約"General"%"'],
    [1500.25, '1,500.25km', '#,##0.00"km"'],
    [0, '0人', 'General"人"'],
    [-12, '-12人', 'General"人"'],
    // what no format can write becomes a text of its own
    [7, '7"x"', null],
    [7, '七人', null],
    [88, '7／8（87.5%）', null],
  ])('%j %s', (value, text, format) => {
    expect(writeNumberFormat(value, text, 'ja')).toBe(format);
    expect(format === null ? text : printNumber(value, format)).toBe(text);
  });
});
