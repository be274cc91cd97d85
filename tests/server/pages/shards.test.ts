import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, get, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { shardStep } from '@/lib/server/pages/shards';

const FILE = 'words.0174ca72f59a0d6a.bin';
const ALONE = 'tags.7b0401295481c51a.bin';

let folder: string;
let server: Server;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'hangjian-shards-'));
  writeFileSync(join(folder, FILE), 'as it is');
  writeFileSync(join(folder, `${FILE}.br`), 'packed');
  writeFileSync(join(folder, ALONE), 'never packed');
  writeFileSync(join(folder, 'manifest.json'), '{}');
  const step = shardStep(folder);
  server = createServer(async (request, response) => {
    if (!(await step(request, response))) response.writeHead(404).end('next');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

const ask = (path: string, headers = {}, method = 'GET') =>
  new Promise<IncomingMessage & { readonly body: string }>((resolve, reject) => {
    const { port } = server.address() as AddressInfo;
    const request = get({ host: '127.0.0.1', port, path, headers, method }, (response) => {
      let body = '';
      response.on('data', (chunk) => {
        body += chunk;
      });
      response.on('end', () => resolve(Object.assign(response, { body })));
    });
    request.on('error', reject);
  });

describe('what browsers open the engine from', () => {
  it('comes packed to whoever takes Brotli, to be kept for ever', async () => {
    const { body, headers } = await ask(`/engine/${FILE}`, { 'accept-encoding': 'gzip, br' });
    expect(body).toBe('packed');
    expect(headers).toMatchObject({
      'content-encoding': 'br',
      'content-length': '6',
      'content-type': 'application/octet-stream',
      'cache-control': 'public, max-age=31536000, immutable',
      vary: 'Accept-Encoding',
      'x-content-type-options': 'nosniff',
    });
  });

  it.each([
    [FILE, { 'accept-encoding': 'gzip' }, 'as it is'],
    [FILE, { 'accept-encoding': 'br;q=0' }, 'as it is'],
    [ALONE, { 'accept-encoding': 'br' }, 'never packed'],
  ])('%s comes as it is with %j', async (file, asked, body) => {
    const answer = await ask(`/engine/${file}`, asked);
    expect(answer.body).toBe(body);
    expect(answer.headers['content-encoding']).toBeUndefined();
  });

  it('has a manifest that is asked for each time', async () => {
    const { body, headers } = await ask('/engine/manifest.json', { 'accept-encoding': 'br' });
    expect(body).toBe('{}');
    expect(headers['cache-control']).toBe('no-cache');
    expect(headers['content-type']).toBe('application/json');
  });

  it('tells how large it is without sending it', async () => {
    const { body, headers } = await ask(`/engine/${FILE}`, {}, 'HEAD');
    expect([body, headers['content-length']]).toEqual(['', '8']);
  });

  it.each([
    '/engine/words.0174ca72f59a0d6b.bin',
    `/engine/${FILE}.br`,
    '/engine/../package.json',
    '/engine/%2e%2e/package.json',
    '/engine/',
    '/read/alishan-railway',
  ])('%s is nothing of it', async (path) => {
    expect((await ask(path)).body).toBe('next');
  });

  it('is not sent anything', async () => {
    expect((await ask(`/engine/${FILE}`, {}, 'POST')).body).toBe('next');
  });
});
