import { ensureBuilt } from '@/lib/server/cli/build';
import { findBrowser, findWindowless, NO_BROWSER } from './browser';
import { runTool } from './command';
import { freePort } from './port';

const CONFIG = 'tests/e2e/playwright.config.ts';

/**
 * Runs Playwright against a production build of what is here now, on a free port.
 * @param args passed on to Playwright: files, `--project`, `-g`
 * @param report file for Playwright's JSON report
 * @throws Error when there is no browser or the build fails
 */
export async function endToEnd(args: readonly string[], report?: string): Promise<boolean> {
  const browser = await findBrowser();
  if (!browser) throw new Error(NO_BROWSER);
  const windowless = (await findWindowless()) ?? browser;
  console.warn(`Testing in ${[...new Set([windowless, browser])].join(' and ')}`);
  await ensureBuilt(process.cwd());
  const env = {
    CHROMIUM_PATH: browser,
    HEADLESS_SHELL_PATH: windowless,
    HANGJIAN_TEST_PORT: String(await freePort()),
    ...(report ? { HANGJIAN_TEST_REPORT: report } : {}),
  };
  return runTool('playwright', ['test', '-c', CONFIG, ...args], { env });
}
