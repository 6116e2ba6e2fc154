import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';

test.each(['', 'nope', '../app/main', 'launch'])('a name that is no command is refused with the list of commands: "%s"', (name) => {
  const { status, stderr } = spawnSync(process.execPath, ['src/cli/launch.mjs', name], { encoding: 'utf8' });
  expect(status).toBe(2);
  expect(stderr).toContain(`No command "${name}". Commands: `);
});

test("a command's arguments and exit code are passed on, from any folder", () => {
  const run = (...args: string[]) =>
    spawnSync(process.execPath, [resolve('src/cli/launch.mjs'), ...args], { cwd: tmpdir(), encoding: 'utf8' });
  expect(run('ingest')).toMatchObject({ status: 2, stderr: expect.stringContaining('npm run ingest -- <file>') });
  expect(run('ingest', 'none.txt', '--out', 'x')).toMatchObject({
    status: 1,
    stderr: 'none.txt:0: ファイルがありません。/ No such file.\n',
  });
});
