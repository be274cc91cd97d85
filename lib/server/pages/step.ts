import type { Step } from '../front/chain';
import { chosenEncoding, type Encoding } from '../http/encoding';
import { logError } from '../http/log';
import type { Ask } from './ask';
import { createCache } from './cache';
import { bytesOf, type Kept, keepPage, keepWhole, replyFrom } from './kept';
import { type ReaderClass, visitorOf } from './reader-class';
import { send } from './reply';
import { type Recognise, recogniser, type Wanted } from './wanted';

const MEGABYTE = 1024 * 1024;

/** A page's beginning is exchanged within its compressed stream, which gzip can and Brotli cannot. */
const OFFERED: Readonly<Record<Wanted['kind'], readonly Encoding[]>> = {
  page: ['gzip'],
  own: ['gzip'],
  data: ['br', 'gzip'],
  file: ['br', 'gzip'],
};

/** What is worth compressing; fonts and pictures are compressed already. */
const TEXT = /\.(?:js|css|json|svg|txt|map)$/;

/**
 * Bytes kept at most. Each kind has its own, so that rare settings, addresses or router headers
 * made up by somebody or uncommon files never push out the pages that most readers get.
 */
const STORES = {
  common: 48 * MEGABYTE,
  rare: 16 * MEGABYTE,
  own: 4 * MEGABYTE,
  data: 16 * MEGABYTE,
  file: 32 * MEGABYTE,
} as const;

const isPage = (kind: Wanted['kind']): boolean => kind === 'page' || kind === 'own';

function storeFor(kind: Wanted['kind'], of: ReaderClass, encoding: Encoding): keyof typeof STORES {
  if (kind !== 'page') return kind;
  return of.common && encoding === 'gzip' ? 'common' : 'rare';
}

function encodingFor({ kind, path }: Wanted, header: string | string[] | undefined): Encoding {
  if (kind === 'file' && !TEXT.test(path)) return 'identity';
  return chosenEncoding(header, OFFERED[kind]);
}

function keyOf({ kind, path, headers }: Wanted, of: ReaderClass, encoding: Encoding): string {
  if (isPage(kind)) return `${encoding} ${path} ${of.cookie} ${of.agent}`;
  if (kind === 'file') return `${encoding} ${path}`;
  return `${encoding} ${path} ${of.dataCookie} ${JSON.stringify(headers)}`;
}

/**
 * Answers pages, the router's data and built files from memory, each rendered and compressed once.
 * What cannot be kept is left to the next step.
 * @param ask asks Next
 */
export function keptStep(ask: Ask, recognise: Recognise = recogniser()): Step {
  const caches = Object.fromEntries(
    Object.entries(STORES).map(([name, most]) => [name, createCache<Kept>({ most, bytesOf })]),
  ) as Record<keyof typeof STORES, ReturnType<typeof createCache<Kept>>>;
  return async (request, response) => {
    const wanted = recognise(request);
    if (!wanted) return false;
    const visitor = visitorOf(request.headers.cookie ?? '', request.headers['user-agent'] ?? '');
    const encoding = encodingFor(wanted, request.headers['accept-encoding']);
    const make = isPage(wanted.kind) ? keepPage : keepWhole;
    const cache = caches[storeFor(wanted.kind, visitor.of, encoding)];
    const kept = await cache
      .get(keyOf(wanted, visitor.of, encoding), () => make(ask, wanted, visitor.of, encoding))
      .catch((error: unknown) => {
        logError(error);
        return null;
      });
    if (!kept) return false;
    send(request, response, replyFrom(kept, visitor));
    return true;
  };
}
