import { expect, test } from 'vitest';
import { correctText } from '../../src/domain/report';

const slip = (start: number, original: string, corrected: string) => ({
  start,
  end: start + original.length,
  original,
  corrected,
  reason: '誤読',
});

test.each([
  ['none', '实情の发出', [], '实情の发出'],
  ['one', '实情の发出', [slip(0, '实', '実')], '実情の发出'],
  ['several in any order, of any length', 'C o D oの发出', [slip(8, '发', '発'), slip(0, 'C o D o', 'CoDo')], 'CoDoの発出'],
])('%s', (_name, text, corrections, expected) => expect(correctText({ text, corrections })).toBe(expected));
