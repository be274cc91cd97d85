import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dictionaryDamage } from '@/lib/server/dictionary-files';
import type { Attack, Tried } from '../attack';

/** Flips in each file, at places spread over it. */
const FLIPS = 40;

function* damagesOf(good: Buffer): Iterable<Buffer> {
  for (let flip = 0; flip < FLIPS && good.length > 0; flip += 1) {
    const bad = Buffer.from(good);
    const at = Math.floor((flip * good.length) / FLIPS);
    bad[at] = (bad[at] ?? 0) ^ (1 << (flip % 8));
    yield bad;
  }
  yield Buffer.concat([good, Buffer.from('a')]);
  if (good.length > 0) yield good.subarray(0, -2);
}

function* run(): Iterable<Tried> {
  const folder = mkdtempSync(join(tmpdir(), 'hangjian-flipped-'));
  try {
    cpSync('dictionary/build', folder, { recursive: true });
    yield { what: 'the dictionary as it is', held: dictionaryDamage(folder) === null };
    for (const name of readdirSync(folder)) {
      const good = readFileSync(join(folder, name));
      let missed = 0;
      let tried = 0;
      for (const bad of damagesOf(good)) {
        writeFileSync(join(folder, name), bad);
        tried += 1;
        if (dictionaryDamage(folder) === null) missed += 1;
      }
      writeFileSync(join(folder, name), good);
      yield {
        what: `${name} damaged`,
        held: missed === 0,
        seen: `${tried - missed} of ${tried} found`,
      };
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export const attack: Attack = { name: 'flipped, added and lost bytes in the dictionary', run };
