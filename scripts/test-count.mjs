import { existsSync, readFileSync } from 'node:fs';

/**
 * What one stage adds to the last line of `npm test`: tests passed, failed and left out.
 * A stage that failed without a failed test, such as a compiler, counts as one failure: 0 failed means that all is well.
 */
export function count(code, report) {
  const sum = { passed: 0, failed: 0, skipped: 0 };
  if (report && existsSync(report)) {
    const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } = JSON.parse(
      readFileSync(report, 'utf8'),
    );
    // A file that could not be loaded has no tests to fail.
    const unread = testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0).length;
    sum.passed = numPassedTests;
    sum.failed = numFailedTests + unread;
    sum.skipped = numPendingTests + numTodoTests;
  }
  if (code !== 0 && sum.failed === 0) sum.failed = 1;
  return sum;
}

/** The sum of several counts. */
export function total(counts) {
  const zero = { passed: 0, failed: 0, skipped: 0 };
  return counts.reduce(
    (sum, one) => ({
      passed: sum.passed + one.passed,
      failed: sum.failed + one.failed,
      skipped: sum.skipped + one.skipped,
    }),
    zero,
  );
}
