import { describe, expect, test } from 'vitest';
import { writeCategory, writeNumberFormat } from '../../../src/exports/pptx/chartLayout';
import type { SeriesContent } from '../../../src/exports/presentation';

describe('a number is printed with the words of the document around it', () => {
  test.each<[number | null, string, string]>([
    [93, '延べ93人', '"延べ"General"人"'],
    [129_898, '129,898回', '#,##0"回"'],
    [5000, '5,000人以上', '#,##0"人以上"'],
    [99.5, '約99.5%', '"約"General"%"'],
    [1500.25, '1,500.25km', '#,##0.00"km"'],
    [0, '0人', 'General"人"'],
    [-12, '-12人', 'General"人"'],
    [7, '7"x"', 'General"”x”"'],
    [7, '七人', 'General'],
    [null, '―', 'General'],
  ])('%j %s', (value, text, format) => expect(writeNumberFormat({ value, text }, 'ja')).toBe(format));
});

const content = (values: readonly (readonly (number | null)[])[]): SeriesContent => ({
  kind: 'bars',
  categories: [{ label: '待機児童数', detail: '次世代育成部' }],
  series: values.map((points, at) => ({ name: `系列${at}`, points: points.map((value) => ({ value, text: String(value) })) })),
});

test('name, detail and what is missing stand on lines of their own', () => {
  const room = { width: 4, points: 12, language: 'ja' } as const;
  expect(writeCategory(content([[0]]), 0, room)).toEqual(['待機児童数', '次世代育成部']);
  expect(writeCategory(content([[null]]), 0, room)).toEqual(['待機児童数  ― 数値の記載なし', '次世代育成部']);
  expect(writeCategory(content([[1], [null]]), 0, room)).toEqual(['待機児童数', '次世代育成部', '系列1: ― 数値の記載なし']);
  expect(writeCategory(content([[null]]), 0, { ...room, width: 1 })).toEqual(['待機児童数', '次世代育成部', '― 数値の', '記載なし']);
});
