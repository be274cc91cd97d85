import { HangjianError } from '../../domain/errors';
import { ENGINE_SHARDS, type EngineShard, SHARD_NAMES, type ShardName } from './names';

/** Raised whenever shards change their form, so that code never opens those of another version. */
export const SHARD_FORMAT = 1;

/** Raised whenever an index made on a device changes: its form, or what its terms are. */
export const INDEX_FORMAT = 1;

export interface ShardFile {
  /** Its name, with the beginning of its hash: what is behind an address never changes. */
  readonly file: string;
  /** Bytes unpacked. */
  readonly size: number;
  /** Bytes on the way, packed with Brotli. */
  readonly packed: number;
  /** Of the unpacked bytes, hexadecimal. */
  readonly sha256: string;
}

/** One set of shards that belong together. */
export interface ShardManifest {
  readonly format: number;
  /** A set that was kept before characters could be drawn has no `strokes`, and opens all the same. */
  readonly shards: Readonly<Record<EngineShard, ShardFile>> &
    Readonly<Partial<Record<ShardName, ShardFile>>>;
}

/** Characters of the hash in a file's name. */
const NAMED = 16;

export const shardFile = (name: ShardName, sha256: string): string =>
  `${name}.${sha256.slice(0, NAMED)}.bin`;

const isCount = (value: unknown): boolean => Number.isSafeInteger(value) && (value as number) > 0;

const isFile = (name: ShardName, value: unknown): value is ShardFile => {
  if (typeof value !== 'object' || value === null) return false;
  const { file, size, packed, sha256 } = value as Partial<ShardFile>;
  if (typeof sha256 !== 'string' || !/^[0-9a-f]{64}$/.test(sha256)) return false;
  return file === shardFile(name, sha256) && isCount(size) && isCount(packed);
};

/**
 * A manifest out of what a server, a file or a cache has.
 * @throws HangjianError `damaged` for anything else, or for a set of another version
 */
export function readManifest(text: string): ShardManifest {
  try {
    const { format, shards } = JSON.parse(text) as Partial<ShardManifest>;
    const known = shards as Partial<Record<ShardName, unknown>>;
    const named = SHARD_NAMES.filter((name) => isFile(name, known[name]));
    if (format === SHARD_FORMAT && ENGINE_SHARDS.every((name) => named.includes(name))) {
      const whole = Object.fromEntries(named.map((name) => [name, known[name]]));
      return { format, shards: whole as unknown as ShardManifest['shards'] };
    }
  } catch (cause) {
    throw new HangjianError('damaged', 'The dictionary’s list of parts is damaged.', { cause });
  }
  throw new HangjianError('damaged', 'The dictionary on the server is of another version.');
}

/** The files of a set, in the order they are fetched. */
export const filesOf = ({ shards }: ShardManifest): ShardFile[] =>
  SHARD_NAMES.flatMap((name) => shards[name] ?? []);

/** Bytes of a whole set: those on the way, and those kept. */
export function sizeOf(manifest: ShardManifest): {
  readonly packed: number;
  readonly size: number;
} {
  const all = filesOf(manifest);
  const sum = (count: (file: ShardFile) => number): number =>
    all.reduce((total, file) => total + count(file), 0);
  return { packed: sum((file) => file.packed), size: sum((file) => file.size) };
}
