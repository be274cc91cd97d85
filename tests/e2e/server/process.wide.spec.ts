import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { get } from 'node:http';
import { createServer } from 'node:net';
import { expect, test } from '@playwright/test';
import { freePort } from '../../tools/port';

/** `npm start` as an operator ends it. The build is there, so each start takes some seconds. */

test.skip(process.platform === 'win32', 'Windows has no signals.');

interface Started {
  readonly npm: ChildProcess;
  readonly port: number;
  readonly output: () => string;
  readonly ended: Promise<[number | null, NodeJS.Signals | null]>;
}

async function npmStart(port: number, env: Record<string, string> = {}): Promise<Started> {
  const npm = spawn('npm', ['start'], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...env, PORT: String(port) },
    // A group of its own: what is left of it at the end is an orphan.
    detached: true,
  });
  let output = '';
  for (const stream of [npm.stdout, npm.stderr]) {
    stream?.on('data', (text) => {
      output += String(text);
    });
  }
  const ended = once(npm, 'exit') as Started['ended'];
  return { npm, port, output: () => output, ended };
}

/** Processes of the group that npm heads: itself, its shell, and all that those started. */
function group({ npm }: Started): { pid: number; command: string }[] {
  const { stdout } = spawnSync('ps', ['-eo', 'pid=,pgid=,stat=,args='], { encoding: 'utf8' });
  return stdout.split('\n').flatMap((line) => {
    const [, pid, pgid, state, command = ''] = /^\s*(\d+)\s+(\d+)\s+(\S+)\s+(.*)$/.exec(line) ?? [];
    return Number(pgid) === npm.pid && !state?.startsWith('Z')
      ? [{ pid: Number(pid), command }]
      : [];
  });
}

async function opened(started: Started): Promise<void> {
  await expect.poll(started.output, { timeout: 40_000 }).toContain('Hangjian is open at');
}

const pidOf = (started: Started, what: RegExp): number =>
  group(started).find(({ command }) => what.test(command))?.pid ?? Number.NaN;

/** What gets the signal; Ctrl-C in a terminal goes to all of the group. */
const HOW: readonly (readonly [string, NodeJS.Signals, (started: Started) => number])[] = [
  ['npm', 'SIGTERM', ({ npm }) => npm.pid ?? Number.NaN],
  ['npm', 'SIGHUP', ({ npm }) => npm.pid ?? Number.NaN],
  ['npm', 'SIGKILL', ({ npm }) => npm.pid ?? Number.NaN],
  ['its shell', 'SIGTERM', (started) => pidOf(started, /^sh -c/)],
  ['the server', 'SIGTERM', (started) => pidOf(started, /^node .*start\.ts/)],
  ['the server', 'SIGKILL', (started) => pidOf(started, /^node .*start\.ts/)],
  ['the terminal', 'SIGINT', ({ npm }) => -(npm.pid ?? Number.NaN)],
];

for (const [who, signal, pid] of HOW) {
  test(`${signal} to ${who} ends all that npm start has started, and not as if all was well`, async () => {
    const started = await npmStart(await freePort());
    try {
      await opened(started);
      process.kill(pid(started), signal);
      await expect.poll(() => group(started), { timeout: 10_000 }).toEqual([]);
      expect((await started.ended)[0]).not.toBe(0);
    } finally {
      for (const left of group(started)) process.kill(left.pid, 'SIGKILL');
    }
  });
}

test('a taken port is told in one line', async () => {
  const taken = createServer();
  taken.listen(0, '127.0.0.1');
  await once(taken, 'listening');
  const address = taken.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const started = await npmStart(port);
  const [code] = await started.ended;
  taken.close();
  expect(code).toBe(1);
  expect(started.output()).toContain(
    `\nPort ${port} is taken. Choose another: PORT=${port + 1} npm`,
  );
  expect(started.output()).not.toContain('    at ');
});

test('by default only this machine can connect, by either meaning of localhost', async ({
  request,
  baseURL,
}) => {
  const { port } = new URL(baseURL ?? '');
  expect((await request.get(`http://127.0.0.1:${port}/api/health`)).status()).toBe(200);
  const listening = spawnSync('node', ['-e', others(port)], { encoding: 'utf8' });
  expect(listening.stdout.trim()).toBe('');
});

/** A script that prints the addresses of this machine, but loopback, that take a connection. */
const others = (port: string): string => `
  const { connect } = require('node:net');
  const all = Object.values(require('node:os').networkInterfaces()).flat();
  for (const { address, internal, scopeid } of all) {
    if (internal || scopeid) continue;
    const socket = connect(${port}, address, () => { console.log(address); socket.destroy(); });
    socket.on('error', () => {});
    socket.setTimeout(2000, () => socket.destroy());
  }`;

const MALFORMED = [
  '/api/characters/%25',
  '/api/characters/%2525',
  '/api/characters/%E8%A1',
  '/api/characters/ab',
  '/read/%25',
  '/read/%',
  '/read/%FF',
  '/read/%00',
  '/texts/%C0%AF',
  '/_next/static/%25',
  '/_next/%',
  '/%',
  '/%25',
];

/** By hand: a browser or a library would mend the address first. */
const statusOf = (host: string, port: string, path: string): Promise<number> =>
  new Promise((resolve, reject) => {
    const asked = get({ host, port, path }, (answer) => {
      answer.resume();
      resolve(answer.statusCode ?? 0);
    });
    asked.once('error', reject);
  });

for (const path of MALFORMED) {
  test(`${path} is nowhere`, async ({ baseURL }) => {
    const { hostname, port } = new URL(baseURL ?? '');
    expect(await statusOf(hostname, port, path)).toBe(404);
  });
}
