import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readManifest, sizeOf } from '@/lib/engine/shards/manifest';
import type { Shards } from '@/lib/engine/shards/names';
import { shardDamage, writeShards } from '@/lib/server/shards/files';

const bytes = (text: string) => new TextEncoder().encode(text.repeat(50));
const SHARDS: Shards = {
  lexicon: bytes('茶'),
  words: bytes('綠茶'),
  polyphones: bytes('行'),
  tags: bytes('n'),
  conversion: bytes('茶 茶|'),
  standings: bytes('9'),
  components: bytes('好 女子'),
  strokes: bytes('丿㇏'),
};

let folder: string;
beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'hangjian-shards-')), 'engine');
});
afterEach(() => rmSync(join(folder, '..'), { recursive: true, force: true }));

const at = (name: string) => join(folder, name);

it('writes each shard as it is and packed, under its hash, and what they are', async () => {
  const manifest = await writeShards(folder, SHARDS);
  expect(readManifest(readFileSync(at('manifest.json'), 'utf8'))).toEqual(manifest);
  const { file, size, packed, sha256 } = manifest.shards.words;
  expect(file).toBe(`words.${sha256.slice(0, 16)}.bin`);
  expect(size).toBe(300);
  expect(readFileSync(at(file))).toEqual(Buffer.from(SHARDS.words));
  const small = readFileSync(at(`${file}.br`));
  expect(small.length).toBe(packed);
  expect(brotliDecompressSync(small)).toEqual(Buffer.from(SHARDS.words));
  expect(sizeOf(manifest).size).toBe(150 + 300 + 150 + 50 + 400 + 50 + 500 + 300);
  expect(shardDamage(folder)).toBeNull();
});

it('packs nothing twice, and keeps the set before this one but none older', async () => {
  const first = await writeShards(folder, SHARDS);
  const written = statSync(at(`${first.shards.tags.file}.br`)).mtimeMs;
  const second = await writeShards(folder, { ...SHARDS, words: bytes('紅茶') });
  expect(second.shards.tags).toEqual(first.shards.tags);
  expect(statSync(at(`${first.shards.tags.file}.br`)).mtimeMs).toBe(written);
  expect(existsSync(at(first.shards.words.file))).toBe(true);
  await writeShards(folder, { ...SHARDS, words: bytes('烏龍茶') });
  expect(existsSync(at(first.shards.words.file))).toBe(false);
  expect(existsSync(at(`${second.shards.words.file}.br`))).toBe(true);
  expect(readdirSync(folder)).toHaveLength(1 + 2 * 9);
});

it('knows what is missing, cut short or of another version, and mends it', async () => {
  expect(shardDamage(folder)).toBe('is not there');
  const { shards } = await writeShards(folder, SHARDS);
  writeFileSync(at(shards.tags.file), 'x');
  expect(shardDamage(folder)).toBe('is damaged (tags)');
  rmSync(at(`${shards.lexicon.file}.br`));
  expect(shardDamage(folder)).toBe('is not whole (lexicon)');
  await writeShards(folder, SHARDS);
  expect(shardDamage(folder)).toBeNull();
  writeFileSync(at('manifest.json'), JSON.stringify({ format: 0, shards }));
  expect(shardDamage(folder)).toBe('is not there');
});
