import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { expect, test } from '@playwright/test';
import { SERVE } from '../../tools/command';
import { freePort } from '../../tools/port';

/**
 * What the Containerfile does, without an engine for containers: its files and nothing else in a
 * folder of their own, its command, its health check, its log; and nothing written meanwhile.
 */

const [, RUNTIME = ''] = readFileSync('Containerfile', 'utf8').split(
  /^FROM .* AS build$[\s\S]*?^FROM /m,
);

const lineOf = (instruction: string): string =>
  new RegExp(`^${instruction} (.*)$`, 'm').exec(RUNTIME)?.[1] ?? '';

/** Paths below `/app` that are copied from the build. */
const copied = (): string[] =>
  [...RUNTIME.matchAll(/^COPY --from=build (.*) \S+$/gm)].flatMap(([, paths = '']) =>
    paths.split(' ').map((path) => path.replace(/^\/app\//, '')),
  );

const command = (line: string): string[] => JSON.parse(line.slice(line.indexOf('['))) as string[];

/** Packages as `npm prune --omit=dev` leaves them. */
function linkPackages(root: string): void {
  const args = ['ls', '--omit=dev', '--all', '--parseable'];
  const { stdout } = spawnSync('npm', args, { encoding: 'utf8' });
  const folder = join(process.cwd(), 'node_modules');
  for (const path of stdout.split('\n')) {
    const name = relative(folder, path);
    // Those of other packages' own come with them.
    if (path === '' || name.startsWith('..') || name.includes('node_modules')) continue;
    mkdirSync(dirname(join(root, 'node_modules', name)), { recursive: true });
    symlinkSync(path, join(root, 'node_modules', name));
  }
}

function image(): string {
  const root = mkdtempSync(join(tmpdir(), 'hangjian-image-'));
  for (const path of copied()) {
    if (path === 'node_modules') linkPackages(root);
    else {
      const notCached = (from: string): boolean => relative('.next', from) !== 'cache';
      cpSync(path, join(root, path), {
        recursive: true,
        verbatimSymlinks: true,
        filter: notCached,
      });
    }
  }
  return root;
}

/** Every file below a folder with its size and when it was changed; links are not followed. */
const listing = (root: string): string[] =>
  readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => `${relative(root, path)} ${statSync(path).size} ${statSync(path).mtimeMs}`);

interface Running {
  readonly server: ChildProcess;
  readonly lines: () => string[];
}

function start(root: string, port: number): Running {
  const [program = '', ...args] = command(lineOf('CMD'));
  const set = Object.fromEntries(
    lineOf('ENV')
      .split(' ')
      .map((pair) => pair.split('=')),
  );
  const server = spawn(program, args, {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { PATH: process.env.PATH, ...set, PORT: String(port) },
  });
  let output = '';
  server.stdout?.on('data', (part) => {
    output += String(part);
  });
  return { server, lines: () => output.split('\n').filter(Boolean) };
}

test('the image has what the server needs, serves from it, and writes nothing', async () => {
  test.setTimeout(120_000);
  const root = image();
  const before = listing(root);
  const port = await freePort();
  const { server, lines } = start(root, port);
  try {
    await expect.poll(lines, { timeout: 60_000 }).toContainEqual(expect.stringContaining('"open"'));
    const [program = '', ...check] = command(lineOf('HEALTHCHECK'));
    execFileSync(program, check, { env: { ...process.env, PORT: String(port) } });

    const address = `http://127.0.0.1:${port}`;
    expect((await fetch(`${address}/read/breakfast-shop`)).status).toBe(200);
    expect(await (await fetch(`${address}/api/lookup?q=日記`)).text()).toContain('diary');
    const text = '我昨天在日記裡寫了三頁。';
    const answer = await fetch(`${address}/api/annotate`, {
      method: 'POST',
      headers: { 'content-type': 'text/plain; charset=utf-8' },
      body: text,
    });
    expect(await answer.text()).toContain('日記');

    const requests = () =>
      lines()
        .map((line) => JSON.parse(line))
        .filter(({ event, route }) => event === 'request' && route !== '/api/ready');
    await expect.poll(requests).toMatchObject([
      { method: 'GET', route: '/read/[slug]', status: 200, whole: true },
      { method: 'GET', route: '/api/lookup', status: 200, whole: true },
      { method: 'POST', route: '/api/annotate', status: 200, whole: true },
    ]);
    expect(lines().join('\n')).not.toMatch(/\p{Script=Han}|%E6/u);

    server.kill('SIGTERM');
    const [code] = await once(server, 'exit');
    expect(code).toBe(143);
    expect(lines().at(-1)).toContain('"stopping"');
    expect(listing(root)).toEqual(before);
  } finally {
    server.kill('SIGKILL');
    rmSync(root, { recursive: true, force: true });
  }
});

test('the image is started as the tests start the server, by nobody special', () => {
  expect(command(lineOf('CMD'))).toEqual(['node', ...SERVE]);
  expect(lineOf('USER')).toBe('node');
  expect(lineOf('ENV')).toContain('HOST=0.0.0.0');
});
