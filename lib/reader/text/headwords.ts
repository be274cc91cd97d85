import type { Entry } from '../../domain/lexicon/lexicon';
import type { Block } from '../../domain/text';

type Headwords = ReadonlyMap<string, readonly Entry[]>;

const indexes = new WeakMap<Block, Headwords>();

/** Entries of a block by either spelling: made when first asked for, and once a block. */
export function headwordsOf(block: Block): Headwords {
  const known = indexes.get(block);
  if (known) return known;
  const index = new Map<string, Entry[]>();
  for (const entry of block.entries.values()) {
    for (const headword of new Set([entry.traditional, entry.simplified])) {
      const entries = index.get(headword);
      if (entries) entries.push(entry);
      else index.set(headword, [entry]);
    }
  }
  indexes.set(block, index);
  return index;
}
