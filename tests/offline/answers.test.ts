import { beforeEach, describe, expect, it } from 'vitest';
import {
  answerPage,
  answerRouter,
  keepSeen,
  kindOf,
  type PageTools,
} from '../../lib/offline/answers';
import { answerFile, keepFiles, leaveOutPassedBy, takeOver } from '../../lib/offline/kept-files';
import { keepPages } from '../../lib/offline/kept-pages';
import { ROOMS } from '../../lib/offline/names';
import { DEFAULTS } from '../../lib/reader/preferences/preferences';

const ORIGIN = 'https://read.example.org';

/** A request as the service worker sees it. */
const asked = (
  path: string,
  more: Partial<Pick<Request, 'method' | 'mode'>> & { headers?: Record<string, string> } = {},
) =>
  ({
    method: 'GET',
    mode: 'navigate',
    url: ORIGIN + path,
    ...more,
    headers: new Headers(more.headers),
  }) as Request;

describe('which requests are answered', () => {
  const kind = (...of: Parameters<typeof asked>) => kindOf(asked(...of), ORIGIN);

  it('pages, what the router asks for, built files, and what is shared', () => {
    expect(kind('/read/breakfast-shop')).toBe('page');
    expect(kind('/?_rsc=1', { mode: 'cors', headers: { rsc: '1' } })).toBe('router');
    expect(kind('/_next/static/chunks/a.js', { mode: 'no-cors' })).toBe('file');
    expect(kind('/share', { method: 'POST' })).toBe('share');
  });

  it('and nothing else: no question to the server, no other site, no part of a file', () => {
    expect(kind('/api/lookup?q=%E8%8C%B6', { mode: 'cors' })).toBeNull();
    expect(kind('/api/annotate', { method: 'POST', mode: 'cors' })).toBeNull();
    expect(kind('/engine/manifest.json', { mode: 'cors' })).toBeNull();
    expect(kind('/_next/static/media/a.mp3', { headers: { range: 'bytes=0-' } })).toBeNull();
    expect(
      kindOf({ ...asked('/'), url: 'https://elsewhere.example/', headers: new Headers() }, ORIGIN),
    ).toBeNull();
  });
});

/** A browser's caches, and a server of one build. */
function surroundings(id: string, stores = new Map<string, Map<string, Response>>()) {
  const path = (request: RequestInfo | URL) => {
    const { pathname, search } = new URL(
      request instanceof Request ? request.url : request,
      ORIGIN,
    );
    return pathname + search;
  };
  const cacheOf = (name: string) => {
    const store = stores.get(name) ?? new Map<string, Response>();
    stores.set(name, store);
    return {
      match: async (request: RequestInfo | URL) => store.get(path(request))?.clone(),
      put: async (request: RequestInfo | URL, response: Response) =>
        void store.set(path(request), response),
      delete: async (request: RequestInfo | URL) => store.delete(path(request)),
      keys: async () => [...store.keys()].map((key) => new Request(ORIGIN + key)),
    } as unknown as Cache;
  };
  const work: Promise<unknown>[] = [];
  const page = (text: string, status = 200) =>
    new Response(`<!DOCTYPE html><html lang="en" class="old"><body>${text} ${id}</body></html>`, {
      status,
      headers: { 'content-type': 'text/html; charset=utf-8', 'content-encoding': 'gzip' },
    });
  const server: { answer: (address: string) => Promise<Response> } = {
    answer: async (address) =>
      address.startsWith('/_next/')
        ? new Response(address.endsWith('.css') ? 'url(../media/kai.woff2)' : address)
        : page(address),
  };
  const tools: PageTools = {
    build: {
      id,
      files: [
        `/_next/static/chunks/${id}.js`,
        `/_next/static/chunks/${id}.css`,
        '/_next/static/chunks/same.js',
      ],
      articles: ['/read/a', '/read/b'],
    },
    caches: {
      open: async (name) => cacheOf(name),
      keys: async () => [...stores.keys()],
      delete: async (name) => stores.delete(name),
    },
    request: (address) => server.answer(String(address)),
    preferences: async () => null,
    later: (one) => void work.push(one),
    patience: 20,
  };
  return {
    tools,
    stores,
    server,
    page,
    settle: () => Promise.all(work),
    kept: (name: string) => [...(stores.get(name)?.keys() ?? [])],
  };
}

