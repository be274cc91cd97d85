/** What an engine is opened from, beside the language data in its code. */
export const SHARD_NAMES = ['lexicon', 'words', 'polyphones', 'tags', 'conversion'] as const;
export type ShardName = (typeof SHARD_NAMES)[number];
export type Shards = Readonly<Record<ShardName, Uint8Array>>;
