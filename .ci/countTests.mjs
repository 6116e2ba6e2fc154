/**
 * Prints `N passed, N failed, N skipped`, summed over the JSON reports of vitest and Playwright in test-results/.
 * A runner that never came to run (an earlier step failed) has no report; it is named on the error stream and counts nothing.
 */
import { existsSync, readFileSync } from 'node:fs';

/** One reader per report: report → counts. A flaky Playwright test passed in the end. */
const runners = {
  'test-results/vitest.json': (report) => ({
    passed: report.numPassedTests,
    // a test file that could not even be loaded has no tests: it counts as one failure
    failed:
      report.numFailedTests + report.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0).length,
    skipped: report.numPendingTests + report.numTodoTests,
  }),
  'test-results/playwright.json': ({ stats, suites }) => ({
    passed: stats.expected + stats.flaky,
    // no suites: nothing could be run at all, for instance for lack of a browser
    failed: stats.unexpected + (suites.length === 0 ? 1 : 0),
    skipped: stats.skipped,
  }),
};

const total = { passed: 0, failed: 0, skipped: 0 };
for (const [file, readCounts] of Object.entries(runners)) {
  if (!existsSync(file)) {
    console.error(`${file} is missing: this runner did not run`);
    continue;
  }
  const counts = readCounts(JSON.parse(readFileSync(file, 'utf8')));
  for (const key of Object.keys(total)) total[key] += counts[key];
}
console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
