/**
 * Check with programs that are not ours: exported files, a second browser, a server. LibreOffice opens slides, sheets and CSV, poppler draws every page, and
 * Microsoft's own Open XML SDK (as WebAssembly, fetched once into node_modules/.cache) validates the parts. Part of `npm run test:full`;
 * Firefox walks the site and the single file (`tests/full/firefox.spec.ts`), nginx serves the site by its sample (`tests/full/nginx.spec.ts`).
 * `npm test` needs none of it. PowerPoint, Excel and IIS themselves are not tested.
 *
 * A program that is missing is a failure. Files and pages are left in test-results/office to be looked at.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { startVitest } from 'vitest/node';

const validator = '@ooxml-tools/validate@0.4.6';
const validatorFolder = 'node_modules/.cache/seika/office';

const runs = (program, ...options) => spawnSync(program, options, { stdio: 'ignore' }).status === 0;
/** Those that `tests/full/slides.spec.ts` takes for one; a fallback for missing letters is none. */
const hasJapaneseFont = () => /BIZ|IPA|Noto|Takao|Gothic/i.test(spawnSync('fc-list', [':lang=ja'], { encoding: 'utf8' }).stdout ?? '');

const missing = [
  [runs('soffice', '--version'), 'LibreOffice (soffice)'],
  [runs('pdftoppm', '-v'), 'pdftoppm'],
  [runs('pdftotext', '-v'), 'pdftotext'],
  [runs('pdffonts', '-v'), 'pdffonts'],
  [hasJapaneseFont(), 'a Japanese font'],
  [runs('firefox-esr', '--version') || runs('firefox', '--version'), 'Firefox'],
  [runs('nginx', '-v'), 'nginx'],
].flatMap(([isThere, name]) => (isThere ? [] : [name]));

if (missing.length > 0) {
  console.error(`The check needs ${missing.join(', ')}.`);
  console.error(
    'Debian: apt-get install libreoffice-impress libreoffice-calc poppler-utils fontconfig fonts-morisawa-bizud-gothic (or fonts-ipafont) firefox-esr nginx-light',
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
