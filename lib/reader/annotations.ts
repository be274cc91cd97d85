import type { Entry } from '../domain/lexicon';
import type { Block, Paragraph } from '../domain/text';
import { decodeBlock, type WireBlock } from '../domain/wire';
import { indexAt, plainParagraph, type Section, sectionsOf } from './outline';
import type { Preferences } from './preferences';

/**
 * The text that is open, as far as its blocks have arrived. Blocks stay in their wire form until
 * a paragraph of theirs comes near the screen; views subscribe and compare by identity.
 */
export interface Annotations {
  /** Adds blocks, or replaces those that start at the same place. */
  readonly add: (wires: readonly WireBlock[]) => void;
  readonly clear: () => void;
  /** The same array until a block is added. */
  readonly sections: () => readonly Section[];
  readonly plain: (start: number, shown: Pick<Preferences, 'script' | 'spelling'>) => string;
  /** The annotated paragraph that starts at `start`; the same object each time. */
  readonly paragraph: (start: number) => Paragraph | undefined;
  /**
   * Shows every block through `change` from now on: the learner's corrections. It must give the
   * very object it was given where it changes nothing.
   */
  readonly through: (change: (block: Block) => Block) => void;
  /** The block that holds `offset`, as it is to be shown; the same object until it changes. */
  readonly blockAt: (offset: number) => Block | undefined;
  /** Entries whose headword is `surface` in either script, as the block near `offset` has them. */
  readonly entriesOf: (surface: string, offset: number) => readonly Entry[];
  /** The text looks converted from Simplified by a machine, as its first block says. */
  readonly converted: () => boolean;
  /** UTF-16 length of what has arrived. */
  readonly length: () => number;
  readonly subscribe: (listener: () => void) => () => void;
}

type Headwords = ReadonlyMap<string, readonly Entry[]>;

interface Decoded {
  readonly source: Block;
  readonly block: Block;
  headwords?: Headwords;
}

function indexHeadwords(block: Block): Headwords {
  const index = new Map<string, Entry[]>();
  for (const entry of block.entries.values()) {
    for (const headword of new Set([entry.traditional, entry.simplified])) {
      const known = index.get(headword);
      if (known) known.push(entry);
      else index.set(headword, [entry]);
    }
  }
  return index;
}

export function createAnnotations(initial: readonly WireBlock[] = []): Annotations {
  let wires: readonly WireBlock[] = [];
  let sections: readonly Section[] = [];
  const outlines = new Map<WireBlock, Section[]>();
  const decoded = new Map<WireBlock, Decoded>();
  let change = (block: Block): Block => block;
  const listeners = new Set<() => void>();

  const outline = (wire: WireBlock): Section[] => {
    const known = outlines.get(wire) ?? sectionsOf(wire);
    outlines.set(wire, known);
    return known;
  };
  const hold = (next: readonly WireBlock[]) => {
    for (const wire of wires) {
      if (next.includes(wire)) continue;
      decoded.delete(wire);
      outlines.delete(wire);
    }
    wires = next;
    sections = wires.flatMap(outline);
    for (const listener of listeners) listener();
  };
  const add = (more: readonly WireBlock[]) => {
    const end = wires.at(-1)?.start ?? -1;
    const appends = more.every((wire, index) => wire.start > (more[index - 1]?.start ?? end));
    if (appends) {
      wires = [...wires, ...more];
      sections = [...sections, ...more.flatMap(outline)];
      for (const listener of listeners) listener();
      return;
    }
    const starts = new Set(more.map((wire) => wire.start));
    const kept = wires.filter((wire) => !starts.has(wire.start));
    hold([...kept, ...more].sort((one, other) => one.start - other.start));
  };

  const wireAt = (offset: number): WireBlock | undefined => {
    const wire = wires[indexAt(wires, offset)];
    return wire && offset <= wire.end ? wire : undefined;
  };
  const decodedAt = (offset: number) => {
    const wire = wireAt(offset);
    if (!wire) return undefined;
    const known = decoded.get(wire);
    if (known) return known;
    const source = decodeBlock(wire);
    const fresh: Decoded = { source, block: change(source) };
    decoded.set(wire, fresh);
    return fresh;
  };
  const through = (next: (block: Block) => Block) => {
    change = next;
    for (const [wire, { source, block }] of decoded) {
      const changed = change(source);
      if (changed !== block) decoded.set(wire, { source, block: changed });
    }
    for (const listener of listeners) listener();
  };

  hold(initial);
  return {
    add,
    clear: () => hold([]),
    through,
    sections: () => sections,
    plain: (start, shown) => {
      const wire = wireAt(start);
      return wire ? plainParagraph(wire, start, shown) : '';
    },
    paragraph: (start) => {
      const paragraphs = decodedAt(start)?.block.paragraphs ?? [];
      return paragraphs.find((paragraph) => paragraph.span.start === start);
    },
    blockAt: (offset) => decodedAt(offset)?.block,
    entriesOf: (surface, offset) => {
      const known = decodedAt(offset);
      if (!known) return [];
      known.headwords ??= indexHeadwords(known.block);
      return known.headwords.get(surface) ?? [];
    },
    converted: () => wires[0]?.converted === true,
    length: () => wires.at(-1)?.end ?? 0,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
