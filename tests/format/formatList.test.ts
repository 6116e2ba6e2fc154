import { expect, test } from 'vitest';
import { formatList } from '../../src/format/formatList';

test('names are set off as the language does', () => {
  expect(formatList(['総務部', '建設部'], 'ja')).toBe('総務部、建設部');
  expect(formatList(['A', 'B', 'C'], 'en')).toBe('A, B, C');
  expect(formatList([], 'en')).toBe('');
});
