import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { main } from '../../src/cli/data';

let folder = '';
const home = process.cwd();
let printed: string[] = [];
let errors: string[] = [];

/** The command reads and writes below the folder it is started in: here a copy of the data. */
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'data-'));
  cpSync('data', join(folder, 'data'), { recursive: true });
  process.chdir(folder);
  vi.spyOn(console, 'log').mockImplementation((line: string) => void printed.push(line));
  vi.spyOn(console, 'error').mockImplementation((line: string) => void errors.push(line));
});

afterEach(() => {
  vi.restoreAllMocks();
  process.chdir(home);
  rmSync(folder, { recursive: true });
});

const pathOf = (name: string): string => join(folder, 'data/kariya-fy2022', name);
const read = (name: string): string => readFileSync(pathOf(name), 'utf8');

async function run(...args: string[]): Promise<{ status: number; stdout: string; stderr: string }> {
  printed = [];
  errors = [];
  const status = await main(args);
  return { status, stdout: printed.join('\n'), stderr: errors.join('\n') };
}

test('the committed files are fresh', async () => {
  const { status, stdout, stderr } = await run('--check');
  expect(stderr).toBe('');
  expect(status).toBe(0);
  expect(stdout).toMatch(/^kariya-fy2022: \d+ decisions by people: correction \d+, /mu);
  expect(stdout).toMatch(/^kariya-fy2022: 273 quantities, \d+ issues$/mu);
});

test('a stale file is named, and made fresh without --check', async () => {
  const fresh = read('report.json');
  writeFileSync(pathOf('report.json'), fresh.replace('24234', '24235'));
  const { status, stderr } = await run('--check');
  expect(status).toBe(1);
  expect(stderr).toContain('data/kariya-fy2022/report.json:0: 元の文書と校訂から作られる内容と異なります。');
  expect(read('report.json')).not.toBe(fresh);
  expect((await run()).status).toBe(0);
  expect(read('report.json')).toBe(fresh);
});

test('an edited source makes every generated file stale', async () => {
  writeFileSync(pathOf('source.txt'), read('source.txt').replace('24,234件', '24,235件'));
  const { status, stderr } = await run('--check');
  expect(status).toBe(1);
  // the decision about 24,234件 no longer matches: that comes before any comparison
  expect(stderr).toContain('data/kariya-fy2022/curation.json:0: 校訂の決定（quantity：');
});

test('a decision that is no decision is refused with its place', async () => {
  const broken = read('curation.json').replace('"decide":"correction"', '"decide":"guess"');
  writeFileSync(pathOf('curation.json'), broken);
  const { status, stderr } = await run('--check');
  expect(status).toBe(1);
  expect(stderr).toContain('data/kariya-fy2022/curation.json:0: 校訂ファイルのdecisions.0');
});

test.each<[string, object, string]>([
  ['a decision about a year that is not listed', { earlier: { fiscalYear: 2021 } }, '年度のつながりの決定に当たる箇所が0か所です：FY2021'],
  ['a decision that fits no place', { later: { department: '無い部' } }, '年度のつながりの決定に当たる箇所が0か所です：FY2022 無い部'],
  ['a decision without a reason', { reason: '' }, '形に合いません：links.0.reason'],
])(
  'what is wrong with links between years is told: %s',
  async (_name, change: { earlier?: object; later?: object; reason?: string }, told) => {
    const place = { fiscalYear: 2022, department: '総務部', pillar: 2, marker: '①' };
    const link = { municipality: '232106', decide: 'same', reason: '確認', decidedOn: '2026-11-29', ...change };
    const links = [{ ...link, earlier: { ...place, ...change.earlier }, later: { ...place, ...change.later } }];
    writeFileSync(join(folder, 'data/links.json'), JSON.stringify({ schemaVersion: 1, links }));
    const { status, stderr } = await run('--check');
    expect(status).toBe(1);
    expect(stderr).toContain(`data/links.json:0: ${told}`);
  },
);
