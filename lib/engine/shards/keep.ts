import { HangjianError } from '../../domain/errors';
import type { Progress } from '../worker/messages';
import {
  filesOf,
  INDEX_FORMAT,
  readManifest,
  type ShardFile,
  type ShardManifest,
  sizeOf,
} from './manifest';
import { ENGINE_SHARDS, type EngineShards, MANIFEST_ADDRESS, SHARDS_ADDRESS } from './names';

/** Where shards come from and where they are kept: the browser's own, unless a test gives others. */
export interface ShardStore {
  readonly cache: Pick<Cache, 'match' | 'put' | 'delete' | 'keys'>;
  readonly request: typeof fetch;
  /** SHA-256, hexadecimal. */
  readonly hash: (bytes: Uint8Array<ArrayBuffer>) => Promise<string>;
  /** Milliseconds without a byte after which a shard is given up. */
  readonly patience?: number;
}

const PATIENCE = 30_000;

const addressOf = ({ file }: ShardFile): string => `${SHARDS_ADDRESS}${file}`;

const notFetched = (cause?: unknown): HangjianError =>
  new HangjianError(
    'internal',
    'The dictionary could not be fetched just now. What has come is kept; try again later.',
    { cause },
  );

const noRoom = (cause: unknown): HangjianError =>
  new HangjianError(
    'storage-failed',
    'This browser has no room for the dictionary. Your texts and words are untouched.',
    { cause },
  );

async function bytesOf(response: Response): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await response.arrayBuffer());
}

const isShard = async ({ hash }: ShardStore, bytes: Uint8Array<ArrayBuffer>, shard: ShardFile) =>
  bytes.length === shard.size && (await hash(bytes)) === shard.sha256;

/** The set that is kept, as its manifest has it; null where there is none that this code opens. */
async function keptManifest({ cache }: ShardStore): Promise<ShardManifest | null> {
  const kept = await cache.match(MANIFEST_ADDRESS);
  if (!kept) return null;
  try {
    return readManifest(await kept.text());
  } catch {
    return null;
  }
}

/** A shard that is kept, its hash verified; null where it is not here, and where it was damaged. */
async function readShard(
  store: ShardStore,
  shard: ShardFile,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const kept = await store.cache.match(addressOf(shard));
  const bytes = kept ? await bytesOf(kept) : null;
  if (bytes && (await isShard(store, bytes, shard))) return bytes;
  await store.cache.delete(addressOf(shard));
  return null;
}

/** What is kept of an engine; null where its shards are not all here and whole. */
export async function readShards(store: ShardStore): Promise<EngineShards | null> {
  const manifest = await keptManifest(store);
  if (!manifest) return null;
  const read = await Promise.all(
    ENGINE_SHARDS.map(async (name) => {
      const bytes = await readShard(store, manifest.shards[name]);
      return bytes ? [[name, bytes] as const] : [];
    }),
  );
  const whole = read.flat();
  if (whole.length === ENGINE_SHARDS.length) {
    return Object.fromEntries(whole) as unknown as EngineShards;
  }
  // Another tab may have put a newer set in its place; then that one is whole.
  const now = await keptManifest(store);
  if (JSON.stringify(now) === JSON.stringify(manifest)) await store.cache.delete(MANIFEST_ADDRESS);
  return null;
}

/** The pieces of an answer's body; given up where the network stops giving any. */
async function* piecesOf(
  { request, patience = PATIENCE }: ShardStore,
  address: string,
  cache: RequestCache,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const controller = new AbortController();
  const abort = () => controller.abort();
  let timer = setTimeout(abort, patience);
  try {
    const answer = await request(address, { cache, signal: controller.signal });
    const reader = answer.ok ? answer.body?.getReader() : undefined;
    if (!reader) throw notFetched();
    for (;;) {
      clearTimeout(timer);
      timer = setTimeout(abort, patience);
      const { done, value } = await reader.read();
      if (done) return;
      yield value as Uint8Array<ArrayBuffer>;
    }
  } catch (cause) {
    throw cause instanceof HangjianError ? cause : notFetched(cause);
  } finally {
    clearTimeout(timer);
    abort();
  }
}

