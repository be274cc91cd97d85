import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';
import { freePort } from '../tools/port';
import type { Engine, Tab } from './engine';
import { openWebDriver } from './webdriver';

/** Without a graphics card, and in a container where nobody may make name spaces. */
const SOFTWARE = {
  WEBKIT_DISABLE_COMPOSITING_MODE: '1',
  WEBKIT_DISABLE_DMABUF_RENDERER: '1',
  LIBGL_ALWAYS_SOFTWARE: '1',
  WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
};

export interface WebkitPrograms {
  readonly driver: string;
  readonly browser: string;
  readonly display: string;
}

/** An X server that exists in memory only; its number comes over the third descriptor. */
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
  throw new Error('WebKitWebDriver did not answer within 10 s.');
}

/** Starts WebKitGTK's MiniBrowser under its driver, on a display of its own. */
export async function startWebkit(programs: WebkitPrograms): Promise<Engine> {
  const display = await startDisplay(programs.display);
  const port = await freePort();
  const driver = spawn(programs.driver, [`--port=${port}`], {
    stdio: 'ignore',
    env: { ...process.env, ...SOFTWARE, DISPLAY: display.name },
  });
  const address = `http://127.0.0.1:${port}`;
  await untilReady(address);
  const session = await openWebDriver(address, {
    browserName: 'MiniBrowser',
    'webkitgtk:browserOptions': { binary: programs.browser, args: ['--automation'] },
  });
  const tab: Tab = {
    engine: 'webkit',
    goto: session.url,
    run: (body, ...args) => session.run(`return (${body}).apply(null, arguments)`, args) as never,
    resize: async (width, height) => {
      // The window has a bar whose height only shows once the window stands.
      await session.windowRect(width, height);
      const [inner, outer] = (await session.run('return [innerHeight, outerHeight]', [])) as [
        number,
        number,
      ];
      await session.windowRect(width, height + (outer - inner));
    },
    click: session.click,
    press: session.press,
    screenshot: async () => Buffer.from(await session.screenshot(), 'base64'),
  };
  return {
    tab,
    close: async () => {
      await session.end().catch(() => undefined);
      driver.kill();
      display.process.kill();
    },
  };
}
