/**
 * The unit tests in full: every property tried as often as it takes to rely on it (`tests/support/effort.ts`). Part of `npm run test:full`.
 *
 * `npm run test:unit:full -- tests/importer` runs those of one folder.
 */
import { startVitest } from 'vitest/node';

process.env.TEST_EFFORT = 'full';
const vitest = await startVitest('test', process.argv.slice(2), { watch: false });
await vitest.close();
