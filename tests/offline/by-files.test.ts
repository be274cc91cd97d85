import { expect, it } from 'vitest';
import { answerPage, answerRouter, type PageTools } from '../../lib/offline/answers';
import { keepPages } from '../../lib/offline/kept-pages';

const ORIGIN = 'https://read.example.org';
const asked = (path: string, headers: Record<string, string> = {}) =>
  ({
    method: 'GET',
    mode: 'navigate',
    url: ORIGIN + path,
    headers: new Headers(headers),
  }) as Request;

/** A browser in front of a file server: folders by their index, pages of own texts by nobody. */
function behindFiles() {
  const kept = new Map<string, Response>();
  const [fetched, work]: [string[], Promise<unknown>[]] = [[], []];
  const cache = {
    match: async (address: string) => kept.get(address)?.clone(),
    put: async (address: string, answer: Response) => void kept.set(address, answer),
    keys: async () => [],
  } as unknown as Cache;
  const tools: PageTools = {
    build: { id: 'b1', files: [], articles: ['/read/a'], byFiles: true },
    caches: { open: async () => cache, keys: async () => [], delete: async () => true },
    request: async (address) => {
      fetched.push(String(address));
      return new Response(`<!DOCTYPE html><html>${address} b1</html>`, {
        headers: { 'content-type': 'text/html' },
      });
    },
    preferences: async () => null,
    later: (one) => void work.push(one),
  };
  return { tools, fetched, done: () => Promise.all(work) };
}

const nobody = (): Promise<Response> => Promise.resolve(new Response('', { status: 404 }));

it('pages are fetched by their folders, which no file server answers with another address', async () => {
  const { tools, fetched } = behindFiles();
  await keepPages(tools);
  expect(fetched).toContain('/');
  expect(fetched).toContain('/dictionary/');
  expect(fetched).toContain('/texts/own/');
  expect(fetched.every((address) => address.endsWith('/'))).toBe(true);
});

it('are found with a stroke at the end and without, and stand for own texts', async () => {
  const { tools } = behindFiles();
  await keepPages(tools);
  for (const [path, page] of [
    ['/dictionary', '/dictionary/'],
    ['/dictionary/', '/dictionary/'],
    ['/texts/0f3a', '/texts/own/'],
    ['/', '/'],
  ]) {
    const answer = await answerPage(tools, asked(path as string), nobody);
    expect(await answer.text()).toContain(`<html>${page} b1`);
  }
});

it('an article is kept once it has been opened', async () => {
  const { tools, done } = behindFiles();
  const first = await answerPage(tools, asked('/read/a/'), () => tools.request('/read/a/'));
  expect(await first.text()).toContain('/read/a/');
  await done();
  expect(await (await answerPage(tools, asked('/read/a'), nobody)).text()).toContain('/read/a/');
});

it('the router is told to load pages, without asking anybody', async () => {
  const { tools } = behindFiles();
  const answer = await answerRouter(tools, asked('/about?_rsc=1', { rsc: '1' }), () => {
    throw new Error('A file server has nothing for the router.');
  });
  expect(answer.headers.get('content-type')).toBe('text/plain');
});
