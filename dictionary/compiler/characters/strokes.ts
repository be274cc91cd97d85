import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isHan } from '../../../lib/domain/han';
import type { Entry } from '../../../lib/domain/lexicon/lexicon';
import { GRID, packStrokes, simplified } from '../../../lib/search/handwriting/pack';
import { isVariant } from '../standings';

/** Side of the square that hanzi-writer-data draws in, and the y of its upper edge; y goes upwards. */
const SIDE = 1_024;
const TOP = 900;
const UNIT = SIDE / GRID;

/** Of a logarithm to the base of 2; the most usual character, 的, is counted 2²⁰ times. */
const A_DOUBLING = 12;
/** What is written so in Simplified alone comes after what is as usual in Traditional. */
const SIMPLIFIED = 24;

/**
 * How usual each character is, 0 to 255: the logarithm of how often the words were counted in whose
 * entries it stands. @param frequency occurrences by simplified form, 0 for none
 */
export function characterStandings(
  entries: readonly Entry[],
  frequency: (simplified: string) => number,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const words = new Set<string>();
  for (const entry of entries) {
    if (isVariant(entry)) continue;
    for (const word of new Set([entry.traditional, entry.simplified])) {
      // A word with two readings has been counted once.
      if (words.has(word)) continue;
      words.add(word);
      const count = frequency(entry.simplified);
      for (const one of word) counts.set(one, (counts.get(one) ?? 0) + count);
    }
  }
  const traditional = new Set(entries.flatMap((entry) => [...entry.traditional]));
  return new Map(
    Array.from(counts, ([character, count]) => {
      const own = traditional.has(character) ? 0 : SIMPLIFIED;
      const usual = Math.round(Math.log2(count + 1) * A_DOUBLING) - own;
      return [character, Math.max(0, Math.min(255, usual))] as const;
    }),
  );
}

/**
 * The characters of the dictionary as they are written, for whoever draws one.
 * @param folder of the package hanzi-writer-data
 * @param standings of every character that has an entry
 */
export function compileStrokes(
  folder: string,
  standings: ReadonlyMap<string, number>,
): Uint8Array<ArrayBuffer> {
  const characters = readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .map((file) => file.slice(0, -'.json'.length))
    .filter((name) => isHan(name) && standings.has(name))
    .sort();
  return packStrokes(
    characters.map((character) => {
      const text = readFileSync(join(folder, `${character}.json`), 'utf8');
      const { medians } = JSON.parse(text) as { medians: readonly (readonly number[])[][] };
      const strokes = medians.map((line) =>
        simplified(line.flatMap(([x = 0, y = 0]) => [x / UNIT, (TOP - y) / UNIT])),
      );
      return { character, standing: standings.get(character) ?? 0, strokes };
    }),
  );
}
