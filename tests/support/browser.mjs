/**
 * Finds a Chromium for the tests. Order: the path in CHROME_PATH, a browser installed in the usual place, the one that npm brought
 * (`@sparticuz/chromium`, Linux x64 only). BROWSER_FROM=npm skips the installed ones.
 */
import { spawnSync } from 'node:child_process';
import { createReadStream, createWriteStream, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { createBrotliDecompress } from 'node:zlib';

const projectRoot = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const installedPaths = [
  '/usr/bin/chromium',
  '/usr/bin/google-chrome',
  '/usr/bin/chromium-browser',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/**
 * The address bar's list of suggestions loads two pages of its own for every window, a tenth of all that the tests compute. The last list on the command line is
 * the one that counts, so the others of Playwright's list that matter here stand in it too: no holding back of paint, no requests to the makers.
 */
const unwantedFeatures = [
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'AimEnabled',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
  'ThirdPartyStoragePartitioning',
].join(',');

/** Works as root and without a graphics card, asks nobody for updates, draws glyphs the same everywhere. */
export const browserArgs = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--font-render-hinting=none',
  `--disable-features=${unwantedFeatures}`,
];

/**
 * @returns {Promise<{ executablePath: string, env: Record<string, string> }>} the program, and what it needs in its environment besides the usual
 * @throws {Error} naming CHROME_PATH when no browser can be had
 */
export async function findBrowser() {
  const chosen = process.env.CHROME_PATH;
  if (chosen) {
    if (!existsSync(chosen)) throw new Error(`CHROME_PATH names a file that does not exist: ${chosen}`);
    return { executablePath: chosen, env: {} };
  }
  const installed = process.env.BROWSER_FROM === 'npm' ? undefined : installedPaths.find((path) => existsSync(path));
  if (installed) return { executablePath: installed, env: {} };
  try {
    return await unpackFromNpm();
  } catch (cause) {
    throw new Error(
      'No browser for the tests: none is installed in a usual place, and the one from npm runs on Linux x64 only. ' +
        'Install Chrome, Chromium or Edge and set CHROME_PATH to its program file.',
      { cause },
    );
  }
}

/** Unpacks the browser inside @sparticuz/chromium once into node_modules/.cache. Its own `executablePath()` lets two processes write over each other. */
async function unpackFromNpm() {
  if (process.platform !== 'linux' || process.arch !== 'x64') throw new Error(`${process.platform} ${process.arch} is not Linux x64`);
  const packageFolder = join(projectRoot, 'node_modules/@sparticuz/chromium');
  const { version } = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8'));
  const folder = join(projectRoot, 'node_modules/.cache', `chromium-${version}`);
  if (!existsSync(folder)) {
    const unfinished = `${folder}.${process.pid}`;
    rmSync(unfinished, { recursive: true, force: true });
    mkdirSync(unfinished, { recursive: true });
    await unpackInto(unfinished, packageFolder);
    writeFileSync(
      join(unfinished, 'fonts.conf'),
      `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${folder}/fonts</dir><cachedir>${folder}/fc</cachedir></fontconfig>`,
    );
    try {
      renameSync(unfinished, folder);
    } catch {
      rmSync(unfinished, { recursive: true, force: true }); // another process was faster
    }
  }
  const executablePath = join(folder, 'chromium');
  const linked = spawnSync('ldd', [executablePath], { encoding: 'utf8' }).stdout;
  return {
    executablePath,
    env: {
      ...(linked && !linked.includes('not found') ? {} : { LD_LIBRARY_PATH: join(folder, 'lib') }),
      ...(existsSync('/etc/fonts/fonts.conf') ? {} : { FONTCONFIG_FILE: join(folder, 'fonts.conf') }),
    },
  };
}

/** @param {string} target @param {string} packageFolder */
async function unpackInto(target, packageFolder) {
  const require = createRequire(import.meta.url);
  const { extract } = require(require.resolve('tar-fs', { paths: [packageFolder] }));
  /** @param {string} file @param {NodeJS.WritableStream} sink */
  const unpack = (file, sink) => pipeline(createReadStream(join(packageFolder, 'bin', file)), createBrotliDecompress(), sink);
  await Promise.all([
    unpack('chromium.br', createWriteStream(join(target, 'chromium'), { mode: 0o755 })),
    unpack('al2023.tar.br', extract(target)),
    unpack('fonts.tar.br', extract(join(target, 'fonts'))),
    unpack('swiftshader.tar.br', extract(target)),
  ]);
}
