import { readFile } from 'node:fs/promises'

/**
 * What one runner counted.
 * @typedef {{ passed: number, failed: number, skipped: number }} Count
 */

/**
 * Reads a runner's JSON report. A runner that failed without a failed test (a file that can't be loaded, say, or no
 * test at all) counts as one failure.
 * @param {'vitest' | 'playwright'} runner
 * @param {string} file
 * @param {number} exitCode of the runner
 * @returns {Promise<Count>}
 */
export async function countTests(runner, file, exitCode) {
  const text = await readFile(file, 'utf8').catch(() => undefined)
  const count = text === undefined ? { passed: 0, failed: 0, skipped: 0 } : counters[runner](JSON.parse(text))
  return exitCode !== 0 && count.failed === 0 ? { ...count, failed: 1 } : count
}

const counters = {
  /** @param {{ numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number }} report */
  vitest: (report) => ({
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped: report.numPendingTests + report.numTodoTests,
  }),
  /** @param {{ stats: { expected: number, flaky: number, unexpected: number, skipped: number } }} report */
  playwright: ({ stats }) => ({
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected,
    skipped: stats.skipped,
  }),
}

/** The line that ends a test run: "N passed, N failed", and what was skipped, if anything. @param {readonly Count[]} counts */
export function totals(counts) {
  const sum = (/** @type {keyof Count} */ key) => counts.reduce((total, count) => total + count[key], 0)
  const skipped = sum('skipped')
  return `${sum('passed')} passed, ${sum('failed')} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
}
