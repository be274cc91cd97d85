/** Characters of a paragraph's end that stay on one line, punctuation not counted. */
const TOGETHER = 3;
/** Longer than that the end is not held together: the line before it would be stretched too far. */
const LONGEST = 6;

const LETTERS = /[\p{L}\p{N}]/u;

/** A token as it is shown. */
export interface Shown {
  readonly text: string;
  /** It may be broken between any two of its characters, as Han text is. */
  readonly divisible: boolean;
}

/** Where the end begins: in a token of a paragraph, so many characters into it. */
export interface ParagraphEnd {
  readonly token: number;
  readonly character: number;
}

const lettersIn = (characters: readonly string[]): number =>
  characters.filter((character) => LETTERS.test(character)).length;

/**
 * Where the end of a paragraph begins that no line break parts, so that its last line is not one
 * or two characters with their full stop. It is no longer than that takes, a word may be parted for
 * it: what is taken from the line before leaves room over which all of that line is stretched.
 * @returns the end of the last token where nothing is held together
 */
export function endOf(tokens: readonly Shown[]): ParagraphEnd {
  const nothing = { token: tokens.length, character: 0 };
  let letters = 0;
  let length = 0;
  for (let token = tokens.length - 1; token >= 0; token -= 1) {
    const { text, divisible } = tokens[token] as Shown;
    const characters = [...text];
    const wanted = TOGETHER - letters;
    const character = divisible ? Math.max(0, characters.length - wanted) : 0;
    const taken = characters.slice(character);
    length += taken.length;
    if (length > LONGEST) return nothing;
    letters += lettersIn(taken);
    if (letters >= TOGETHER) return { token, character };
  }
  return nothing;
}
