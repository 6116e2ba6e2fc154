import { describe, expect, test } from 'vitest';
import { issueCodes } from '../../src/domain/issue';
import { formatIssue, issueWords } from '../../src/words/formatIssue';

test('parameters are filled in, a missing one is left out', () => {
  expect(formatIssue({ code: 'columnMissing', params: { name: '成果' } }, 'ja')).toBe('列「成果」がありません。');
  expect(formatIssue({ code: 'columnMissing', params: { name: '成果' } }, 'en')).toBe('Column "成果" is missing.');
  expect(formatIssue({ code: 'columnMissing', params: {} }, 'ja')).toBe('列「」がありません。');
});

test('what a document prints is never taken for a parameter', () => {
  expect(formatIssue({ code: 'columnMissing', params: { name: '{name}$&' } }, 'ja')).toBe('列「{name}$&」がありません。');
});

describe('the words of an issue', () => {
  const parametersOf = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/gu)].map(([, name = '']) => name).toSorted();

  test.each(issueCodes)('%s says the same in both languages, in sentences', (code) => {
    const { ja, en } = issueWords[code];
    expect(parametersOf(ja)).toEqual(parametersOf(en));
    expect(ja).toMatch(/[。：」）]$|\{message\}$/u);
    expect(en).toMatch(/[.")]$|\{message\}$/u);
  });
});
