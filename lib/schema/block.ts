import * as v from 'valibot';
import { count, text } from './primitives';

const bytes = v.custom<Uint8Array>(
  (value) => ArrayBuffer.isView(value) && value.byteLength > 0,
  'bytes',
);

/**
 * The outside of a packed block. Its words and entries are bytes that are unpacked when a paragraph
 * comes near the screen; looking into them here would make opening a long text slow.
 */
export const packedBlockSchema = v.object({
  packed: v.literal(1),
  start: count,
  end: count,
  paragraphs: v.array(v.object({ start: count, end: count, traditional: text, simplified: text })),
  words: bytes,
  entries: bytes,
  converted: v.optional(v.literal(true)),
});

const isLexeme = (value: unknown): boolean =>
  Array.isArray(value) &&
  value.length === 8 &&
  typeof value[0] === 'string' &&
  typeof value[1] === 'string' &&
  typeof value[4] === 'string' &&
  Array.isArray(value[6]);

const wire = v.object({
  version: v.literal(1),
  start: count,
  end: count,
  lexemes: v.array(v.custom<readonly unknown[]>(isLexeme, 'a word')),
  paragraphs: v.array(v.tuple([count, v.array(v.array(count))])),
  entries: v.array(v.array(v.unknown())),
  converted: v.optional(v.literal(true)),
});

/** A block as it travelled; its paragraphs are laid out as soon as it is read. */
export const wireBlockSchema = v.pipe(
  wire,
  v.check(
    ({ lexemes, paragraphs }) =>
      paragraphs.every(([, sentences]) =>
        sentences.every((sentence) => sentence.every((index) => index < lexemes.length)),
      ),
    'made of its own words',
  ),
);

/** One function for all: a shelf of 200 texts has 100,000 of them. */
export const wordCounts = v.custom<readonly number[]>(
  (value) => Array.isArray(value) && value.every((one) => Number.isSafeInteger(one) && one >= 0),
  'counts of words',
);
