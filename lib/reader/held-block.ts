import type { Span } from '../domain/span';
import type { WireBlock } from '../domain/wire';
import { plainParagraph, type Section, type Shown, sectionsOf } from './outline';

/** A block that has arrived, in as little room as its distance from the reader allows. */
export interface HeldBlock extends Span {
  readonly converted: boolean;
  readonly sections: readonly Section[];
  /** A paragraph as plain text; '' when none starts there. */
  readonly plain: (start: number, shown: Shown) => string;
  readonly wire: () => WireBlock;
}

function holdOpen(wire: WireBlock): HeldBlock {
  return {
    start: wire.start,
    end: wire.end,
    converted: wire.converted === true,
    sections: sectionsOf(wire),
    plain: (start, shown) => plainParagraph(wire, start, shown),
    wire: () => wire,
  };
}

/** What far paragraphs are shown as, kept at hand so that no block is unpacked for them. */
const SCRIPTS = ['traditional', 'simplified'] as const;

/**
 * A block of some 3,000 characters is about a megabyte of small objects, and a quarter of that as
 * the bytes of its JSON.
 */
function holdPacked(wire: WireBlock): HeldBlock {
  const { sections, ...rest } = holdOpen(wire);
  const starts = wire.paragraphs.map(([start]) => start);
  const plain = SCRIPTS.map(
    (script) =>
      new Map(
        starts.map((start) => [start, plainParagraph(wire, start, { script, spelling: 'taiwan' })]),
      ),
  );
  const bytes = new TextEncoder().encode(JSON.stringify(wire));
  const unpack = () => JSON.parse(new TextDecoder().decode(bytes)) as WireBlock;
  return {
    start: rest.start,
    end: rest.end,
    converted: rest.converted,
    sections,
    plain: (start, shown) =>
      shown.script === 'simplified' || shown.spelling === 'taiwan'
        ? (plain[SCRIPTS.indexOf(shown.script)]?.get(start) ?? '')
        : plainParagraph(unpack(), start, shown),
    wire: unpack,
  };
}

/** Blocks that begin beyond this offset are packed: shorter texts are held open whole. */
const OPEN_CHARACTERS = 120_000;

export const holdBlock = (wire: WireBlock): HeldBlock =>
  wire.start < OPEN_CHARACTERS ? holdOpen(wire) : holdPacked(wire);
