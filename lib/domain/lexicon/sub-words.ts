/** Code points; hardly any headword is longer. */
const LONGEST_HEADWORD = 20;

/**
 * How many characters the longest word has that begins at a place, two at least: 0 where none does.
 * @param characters of a text, by code points
 * @param from where it begins, an index among them
 * @param most how many characters it may have
 * @param has tells a word
 */
export function longestWordAt(
  characters: readonly string[],
  from: number,
  most: number,
  has: (text: string) => boolean,
): number {
  for (let size = Math.min(most, characters.length - from); size > 1; size -= 1) {
    if (has(characters.slice(from, from + size).join(''))) return size;
  }
  return 0;
}

/**
 * The longest words inside a text and shorter than it, left to right, each once; those that lie
 * within a longer one are left out. Single characters are not words here.
 * @param has tells a word
 */
export function subWords(text: string, has: (part: string) => boolean): readonly string[] {
  const characters = [...text];
  const most = Math.min(LONGEST_HEADWORD, characters.length - 1);
  const found = new Set<string>();
  let reached = 0;
  for (let from = 0; from < characters.length; from += 1) {
    const size = longestWordAt(characters, from, most, has);
    if (size === 0 || from + size <= reached) continue;
    found.add(characters.slice(from, from + size).join(''));
    reached = from + size;
  }
  return [...found];
}
