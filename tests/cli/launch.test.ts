import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { isFull } from '../support/effort';

/** The commands themselves are tested without a process of their own; here is what the launcher adds. */
const run = (cwd: string, ...args: string[]) =>
  spawnSync(process.execPath, [resolve('src/cli/launch.mjs'), ...args], { cwd, encoding: 'utf8' });

const names = ['../app/main', '', 'nope', 'launch'];

test.each(isFull ? names : names.slice(0, 1))('a name that is no command is refused with the list of commands: "%s"', (name) => {
  const { status, stderr } = run('.', name);
  expect(status).toBe(2);
  expect(stderr).toContain(`No command "${name}". Commands: `);
});

const missing = { status: 1, stderr: 'none.txt:0: ファイルがありません。/ No such file.\n' };
const usage = { status: 2, stderr: expect.stringContaining('npm run ingest -- <file>') };
const fresh = { status: 0, stderr: '', stdout: expect.stringMatching(/^kariya-fy2022: 273 quantities, \d+ issues$/mu) };

const calls: readonly (readonly [string, string, readonly string[], object])[] = [
  ['arguments, from any folder', tmpdir(), ['ingest', 'none.txt', '--out', 'x'], missing],
  ['no arguments', tmpdir(), ['ingest'], usage],
  ['the other command, where it is at home', '.', ['data', '--check'], fresh],
];

test.each(isFull ? calls : calls.slice(0, 1))("a command's arguments and exit code are passed on: %s", (_, cwd, args, expected) => {
  expect(run(cwd, ...args)).toMatchObject(expected);
});
