import type { Build, Surroundings } from './build';
import { isArticle, isPagesCache, NOT_HERE, OWN_TEXT, pagesCache, ROOMS } from './names';

/** A page is found by its path: what it varies by is what it was asked with. */
const FIND = { ignoreVary: true } as const;

/** A whole page of this very build, for all who ask from this browser. */
export async function isOf({ id }: Build, answer: Response): Promise<boolean> {
  if (answer.status !== 200 || answer.redirected) return false;
  if (!answer.headers.get('content-type')?.startsWith('text/html')) return false;
  return (await answer.clone().text()).includes(id);
}

export async function findPage(
  { build, caches }: Surroundings,
  address: string,
): Promise<Response | undefined> {
  return (await caches.open(pagesCache(build.id))).match(address, FIND);
}

/** Keeps an answer to a page, if it is one of this build. */
export async function keepAnswer(
  { build, caches }: Surroundings,
  address: string,
  answer: Response,
): Promise<boolean> {
  if (!(await isOf(build, answer))) return false;
  await (await caches.open(pagesCache(build.id))).put(address, answer);
  return true;
}

/** Asks for a page and keeps it. Whether it is kept now. @throws where nobody answers */
export async function keepPage(tools: Surroundings, address: string): Promise<boolean> {
  if (tools.build.byFiles) return keepFilePage(tools, address);
  const answer = await tools.request(address, { cache: 'no-cache', redirect: 'error' });
  return keepAnswer(tools, address, answer);
}

/** A page is the index of its folder; some file servers answer for that without the stroke alone. */
async function keepFilePage(tools: Surroundings, address: string): Promise<boolean> {
  const folder = address === '/' ? '/' : `${address}/`;
  const answer = await tools.request(folder, { cache: 'no-cache' });
  // What came by way of another address no page can be opened with.
  const { status, headers, body } = answer;
  return keepAnswer(tools, address, new Response(body, { status, headers }));
}

/** Articles that a service worker before this one kept. */
async function articlesBefore({ build, caches }: Surroundings): Promise<readonly string[]> {
  const names = (await caches.keys()).filter(isPagesCache);
  const kept = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
  const paths = new Set(kept.flat().map(({ url }) => new URL(url).pathname));
  return [...paths].filter((path) => isArticle(path) && build.articles.includes(path));
}

/**
 * Keeps the pages of this build: the rooms, the page of own texts, and the articles that were kept of
 * the build before.
 * @throws Error where a room cannot be had, so that this build does not take over
 */
export async function keepPages(tools: Surroundings): Promise<void> {
  for (const address of [...ROOMS, OWN_TEXT, NOT_HERE]) {
    if (!(await keepPage(tools, address))) throw new Error(`${address} is not of this build.`);
  }
  // An article that does not come this time comes when it is read again.
  for (const path of await articlesBefore(tools)) await keepPage(tools, path).catch(() => false);
}
