import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

/** A second place of everything: the sources, and what is installed as links to the same files, so that no path of the build is the same. */
const copy = resolve('test-results/elsewhere/seika');

beforeAll(() => {
  rmSync(copy, { recursive: true, force: true });
  mkdirSync(copy, { recursive: true });
  const files = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { encoding: 'utf8' });
  for (const file of files.split('\0').filter((name) => name !== '')) {
    mkdirSync(dirname(join(copy, file)), { recursive: true });
    cpSync(file, join(copy, file));
  }
  execFileSync('cp', ['-al', realpathSync('node_modules'), join(copy, 'node_modules')]);
});
afterAll(() => rmSync(copy, { recursive: true, force: true }));

for (const mode of ['production', 'single']) {
  test(`two builds from two paths are the same, byte for byte: ${mode}`, () => {
    const [here, there] = ['.', copy].map((folder) => {
      const out = resolve(`test-results/elsewhere/${folder === '.' ? 'here' : 'there'}-${mode}`);
      const options = ['node_modules/vite/bin/vite.js', 'build', '--mode', mode, '--outDir', out, '--emptyOutDir', '--logLevel', 'error'];
      execFileSync(process.execPath, options, { cwd: folder, stdio: 'pipe', env: { ...process.env, NODE_ENV: 'production' } });
      // the list holds the hash of every other file
      return readFileSync(join(out, 'SHA256SUMS.txt'), 'utf8');
    });
    expect(here?.split('\n').length).toBeGreaterThan(3);
    expect(there).toBe(here);
  });
}
