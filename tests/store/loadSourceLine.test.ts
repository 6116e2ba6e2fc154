import { expect, test } from 'vitest';
import { loadSourceLine } from '../../src/store/loadSourceLine';

const answer =
  (body: string, status = 200): typeof fetch =>
  async () =>
    new Response(body, { status });

test.each([
  ['the cells of a line', '見出し\n目標\t①取組\t課', 2, ['目標', '①取組', '課']],
  ['empty cells left out', '目標\t\t 課\t', 1, ['目標', ' 課']],
  ['lines that end as on Windows', '一\r\n二\r\n', 1, ['一']],
  ['an empty line', '一\n\n三', 2, []],
  ['a line beyond the end', '一', 2, null],
])('%s', async (_name, body, line, cells) => {
  expect(await loadSourceLine('source.txt', line, answer(body))).toEqual(cells);
});

test.each<[string, typeof fetch]>([
  ['a missing file', answer('', 404)],
  ['no network', async () => Promise.reject(new TypeError('Failed to fetch'))],
])('%s gives no line, and nothing is thrown', async (_name, fetchFile) => {
  expect(await loadSourceLine('source.txt', 1, fetchFile)).toBeNull();
});
