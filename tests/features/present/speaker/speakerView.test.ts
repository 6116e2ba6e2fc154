import { expect, test } from 'vitest';
import { writeElapsed } from '../../../../src/features/present/speaker/SpeakerView';

test.each([
  [0, '00:00'],
  [-500, '00:00'],
  [59_999, '00:59'],
  [61_000, '01:01'],
  [3_599_000, '59:59'],
  [3_600_000, '1:00:00'],
  [37_230_000, '10:20:30'],
])('%i ms are shown as %s', (elapsed, text) => {
  expect(writeElapsed(elapsed)).toBe(text);
});
