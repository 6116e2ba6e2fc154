import { describe, expect, test } from 'vitest';
import { languages } from '../../src/domain/languages';
import { formatNumber } from '../../src/words/formatNumber';
import { readNumber } from '../../src/words/readNumber';

describe.each(languages)('%s', (language) => {
  test.each([0, 12, 12.5, 1234, 1234.5, 129898, -2, 1234567.891])('%d is read as it is written', (value) => {
    expect(readNumber(formatNumber(value, language), language)).toBe(value);
  });
});

test.each<[string, string, number | null]>([
  ['1.234,5', 'pt', 1234.5],
  ['1,234.5', 'pt', null],
  ['1,234.5', 'en', 1234.5],
  ['−2', 'ja', -2],
  ['延べ93人', 'ja', null],
  ['', 'ja', null],
])('%s in %s is the number %s', (text, language, value) => expect(readNumber(text, language)).toBe(value));
