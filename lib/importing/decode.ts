import { HangjianError } from '../domain/errors';

/** Encodings that Chinese word lists come in, as `TextDecoder` names them. */
export const ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'big5', 'gb18030'] as const;
export type Encoding = (typeof ENCODINGS)[number];

/** Bytes of a file of text: a million lines of twenty bytes. */
export const LARGEST_TEXT_FILE = 20_000_000;

const MARKS: readonly (readonly [Encoding, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

function reads(bytes: Uint8Array, encoding: Encoding): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** Where every other byte is mostly zero: letters, tabs and line ends in two bytes each. */
function looksWide(bytes: Uint8Array): Encoding | null {
  const zeros = [0, 0];
  for (const [at, byte] of bytes.subarray(0, 4_000).entries()) {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  }
  const [even = 0, odd = 0] = zeros;
  if (even + odd === 0) return null;
  return odd > even ? 'utf-16le' : 'utf-16be';
}

/**
 * Which encoding a file seems to be in: its mark decides, else UTF-8 where it is valid, else the first
 * of Big5 and GB18030 that has a character for every byte. That is a guess, to be shown as one: short
 * texts are valid in both.
 */
export function guessEncoding(bytes: Uint8Array): Encoding {
  const marked = MARKS.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte));
  if (marked) return marked[0];
  const wide = looksWide(bytes);
  if (wide) return wide;
  if (reads(bytes, 'utf-8')) return 'utf-8';
  return (['big5', 'gb18030'] as const).find((encoding) => reads(bytes, encoding)) ?? 'big5';
}

/**
 * A file as text without its mark. What an encoding has no character for becomes U+FFFD.
 * @throws HangjianError `too-long` for a file larger than any list of words, `not-text` for one that
 * holds pictures or programs, `empty`.
 */
export function decodeText(bytes: Uint8Array, encoding: Encoding): string {
  if (bytes.length > LARGEST_TEXT_FILE) {
    throw new HangjianError(
      'too-long',
      'This file is larger than 20 MB. Nothing was changed; take a part of it.',
    );
  }
  const text = new TextDecoder(encoding).decode(bytes);
  if (text.trim() === '') {
    throw new HangjianError('empty', 'This file is empty. Nothing was changed.');
  }
  if (text.includes('\0')) {
    throw new HangjianError('not-text', 'This file is no list of words. Nothing was changed.');
  }
  return text;
}
