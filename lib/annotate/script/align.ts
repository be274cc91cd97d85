/**
 * A text and a conversion of it, character for character. `slice` takes UTF-16 offsets into the
 * original and gives the same characters of the conversion.
 */
export interface Aligned {
  readonly converted: string;
  /** Offsets into the one are offsets into the other. */
  readonly plain: boolean;
  slice(start: number, end: number): string;
  /** Lays an offset into the conversion back onto the original. */
  back(offset: number): number;
}

const ASTRAL = /[\ud800-\udfff]/;

/** Offset of every code point, and the length at the end. */
function pointOffsets(text: string): Uint32Array {
  const offsets = new Uint32Array(text.length + 1);
  let count = 0;
  for (let at = 0; at < text.length; count += 1) {
    offsets[count] = at;
    at += (text.codePointAt(at) as number) > 0xffff ? 2 : 1;
  }
  offsets[count] = text.length;
  return offsets.subarray(0, count + 1);
}

/** Converts character by character, keeping those whose conversion is not one character. */
const oneByOne = (text: string, convert: (text: string) => string): string =>
  Array.from(text, (point) => {
    const converted = convert(point);
    return [...converted].length === 1 ? converted : point;
  }).join('');

/**
 * Converts a whole paragraph with its context and aligns the result by code points. No phrase
 * was seen to change its length; should one, its paragraph is converted character by character.
 */
export function alignConversion(text: string, convert: (text: string) => string): Aligned {
  let converted = convert(text);
  const plain = !ASTRAL.test(text) && !ASTRAL.test(converted);
  if (plain && converted.length === text.length) {
    return {
      converted,
      plain,
      slice: (start, end) => converted.slice(start, end),
      back: (offset) => offset,
    };
  }
  const from = pointOffsets(text);
  let to = pointOffsets(converted);
  if (from.length !== to.length) {
    converted = oneByOne(text, convert);
    to = pointOffsets(converted);
  }
  const forth = laid(text.length, from, to);
  const home = laid(converted.length, to, from);
  return {
    converted,
    plain: false,
    slice: (start, end) => converted.slice(forth[start], forth[end]),
    back: (offset) => home[offset] as number,
  };
}

/** For every UTF-16 offset the offset of the same code point on the other side. */
function laid(length: number, from: Uint32Array, to: Uint32Array): Uint32Array {
  const table = new Uint32Array(length + 1);
  for (let point = 0; point < from.length; point += 1) {
    table[from[point] as number] = to[point] as number;
    // Inside a surrogate pair: the character's start.
    const end = from[point + 1] ?? length + 1;
    for (let at = (from[point] as number) + 1; at < end; at += 1) table[at] = to[point] as number;
  }
  return table;
}
