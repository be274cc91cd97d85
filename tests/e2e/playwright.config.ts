import { defineConfig } from '@playwright/test';
import { SERVE } from '../tools/command';

/** Set by tests/tools/end-to-end.ts, which finds the browsers and builds the app. */
const {
  CHROMIUM_PATH,
  HEADLESS_SHELL_PATH = CHROMIUM_PATH,
  HANGJIAN_TEST_PORT = '3210',
  HANGJIAN_TEST_REPORT,
} = process.env;

const address = `http://localhost:${HANGJIAN_TEST_PORT}`;
const json = HANGJIAN_TEST_REPORT
  ? ([['json', { outputFile: HANGJIAN_TEST_REPORT }]] as const)
  : ([] as const);

export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results',
  fullyParallel: true,
  forbidOnly: true,
  // A test that passes at the second try has found something.
  retries: 0,
  workers: 2,
  timeout: 45_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ...json],
  use: {
    baseURL: address,
    locale: 'en-GB',
    timezoneId: 'Asia/Taipei',
    screenshot: 'only-on-failure',
    launchOptions: HEADLESS_SHELL_PATH ? { executablePath: HEADLESS_SHELL_PATH } : {},
  },
  // `name.wide.spec.ts` and `name.phone.spec.ts` run in one project, `name.spec.ts` in both.
  projects: [
    {
      name: 'wide',
      testIgnore: '**/*.phone.spec.ts',
      use: { viewport: { width: 1280, height: 800 } },
    },
    {
      name: 'phone',
      testIgnore: '**/*.wide.spec.ts',
      use: {
        viewport: { width: 390, height: 844 },
        deviceScaleFactor: 2,
        hasTouch: true,
        isMobile: true,
      },
    },
  ],
  webServer: {
    command: `"${process.execPath}" ${SERVE.join(' ')}`,
    env: { PORT: HANGJIAN_TEST_PORT },
    cwd: '../..',
    url: `${address}/api/health`,
    timeout: 120_000,
    reuseExistingServer: false,
    stdout: 'ignore',
    stderr: 'pipe',
  },
});
