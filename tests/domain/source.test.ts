import { expect, test } from 'vitest';
import { isTextConversion } from '../../src/domain/source';

test.each([
  ['source.txt', true],
  ['報告.TEXT', true],
  ['白波市_R5.csv', false],
  ['事業一覧.xlsx', false],
  ['report.html', false],
])('%s came as bare text: %s', (file, isBare) => {
  expect(isTextConversion({ file })).toBe(isBare);
});
