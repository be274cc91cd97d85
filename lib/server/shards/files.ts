import { mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import {
  filesOf,
  readManifest,
  SHARD_FORMAT,
  type ShardFile,
  type ShardManifest,
  shardFile,
} from '../../engine/shards/manifest';
import { SHARD_NAMES, type ShardName, type Shards } from '../../engine/shards/names';
import { isMarked, markOf, writeWhole } from '../whole-files';

/** Where shards are served from: each as it is and packed, and a manifest that names one set. */
export const SHARDS_FOLDER = 'public/engine';
export const SHARDS_MANIFEST = 'manifest.json';
/** What a packed file is called beside its unpacked one, as file servers know it. */
export const PACKED = '.br';

/**
 * Of the lexicon 9 makes 4.9 MB in five seconds, 10 makes 4.5 in twenty, 11 makes 4.3 in thirty. It
 * is packed once for each dictionary and fetched by every learner.
 */
const QUALITY = 10;
/** Bits of the window: all of a shard. */
const WINDOW = 24;

const pack = promisify(brotliCompress);

const packed = (bytes: Uint8Array): Promise<Uint8Array> =>
  pack(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: QUALITY,
      [constants.BROTLI_PARAM_LGWIN]: WINDOW,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  });

const manifestIn = (folder: string): ShardManifest =>
  readManifest(readFileSync(join(folder, SHARDS_MANIFEST), 'utf8'));

/** What stands in `folder`; null where it is nothing of this version. */
function standing(folder: string): ShardManifest | null {
  try {
    return manifestIn(folder);
  } catch {
    return null;
  }
}

const isWhole = (folder: string, { file, size, packed, sha256 }: ShardFile) =>
  isMarked(readFileSync(join(folder, file)), { size, sha256 }) &&
  statSync(join(folder, `${file}${PACKED}`)).size === packed;

/** What is wrong with the shards in `folder`, to follow "The packed dictionary"; null when nothing. */
export function shardDamage(folder: string): string | null {
  const manifest = standing(folder);
  if (!manifest) return 'is not there';
  for (const name of SHARD_NAMES) {
    const shard = manifest.shards[name];
    try {
      if (shard && !isWhole(folder, shard)) return `is damaged (${name})`;
      if (!shard) return `is not whole (${name})`;
    } catch {
      return `is not whole (${name})`;
    }
  }
  return null;
}

/**
 * Writes shards into `folder`: what is there already is not packed again, the manifest comes last,
 * and the set before this one stays for whoever is fetching it.
 */
export async function writeShards(folder: string, shards: Shards): Promise<ShardManifest> {
  mkdirSync(folder, { recursive: true });
  const before = standing(folder);
  const write = async (name: ShardName) => {
    const bytes = shards[name];
    const mark = markOf(bytes);
    const known = before?.shards[name];
    if (known?.sha256 === mark.sha256 && existsWhole(folder, known)) return [name, known] as const;
    const file = shardFile(name, mark.sha256);
    const small = await packed(bytes);
    writeWhole(join(folder, file), bytes);
    writeWhole(join(folder, `${file}${PACKED}`), small);
    return [name, { file, ...mark, packed: small.length }] as const;
  };
  const made = Object.fromEntries(await Promise.all(SHARD_NAMES.map(write)));
  const manifest = { format: SHARD_FORMAT, shards: made } as unknown as ShardManifest;
  writeWhole(join(folder, SHARDS_MANIFEST), `${JSON.stringify(manifest, null, 2)}\n`);
  const named = [manifest, before].flatMap((set) => (set ? filesOf(set) : []));
  const stay = new Set(named.flatMap(({ file }) => [file, `${file}${PACKED}`]));
  for (const name of readdirSync(folder)) {
    if (name !== SHARDS_MANIFEST && !stay.has(name)) rmSync(join(folder, name), { force: true });
  }
  return manifest;
}

function existsWhole(folder: string, file: ShardFile): boolean {
  try {
    return isWhole(folder, file);
  } catch {
    return false;
  }
}
