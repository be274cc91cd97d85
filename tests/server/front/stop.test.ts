import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { afterEach, describe, expect, it } from 'vitest';
import { raw, until } from './sockets';

const children: ChildProcess[] = [];

/** Starts the server; `ended` is how its process ended. */
async function start(env: Record<string, string> = {}) {
  const child = spawn(process.execPath, ['--import', 'tsx', 'tests/server/front/stoppable.ts'], {
    stdio: ['ignore', 'pipe', 'ignore'],
    env: { ...process.env, ...env },
  });
  children.push(child);
  const ended = once(child, 'exit') as Promise<[number | null, NodeJS.Signals | null]>;
  const [port] = await once(child.stdout, 'data');
  return { child, ended, port: Number(String(port)) };
}

const get = (path: string) => `GET ${path} HTTP/1.1\r\nHost: localhost\r\n\r\n`;

afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
});

describe('a signal', () => {
  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ] as const)('%s ends the process with %i, and idle connections with it', async (signal, code) => {
    const { child, ended, port } = await start();
    const idle = raw(port, get('/soon'));
    await until(() => idle.text().includes('made in time'));
    child.kill(signal);
    expect(await ended).toEqual([code, null]);
    await idle.closed;
  });

  it('lets an answer end that is nearly made', async () => {
    const { child, ended, port } = await start();
    const asked = raw(port, get('/soon'));
    await until(() => !asked.socket.connecting);
    child.kill('SIGTERM');
    expect(await asked.closed).toContain('made in time');
    expect(await ended).toEqual([143, null]);
  });

  it('ends a stream with a last line that says why', async () => {
    const { child, ended, port } = await start();
    const stream = raw(port, get('/stream'));
    await until(() => stream.text().includes('"count":9}'));
    child.kill('SIGTERM');
    const lines = (await stream.closed).split('\n').filter((line) => line.startsWith('{'));
    expect(lines.at(-1)).toMatch(
      /^\{"error":\{"code":"busy","message":"The server is being stopped/,
    );
    expect(await ended).toEqual([143, null]);
  });

  it('closes what never ends', async () => {
    const { child, ended, port } = await start();
    const waiting = raw(port, get('/never'));
    await until(() => !waiting.socket.connecting);
    child.kill('SIGTERM');
    expect(await ended).toEqual([143, null]);
    await waiting.closed;
  });

  it('ends at once when it comes again', async () => {
    const { child, ended, port } = await start({ STOP_AFTER: '3600000' });
    const waiting = raw(port, get('/never'));
    await until(() => !waiting.socket.connecting);
    child.kill('SIGTERM');
    await waitForStop(port);
    child.kill('SIGINT');
    expect(await ended).toEqual([130, null]);
  });
});

/** Until no new connection is taken, which tells that the first signal has come through. */
async function waitForStop(port: number): Promise<void> {
  let refused = false;
  const knock = setInterval(() => {
    raw(port, '').socket.once('error', () => {
      refused = true;
    });
  }, 50);
  await until(() => refused);
  clearInterval(knock);
}
