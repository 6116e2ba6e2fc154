/**
 * Size check: what a first visit must download before anything shows, compressed as a good static host does (gzip -9).
 *
 * Follows dist/index.html: the entry script and its static imports (Vite lists them all as modulepreload links), and the style sheets that
 * block the first paint. Lazily loaded chunks, fonts and data do not count. Budgets: package.json, key `sizeBudget` (kB = 1000 bytes).
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const dist = 'dist';
const { sizeBudget } = JSON.parse(readFileSync('package.json', 'utf8'));
const html = readFileSync(join(dist, 'index.html'), 'utf8');

/** Local files that `html` names in tags matching `tagPattern`. */
function findLinked(tagPattern) {
  const tags = html.match(tagPattern) ?? [];
  return tags.flatMap((tag) => /\s(?:src|href)="([^"]+)"/.exec(tag)?.[1] ?? []);
}

function gzipKilobytes(files) {
  return files.reduce((sum, file) => sum + gzipSync(readFileSync(join(dist, file)), { level: 9 }).length, 0) / 1000;
}

const parts = [
  ['initial script', findLinked(/<script\b[^>]*\ssrc=[^>]*>|<link\b[^>]*rel="modulepreload"[^>]*>/g), sizeBudget.initialScriptKilobytes],
  ['blocking style', findLinked(/<link\b[^>]*rel="stylesheet"[^>]*>/g), sizeBudget.blockingStyleKilobytes],
];

for (const [name, files, budget] of parts) {
  const size = gzipKilobytes(files);
  const isOver = size > budget;
  console.log(`${name}: ${size.toFixed(1)} kB of ${budget} kB gzip -9, ${files.length} file(s)${isOver ? ' OVER BUDGET' : ''}`);
  // A page without script or style means that this check no longer understands the built page.
  if (isOver || files.length === 0) process.exitCode = 1;
}
