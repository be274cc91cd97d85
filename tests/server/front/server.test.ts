import type { Server } from 'node:http';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { chain, type Handler, type Step } from '@/lib/server/front/chain';
import { guards } from '@/lib/server/front/guards';
import { MOST_PIPELINED } from '@/lib/server/front/limits';
import { rateStep } from '@/lib/server/front/rates';
import { frontServer, type ServerLimits, serverLimits } from '@/lib/server/front/server';
import { readSettings } from '@/lib/server/front/settings';
import { pause, portOf, raw, until } from './sockets';

const GET = 'GET / HTTP/1.1\r\nHost: localhost\r\n\r\n';
const post = (headers: string) =>
  `POST /api/annotate HTTP/1.1\r\nHost: localhost\r\n${headers}\r\n\r\n`;

const servers: Server[] = [];

async function serving(handle: Handler, limits: Partial<ServerLimits> = {}): Promise<number> {
  const server = frontServer(handle, { ...serverLimits(0), ...limits });
  servers.push(server);
  return portOf(server);
}

/** What a slow test may wait, made short. */
const IMPATIENT = { progress: { least: 4_096, looks: 5, every: 20 } };

beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
});
afterEach(() => {
  vi.restoreAllMocks();
  for (const server of servers.splice(0)) {
    server.close();
    server.closeAllConnections();
  }
});

