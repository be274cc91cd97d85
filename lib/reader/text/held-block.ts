import type { Span } from '../../domain/span';
import { isPacked, type PackedBlock, unpackBlock } from '../../domain/wire/packed';
import type { WireBlock } from '../../domain/wire/wire';
import { paragraphSpans } from '../../domain/wire/wire-text';
import { plainParagraph, type Section, type Shown, sectionsOf } from './outline';

/** A stretch of a text that is not annotated yet: paragraphs as they were given, without words. */
export interface SourceBlock extends Span {
  readonly source: 1;
  readonly paragraphs: readonly (Span & { readonly text: string })[];
}

/** A block that has arrived: as it came with the page, or packed as it was stored, or not yet. */
export interface HeldBlock extends Span {
  readonly converted: boolean;
  readonly sections: readonly Section[];
  /** A paragraph as plain text; '' when none starts there. */
  readonly plain: (start: number, shown: Shown) => string;
  /** null where nothing is annotated yet. */
  readonly wire: (() => WireBlock) | null;
  /** What is left of a stretch not annotated yet before and after a block that has arrived. */
  readonly beside: (block: Span) => readonly HeldBlock[];
}

/** Sections of a block's paragraphs; where the block is plain, the first one says so. */
function sectionsIn(paragraphs: readonly Span[], plain: true | undefined): readonly Section[] {
  const sections = sectionsOf(paragraphs);
  return plain
    ? sections.map((section, index) => (index === 0 ? { ...section, unread: true } : section))
    : sections;
}

const NOTHING: readonly HeldBlock[] = [];
const gone = () => NOTHING;

function holdOpen(wire: WireBlock): HeldBlock {
  return {
    start: wire.start,
    end: wire.end,
    converted: wire.converted === true,
    sections: sectionsIn(paragraphSpans(wire), wire.plain),
    plain: (start, shown) => plainParagraph(wire, start, shown),
    wire: () => wire,
    beside: gone,
  };
}

/** Far paragraphs are shown as they were packed; another spelling is unpacked once for them all. */
function holdPacked(packed: PackedBlock): HeldBlock {
  const { start, end, paragraphs } = packed;
  const unpack = () => unpackBlock(packed);
  const places = new Map(paragraphs.map((paragraph, index) => [paragraph.start, index]));
  const spelled = new Map<Shown['spelling'], readonly string[]>();
  const inSpelling = (shown: Shown): readonly string[] => {
    const known = spelled.get(shown.spelling);
    if (known) return known;
    const wire = unpack();
    const texts = paragraphs.map((paragraph) => plainParagraph(wire, paragraph.start, shown));
    spelled.set(shown.spelling, texts);
    return texts;
  };
  return {
    start,
    end,
    converted: packed.converted === true,
    sections: sectionsIn(paragraphs, packed.plain),
    plain: (at, shown) => {
      const index = places.get(at);
      if (index === undefined) return '';
      const asPacked = shown.script === 'simplified' || shown.spelling === 'taiwan';
      return (asPacked ? paragraphs[index]?.[shown.script] : inSpelling(shown)[index]) ?? '';
    },
    wire: unpack,
    beside: gone,
  };
}

function holdSource({ start, end, paragraphs }: SourceBlock): HeldBlock {
  const texts = new Map(paragraphs.map((paragraph) => [paragraph.start, paragraph.text]));
  return {
    start,
    end,
    converted: false,
    sections: sectionsOf(paragraphs),
    plain: (at) => texts.get(at) ?? '',
    wire: null,
    beside: (block) => {
      const before = paragraphs.filter((paragraph) => paragraph.end <= block.start);
      const after = paragraphs.filter((paragraph) => paragraph.start >= block.end);
      return [before, after].flatMap((rest) => {
        const [first, last] = [rest[0], rest.at(-1)];
        if (!first || !last) return [];
        return holdSource({ source: 1, start: first.start, end: last.end, paragraphs: rest });
      });
    },
  };
}

export const holdBlock = (block: WireBlock | PackedBlock | SourceBlock): HeldBlock => {
  if ('source' in block) return holdSource(block);
  return isPacked(block) ? holdPacked(block) : holdOpen(block);
};
