import type { Span } from '../span';
import type { WireBlock } from './wire';
import { formIn, paragraphSpans, paragraphText } from './wire-text';

/**
 * A block in the form in which it is stored and kept while it is far from the screen: ready to be
 * shown as plain text, all else as bytes. A block of 3,000 characters is about a megabyte of small
 * objects, of which a database makes a copy at each reading; as the bytes of its JSON it is a third
 * of that and costs nothing to read. Entries are five sixths of it, and wanted by the panel alone.
 */
export interface PackedBlock {
  readonly packed: 1;
  readonly start: number;
  readonly end: number;
  readonly paragraphs: readonly PackedParagraph[];
  /** JSON of the lexemes and of the paragraphs made of them, in UTF-8. */
  readonly words: Uint8Array;
  /** JSON of the entries, in UTF-8. */
  readonly entries: Uint8Array;
  readonly converted?: true;
  readonly plain?: true;
}

/** A paragraph and what it reads in either script, Traditional spelled as Taiwan does. */
export interface PackedParagraph extends Span {
  readonly traditional: string;
  readonly simplified: string;
}

const bytesOf = (value: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(value));
const parsed = (bytes: Uint8Array): unknown => JSON.parse(new TextDecoder().decode(bytes));

export const isPacked = (block: WireBlock | PackedBlock): block is PackedBlock => 'packed' in block;

export function packBlock(wire: WireBlock): PackedBlock {
  const { start, end, lexemes, paragraphs, entries, converted, plain } = wire;
  return {
    packed: 1,
    start,
    end,
    paragraphs: paragraphSpans(wire).map((span, index) => ({
      ...span,
      traditional: paragraphText(wire, index, (lexeme) => formIn(lexeme, 'traditional')),
      simplified: paragraphText(wire, index, (lexeme) => formIn(lexeme, 'simplified')),
    })),
    words: bytesOf({ lexemes, paragraphs }),
    entries: bytesOf(entries),
    ...(converted ? { converted } : {}),
    ...(plain ? { plain } : {}),
  };
}

/** Inverse of `packBlock`; the entries are unpacked when they are asked for, each time anew. */
export function unpackBlock({
  start,
  end,
  words,
  entries,
  converted,
  plain,
}: PackedBlock): WireBlock {
  return {
    version: 1,
    start,
    end,
    ...(parsed(words) as Pick<WireBlock, 'lexemes' | 'paragraphs'>),
    get entries() {
      return parsed(entries) as WireBlock['entries'];
    },
    ...(converted ? { converted } : {}),
    ...(plain ? { plain } : {}),
  };
}
