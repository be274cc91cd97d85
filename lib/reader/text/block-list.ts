import type { Span } from '../../domain/span';
import type { PackedBlock } from '../../domain/wire/packed';
import type { WireBlock } from '../../domain/wire/wire';
import { type HeldBlock, holdBlock, type SourceBlock } from './held-block';
import { indexAt, type Section } from './outline';

/** As it travelled, as it was stored, or as it waits for its annotation. */
export type GivenBlock = WireBlock | PackedBlock | SourceBlock;

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

/**
 * The blocks of a text once more have come, in reading order: behind the others, or in place of
 * those that start at the same places and of what was not annotated yet.
 * @returns `appended` what has come behind all others; null where others have made way
 */
function withMore(blocks: readonly HeldBlock[], given: readonly GivenBlock[]) {
  const last = blocks.at(-1)?.start ?? -1;
  const more = given.map(holdBlock).flatMap((block) => besideAll(block, blocks));
  const appends = more.every((block, index) => block.start > (more[index - 1]?.start ?? last));
  const covers = blocks.some((block) => besideAll(block, more)[0] !== block);
  if (appends && !covers) return { all: [...blocks, ...more], appended: more };
  const starts = new Set(more.map((block) => block.start));
  const kept = blocks
    .filter((block) => !starts.has(block.start))
    .flatMap((block) => besideAll(block, more));
  const all = [...kept, ...more].sort((one, other) => one.start - other.start);
  return { all, appended: null };
}

/** The blocks of a text as far as they have arrived, in reading order. */
export interface BlockList {
  readonly add: (given: readonly GivenBlock[]) => void;
  readonly clear: () => void;
  /** The block that holds an offset, its end included. */
  readonly at: (offset: number) => HeldBlock | undefined;
  readonly first: () => HeldBlock | undefined;
  /** Of all blocks; the same array until one is added. */
  readonly sections: () => readonly Section[];
  /** Where the last block ends. */
  readonly end: () => number;
}

/** @param onGone is told of each block that others have taken the place of */
export function createBlockList(onGone: (block: HeldBlock) => void): BlockList {
  let blocks: readonly HeldBlock[] = [];
  let sections: readonly Section[] = [];

  const replace = (next: readonly HeldBlock[]) => {
    const kept = new Set(next);
    for (const block of blocks) if (!kept.has(block)) onGone(block);
    blocks = next;
    sections = blocks.flatMap((block) => block.sections);
  };
  return {
    add: (given) => {
      const { all, appended } = withMore(blocks, given);
      if (!appended) {
        replace(all);
        return;
      }
      blocks = all;
      sections = [...sections, ...appended.flatMap((block) => block.sections)];
    },
    clear: () => replace([]),
    at: (offset) => {
      const block = blocks[indexAt(blocks, offset)];
      return block && offset <= block.end ? block : undefined;
    },
    first: () => blocks[0],
    sections: () => sections,
    end: () => blocks.at(-1)?.end ?? 0,
  };
}
