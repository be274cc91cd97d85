/**
 * What a Han character is, for everybody: Unicode's script Han, in every plane (𠮷) and the
 * compatibility block (豈), with 〇 and 々, which are read like characters, and radicals (⺀). Not
 * zhuyin, kana, or the signs that describe a character (⿰).
 */
/** The same, to be put into an expression with the flag `u`, also inside square brackets. */
export const HAN = '\\p{Script=Han}';

const ONE = /^\p{Script=Han}$/u;
const ANY = /\p{Script=Han}/u;
const ALL = /^\p{Script=Han}+$/u;
const EACH = /\p{Script=Han}/gu;

/** True for one Han character; false for several. */
export const isHan = (character: string): boolean => ONE.test(character);

/** True where there is a Han character in the text. */
export const hasHan = (text: string): boolean => ANY.test(text);

/** True for a text of nothing but Han characters, one at least. */
export const isAllHan = (text: string): boolean => ALL.test(text);

/** How many Han characters there are, by code points. */
export const countHan = (text: string): number => text.match(EACH)?.length ?? 0;

/** The Han characters of a text, each once, as they come. */
export const hanIn = (text: string): string[] => [...new Set(text.match(EACH))];

/** A text by code points: 𠮷 is one character. */
export const charactersOf = (text: string): string[] => [...text];
