import { defineConfig } from '@playwright/test';
import { createServer } from 'node:net';
import { browserArgs, findBrowser } from '../support/browser.mjs';

/** A port that nobody uses; workers read this file again and find it in their environment. */
async function findPort(): Promise<string> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('The system gives no port to serve the page on');
  return String(address.port);
}

const port = (process.env['SEIKA_TEST_PORT'] ??= await findPort());
const { executablePath, env } = await findBrowser();
const inherited = Object.fromEntries(Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined));

/**
 * Runs against the built page (`npm run build` first). `npm test` is short: of every screen one look and one journey, a talk, every kind of file once,
 * and what would lose something. All else is tagged `@long`: `npm run test:long`, part of `npm run test:full`.
 * Reports stand outside `outputDir`, which Playwright empties at every start.
 */
export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results/browser',
  reporter: [['list'], ['json', { outputFile: '../../test-results/playwright.json' }]],
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  // what a test waits for is no measure of speed: on two busy cores a first screen may take more than the 5 s that Playwright allows by itself
  timeout: 90_000,
  expect: { timeout: 15_000 },
  webServer: {
    command: `npx vite preview --host localhost --port ${port} --strictPort`,
    cwd: '../..',
    url: `http://localhost:${port}`,
    reuseExistingServer: false,
    timeout: 30_000,
  },
  use: {
    baseURL: `http://localhost:${port}`,
    locale: 'ja-JP',
    timezoneId: 'Asia/Tokyo',
    // what a test makes of answers must not be kept from it; `offline.spec.ts` allows them
    serviceWorkers: 'block',
    screenshot: 'only-on-failure',
    launchOptions: { executablePath, args: browserArgs, env: { ...inherited, ...env } },
  },
});