const offline = () => Promise.reject(new TypeError('Failed to fetch'));
const from = (answer: Response) => () => Promise.resolve(answer);
const text = async (answer: Promise<Response>) => (await answer).text();

describe('a page', () => {
  let world: ReturnType<typeof surroundings>;
  beforeEach(async () => {
    world = surroundings('b1');
    await keepPages(world.tools);
  });

  it('is the server’s as long as it answers, and is kept so', async () => {
    const { tools, page, settle } = world;
    expect(await text(answerPage(tools, asked('/about'), from(page('now'))))).toContain('now b1');
    await settle();
    expect(await text(answerPage(tools, asked('/about'), offline))).toContain('now b1');
  });

  it('is the kept one without a network, after a server’s failure, and when nothing comes', async () => {
    const { tools, page } = world;
    expect(await text(answerPage(tools, asked('/review'), offline))).toContain('/review b1');
    expect(await text(answerPage(tools, asked('/review'), from(page('', 502))))).toContain(
      '/review b1',
    );
    expect(await text(answerPage(tools, asked('/review'), () => new Promise(() => {})))).toContain(
      '/review b1',
    );
  });

  it('that is missing is the server’s to tell', async () => {
    const { tools, page } = world;
    expect((await answerPage(tools, asked('/no'), from(page('', 404)))).status).toBe(404);
    expect((await answerPage(tools, asked('/no'), from(page('', 500)))).status).toBe(500);
  });

  it('that is not here says so', async () => {
    const { tools } = world;
    expect(await text(answerPage(tools, asked('/read/a'), offline))).toContain('/offline b1');
  });

  it('of an own text is one for all, and none is kept under its address', async () => {
    const { tools, page, settle, kept } = world;
    await answerPage(tools, asked('/texts/some-id'), from(page('')));
    await settle();
    expect(kept('hangjian-pages-b1')).not.toContain('/texts/some-id');
    expect(await text(answerPage(tools, asked('/texts/some-id'), offline))).toContain(
      '/texts/own b1',
    );
  });

  it('with a question in its address is answered by the room, and never kept', async () => {
    const { tools, page, settle, kept } = world;
    await answerPage(tools, asked('/dictionary?q=%E8%8C%B6'), from(page('茶')));
    await settle();
    expect(kept('hangjian-pages-b1')).toEqual(expect.arrayContaining([...ROOMS]));
    expect(await text(answerPage(tools, asked('/dictionary?q=%E8%8C%B6'), offline))).toContain(
      '/dictionary b1',
    );
  });

  it('of another build is shown and not kept', async () => {
    const { tools, settle } = world;
    const other = new Response('<!DOCTYPE html><html>b2</html>', {
      headers: { 'content-type': 'text/html' },
    });
    expect(await text(answerPage(tools, asked('/about'), from(other)))).toContain('b2');
    await settle();
    expect(await text(answerPage(tools, asked('/about'), offline))).toContain('/about b1');
  });

  it('has the root element of what is chosen now', async () => {
    const tools = {
      ...world.tools,
      preferences: async () => ({ ...DEFAULTS, theme: 'dark' as const }),
    };
    const answer = await answerPage(tools, asked('/about'), offline);
    expect(answer.headers.get('content-encoding')).toBeNull();
    expect(await answer.text()).toMatch(
      /^<!DOCTYPE html><html lang="en" [^>]*data-theme="dark"[^>]*><body>/,
    );
  });
});

