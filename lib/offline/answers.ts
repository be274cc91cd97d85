import { pageHead } from '../reader/preferences/page-head';
import type { Preferences } from '../reader/preferences/preferences';
import type { Surroundings } from './build';
import { findPage, keepAnswer, keepPage } from './kept-pages';
import { isArticle, keptUnder, NOT_HERE, SHARE } from './names';

/** Milliseconds that a page which is here waits for the network to bring a newer one. */
const PATIENCE = 3_000;

export type Kind = 'file' | 'page' | 'router' | 'share';

/** How a request is answered; null for one that is left to the browser. */
export function kindOf(
  { method, url, mode, headers }: Pick<Request, 'method' | 'url' | 'mode' | 'headers'>,
  origin: string,
): Kind | null {
  const { pathname, origin: asked } = new URL(url);
  if (asked !== origin) return null;
  if (method === 'POST' && pathname === SHARE) return 'share';
  if (method !== 'GET' || headers.has('range')) return null;
  if (pathname.startsWith('/_next/static/')) return 'file';
  if (headers.has('rsc')) return 'router';
  return mode === 'navigate' ? 'page' : null;
}

export interface PageTools extends Surroundings {
  /** What the learner chose, as far as it can be known here. */
  readonly preferences: () => Promise<Preferences | null>;
  /** Goes on after the answer is given. */
  readonly later: (work: Promise<unknown>) => void;
  readonly patience?: number;
}

const ROOT = /^<!DOCTYPE html><html[^>]*>/;

/**
 * A kept page with the root element of what is chosen now, so that the first frame has the theme and
 * the size; the words follow when React takes the page over.
 */
async function asChosen(kept: Response, { preferences }: PageTools): Promise<Response> {
  const chosen = await preferences().catch(() => null);
  const headers = new Headers(kept.headers);
  for (const name of ['content-encoding', 'content-length', 'etag']) headers.delete(name);
  const html = await kept.text();
  return new Response(chosen ? html.replace(ROOT, () => pageHead(chosen)) : html, { headers });
}

const passed = (milliseconds: number): Promise<never> =>
  new Promise((_, reject) => {
    setTimeout(() => reject(new Error('No answer in time.')), milliseconds);
  });

/** File servers lead to the folder that a page is the index of. */
const withoutStroke = (path: string): string => (path === '/' ? path : path.replace(/\/$/, ''));

/**
 * A page: the server's, as long as it answers; else the one that is kept, or one that says there is
 * none. What an address asks a room (`?q=`) is between it and the page: the server is not told.
 * @param network asks the server for a path, or as the browser would where there is none
 */
export async function answerPage(
  tools: PageTools,
  { url }: Pick<Request, 'url'>,
  network: (path?: string) => Promise<Response>,
): Promise<Response> {
  const { pathname: path, search } = new URL(url);
  const pathname = tools.build.byFiles ? withoutStroke(path) : path;
  const address = keptUnder(pathname);
  const kept = address === null ? undefined : await findPage(tools, address);
  // All pages of a build are the same files for ever: the next one's come with its service worker.
  if (kept && tools.build.byFiles) return asChosen(kept, tools);
  try {
    const { patience = PATIENCE } = tools;
    const asked = network(kept && search !== '' ? pathname : undefined);
    const answer = await (kept ? Promise.race([asked, passed(patience)]) : asked);
    if (answer.status >= 500 && kept) return await asChosen(kept, tools);
    if (tools.build.byFiles && address !== null) {
      tools.later(keepSeen(tools, address).catch(() => false));
    } else if (address === pathname && search === '') {
      tools.later(keepAnswer(tools, address, answer.clone()).catch(() => false));
    }
    return answer;
  } catch (cause) {
    const shown = kept ?? (await findPage(tools, NOT_HERE));
    if (!shown) throw cause;
    return asChosen(shown, tools);
  }
}

/** What has the router load the page as a whole, which is then answered as above. */
const notForTheRouter = (): Response =>
  new Response('', { headers: { 'content-type': 'text/plain' } });

const isAhead = ({ headers }: Pick<Request, 'headers'>): boolean =>
  headers.has('next-router-prefetch') || headers.has('next-router-segment-prefetch');

/**
 * What the router asks for to change pages, from the server alone: it belongs to the build of the page
 * that asks. An article that is opened so is kept as a page, for it may be the first one next time.
 */
export async function answerRouter(
  tools: PageTools,
  asked: Request,
  network: () => Promise<Response>,
): Promise<Response> {
  const { pathname, searchParams } = new URL(asked.url);
  // A word that is looked up: the page is loaded, and the server not told of it.
  if (searchParams.has('q') && keptUnder(pathname) !== null) return notForTheRouter();
  // A file server has whole pages alone.
  if (tools.build.byFiles) return notForTheRouter();
  let answer: Response;
  try {
    answer = await network();
  } catch {
    return notForTheRouter();
  }
  if (answer.ok && isArticle(pathname) && !isAhead(asked)) {
    tools.later(keepSeen(tools, pathname).catch(() => false));
  }
  return answer;
}

/** Keeps an article that has been opened, unless it is kept. */
export async function keepSeen(tools: Surroundings, path: string): Promise<boolean> {
  if (!isArticle(path)) return false;
  return (await findPage(tools, path)) !== undefined || keepPage(tools, path);
}
