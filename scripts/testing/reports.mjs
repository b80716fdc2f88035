// @ts-check
import { existsSync, readFileSync } from "node:fs";

/**
 * @typedef {{ passed: number, failed: number, skipped: number }} Tally
 */

/** @type {Tally} */
export const nothing = { passed: 0, failed: 0, skipped: 0 };

/**
 * @param {Tally} a
 * @param {Tally} b
 * @returns {Tally}
 */
export function add(a, b) {
  return { passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped };
}

/**
 * Counts vitest's JSON report. A file that could not be loaded counts as one failure.
 * @param {{ testResults: { status: string, assertionResults: { status: string }[] }[] }} report
 * @returns {Tally}
 */
export function tallyVitest({ testResults }) {
  const statuses = testResults.flatMap(({ status, assertionResults }) => [
    ...assertionResults.map((test) => test.status),
    ...(status === "failed" && !assertionResults.some((test) => test.status === "failed") ? ["failed"] : []),
  ]);
  const passed = statuses.filter((status) => status === "passed").length;
  const failed = statuses.filter((status) => status === "failed").length;
  return { passed, failed, skipped: statuses.length - passed - failed };
}

/**
 * Counts Playwright's JSON report. A test that passed only when tried again counts as failed, and so does each error
 * outside of the tests.
 * @param {{ stats: { expected: number, unexpected: number, flaky: number, skipped: number }, errors: unknown[] }} report
 * @returns {Tally}
 */
export function tallyPlaywright({ stats, errors }) {
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length, skipped: stats.skipped };
}

/**
 * What a runner reported, held against how it ended: a runner that crashed, or found nothing to run, has failed.
 * @param {Tally | undefined} reported undefined: there is no report
 * @param {number} exitCode
 * @returns {Tally}
 */
export function judge(reported, exitCode) {
  const tally = reported ?? nothing;
  const ranNothing = tally.passed + tally.failed + tally.skipped === 0;
  const failedUnseen = exitCode !== 0 && tally.failed === 0;
  return ranNothing || failedUnseen ? add(tally, { passed: 0, failed: 1, skipped: 0 }) : tally;
}

/**
 * @template Report
 * @param {string} file a runner's JSON report
 * @param {(report: Report) => Tally} tally
 * @returns {Tally | undefined} undefined when the runner left no report
 */
export function readTally(file, tally) {
  return existsSync(file) ? tally(JSON.parse(readFileSync(file, "utf8"))) : undefined;
}

/**
 * The last line of a run.
 * @param {Tally} tally
 */
export function summary({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`;
}
