import type { Surroundings } from './build';
import { ACTIVE, FILES_CACHE, isPagesCache, pagesCache } from './names';

/** Files fetched at once: the page that is open comes first. */
const AT_ONCE = 4;

/** The file of an address; fetched and kept where it is not. What is no file now is not kept. */
export async function fileOf({ caches, request }: Surroundings, asked: Request | string) {
  const files = await caches.open(FILES_CACHE);
  const known = await files.match(asked, { ignoreVary: true });
  if (known) return known;
  const answer = await request(asked);
  // A full disk is no reason not to show the page.
  if (answer.status === 200) await files.put(asked, answer.clone()).catch(() => undefined);
  return answer;
}

/**
 * The file of a request. A worker finds behind its own address what it is to run, and is told the
 * address that the answer came from, unless that has none.
 */
export async function answerFile(tools: Surroundings, asked: Request): Promise<Response> {
  const answer = await fileOf(tools, asked);
  return asked.destination === 'worker' ? new Response(answer.body, answer) : answer;
}

/** Keeps files that are not kept. @throws Error where one cannot be had */
export async function keepFiles(tools: Surroundings, addresses: readonly string[]): Promise<void> {
  const left = [...addresses];
  const next = async (): Promise<void> => {
    for (let address = left.pop(); address; address = left.pop()) {
      const answer = await fileOf(tools, address);
      if (answer.status !== 200) throw new Error(`${address} is not there.`);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, next));
}

const TYPEFACE = /\.woff2?$/;

/** Ends of the addresses that a build's style sheets name: typefaces. */
async function namedInStyles({ build, caches }: Surroundings): Promise<ReadonlySet<string>> {
  const files = await caches.open(FILES_CACHE);
  const named = new Set<string>();
  for (const address of build.files.filter((file) => file.endsWith('.css'))) {
    const text = (await (await files.match(address))?.text()) ?? '';
    for (const name of text.split(/[^\w.~-]/)) if (TYPEFACE.test(name)) named.add(name);
  }
  return named;
}

const pathOf = ({ url }: Request): string => new URL(url).pathname;
const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/** Says that this build answers from now on, and throws away what belongs to none: no tab is left. */
export async function takeOver(tools: Surroundings): Promise<void> {
  const { build, caches } = tools;
  const files = await caches.open(FILES_CACHE);
  await files.put(ACTIVE, new Response(build.id));
  const [stay, styles] = [new Set(build.files), await namedInStyles(tools)];
  for (const request of await files.keys()) {
    const path = pathOf(request);
    const stays = stay.has(path) || styles.has(nameOf(path)) || request.url.endsWith(ACTIVE);
    if (!stays) await files.delete(request);
  }
  await leaveOutPages(tools, [build.id]);
}

async function leaveOutPages({ caches }: Surroundings, stay: readonly string[]): Promise<void> {
  const names = new Set(stay.map(pagesCache));
  for (const name of await caches.keys()) {
    if (isPagesCache(name) && !names.has(name)) await caches.delete(name);
  }
}

/** Throws away the pages of builds that were kept and never took over. */
export async function leaveOutPassedBy(tools: Surroundings): Promise<void> {
  const { build, caches } = tools;
  const active = await (await caches.open(FILES_CACHE)).match(ACTIVE);
  if (active) await leaveOutPages(tools, [build.id, await active.text()]);
}
