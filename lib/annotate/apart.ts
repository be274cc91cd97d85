/** What stands around a word that is two: two regular expressions on the Simplified text. */
interface Around {
  readonly before: RegExp;
  readonly after?: RegExp;
}

/** Ends in a number or in a character that counts. */
const COUNTED = /[0-9０-９一二三四五六七八九十百千万亿两几数多余半]$/u;
/** The same, or a determiner. */
const DETERMINED = /[0-9０-９一二三四五六七八九十百千万亿两几数多余半这那每该某首]$/u;

/**
 * Words that are two words in some places: an individual, a genius, the Empress of Heaven, acting
 * out of character and talent; but 三|個|人, 三|天|才, 三|天|後, 這|齣|戲 and 才|能 before a verb.
 */
const APART: ReadonlyMap<string, Around> = new Map([
  ['个人', { before: DETERMINED }],
  ['天才', { before: COUNTED }],
  ['天后', { before: COUNTED }],
  ['出戏', { before: DETERMINED }],
  ['才能', { before: /(?:^|[^的有其无项种个些艺术])$/u, after: /^(?![的和与及之是出方])[一-鿿]/u }],
]);

/**
 * True where a word of two characters is two words.
 * @param word Simplified, as is what stands around it.
 */
export function standsApart(word: string, before: string, after: string): boolean {
  if (word.length !== 2) return false;
  const around = APART.get(word);
  if (!around?.before.test(before)) return false;
  return around.after?.test(after) ?? true;
}

/** True for a text that may hold such a word. */
export const mayStandApart = (simplified: string): boolean => {
  for (const word of APART.keys()) if (simplified.includes(word)) return true;
  return false;
};