/** Fetches a shard and keeps it. Yields how many bytes of it are here; of one that is kept, all. */
async function* keepShard(store: ShardStore, shard: ShardFile): AsyncGenerator<number> {
  if (await readShard(store, shard)) {
    yield shard.size;
    return;
  }
  const bytes = new Uint8Array(shard.size);
  let size = 0;
  // The cache of shards is enough: the browser's own need not have them too.
  for await (const piece of piecesOf(store, addressOf(shard), 'no-store')) {
    if (size + piece.length > bytes.length) throw notFetched();
    bytes.set(piece, size);
    size += piece.length;
    yield size;
  }
  if (!(await isShard(store, bytes.subarray(0, size), shard))) throw notFetched();
  const headers = { 'content-type': 'application/octet-stream' };
  await store.cache.put(addressOf(shard), new Response(bytes, { headers })).catch((cause) => {
    throw noRoom(cause);
  });
}

/** Where the index that is made here of a set lies: the same entries and code give the same bytes. */
const indexAddress = ({ shards: { lexicon, standings } }: ShardManifest): string =>
  `${SHARDS_ADDRESS}index-${INDEX_FORMAT}.${lexicon.sha256.slice(0, 16)}.${standings.sha256.slice(0, 16)}`;

/** Of the bytes of an index, where they are kept. */
const INDEX_HASH = 'x-sha256';

/** The index that was made of the set that is kept; null where there is none, or it is damaged. */
export async function readIndex(store: ShardStore): Promise<Uint8Array<ArrayBuffer> | null> {
  const manifest = await keptManifest(store);
  const kept = manifest && (await store.cache.match(indexAddress(manifest)));
  if (!kept) return null;
  const bytes = await bytesOf(kept);
  return (await store.hash(bytes)) === kept.headers.get(INDEX_HASH) ? bytes : null;
}

/** Keeps the index of the set that is kept. */
export async function keepIndex(store: ShardStore, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
  const manifest = await keptManifest(store);
  if (!manifest) return;
  const headers = { [INDEX_HASH]: await store.hash(bytes) };
  await store.cache.put(indexAddress(manifest), new Response(bytes, { headers }));
}

/** Throws away what belongs to no set, once there is a whole one. */
async function tidy({ cache }: ShardStore, manifest: ShardManifest): Promise<void> {
  const addresses = filesOf(manifest).map(addressOf);
  const stay = new Set([MANIFEST_ADDRESS, indexAddress(manifest), ...addresses]);
  for (const request of await cache.keys()) {
    if (!stay.has(new URL(request.url).pathname)) await cache.delete(request);
  }
}

/** The text of the manifest that the server has now. */
async function serverManifest(store: ShardStore): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  for await (const piece of piecesOf(store, MANIFEST_ADDRESS, 'no-cache')) {
    text += decoder.decode(piece, { stream: true });
  }
  return text;
}

/**
 * The strokes that drawn characters are compared with: those of the set that is kept, else the
 * server's, which are kept from then on, so that the set that may come later has them.
 * @throws HangjianError with a message for the learner
 */
export async function readStrokesShard(store: ShardStore): Promise<Uint8Array<ArrayBuffer>> {
  const own = (await keptManifest(store))?.shards.strokes;
  const kept = own && (await readShard(store, own));
  if (kept) return kept;
  const shard = readManifest(await serverManifest(store)).shards.strokes;
  if (!shard) throw notFetched();
  for await (const _ of keepShard(store, shard));
  const bytes = await readShard(store, shard);
  if (!bytes) throw notFetched();
  return bytes;
}

/**
 * Has the server's set of shards kept: only those that are not kept already are fetched. The one kept
 * before can be opened until the new one is whole; the manifest, put last, is the switch. What has
 * come before a failure need not come again.
 * @throws HangjianError with a message for the learner
 */
export async function* keepShards(store: ShardStore): AsyncGenerator<Progress> {
  const text = await serverManifest(store);
  const manifest = readManifest(text);
  const all = sizeOf(manifest).size;
  let done = 0;
  yield { done, all };
  for (const shard of filesOf(manifest)) {
    for await (const size of keepShard(store, shard)) yield { done: done + size, all };
    done += shard.size;
  }
  const headers = { 'content-type': 'application/json' };
  await store.cache.put(MANIFEST_ADDRESS, new Response(text, { headers })).catch((cause) => {
    throw noRoom(cause);
  });
  await tidy(store, manifest);
}
