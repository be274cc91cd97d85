import type { ShardStore } from './keep';
import { SHARDS_CACHE } from './names';

/** The browser's own network and cache, for shards; not there on pages that came over plain http. */
export const deviceStore = async (): Promise<ShardStore> => ({
  cache: await caches.open(SHARDS_CACHE),
  request: (input, init) => fetch(input, init),
  hash: async (bytes) => {
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
    return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
  },
});
