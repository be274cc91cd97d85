/** Where the service worker is; from here it answers for the whole site. */
export const WORKER_ADDRESS = '/sw.js';

/** Built files, whose names tell their content: those of every build that a tab may still show. */
export const FILES_CACHE = 'hangjian-files';
const PAGES_CACHE = 'hangjian-pages-';
/** The pages of one build. */
export const pagesCache = (build: string): string => PAGES_CACHE + build;
export const isPagesCache = (name: string): boolean => name.startsWith(PAGES_CACHE);
/** Under this, among the files, stands which build answers now. */
export const ACTIVE = '/sw.js?active';

/** The page that stands for each own text: which one is meant, the address says to the browser alone. */
export const OWN_TEXT = '/texts/own';
/** Shown where a page is asked for that is not here. */
export const NOT_HERE = '/offline';

/** Pages that are there without a network from the first visit on. */
export const ROOMS = [
  '/',
  '/vocabulary',
  '/review',
  '/progress',
  '/dictionary',
  '/settings',
  '/about',
] as const;

/** What other programs share comes here, and no further than the service worker. */
export const SHARE = '/share';
/** Behind an address: something was shared, and waits to be taken. */
export const GIVEN = '#given';

export const isArticle = (path: string): boolean => /^\/read\/[a-z0-9-]{1,100}$/.test(path);

/** Under which address the page of a path is kept; null for one that is not. */
export function keptUnder(path: string): string | null {
  if (/^\/texts\/[^/]+$/.test(path)) return OWN_TEXT;
  return isArticle(path) || ROOMS.some((room) => room === path) ? path : null;
}

/** What a page tells the service worker. */
export type Told =
  /** What was loaded before the service worker saw it. */
  | { readonly kind: 'seen'; readonly files: readonly string[]; readonly path: string }
  /** Keep all articles; answered with how many are kept, by the port that comes along. */
  | { readonly kind: 'keep-articles' }
  /** How many articles are kept of how many there are; answered as above. */
  | { readonly kind: 'count-articles' }
  /** Which build this is of; answered with its id. */
  | { readonly kind: 'build' };

export interface KeptArticles {
  readonly kept: number;
  readonly all: number;
}

/**
 * Name of the `<meta>` in pages that a file server has (`npm run export`): nobody there reads texts
 * or looks words up, so that all of it is done on this device.
 */
export const BY_FILES = 'hangjian-by-files';
