/** Letters of a part of a word, at most. */
const LONGEST = 30;

/** a to z, and à to ÿ. */
export const isLower = (unit: number): boolean =>
  (unit >= 0x61 && unit <= 0x7a) || (unit >= 0xe0 && unit <= 0xff && unit !== 0xf7);

export function lettersBefore(text: string, end: number): string {
  let at = end;
  while (at > 0 && end - at < LONGEST && isLower(text.charCodeAt(at - 1))) at -= 1;
  return text.slice(at, end);
}

export function lettersAfter(text: string, start: number): string {
  let at = start;
  while (at - start < LONGEST && isLower(text.charCodeAt(at))) at += 1;
  return text.slice(start, at);
}

/** Words with a hyphen that stand inside a line somewhere: their hyphen is their own. */
export function hyphenatedWords(text: string): ReadonlySet<string> {
  const words = new Set<string>();
  for (let at = text.indexOf('-'); at >= 0; at = text.indexOf('-', at + 1)) {
    const after = lettersAfter(text, at + 1);
    if (after !== '') words.add(`${lettersBefore(text, at)}-${after}`);
  }
  return words;
}
