import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

let folder = '';
const launcher = resolve('src/cli/launch.mjs');

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'data-'));
  cpSync('data', join(folder, 'data'), { recursive: true });
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

const pathOf = (name: string): string => join(folder, 'data/kariya-fy2022', name);
const read = (name: string): string => readFileSync(pathOf(name), 'utf8');

/** Runs the command over a copy of the data. */
const run = (...args: string[]) => spawnSync(process.execPath, [launcher, 'data', ...args], { cwd: folder, encoding: 'utf8' });

test('the committed files are fresh', () => {
  const { status, stdout, stderr } = run('--check');
  expect(stderr).toBe('');
  expect(status).toBe(0);
  expect(stdout).toMatch(/^kariya-fy2022: \d+ decisions by people: correction \d+, /mu);
  expect(stdout).toMatch(/^kariya-fy2022: 273 quantities, \d+ issues$/mu);
});

test('a stale file is named, and made fresh without --check', () => {
  const fresh = read('report.json');
  writeFileSync(pathOf('report.json'), fresh.replace('24234', '24235'));
  const { status, stderr } = run('--check');
  expect(status).toBe(1);
  expect(stderr).toContain('data/kariya-fy2022/report.json:0: 元の文書と校訂から作られる内容と異なります。');
  expect(read('report.json')).not.toBe(fresh);
  expect(run().status).toBe(0);
  expect(read('report.json')).toBe(fresh);
});

test('an edited source makes every generated file stale', () => {
  writeFileSync(pathOf('source.txt'), read('source.txt').replace('24,234件', '24,235件'));
  const { status, stderr } = run('--check');
  expect(status).toBe(1);
  // the decision about 24,234件 no longer matches: that comes before any comparison
  expect(stderr).toContain('data/kariya-fy2022/curation.json:0: 校訂の決定（quantity：');
});

test('a decision that is no decision is refused with its place', () => {
  const broken = read('curation.json').replace('"decide":"correction"', '"decide":"guess"');
  writeFileSync(pathOf('curation.json'), broken);
  const { status, stderr } = run('--check');
  expect(status).toBe(1);
  expect(stderr).toContain('data/kariya-fy2022/curation.json:0: 校訂ファイルのdecisions.0');
});
