/**
 * Office check: exported files go through programs that are not ours. LibreOffice opens slides, sheets and CSV, poppler draws every page, and
 * Microsoft's own Open XML SDK (as WebAssembly, fetched once into node_modules/.cache) validates the parts. Part of `npm run test:full`;
 * `npm test` needs none of it. PowerPoint and Excel themselves are not tested.
 *
 * A program that is missing is a failure. Files and pages are left in test-results/office to be looked at.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { startVitest } from 'vitest/node';

const validator = '@ooxml-tools/validate@0.4.6';
const validatorFolder = 'node_modules/.cache/seika/office';

const runs = (program, ...options) => spawnSync(program, options, { stdio: 'ignore' }).status === 0;
const hasJapaneseFont = () => (spawnSync('fc-list', [':lang=ja'], { encoding: 'utf8' }).stdout ?? '').trim() !== '';

const missing = [
  [runs('soffice', '--version'), 'LibreOffice (soffice)'],
  [runs('pdftoppm', '-v'), 'pdftoppm'],
  [runs('pdftotext', '-v'), 'pdftotext'],
  [runs('pdffonts', '-v'), 'pdffonts'],
  [hasJapaneseFont(), 'a Japanese font'],
].flatMap(([isThere, name]) => (isThere ? [] : [name]));

if (missing.length > 0) {
  console.error(`The office check needs ${missing.join(', ')}.`);
  console.error(
    'Debian: apt-get install libreoffice-impress libreoffice-calc poppler-utils fontconfig fonts-morisawa-bizud-gothic (or fonts-ipafont)',
  );
  process.exit(1);
}

if (!existsSync(`${validatorFolder}/node_modules/@ooxml-tools/validate/package.json`)) {
  const options = ['install', '--no-save', '--ignore-scripts', '--no-package-lock', '--prefix', validatorFolder, validator];
  const { status } = spawnSync('npm', options, { stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) {
    console.error(`The office check could not fetch ${validator}.`);
    process.exit(1);
  }
}

const vitest = await startVitest('test', [], {
  include: ['tests/full/**/*.spec.ts'],
  exclude: [],
  watch: false,
  testTimeout: 180_000,
  hookTimeout: 180_000,
  reporters: ['verbose'],
});
await vitest.close();
