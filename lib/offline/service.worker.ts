import { cookieValue } from '../reader/preferences/cookies';
import { COOKIE, type Preferences, parsePreferences } from '../reader/preferences/preferences';
import { answerPage, answerRouter, keepSeen, kindOf, type PageTools } from './answers';
import type { Build } from './build';
import { give, givenBy, takenAt } from './inbox';
import { answerFile, keepFiles, leaveOutPassedBy, takeOver } from './kept-files';
import { findPage, keepPages } from './kept-pages';
import type { KeptArticles, Told } from './names';

/*
 * The service worker: all that opens is kept here, so that it opens without a network. The next one
 * waits until no tab is left (there is no `skipWaiting`): a page is never answered by a build that is
 * not its own.
 */

/** Put in place where this is bundled. */
declare const BUILD: Build;

interface Extended extends Event {
  readonly waitUntil: (work: Promise<unknown>) => void;
}
interface Asked extends Extended {
  readonly request: Request;
  readonly respondWith: (answer: Promise<Response>) => void;
}
interface Heard extends Extended, Pick<MessageEvent<Told>, 'data' | 'ports'> {}

interface Scope {
  readonly clients: { readonly claim: () => Promise<void> };
  readonly cookieStore?: { get(name: string): Promise<{ readonly value?: string } | null> };
  addEventListener(type: 'install' | 'activate', heard: (event: Extended) => void): void;
  addEventListener(type: 'fetch', heard: (event: Asked) => void): void;
  addEventListener(type: 'message', heard: (event: Heard) => void): void;
}
const scope = globalThis as unknown as Scope;

/** Where the browser lets a service worker read cookies. */
async function preferences(): Promise<Preferences | null> {
  if (!scope.cookieStore) return null;
  const cookie = await scope.cookieStore.get(COOKIE);
  return parsePreferences(cookieValue(`${COOKIE}=${cookie?.value ?? ''}`, COOKIE));
}

const tools = {
  build: BUILD,
  caches,
  request: (...asked: Parameters<typeof fetch>) => fetch(...asked),
};
const pageTools = (event: Extended): PageTools => ({
  ...tools,
  preferences,
  later: (work) => event.waitUntil(work),
});

async function install(): Promise<void> {
  await keepFiles(tools, BUILD.files);
  await keepPages(tools);
  await leaveOutPassedBy(tools);
}

async function activate(): Promise<void> {
  await takeOver(tools);
  // Pages of the first visit; when another build takes over, no page is open.
  await scope.clients.claim();
}

async function takeShared(request: Request): Promise<Response> {
  const given = givenBy(await request.formData());
  await give(given);
  return Response.redirect(takenAt(given), 303);
}

scope.addEventListener('install', (event) => event.waitUntil(install()));
scope.addEventListener('activate', (event) => event.waitUntil(activate()));
scope.addEventListener('fetch', (event) => {
  const { request } = event;
  const kind = kindOf(request, location.origin);
  if (kind === 'file') event.respondWith(answerFile(tools, request));
  if (kind === 'page') {
    event.respondWith(answerPage(pageTools(event), request, (path) => fetch(path ?? request)));
  }
  if (kind === 'router') {
    event.respondWith(answerRouter(pageTools(event), request, () => fetch(request)));
  }
  if (kind === 'share') event.respondWith(takeShared(request));
});

async function countArticles(): Promise<KeptArticles> {
  const found = await Promise.all(BUILD.articles.map((path) => findPage(tools, path)));
  return { kept: found.filter(Boolean).length, all: BUILD.articles.length };
}

async function keepArticles(): Promise<KeptArticles> {
  // One that does not come now comes when it is asked for again.
  for (const path of BUILD.articles) await keepSeen(tools, path).catch(() => false);
  return countArticles();
}

async function hear(told: Told): Promise<unknown> {
  switch (told.kind) {
    case 'build':
      return BUILD.id;
    case 'count-articles':
      return countArticles();
    case 'keep-articles':
      return keepArticles();
    case 'seen':
      await Promise.allSettled([keepFiles(tools, told.files), keepSeen(tools, told.path)]);
      return null;
  }
}

scope.addEventListener('message', (event) => {
  const [port] = event.ports;
  event.waitUntil(hear(event.data).then((answer) => port?.postMessage(answer)));
});
