import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import puppeteer, { type KeyInput, type Page } from 'puppeteer-core';
import { DriverSilent, type Engine, LEARNERS_ZONE, type Tab } from './engine';

/** Milliseconds a command may take. */
const WITHIN = 30_000;

/** Errors of puppeteer that tell of a browser which has gone or does not answer. */
const OF_THE_DRIVER = /^(?:TimeoutError|TargetCloseError|ConnectionClosedError)$/;
const silent = ({ name, message }: Error): boolean =>
  OF_THE_DRIVER.test(name) || (name === 'ProtocolError' && message.includes('timed out'));

async function asked<Result>(command: Promise<Result>): Promise<Result> {
  try {
    return await command;
  } catch (error) {
    if (!(error instanceof Error) || !silent(error)) throw error;
    throw new DriverSilent(error.message, { cause: error });
  }
}

interface Running {
  readonly page: Page;
  readonly end: () => Promise<void>;
}

async function launch(engine: 'chromium' | 'firefox', executablePath: string): Promise<Running> {
  const home = await mkdtemp(join(tmpdir(), 'hangjian-engine-'));
  const browser = await puppeteer.launch({
    browser: engine === 'firefox' ? 'firefox' : 'chrome',
    executablePath,
    headless: true,
    userDataDir: join(home, 'profile'),
    defaultViewport: { width: 1280, height: 800 },
    protocolTimeout: WITHIN,
    args: engine === 'chromium' ? ['--no-sandbox', '--hide-scrollbars'] : [],
    // Firefox writes beside its profile, which a user without a home has not.
    env: { ...process.env, TZ: LEARNERS_ZONE, HOME: home },
  });
  return {
    page: await browser.newPage(),
    end: async () => {
      // Firefox may not answer while it is busy; nothing is in it that must be kept.
      const closed = browser.close().catch(() => undefined);
      await Promise.race([closed, wait(5_000, undefined, { ref: false })]);
      browser.process()?.kill('SIGKILL');
      await rm(home, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/**
 * Starts Chromium (DevTools protocol) or Firefox (WebDriver BiDi), headless, with a new profile.
 * @param executablePath the browser's program
 */
export async function startPuppeteer(
  engine: 'chromium' | 'firefox',
  executablePath: string,
): Promise<Engine> {
  let running = await launch(engine, executablePath);
  const tab: Tab = {
    engine,
    goto: async (url) => {
      await asked(running.page.goto(url, { waitUntil: 'load' }));
    },
    run: (body, ...args) =>
      asked(running.page.evaluate(body as unknown as () => never, ...(args as unknown as []))),
    resize: (width, height) => asked(running.page.setViewport({ width, height })),
    click: ({ x, y }) => asked(running.page.mouse.click(x, y)),
    press: (key) => asked(running.page.keyboard.press(key as KeyInput)),
    screenshot: async () => Buffer.from(await asked(running.page.screenshot())),
  };
  return {
    tab,
    renew: async () => {
      await running.end();
      running = await launch(engine, executablePath);
    },
    close: () => running.end(),
  };
}
