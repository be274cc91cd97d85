/** What an engine is opened from, beside the language data in its code. */
export const SHARD_NAMES = [
  'lexicon',
  'words',
  'polyphones',
  'tags',
  'conversion',
  /** How usual each entry is, for the search. */
  'standings',
  /** What characters are made of. */
  'components',
] as const;
export type ShardName = (typeof SHARD_NAMES)[number];
export type Shards = Readonly<Record<ShardName, Uint8Array>>;

/** Where the server has shards, and under what they are kept. */
export const SHARDS_ADDRESS = '/engine/';
export const MANIFEST_ADDRESS = `${SHARDS_ADDRESS}manifest.json`;
/** The browser's cache that holds them. */
export const SHARDS_CACHE = 'hangjian-engine';
