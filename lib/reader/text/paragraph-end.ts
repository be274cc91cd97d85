/** Characters of a paragraph's end that stay on one line, punctuation not counted. */
const TOGETHER = 3;
/** Longer than that the end is not held together: the line before it would be stretched too far. */
const LONGEST = 6;

const LETTERS = /[\p{L}\p{N}]/u;

/**
 * Where the end of a paragraph begins that no line break parts, so that its last line is not one
 * or two characters with their full stop. Whole words only: a word is touched as one.
 * @param words tokens as they are shown, in order
 * @returns the index of its first token; the number of tokens where nothing is held together
 */
export function endOf(words: readonly string[]): number {
  let letters = 0;
  let length = 0;
  for (let at = words.length - 1; at >= 0; at -= 1) {
    const characters = [...(words[at] as string)];
    length += characters.length;
    if (length > LONGEST) return words.length;
    letters += characters.filter((character) => LETTERS.test(character)).length;
    if (letters >= TOGETHER) return at;
  }
  return words.length;
}