describe('a request', () => {
  it('that fails is told without a word of how we are made', async () => {
    const port = await serving(() => {
      throw new Error('in /home/secret');
    });
    const answer = await fetch(`http://127.0.0.1:${port}/`);
    expect(answer.status).toBe(500);
    expect(await answer.text()).toMatch(/^\{"error":\{"code":"internal"(?!.*secret)/);
  });

  it.each([
    ['that is none', 'HELLO\r\n\r\n', 400, 'bad-request'],
    ['with two lengths', post('Content-Length: 1\r\nContent-Length: 2'), 400, 'bad-request'],
    [
      'with a length and chunks',
      post('Content-Length: 1\r\nTransfer-Encoding: chunked'),
      400,
      'bad-request',
    ],
    [
      'with a huge head',
      `GET / HTTP/1.1\r\nHost: a\r\nX: ${'x'.repeat(20_000)}\r\n\r\n`,
      431,
      'head-too-long',
    ],
  ])('%s is refused in the words of every error', async (_, bytes, status, code) => {
    const port = await serving((_request, response) => void response.end());
    const answer = await raw(port, bytes).closed;
    expect(answer).toContain(`HTTP/1.1 ${status} `);
    expect(answer).toContain(`{"error":{"code":"${code}","message":"`);
  });
});

describe('a slow sender', () => {
  it('of a head is told and closed', async () => {
    const port = await serving(() => {}, { headWithin: 100 });
    const answer = await raw(port, 'GET / HTTP/1.1\r\nHos').closed;
    expect(answer).toContain('HTTP/1.1 408 ');
    expect(answer).toContain('"code":"too-slow"');
  });

  it('of a body is told and closed, though it goes on byte by byte', async () => {
    const port = await serving((request) => void request.resume(), IMPATIENT);
    const { socket, closed } = raw(port, post('Content-Length: 100000'));
    const drip = setInterval(() => socket.write('a'), 5);
    const answer = await closed;
    clearInterval(drip);
    expect(answer).toContain('HTTP/1.1 408 ');
    expect(answer).toContain('"code":"too-slow"');
  });

  it('is not one who waits for us to read', async () => {
    let read = 0;
    const size = 200_000;
    const port = await serving(async (request, response) => {
      await pause(400);
      for await (const chunk of request) read += chunk.length;
      response.end('done');
    }, IMPATIENT);
    const body = 'a'.repeat(size);
    const answer = await fetch(`http://127.0.0.1:${port}/`, { method: 'POST', body });
    expect([await answer.text(), read]).toEqual(['done', size]);
  });
});

describe('a reader', () => {
  const MUCH = Buffer.alloc(30_000_000, 'a');

  it.each<[string, Handler]>([
    ['of a file', (_, response) => void response.end(MUCH)],
    [
      'of a stream',
      (_, response) => {
        const more = () => {
          while (response.write(MUCH.subarray(0, 100_000)));
        };
        response.on('drain', more);
        more();
      },
    ],
  ])('%s who never reads is closed', async (_, handle) => {
    let gone = false;
    const port = await serving((request, response) => {
      response.once('close', () => {
        gone = true;
      });
      return handle(request, response);
    }, IMPATIENT);
    const { socket } = raw(port, GET);
    socket.pause();
    await until(() => gone);
    socket.destroy();
  });

  it('who reads slowly but steadily gets all of it', async () => {
    const size = 12_000_000;
    const port = await serving(
      (_, response) => void response.end(MUCH.subarray(0, size)),
      IMPATIENT,
    );
    const { socket, closed } = raw(port, GET.replace('\r\n\r\n', '\r\nConnection: close\r\n\r\n'));
    // A nap after every piece: never long, and all together longer than anyone may stand still.
    socket.on('data', () => {
      socket.pause();
      setTimeout(() => socket.resume(), 1);
    });
    expect((await closed).length).toBeGreaterThan(size);
  });

  it('may wait for an answer as long as it takes to make it', async () => {
    const port = await serving(async (_, response) => {
      await pause(400);
      response.end('at last');
    }, IMPATIENT);
    expect(await (await fetch(`http://127.0.0.1:${port}/`)).text()).toBe('at last');
  });
});

describe('connections', () => {
  it('of one address are limited, and told', async () => {
    const port = await serving(() => {}, { connections: { all: 100, ofOne: 3 } });
    const open = [1, 2, 3].map(() => raw(port, GET));
    await until(() => open.every(({ socket }) => !socket.connecting));
    const answer = await raw(port, GET).closed;
    expect(answer).toContain('HTTP/1.1 429 ');
    expect(answer).toContain('"code":"too-many"');
    for (const { socket } of open) socket.destroy();
    await pause(50);
    const again = raw(port, GET);
    await pause(50);
    expect(again.text()).toBe('');
    again.socket.destroy();
  });

  it('in all are limited, and told', async () => {
    const port = await serving(() => {}, { connections: { all: 1, ofOne: 3 } });
    const { socket } = raw(port, GET);
    await pause(50);
    expect(await raw(port, GET).closed).toContain('HTTP/1.1 503 ');
    socket.destroy();
  });

  it('are closed once nothing is asked any more', async () => {
    const port = await serving((_, response) => void response.end('ok'), { idleFor: 50 });
    expect(await raw(port, GET).closed).toContain('HTTP/1.1 200 OK');
  });

  it('carry a handful of requests sent ahead, and no more', async () => {
    let working = 0;
    const port = await serving(() => {
      working += 1;
    });
    await raw(port, GET.repeat(1_000)).closed;
    expect(working).toBeLessThanOrEqual(MOST_PIPELINED + 1);
    const few = raw(port, GET.repeat(4));
    await until(() => working >= MOST_PIPELINED + 4);
    expect(few.socket.closed).toBe(false);
    few.socket.destroy();
  });
});

describe('what comes before Next', () => {
  const settings = readSettings({ ALLOWED_HOSTS: '127.0.0.1,localhost' });
  const serve = (...steps: readonly Step[]) =>
    serving(chain([...guards(settings), ...steps], (_, response) => void response.end('next')));

  it('is passed by what is in order', async () => {
    const port = await serve();
    expect(await (await fetch(`http://127.0.0.1:${port}/read/a`)).text()).toBe('next');
  });

  it('answers in Next’s place', async () => {
    const port = await serve((_, response) => {
      response.end('from memory');
      return true;
    });
    expect(await (await fetch(`http://127.0.0.1:${port}/read/a`)).text()).toBe('from memory');
  });

  it.each([
    ['a body too large', '/api/annotate', { 'content-length': '9999999' }, 413, 'too-long'],
    ['a packed body', '/api/annotate', { 'content-encoding': 'gzip' }, 415, 'not-text'],
    ['a body for a page', '/about', {}, 405, 'bad-method'],
    [
      'another site’s request',
      '/api/annotate',
      { 'sec-fetch-site': 'cross-site' },
      403,
      'forbidden',
    ],
    ['another name', '/api/annotate', { host: 'evil.example' }, 421, 'wrong-host'],
    ['a broken address', '/api/%', {}, 404, 'not-found'],
    ['a very long address', `/api/${'a'.repeat(5_000)}`, {}, 414, 'address-too-long'],
    ['an address of another server', 'http://evil.example/', {}, 400, 'bad-request'],
    ['a page for errors of Next’s own', '/_global-error', {}, 404, 'not-found'],
    ['the same, written otherwise', '/%5fglobal-error', {}, 404, 'not-found'],
  ])('refuses %s', async (_, path, headers, status, code) => {
    const port = await serve();
    const lines = Object.entries({ host: 'localhost', 'content-length': '1', ...headers });
    const head = lines.map(([name, value]) => `${name}: ${value}\r\n`).join('');
    const answer = await raw(port, `POST ${path} HTTP/1.1\r\n${head}\r\n`).closed;
    expect(answer).toContain(`HTTP/1.1 ${status} `);
    expect(answer).toContain(`"code":"${code}"`);
  });

  it.each([
    ['TRACE', '/api/health', 'GET, HEAD, OPTIONS'],
    ['TRACE', '/api/annotate', 'POST, OPTIONS'],
    ['TRACE', '/', 'GET, HEAD'],
    ['OPTIONS', '/about', 'GET, HEAD'],
    ['GET', '/api/annotate?form=compact', 'POST, OPTIONS'],
    ['DELETE', '/api/characters/%E8%A1%8C', 'GET, HEAD, OPTIONS'],
    ['PUT', '/read/a', 'GET, HEAD'],
    ['PROPFIND', '/api/lookup?q=a', 'GET, HEAD, OPTIONS'],
  ])('refuses %s of %s, and says what would be answered', async (method, path, allow) => {
    const port = await serve();
    const head = `${method} ${path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`;
    const answer = await raw(port, head).closed;
    expect(answer).toContain('HTTP/1.1 405 ');
    expect(answer.toLowerCase()).toContain(`allow: ${allow.toLowerCase()}\r\n`);
  });

  it.each([
    ['a foreign one after ours', ['localhost', 'evil.example']],
    ['ours after a foreign one', ['evil.example', 'localhost']],
    ['ours twice', ['localhost', 'localhost']],
  ])('refuses two lines of Host, %s', async (_, hosts) => {
    const port = await serve();
    const lines = hosts.map((host, index) => `${index ? 'hOST' : 'Host'}: ${host}\r\n`).join('');
    const answer = await raw(port, `GET / HTTP/1.1\r\n${lines}Connection: close\r\n\r\n`).closed;
    expect(answer).toContain('HTTP/1.1 400 ');
    expect(answer).toContain('"code":"bad-request"');
  });

  it('hangs up on a body that never ends and nobody reads', async () => {
    const port = await serve();
    const { socket, closed } = raw(
      port,
      'GET /about HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n',
    );
    const flood = setInterval(() => socket.write(`1000\r\n${'a'.repeat(4_096)}\r\n`), 5);
    expect(await closed).toContain('next');
    clearInterval(flood);
  });

  it('says when to ask again', async () => {
    const limits = { aSecond: 1, burst: 2, atOnceOfOne: 9, atOnce: 9 };
    const port = await serving(
      chain([rateStep(0, limits)], (_, response) => void response.end('next')),
    );
    const ask = (path: string) => fetch(`http://127.0.0.1:${port}${path}`);
    const answers = [await ask('/api/lookup'), await ask('/api/lookup'), await ask('/api/lookup')];
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 429]);
    expect(answers[2]?.headers.get('retry-after')).toBe('1');
    expect(await answers[2]?.json()).toMatchObject({ error: { code: 'too-many' } });
    expect((await ask('/api/health')).status).toBe(200);
    expect((await ask('/read/a')).status).toBe(200);
  });
});
