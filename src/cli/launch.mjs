/**
 * Runs a terminal command written in TypeScript on Node 20 (no extra package, no build step): Vite makes one file of it, which is kept below
 * `node_modules/.cache` and made again when a file under `src` has changed. That spares every later start the reading of two hundred files.
 *
 * `node src/cli/launch.mjs <name> ...args` loads `src/cli/<name>.ts`, calls its `main(args: string[]): Promise<number>` and exits with that number.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const folder = dirname(fileURLToPath(import.meta.url));
const root = resolve(folder, '../..');
const [name = '', ...args] = process.argv.slice(2);
const commands = readdirSync(folder).flatMap((file) => (/^\w+\.ts$/.test(file) ? [file.slice(0, -'.ts'.length)] : []));

if (commands.includes(name)) {
  const { main } = await import(pathToFileURL(await findBundle()).href);
  process.exitCode = await main(args);
} else {
  console.error(`No command "${name}". Commands: ${commands.join(', ') || 'none yet'}`);
  process.exitCode = 2;
}

/** The command as one file, made where there is none of these sources. */
async function findBundle() {
  const cache = join(root, 'node_modules/.cache/seika-cli', digest([root]));
  const kept = join(cache, `${name}-${digest(listSources(join(root, 'src')))}.mjs`);
  if (!existsSync(kept)) {
    mkdirSync(cache, { recursive: true });
    const made = mkdtempSync(join(cache, 'make-'));
    await bundle(made);
    // two that start at once make the same file
    renameSync(join(made, `${name}.mjs`), kept);
    const isOld = (file) =>
      file.startsWith('make-') ? file === made.slice(cache.length + 1) : file.startsWith(`${name}-`) && join(cache, file) !== kept;
    for (const file of readdirSync(cache).filter(isOld)) rmSync(join(cache, file), { recursive: true, force: true });
  }
  return kept;
}

async function bundle(outDir) {
  const { build } = await import('vite');
  await build({
    configFile: false,
    envDir: false,
    publicDir: false,
    root,
    logLevel: 'error',
    build: {
      ssr: join(folder, `${name}.ts`),
      outDir,
      minify: false,
      rolldownOptions: { output: { entryFileNames: `${name}.mjs`, codeSplitting: false } },
    },
  });
}

/** Every module with its size and the moment of its last change. */
function listSources(below) {
  return readdirSync(below, { withFileTypes: true }).flatMap((entry) => {
    const path = join(below, entry.name);
    if (entry.isDirectory()) return listSources(path);
    if (!/\.(?:ts|mjs|json)$/.test(entry.name)) return [];
    const { size, mtimeMs } = statSync(path);
    return [`${path} ${size} ${mtimeMs}`];
  });
}

function digest(lines) {
  return createHash('sha256').update(lines.join('\n')).digest('hex').slice(0, 16);
}
