import { existsSync, readFileSync } from 'node:fs';

/** How many tests ran; a skipped test counts as failed, because it shows nothing. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
}

interface VitestReport {
  readonly numPassedTests: number;
  readonly numTotalTests: number;
  readonly numFailedTestSuites: number;
  readonly success: boolean;
}

interface PlaywrightReport {
  readonly stats: {
    readonly expected: number;
    readonly unexpected: number;
    readonly skipped: number;
    readonly flaky: number;
  };
  readonly errors: readonly unknown[];
}

const read = <Report>(path: string): Report | null =>
  existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Report) : null;

/** A run that left no report, or ended badly without naming a test, is one failure. */
const atLeastOne = (tally: Tally, ended: boolean): Tally =>
  !ended && tally.failed === 0 ? { ...tally, failed: 1 } : tally;

/** @param ended whether vitest itself ended well */
export function tallyVitest(path: string, ended: boolean): Tally {
  const report = read<VitestReport>(path);
  if (!report) return { passed: 0, failed: 1 };
  const failed = report.numTotalTests - report.numPassedTests;
  return atLeastOne({ passed: report.numPassedTests, failed }, ended && report.success);
}

/** @param ended whether Playwright itself ended well */
export function tallyPlaywright(path: string, ended: boolean): Tally {
  const report = read<PlaywrightReport>(path);
  if (!report) return { passed: 0, failed: 1 };
  const { expected, unexpected, skipped, flaky } = report.stats;
  const failed = unexpected + skipped + flaky;
  return atLeastOne({ passed: expected, failed }, ended && report.errors.length === 0);
}
