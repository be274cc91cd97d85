import { join } from 'node:path';
import { sizeOf } from '../../engine/shards/manifest';
import { SHARDS_FOLDER, writeShards } from '../shards/files';
import { makeShards } from '../shards/make';

/** Run by a build: writes what browsers open the engine from, out of the compiled dictionary. */
const manifest = await writeShards(join(process.cwd(), SHARDS_FOLDER), makeShards());
const { packed, size } = sizeOf(manifest);
const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(1);
console.warn(`${megabytes(packed)} MB to fetch, ${megabytes(size)} MB to keep.`);
