/** What an engine is opened from, beside the language data in its code. */
export const ENGINE_SHARDS = [
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
export type EngineShard = (typeof ENGINE_SHARDS)[number];
export type EngineShards = Readonly<Record<EngineShard, Uint8Array>>;

/** All that is kept for a device; `strokes` is how characters are drawn, opened by itself. */
export const SHARD_NAMES = [...ENGINE_SHARDS, 'strokes'] as const;
export type ShardName = (typeof SHARD_NAMES)[number];
export type Shards = Readonly<Record<ShardName, Uint8Array>>;

/** Where the server has shards, and under what they are kept. */
export const SHARDS_ADDRESS = '/engine/';
export const MANIFEST_ADDRESS = `${SHARDS_ADDRESS}manifest.json`;
/** The browser's cache that holds them. */
export const SHARDS_CACHE = 'hangjian-engine';
