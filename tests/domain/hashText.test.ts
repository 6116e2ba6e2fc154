import { expect, test } from 'vitest';
import { hashText } from '../../src/domain/hashText';

test.each([
  ['', '811c9dc5'],
  ['a', 'e40c292c'],
  ['foobar', 'bf9cf968'],
])('the hash of %j is FNV-1a', (text, expected) => {
  expect(hashText(text)).toBe(expected);
});

test('a hash notices one character, and has eight digits', () => {
  expect(hashText('防犯灯の設置')).not.toBe(hashText('防犯灯の撤去'));
  for (const text of ['刈谷市', '企画財政部', '𠮷']) expect(hashText(text)).toMatch(/^[0-9a-f]{8}$/u);
});
