/**
 * Lock check: two faults of package-lock.json that `npm install` makes without a word and that hurt only elsewhere.
 *
 * 1. A platform package named by an optional dependency is missing: `npm ci` then refuses the lock on every machine.
 * 2. A download address is recorded: the lock would only install where that registry answers.
 *
 * Usage: node .ci/checkLock.mjs [package-lock.json]; exit code 1 and one line per fault.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const lockFile = process.argv[2] ?? 'package-lock.json';
const { packages } = JSON.parse(readFileSync(lockFile, 'utf8'));

/** The folders in which Node would look for a dependency of the package at `place`, nearest first. */
function lookupFolders(place) {
  const folders = [];
  for (
    let folder = place;
    folder !== '';
    folder = folder.includes('/node_modules/') ? folder.slice(0, folder.lastIndexOf('/node_modules/')) : ''
  ) {
    folders.push(`${folder}/node_modules/`);
  }
  return [...folders, 'node_modules/'];
}

const faults = [];
for (const [place, entry] of Object.entries(packages)) {
  if (entry.resolved?.startsWith('http')) faults.push(`download address recorded for ${place}`);
  for (const name of Object.keys(entry.optionalDependencies ?? {})) {
    if (!lookupFolders(place).some((folder) => packages[folder + name]))
      faults.push(`missing ${name}, wanted by ${place || 'the project'}`);
  }
}

// What `npm ci` itself will say: a dependency asking for "latest" can outgrow the lock without any change here.
const dryRun = spawnSync('npm', ['ci', '--dry-run', '--no-audit', '--no-fund'], { encoding: 'utf8', shell: process.platform === 'win32' });
if (dryRun.status !== 0)
  faults.push(...dryRun.stderr.split('\n').filter((line) => /Missing|Invalid/u.test(line)), 'npm ci refuses this lock');

for (const fault of faults) console.error(`${lockFile}: ${fault}`);
if (faults.length === 0) console.log('lock complete');
process.exitCode = faults.length === 0 ? 0 : 1;
