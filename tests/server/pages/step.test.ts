import { createServer, request as httpRequest, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { pageHead } from '../../../lib/reader/preferences/page-head';
import { DEFAULTS, type Preferences } from '../../../lib/reader/preferences/preferences';
import { chain } from '../../../lib/server/front/chain';
import type { Ask } from '../../../lib/server/pages/ask';
import { visitorOf } from '../../../lib/server/pages/reader-class';
import { keptStep } from '../../../lib/server/pages/step';
import { recogniser } from '../../../lib/server/pages/wanted';

interface Got {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** What was asked of Next: the path and the headers. */
let asked: { path: string; headers: Readonly<Record<string, string>> }[] = [];
let count = 0;
/** What Next's page holds besides. */
let more = '';

/** Stands for Next: a page with a new nonce each time, as long as real ones. */
const ask: Ask = async (path, headers) => {
  asked.push({ path, headers });
  count += 1;
  await new Promise((resolve) => setTimeout(resolve, 5));
  const nonce = `bm9uY2U${count}`;
  const policy = { 'content-security-policy': `script-src 'self' 'nonce-${nonce}'` };
  if (path.startsWith('/_next/')) {
    const found = !path.includes('missing');
    return {
      status: found ? 200 : 404,
      headers: { 'content-type': 'text/javascript', 'cache-control': 'public, immutable' },
      body: Buffer.from('work();'.repeat(1000)),
    };
  }
  if (headers.rsc) {
    return {
      status: 200,
      headers: { 'content-type': 'text/x-component', vary: 'rsc', ...policy },
      body: Buffer.from(`{"nonce":"${nonce}","rendered":"${headers.cookie}"}`),
    };
  }
  const { rendered } = visitorOf(headers.cookie ?? '', headers['user-agent'] ?? '').of;
  const script = `<script nonce="${nonce}">render("${headers.cookie}")</script>`;
  return {
    status: 200,
    headers: { 'content-type': 'text/html', vary: 'rsc', 'x-frame-options': 'DENY', ...policy },
    body: Buffer.from(`${pageHead(rendered)}<head></head><body>${script}${more}行間</body></html>`),
  };
};

let server = createServer();
beforeEach(async () => {
  asked = [];
  more = '';
  const step = keptStep(ask, recogniser(['tea']));
  const handle = chain([step], (_request, response) => {
    response.writeHead(299).end('next');
  });
  server = createServer((request, response) => void handle(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterEach(() => void server.close());

const get = (path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Got> =>
  new Promise((resolve, reject) => {
    const { port } = server.address() as AddressInfo;
    httpRequest({ host: '127.0.0.1', port, path, headers, method }, (answer) => {
      const parts: Buffer[] = [];
      answer.on('data', (part: Buffer) => parts.push(part));
      answer.on('end', () => {
        const { statusCode: status = 0 } = answer;
        resolve({ status, headers: answer.headers, body: Buffer.concat(parts) });
      });
    })
      .on('error', reject)
      .end();
  });

const cookie = (preferences: Partial<Preferences>): Record<string, string> => ({
  cookie: `hangjian=${encodeURIComponent(new URLSearchParams(preferences as Record<string, string>).toString())}`,
});
const GZIP = { 'accept-encoding': 'gzip, deflate, br' };
const ROUTER = { rsc: '1', 'next-router-segment-prefetch': '/_tree' };

describe('a page', () => {
  test('is rendered once for everybody who asks at once', async () => {
    const all = await Promise.all(Array.from({ length: 30 }, () => get('/read/tea')));
    expect(asked).toHaveLength(1);
    expect(new Set(all.map(({ body }) => body.toString())).size).toBe(1);
  });

  test('has the root element of whoever asks, compressed or not', async () => {
    for (const theme of ['dark', 'sepia', 'light'] as const) {
      const start = pageHead({ ...DEFAULTS, theme });
      const plain = await get('/read/tea', cookie({ theme }));
      expect(plain.body.toString().startsWith(start)).toBe(true);
      const packed = await get('/read/tea', { ...cookie({ theme }), ...GZIP });
      expect(packed.headers['content-encoding']).toBe('gzip');
      expect(gunzipSync(packed.body).toString()).toBe(plain.body.toString());
      expect(Number(packed.headers['content-length'])).toBe(packed.body.length);
    }
    // Once compressed and once not.
    expect(asked).toHaveLength(2);
  });

  test('carries no nonce, and a policy that names its scripts', async () => {
    const { headers, body } = await get('/vocabulary');
    expect(headers['content-security-policy']).toMatch(
      /script-src 'self'(?: 'sha256-[\w+/]{43}=')+ 'strict-dynamic';/,
    );
    expect(headers['content-security-policy']).not.toMatch(/nonce|script-src[^;]*unsafe/);
    expect(body.toString()).not.toContain('nonce');
    expect(headers['x-frame-options']).toBe('DENY');
  });

  test('is not what somebody’s cookie, query or header made of it', async () => {
    const hostile = {
      cookie: 'hangjian=script%3D%22%3E%3Cscript%3Ealert(1)%3C%2Fscript%3E; evil=1',
      host: 'evil.example',
      'x-forwarded-host': 'evil.example',
      'x-middleware-subrequest': 'proxy',
      'user-agent': '<script>alert(1)</script>',
      'accept-language': 'xx',
    };
    const first = await get('/read/tea', hostile);
    const second = await get('/read/tea');
    expect(first.body.toString()).toBe(second.body.toString());
    expect(second.body.toString()).not.toContain('alert');
    const agent = expect.stringContaining('Chrome/');
    expect(asked).toEqual([
      { path: '/read/tea', headers: { cookie: 'hangjian=', 'user-agent': agent } },
    ]);
  });

  test('is another for another script or aid, and each gets its own', async () => {
    const simplified = cookie({ script: 'simplified' });
    for (let round = 0; round < 2; round++) {
      expect((await get('/read/tea', simplified)).body.toString()).toContain('script%3Dsimplified');
      expect((await get('/read/tea')).body.toString()).not.toContain('simplified');
    }
    expect(asked).toHaveLength(2);
  });

  test('is not kept when it says that it is not as it should be', async () => {
    more = '<meta name="hangjian-passing" content="text"/>';
    expect((await get('/read/tea')).status).toBe(299);
    more = '';
    expect((await get('/read/tea')).body.toString()).toContain('行間');
    expect(asked).toHaveLength(2);
  });

  test('is not sent again to a browser that has it', async () => {
    const dark = cookie({ theme: 'dark' });
    const { headers } = await get('/read/tea', dark);
    const etag = headers.etag ?? '';
    expect(etag).toMatch(/^W\/"[\w-]+"$/);
    for (const known of [etag, `"other", ${etag}`, '*']) {
      const again = await get('/read/tea', { ...dark, 'if-none-match': known });
      expect([again.status, again.body.length]).toEqual([304, 0]);
      expect(again.headers.etag).toBe(etag);
    }
    // What it has is not what it would get now.
    const changed = await get('/read/tea', {
      ...cookie({ theme: 'light' }),
      'if-none-match': etag,
    });
    expect(changed.status).toBe(200);
    expect(headers['cache-control']).toBe('private, no-cache');
    expect(headers.vary).toBe('rsc, Accept-Encoding, Cookie, User-Agent');
  });

  test('answers HEAD like GET, without the body', async () => {
    const whole = await get('/read/tea', GZIP);
    const head = await get('/read/tea', GZIP, 'HEAD');
    expect(head.status).toBe(200);
    expect(head.body).toHaveLength(0);
    expect({ ...head.headers, date: '' }).toEqual({ ...whole.headers, date: '' });
  });
});

describe('what the router asks for', () => {
  test('is kept by the headers it varies by, with no nonce', async () => {
    for (const tree of ['["a"]', '["b"]', '["a"]']) {
      const { body } = await get('/read/tea?_rsc=1x', { rsc: '1', 'next-router-state-tree': tree });
      expect(body.toString()).toMatch(/^\{"nonce":"",/);
    }
    expect(asked).toHaveLength(2);
  });

  test('is compressed as the browser takes it', async () => {
    const { headers, body } = await get('/read/tea?_rsc=1x', { ...ROUTER, ...GZIP });
    expect(headers['content-encoding']).toBe('br');
    expect(brotliDecompressSync(body).toString()).toContain('rendered');
  });

  test('is never taken for the page, nor the page for it', async () => {
    const data = await get('/read/tea?_rsc=1x', ROUTER);
    const page = await get('/read/tea');
    expect(data.headers['content-type']).toBe('text/x-component');
    expect(page.headers['content-type']).toBe('text/html');
  });

  test('is left to Next with headers beyond what the router writes', async () => {
    const long = { rsc: '1', 'next-router-state-tree': 'x'.repeat(1001) };
    expect((await get('/read/tea?_rsc=1x', long)).status).toBe(299);
    expect((await get('/read/tea?_rsc=1x', { rsc: '1' })).status).toBe(299);
  });
});

describe('the page of an own text', () => {
  test('is kept for whoever opens it again', async () => {
    const first = await get('/texts/k3x9', GZIP);
    const second = await get('/texts/k3x9', GZIP);
    expect(asked).toHaveLength(1);
    expect(second.body.equals(first.body)).toBe(true);
    expect(first.headers['content-security-policy']).not.toContain('nonce');
  });

  test('never pushes out an article’s, however many are asked for', async () => {
    more = '行'.repeat(400_000);
    await get('/read/tea');
    for (let id = 0; id < 24; id += 1) await get(`/texts/${id}`);
    asked = [];
    await get('/read/tea');
    expect(asked).toEqual([]);
    await get('/texts/0');
    expect(asked).toHaveLength(1);
  });
});

describe('a built file', () => {
  test('is compressed once and told apart by how', async () => {
    for (const round of [1, 2]) {
      const { headers, body } = await get('/_next/static/chunks/a-1.js', GZIP);
      expect([round, headers['content-encoding']]).toEqual([round, 'br']);
      expect(brotliDecompressSync(body).toString()).toMatch(/^work\(\);/);
      expect(headers['cache-control']).toBe('public, immutable');
    }
    const plain = await get('/_next/static/chunks/a-1.js', { 'accept-encoding': 'br;q=0' });
    expect(plain.body.toString()).toMatch(/^work\(\);/);
    expect(asked).toHaveLength(2);
  });

  test('that is missing is not kept', async () => {
    expect((await get('/_next/static/missing.js')).status).toBe(299);
    expect((await get('/_next/static/missing.js')).status).toBe(299);
    expect(asked).toHaveLength(2);
  });
});

test.each([
  ['/settings', {}],
  ['/read/none', {}],
  ['/read/tea?utm=1', {}],
  ['/read/tea/', {}],
  ['/read/../read/tea', {}],
  ['/texts/%2e%2e', {}],
  ['/texts/1/2', {}],
  ['/api/health', {}],
  ['/_next/static/../../secret.js', {}],
  ['/_next/static/a%2e.js', {}],
  ['/_next/static/a.js', { range: 'bytes=0-1' }],
  ['/_next/static/a.js?x', {}],
])('%s is left to Next', async (path, headers) => {
  expect((await get(path, headers as Record<string, string>)).status).toBe(299);
  expect(asked).toEqual([]);
});

test('anything but GET and HEAD is left to Next', async () => {
  expect((await get('/read/tea', {}, 'POST')).status).toBe(299);
});
