import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';
import { freePort } from '../../tools/port';
import { DriverSilent, type Engine, LEARNERS_ZONE, type Tab } from './engine';
import { openWebDriver, type WebDriver } from './webdriver';

/** Without a graphics card, and in a container where nobody may make name spaces. */
const SOFTWARE = {
  WEBKIT_DISABLE_COMPOSITING_MODE: '1',
  WEBKIT_DISABLE_DMABUF_RENDERER: '1',
  LIBGL_ALWAYS_SOFTWARE: '1',
  WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
};

/** The bar of MiniBrowser keeps its window 447 px wide at least, as long as its buttons have room. */
const NARROW =
  '* { min-width: 0; min-height: 0; padding: 0; margin: 0; border-width: 0; font-size: 4px; }';

export interface WebkitPrograms {
  readonly driver: string;
  readonly browser: string;
  readonly display: string;
}

/** An X server that exists in memory only; it chooses its number, which comes over a pipe. */
async function startDisplay(program: string): Promise<{ name: string; process: ChildProcess }> {
  const display = spawn(
    program,
    ['-displayfd', '3', '-screen', '0', '1600x2400x24', '-nolisten', 'tcp'],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] },
  );
  const told = display.stdio[3];
  if (!told) throw new Error('The display has no pipe.');
  const [line] = await once(createInterface(told as never), 'line');
  return { name: `:${line}`, process: display };
}

async function untilReady(address: string): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    if (await fetch(`${address}/status`).catch(() => undefined)) return;
    await wait(100);
  }
  throw new DriverSilent('WebKitWebDriver did not answer within 10 s.');
}

interface Running {
  readonly session: WebDriver;
  readonly end: () => void;
}

/** A driver and its browser on a display of their own: without it none of the browser goes on. */
async function startSession(programs: WebkitPrograms, home: string): Promise<Running> {
  const display = await startDisplay(programs.display);
  const port = await freePort();
  const user = { DISPLAY: display.name, HOME: home, XDG_CONFIG_HOME: home };
  const driver = spawn(programs.driver, [`--port=${port}`], {
    stdio: 'ignore',
    env: { ...process.env, TZ: LEARNERS_ZONE, ...SOFTWARE, ...user },
  });
  const end = () => {
    driver.kill('SIGKILL');
    display.process.kill('SIGKILL');
  };
  try {
    const address = `http://127.0.0.1:${port}`;
    await untilReady(address);
    const session = await openWebDriver(address, {
      browserName: 'MiniBrowser',
      'webkitgtk:browserOptions': { binary: programs.browser, args: ['--automation'] },
    });
    return { session, end };
  } catch (error) {
    end();
    throw error;
  }
}

/** The settings of a user who has nothing but the narrow bar, for both versions of GTK. */
async function makeHome(): Promise<string> {
  const home = await mkdtemp(join(tmpdir(), 'hangjian-engine-'));
  for (const version of ['gtk-3.0', 'gtk-4.0']) {
    await mkdir(join(home, version));
    await writeFile(join(home, version, 'gtk.css'), NARROW);
  }
  return home;
}

/** Starts WebKitGTK's MiniBrowser under its driver. */
export async function startWebkit(programs: WebkitPrograms): Promise<Engine> {
  const home = await makeHome();
  const start = () => startSession(programs, home);
  let running = await start().catch(start);
  const tab: Tab = {
    engine: 'webkit',
    goto: (url) => running.session.url(url),
    run: (body, ...args) =>
      running.session.run(`return (${body}).apply(null, arguments)`, args) as never,
    resize: async (width, height) => {
      // The window has a bar whose height only shows once the window stands.
      const { session } = running;
      await session.windowRect(width, height);
      const [inner, outer] = (await session.run('return [innerHeight, outerHeight]', [])) as [
        number,
        number,
      ];
      await session.windowRect(width, height + (outer - inner));
    },
    click: (point) => running.session.click(point),
    press: (key) => running.session.press(key),
    screenshot: async () => Buffer.from(await running.session.screenshot(), 'base64'),
  };
  return {
    tab,
    renew: async () => {
      running.end();
      running = await start().catch(start);
    },
    close: async () => {
      running.end();
      await rm(home, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
