import { describe, expect, it } from 'vitest';
import { readManifest, SHARD_FORMAT, shardFile } from '@/lib/engine/shards/manifest';
import { SHARD_NAMES } from '@/lib/engine/shards/names';

const SHA = '0123456789abcdef'.repeat(4);
const shards = Object.fromEntries(
  SHARD_NAMES.map((name) => [
    name,
    { file: shardFile(name, SHA), size: 9, packed: 5, sha256: SHA },
  ]),
);
const manifest = { format: SHARD_FORMAT, shards };

it('a manifest is read as it was written', () => {
  expect(readManifest(JSON.stringify(manifest))).toEqual(manifest);
});

it('one of before characters could be drawn is read, and one with a damaged part of them too', () => {
  const { strokes, ...before } = shards;
  const old = { ...manifest, shards: before };
  expect(readManifest(JSON.stringify(old))).toEqual(old);
  const spoilt = { ...manifest, shards: { ...before, strokes: { ...strokes, size: -1 } } };
  expect(readManifest(JSON.stringify(spoilt))).toEqual(old);
});

describe('what is no manifest of ours', () => {
  const { words, ...fewer } = shards;
  const withWords = (changed: object) => ({
    ...manifest,
    shards: { ...shards, words: { ...words, ...changed } },
  });
  it.each<[string, string]>([
    ['nothing', ''],
    ['a page', '<!doctype html>'],
    ['cut short', JSON.stringify(manifest).slice(0, 90)],
    ['null', 'null'],
    ['another version', JSON.stringify({ ...manifest, format: SHARD_FORMAT + 1 })],
    ['without a shard', JSON.stringify({ ...manifest, shards: fewer })],
    ['a file of another name', JSON.stringify(withWords({ file: '../../secret' }))],
    ['no size', JSON.stringify(withWords({ size: 0 }))],
    ['no hash', JSON.stringify(withWords({ sha256: 'abc' }))],
  ])('%s is refused', (_, text) => {
    expect(() => readManifest(text)).toThrow(/damaged|another version/);
  });
});
