import type { IncomingMessage } from 'node:http';
import { NOT_HERE, ROOMS } from '@/lib/offline/names';
import { articleSlugs, articlesFolder } from '../article-files';

/** A request that is answered from memory. */
export interface Wanted {
  /** A page to read, the empty page of an own text, what Next's router asks for to change pages, or a built file. */
  readonly kind: 'page' | 'own' | 'data' | 'file';
  readonly path: string;
  /** Headers that change the answer, but for the cookies. */
  readonly headers: Readonly<Record<string, string>>;
}

/** The settings show every preference, so each learner's page is its own. */
const DATA_ONLY = '/settings';
const PAGES: readonly string[] = [...ROOMS.filter((room) => room !== DATA_ONLY), NOT_HERE];

/**
 * An own text: its page is the same for every id, but for the id, which the server knows nothing of.
 */
const OWN = /^\/texts\/[\w-]{1,64}$/;

/** What Next's answers to its router vary by. */
const ROUTER = [
  'rsc',
  'next-router-state-tree',
  'next-router-prefetch',
  'next-router-segment-prefetch',
  'next-url',
] as const;

const PARTIAL = ['next-router-state-tree', 'next-router-segment-prefetch'] as const;

/** Characters of one such header; the router's own are far shorter. */
const HEADER_MOST = 1000;

const FILE = /^\/_next\/static(?:\/[\w~-][\w.~-]*)+$/;
/** The router puts a sum of its headers into the address, for caches that overlook `Vary`. */
const ROUTER_QUERY = /^_rsc(?:=[\w-]{0,64})?$/;

export type Recognise = (request: IncomingMessage) => Wanted | null;

/** Knows the pages that can be kept: the fixed ones and the shipped articles. */
export function recogniser(slugs: readonly string[] = articleSlugs(articlesFolder())): Recognise {
  const pages = new Set<string>([...PAGES, ...slugs.map((slug) => `/read/${slug}`)]);
  return ({ method, url = '', headers }) => {
    if (method !== 'GET' && method !== 'HEAD') return null;
    const mark = url.indexOf('?');
    const path = mark < 0 ? url : url.slice(0, mark);
    const query = mark < 0 ? undefined : url.slice(mark + 1);
    if (headers.rsc === undefined) {
      if (query !== undefined) return null;
      if (pages.has(path)) return { kind: 'page', path, headers: {} };
      if (OWN.test(path)) return { kind: 'own', path, headers: {} };
      const whole = headers.range === undefined;
      return whole && FILE.test(path) ? { kind: 'file', path, headers: {} } : null;
    }
    if (!pages.has(path) && path !== DATA_ONLY) return null;
    // Whoever says nothing of what it has is sent the root element too, each its own.
    if (!PARTIAL.some((name) => name in headers)) return null;
    if (query !== undefined && !ROUTER_QUERY.test(query)) return null;
    const router = ROUTER.flatMap((name) => {
      const value = headers[name];
      return value === undefined ? [] : [[name, String(value)] as const];
    });
    if (router.some(([, value]) => value.length > HEADER_MOST)) return null;
    const address = query === undefined ? path : `${path}?${query}`;
    return { kind: 'data', path: address, headers: Object.fromEntries(router) };
  };
}
