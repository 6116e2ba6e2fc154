import { expect, test } from 'vitest';
import { i18n } from '../../src/i18n/i18n';
import { buildNames } from '../../src/words/names';
import { writeDifference, writeDistance } from '../../src/words/writeDifference';

const wordsOf = (language: 'ja' | 'en') => ({ names: buildNames(language, null, i18n.getFixedT(language)), t: i18n.getFixedT(language) });

test.each([
  [1.2, 'ポイント', '+1.2ポイント', '+1.2 points'],
  [-0.2, '日', '−0.2日', '−0.2 日'],
  [0, '回', '±0回', '±0 回'],
  [null, null, '―', '―'],
] as const)('%s %s', (difference, differenceUnit, japanese, english) => {
  expect(writeDifference({ difference, differenceUnit }, wordsOf('ja'))).toBe(japanese);
  expect(writeDifference({ difference, differenceUnit }, wordsOf('en'))).toBe(english);
});

test('a distance has no sign', () => {
  expect(writeDistance({ difference: -0.2, differenceUnit: '日' }, wordsOf('ja'))).toBe('0.2日');
});
