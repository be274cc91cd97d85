import type { Entry } from '../../domain/lexicon/lexicon';
import type { Block, Paragraph } from '../../domain/text';
import type { Preferences } from '../preferences/preferences';
import { createBlockList, type GivenBlock } from './block-list';
import { type DecodedBlock, decodedBlocks } from './decoded-blocks';
import type { Section } from './outline';

/**
 * The text that is open, as far as its blocks have arrived. Blocks are decoded when a paragraph of
 * theirs comes near the screen; views subscribe and compare by identity.
 */
export interface Annotations {
  /** Adds blocks, or replaces those that start at the same place. What is not annotated makes way. */
  readonly add: (blocks: readonly GivenBlock[]) => void;
  readonly clear: () => void;
  /** The same array until a block is added. */
  readonly sections: () => readonly Section[];
  readonly plain: (start: number, shown: Pick<Preferences, 'script' | 'spelling'>) => string;
  /** The annotated paragraph that starts at `start`; the same object while anyone holds it. */
  readonly paragraph: (start: number) => Paragraph | undefined;
  /**
   * Shows every block through `change` from now on: the learner's corrections. It must give the
   * very object it was given where it changes nothing.
   */
  readonly through: (change: (block: Block) => Block) => void;
  /** The block that holds `offset`, as it is to be shown; the same object while anyone holds it. */
  readonly blockAt: (offset: number) => Block | undefined;
  /** Entries whose headword is `surface` in either script, as the block near `offset` has them. */
  readonly entriesOf: (surface: string, offset: number) => readonly Entry[];
  /** The text looks converted from Simplified by a machine, as its first block says. */
  readonly converted: () => boolean;
  /** UTF-16 length of what has arrived. */
  readonly length: () => number;
  /** Tells how long the text will be when all of it has arrived. */
  readonly expect: (length: number) => void;
  /** UTF-16 length of the whole text as far as it is known. */
  readonly whole: () => number;
  readonly subscribe: (listener: () => void) => () => void;
}

export function createAnnotations(initial: readonly GivenBlock[] = []): Annotations {
  const decoded = decodedBlocks();
  const blocks = createBlockList(decoded.forget);
  const listeners = new Set<() => void>();
  let expected = 0;

  const tell = () => {
    for (const listener of listeners) listener();
  };
  const decodedAt = (offset: number): DecodedBlock | undefined => {
    const held = blocks.at(offset);
    return held && decoded.of(held);
  };

  blocks.add(initial);
  return {
    add: (given) => {
      blocks.add(given);
      tell();
    },
    clear: () => {
      blocks.clear();
      tell();
    },
    through: (change) => {
      decoded.through(change);
      tell();
    },
    sections: blocks.sections,
    plain: (start, shown) => blocks.at(start)?.plain(start, shown) ?? '',
    paragraph: (start) => {
      const paragraphs = decodedAt(start)?.block.paragraphs ?? [];
      return paragraphs.find((paragraph) => paragraph.span.start === start);
    },
    blockAt: (offset) => decodedAt(offset)?.block,
    entriesOf: (surface, offset) => decodedAt(offset)?.headwords().get(surface) ?? [],
    converted: () => blocks.first()?.converted === true,
    length: blocks.end,
    expect: (whole) => {
      expected = whole;
    },
    whole: () => Math.max(expected, blocks.end()),
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
