/**
 * Runs a terminal command written in TypeScript on Node 20, through Vite's own module runner (no extra package, no build step).
 *
 * `node src/cli/launch.mjs <name> ...args` loads `src/cli/<name>.ts`, calls its `main(args: string[]): Promise<number>` and exits with that number.
 */
import { readdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createRunnableDevEnvironment, resolveConfig } from 'vite';

const folder = dirname(fileURLToPath(import.meta.url));
const [name = '', ...args] = process.argv.slice(2);
const commands = readdirSync(folder).flatMap((file) => (/^\w+\.ts$/.test(file) ? [file.slice(0, -'.ts'.length)] : []));

if (commands.includes(name)) {
  process.exitCode = await run(`${folder}/${name}.ts`);
} else {
  console.error(`No command "${name}". Commands: ${commands.join(', ') || 'none yet'}`);
  process.exitCode = 2;
}

/** Vite's `runnerImport` would close the runner as soon as the module is loaded, and with it every import on demand; here it lives as long as `main`. */
async function run(file) {
  const config = await resolveConfig(
    {
      configFile: false,
      envDir: false,
      root: resolve(folder, '../..'),
      logLevel: 'error',
      environments: {
        cli: {
          consumer: 'server',
          dev: { moduleRunnerTransform: true },
          resolve: { external: true, mainFields: [], conditions: ['node'] },
        },
      },
    },
    'serve',
  );
  const environment = createRunnableDevEnvironment('cli', config, { runnerOptions: { hmr: { logger: false } }, hot: false });
  await environment.init();
  try {
    const { main } = await environment.runner.import(file);
    return await main(args);
  } finally {
    await environment.close();
  }
}