describe('what the router asks for', () => {
  const ahead = { headers: { rsc: '1', 'next-router-prefetch': '1' } };
  const flight = () => new Response('1:', { headers: { 'content-type': 'text/x-component' } });

  it('is the server’s alone; without it the router loads the page as a whole', async () => {
    const { tools } = surroundings('b1');
    const answer = await answerRouter(tools, asked('/about'), offline);
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'text/plain']);
  });

  it('has an article that is opened kept, and none that is only looked at ahead', async () => {
    const { tools, settle, kept } = surroundings('b1');
    await answerRouter(tools, asked('/read/b', ahead), from(flight()));
    await answerRouter(tools, asked('/read/a', { headers: { rsc: '1' } }), from(flight()));
    await settle();
    expect(kept('hangjian-pages-b1')).toEqual(['/read/a']);
  });
});

describe('a built file', () => {
  it('comes once, and to a worker as from the address it asked for', async () => {
    const { tools, server } = surroundings('b1');
    const file = (destination: string) =>
      answerFile(
        tools,
        Object.defineProperty(new Request(`${ORIGIN}/_next/static/chunks/b1.js`), 'destination', {
          value: destination,
        }),
      );
    server.answer = async () =>
      Object.defineProperty(new Response('1'), 'url', { value: 'elsewhere' });
    const first = await file('worker');
    expect([first.url, await first.text()]).toEqual(['', '1']);
    server.answer = async () => new Response('2');
    expect(await (await file('script')).text()).toBe('1');
  });
});

describe('one build after another', () => {
  it('keeps what the one before it kept, fetches what is new, and throws away at the end', async () => {
    const first = surroundings('b1');
    await keepFiles(first.tools, [
      ...first.tools.build.files,
      '/_next/static/media/kai.woff2',
      '/_next/static/media/gone.woff2',
    ]);
    await keepPages(first.tools);
    await takeOver(first.tools);
    await keepSeen(first.tools, '/read/a');
    expect(first.kept('hangjian-files')).not.toContain('/_next/static/media/gone.woff2');

    const fetched: string[] = [];
    const second = surroundings('b2', first.stores);
    const { answer } = second.server;
    second.server.answer = (address) => {
      fetched.push(address);
      return answer(address);
    };
    await keepFiles(second.tools, second.tools.build.files);
    await keepPages(second.tools);
    await leaveOutPassedBy(second.tools);
    expect(fetched).not.toContain('/_next/static/chunks/same.js');
    // While it waits, all of the first is here.
    expect(await text(answerPage(first.tools, asked('/read/a'), offline))).toContain('b1');
    expect(first.kept('hangjian-files')).toContain('/_next/static/chunks/b1.js');
    expect(await text(answerPage(second.tools, asked('/read/a'), offline))).toContain('b2');

    const third = surroundings('b3', first.stores);
    await keepFiles(third.tools, third.tools.build.files);
    await keepPages(third.tools);
    await leaveOutPassedBy(third.tools);
    expect([...first.stores.keys()].sort()).toEqual([
      'hangjian-files',
      'hangjian-pages-b1',
      'hangjian-pages-b3',
    ]);
    await takeOver(third.tools);
    expect([...first.stores.keys()].sort()).toEqual(['hangjian-files', 'hangjian-pages-b3']);
    expect(third.kept('hangjian-files').sort()).toEqual([
      '/_next/static/chunks/b3.css',
      '/_next/static/chunks/b3.js',
      '/_next/static/chunks/same.js',
      '/_next/static/media/kai.woff2',
      '/sw.js?active',
    ]);
  });

  it('does not take over where a room or a file cannot be had', async () => {
    const { tools, server } = surroundings('b1');
    const { answer } = server;
    server.answer = async (address) =>
      address === '/review' ? new Response('', { status: 503 }) : answer(address);
    await expect(keepPages(tools)).rejects.toThrow('/review');
    server.answer = async () => new Response('', { status: 404 });
    await expect(keepFiles(tools, tools.build.files)).rejects.toThrow('is not there');
  });
});
