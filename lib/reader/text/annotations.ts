import type { Entry } from '../../domain/lexicon/lexicon';
import type { Span } from '../../domain/span';
import type { Block, Paragraph } from '../../domain/text';
import type { PackedBlock } from '../../domain/wire/packed';
import type { WireBlock } from '../../domain/wire/wire';
import type { Preferences } from '../preferences/preferences';
import { type DecodedBlock, decodedBlocks } from './decoded-blocks';
import { type HeldBlock, holdBlock, type SourceBlock } from './held-block';
import { indexAt, type Section } from './outline';

/** As it travelled, as it was stored, or as it waits for its annotation. */
type GivenBlock = WireBlock | PackedBlock | SourceBlock;

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

const overlap = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end;

/** What stays of a block beside others: of a stretch not annotated only what they do not hold. */
function besideAll(block: HeldBlock, others: readonly HeldBlock[]): readonly HeldBlock[] {
  if (block.wire) return [block];
  let rest: readonly HeldBlock[] = [block];
  for (const other of others) {
    if (!other.wire || !overlap(block, other)) continue;
    rest = rest.flatMap((part) => (overlap(part, other) ? part.beside(other) : [part]));
  }
  return rest;
}

export function createAnnotations(initial: readonly GivenBlock[] = []): Annotations {
  let blocks: readonly HeldBlock[] = [];
  let sections: readonly Section[] = [];
  let expected = 0;
  const decoded = decodedBlocks();
  const listeners = new Set<() => void>();

  const tell = () => {
    for (const listener of listeners) listener();
  };
  const hold = (next: readonly HeldBlock[]) => {
    const kept = new Set(next);
    for (const block of blocks) if (!kept.has(block)) decoded.forget(block);
    blocks = next;
    sections = blocks.flatMap((block) => block.sections);
    tell();
  };
  const add = (given: readonly GivenBlock[]) => {
    const last = blocks.at(-1)?.start ?? -1;
    const more = given.map(holdBlock).flatMap((block) => besideAll(block, blocks));
    const appends = more.every((block, index) => block.start > (more[index - 1]?.start ?? last));
    const covers = blocks.some((block) => besideAll(block, more)[0] !== block);
    if (appends && !covers) {
      blocks = [...blocks, ...more];
      sections = [...sections, ...more.flatMap((block) => block.sections)];
      tell();
      return;
    }
    const starts = new Set(more.map((block) => block.start));
    const kept = blocks
      .filter((block) => !starts.has(block.start))
      .flatMap((block) => besideAll(block, more));
    hold([...kept, ...more].sort((one, other) => one.start - other.start));
  };

  const length = () => blocks.at(-1)?.end ?? 0;
  const heldAt = (offset: number): HeldBlock | undefined => {
    const block = blocks[indexAt(blocks, offset)];
    return block && offset <= block.end ? block : undefined;
  };
  const decodedAt = (offset: number): DecodedBlock | undefined => {
    const held = heldAt(offset);
    return held && decoded.of(held);
  };

  hold(initial.map(holdBlock));
  return {
    add,
    clear: () => hold([]),
    through: (change) => {
      decoded.through(change);
      tell();
    },
    sections: () => sections,
    plain: (start, shown) => heldAt(start)?.plain(start, shown) ?? '',
    paragraph: (start) => {
      const paragraphs = decodedAt(start)?.block.paragraphs ?? [];
      return paragraphs.find((paragraph) => paragraph.span.start === start);
    },
    blockAt: (offset) => decodedAt(offset)?.block,
    entriesOf: (surface, offset) => decodedAt(offset)?.headwords().get(surface) ?? [],
    converted: () => blocks[0]?.converted === true,
    length,
    expect: (whole) => {
      expected = whole;
    },
    whole: () => Math.max(expected, length()),
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
