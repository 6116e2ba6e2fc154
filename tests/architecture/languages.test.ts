import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** Lines of src that ask which language it is, outside the table and the folders of texts. */
function listQuestions(files: readonly (readonly [path: string, source: string])[]): readonly string[] {
  return files
    .filter(([path]) => path !== 'domain/languages.ts' && !path.startsWith('i18n/'))
    .flatMap(([path, source]) =>
      source
        .split('\n')
        .filter((line) => /[!=]==? '(?:ja|en|zh|pt|vi)(?:-\w+)?'|startsWith\('(?:ja|en)/u.test(line) && !/\bbase === 'ja'/u.test(line))
        .map((line) => `${path}: ${line.trim()}`),
    );
}

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/u.test(file))
  .map((file) => [file, readFileSync(`src/${file}`, 'utf8')] as const);

test('only the table of languages knows how a language differs', () => {
  expect(listQuestions(sources)).toEqual([]);
});

test('a question is found', () => {
  const line = "const comma = language === 'ja' ? '、' : ', ';";
  expect(listQuestions([['words/list.ts', line]])).toEqual([`words/list.ts: ${line}`]);
});
