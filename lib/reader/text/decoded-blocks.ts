import type { Entry } from '../../domain/lexicon/lexicon';
import type { Block } from '../../domain/text';
import { decodeBlock } from '../../domain/wire/wire';
import { headwordsOf } from './headwords';
import type { HeldBlock } from './held-block';

/** A block as it is to be shown, with its entries by spelling. */
export interface DecodedBlock {
  readonly block: Block;
  readonly headwords: () => ReadonlyMap<string, readonly Entry[]>;
}

interface Kept extends DecodedBlock {
  /** Before the learner's corrections. */
  readonly source: Block;
}

/** Blocks kept whether or not anyone holds them: some fifty thousand characters. */
const RECENT = 16;

const keep = (source: Block, block: Block): Kept => ({
  source,
  block,
  headwords: () => headwordsOf(block),
});

/**
 * Blocks of a text that have been decoded. A view that shows one holds it, and is given the very
 * same object as long as it does; what nobody holds may go, the latest aside.
 */
export function decodedBlocks() {
  // A block leads to what is kept with it, so that whoever holds the block holds all of it.
  const keptOf = new WeakMap<Block, Kept>();
  const known = new Map<HeldBlock, WeakRef<Block>>();
  const recent = new Map<HeldBlock, Kept>();
  let change = (block: Block): Block => block;

  const touch = (held: HeldBlock, kept: Kept) => {
    recent.delete(held);
    recent.set(held, kept);
    const [oldest] = recent.keys();
    if (recent.size > RECENT && oldest) recent.delete(oldest);
  };
  const remember = (held: HeldBlock, kept: Kept) => {
    keptOf.set(kept.block, kept);
    known.set(held, new WeakRef(kept.block));
  };
  const find = (held: HeldBlock): Kept | undefined => {
    const block = known.get(held)?.deref();
    return block && keptOf.get(block);
  };
  return {
    /** undefined where nothing is annotated yet. */
    of: (held: HeldBlock): DecodedBlock | undefined => {
      if (!held.wire) return undefined;
      const found = find(held);
      if (found) {
        touch(held, found);
        return found;
      }
      const source = decodeBlock(held.wire());
      const kept = keep(source, change(source));
      remember(held, kept);
      touch(held, kept);
      return kept;
    },
    forget: (held: HeldBlock) => {
      known.delete(held);
      recent.delete(held);
    },
    /** Shows every block through `next` from now on; what it leaves alone stays the same object. */
    through: (next: (block: Block) => Block) => {
      change = next;
      for (const held of known.keys()) {
        const kept = find(held);
        if (!kept) {
          known.delete(held);
          continue;
        }
        const block = change(kept.source);
        if (block === kept.block) continue;
        const changed = keep(kept.source, block);
        remember(held, changed);
        if (recent.has(held)) recent.set(held, changed);
      }
    },
  };
}
