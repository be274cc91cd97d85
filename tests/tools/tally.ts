import { existsSync, readFileSync } from 'node:fs';

/** How many tests ran; a skipped test counts as failed, because it shows nothing. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
  /** Names of those that did not pass, with the first line of what each said. */
  readonly names: readonly string[];
}

interface VitestReport {
  readonly numPassedTests: number;
  readonly numTotalTests: number;
  readonly success: boolean;
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly message: string;
    readonly assertionResults: readonly {
      readonly fullName: string;
      readonly status: string;
      readonly failureMessages: readonly string[];
    }[];
  }[];
}

interface PlaywrightSuite {
  readonly file: string;
  readonly suites?: readonly PlaywrightSuite[];
  readonly specs: readonly {
    readonly title: string;
    readonly line: number;
    readonly tests: readonly {
      readonly projectName: string;
      /** One of expected, unexpected, flaky, skipped. */
      readonly status: string;
      readonly results: readonly { readonly error?: { readonly message?: string } }[];
    }[];
  }[];
}

interface PlaywrightReport {
  readonly stats: {
    readonly expected: number;
    readonly unexpected: number;
    readonly skipped: number;
    readonly flaky: number;
  };
  readonly suites: readonly PlaywrightSuite[];
  readonly errors: readonly { readonly message?: string }[];
}

const read = <Report>(path: string): Report | null =>
  existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Report) : null;

const withReason = (name: string, message: string | undefined): string => {
  const said = message?.split('\n', 1)[0]?.trim();
  return said ? `${name}: ${said}` : name;
};

/** A run that left no report, or ended badly without naming a test, is one failure. */
const atLeastOne = (tally: Tally, ended: boolean): Tally =>
  !ended && tally.failed === 0 ? { ...tally, failed: 1 } : tally;

function notPassed({ testResults }: VitestReport): string[] {
  return testResults.flatMap(({ name, status, message, assertionResults }) => {
    const tests = assertionResults
      .filter((test) => test.status !== 'passed')
      .map((test) => withReason(`${name}, ${test.fullName}`, test.failureMessages[0]));
    // A file that could not be read has no tests.
    return tests.length === 0 && status === 'failed' ? [withReason(name, message)] : tests;
  });
}

function unexpected({ file, suites = [], specs }: PlaywrightSuite): string[] {
  const own = specs.flatMap(({ title, line, tests }) =>
    tests
      .filter(({ status }) => status !== 'expected')
      .map(({ projectName, results }) =>
        withReason(`[${projectName}] ${file}:${line}, ${title}`, results[0]?.error?.message),
      ),
  );
  return [...own, ...suites.flatMap(unexpected)];
}

/** @param ended whether vitest itself ended well */
export function tallyVitest(path: string, ended: boolean): Tally {
  const report = read<VitestReport>(path);
  if (!report) return { passed: 0, failed: 1, names: [] };
  const { numPassedTests: passed, numTotalTests, success } = report;
  const tally = { passed, failed: numTotalTests - passed, names: notPassed(report) };
  return atLeastOne(tally, ended && success);
}

/** @param ended whether Playwright itself ended well */
export function tallyPlaywright(path: string, ended: boolean): Tally {
  const report = read<PlaywrightReport>(path);
  if (!report) return { passed: 0, failed: 1, names: [] };
  const { expected: passed, unexpected: failed, skipped, flaky } = report.stats;
  const names = [
    ...report.suites.flatMap(unexpected),
    ...report.errors.map(({ message }) => message ?? ''),
  ].filter(Boolean);
  const tally = { passed, failed: failed + skipped + flaky, names };
  return atLeastOne(tally, ended && report.errors.length === 0);
}
