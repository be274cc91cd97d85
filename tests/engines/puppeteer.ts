import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import puppeteer, { type KeyInput } from 'puppeteer-core';
import type { Engine, Tab } from './engine';

/**
 * Starts Chromium (DevTools protocol) or Firefox (WebDriver BiDi), headless, with a new profile.
 * @param executablePath the browser's program
 */
export async function startPuppeteer(
  engine: 'chromium' | 'firefox',
  executablePath: string,
): Promise<Engine> {
  const home = await mkdtemp(join(tmpdir(), 'hangjian-engine-'));
  const browser = await puppeteer.launch({
    browser: engine === 'firefox' ? 'firefox' : 'chrome',
    executablePath,
    headless: true,
    userDataDir: join(home, 'profile'),
    defaultViewport: { width: 1280, height: 800 },
    args: engine === 'chromium' ? ['--no-sandbox', '--hide-scrollbars'] : [],
    // Firefox writes beside its profile, which a user without a home has not.
    env: { ...process.env, HOME: home },
  });
  const page = await browser.newPage();
  const tab: Tab = {
    engine,
    goto: async (url) => {
      await page.goto(url, { waitUntil: 'load' });
    },
    run: (body, ...args) =>
      page.evaluate(body as unknown as () => never, ...(args as unknown as [])),
    resize: (width, height) => page.setViewport({ width, height }),
    click: ({ x, y }) => page.mouse.click(x, y),
    press: (key) => page.keyboard.press(key as KeyInput),
    screenshot: async () => Buffer.from(await page.screenshot()),
  };
  return {
    tab,
    close: async () => {
      // Firefox may not answer while it is busy; nothing is in it that must be kept.
      await Promise.race([browser.close(), wait(5_000, undefined, { ref: false })]);
      browser.process()?.kill('SIGKILL');
      await rm(home, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
