/** What is known of a UTF-16 unit: how many cells it takes, in the lowest bits, and what it is. */
const CELLS = 3;
const HAN = 4;
const WIDE_PUNCTUATION = 8;
const LATIN = 16;
const BLANK = 32;
const CLAUSE_MARK = 64;
const SENTENCE_MARK = 128;

function cells(unit: number): 0 | 1 | 2 {
  if (unit < 0x300) return 1;
  if (unit < 0x370) return 0; // combining marks
  if (unit < 0x1100) return 1;
  if (unit >= 0x1e00 && unit < 0x2010) return 1; // Latin and Greek letters with marks, spaces
  if (unit >= 0xdc00 && unit < 0xe000) return 0; // the second half of a character
  if (unit >= 0xff61 && unit < 0xffe0) return 1; // half-width forms
  return 2;
}

const within = (unit: number, ranges: readonly (readonly [number, number])[]): boolean =>
  ranges.some(([first, last]) => unit >= first && unit <= last);

/** Han in one unit, 々 and 〇, and halves of characters beyond the first plane, Han mostly. */
const HAN_RANGES = [
  [0x3005, 0x3005],
  [0x3007, 0x3007],
  [0x3400, 0x4dbf],
  [0x4e00, 0x9fff],
  [0xd840, 0xdfff],
  [0xf900, 0xfaff],
] as const;

/** 、。「」《》, the full-width forms of ASCII's marks, “ ” … — */
const WIDE_PUNCTUATION_RANGES = [
  [0x2010, 0x2027],
  [0x3001, 0x3003],
  [0x3008, 0x301f],
  [0xff01, 0xff0f],
  [0xff1a, 0xff20],
  [0xff3b, 0xff40],
  [0xff5b, 0xff65],
] as const;

/** Space, tab, no-break and ideographic space and the like: what a line can hold. */
const BLANK_RANGES = [
  [0x09, 0x09],
  [0x0b, 0x0c],
  [0x20, 0x20],
  [0xa0, 0xa0],
  [0x2000, 0x200a],
  [0x202f, 0x202f],
  [0x205f, 0x205f],
  [0x3000, 0x3000],
] as const;

const CLAUSE_MARKS = '，、。；：！？,;!?';
const SENTENCE_MARKS = '。！？';
const LETTER = /[\p{L}\p{N}]/u;

function kindsOf(unit: number): number {
  const character = String.fromCharCode(unit);
  return (
    cells(unit) |
    (within(unit, HAN_RANGES) ? HAN : 0) |
    (within(unit, WIDE_PUNCTUATION_RANGES) ? WIDE_PUNCTUATION : 0) |
    (unit < 0x2000 && LETTER.test(character) ? LATIN : 0) |
    (within(unit, BLANK_RANGES) ? BLANK : 0) |
    (CLAUSE_MARKS.includes(character) ? CLAUSE_MARK : 0) |
    (SENTENCE_MARKS.includes(character) ? SENTENCE_MARK : 0)
  );
}

let table: Uint8Array | undefined;

/** Looked up, as every unit of a book is asked for several times; made when it is first wanted. */
function kinds(unit: number): number {
  table ??= Uint8Array.from({ length: 0x10000 }, (_, of) => kindsOf(of));
  return table[unit] as number;
}

/**
 * Cells of a fixed-pitch screen that a unit takes: two for Han, its punctuation, full-width forms
 * and symbols, one for Latin. Typefaces differ by little, for a line is measured by its sum.
 */
export const cellsOf = (unit: number): number => kinds(unit) & CELLS;
export const isHanUnit = (unit: number): boolean => (kinds(unit) & HAN) !== 0;
export const isWidePunctuation = (unit: number): boolean => (kinds(unit) & WIDE_PUNCTUATION) !== 0;
/** A letter or a digit that words of Latin, Greek and Cyrillic script are made of. */
export const isLatinUnit = (unit: number): boolean => (kinds(unit) & LATIN) !== 0;
export const isBlankUnit = (unit: number): boolean => (kinds(unit) & BLANK) !== 0;
export const isClauseMark = (unit: number): boolean => (kinds(unit) & CLAUSE_MARK) !== 0;
export const isSentenceMark = (unit: number): boolean => (kinds(unit) & SENTENCE_MARK) !== 0;
