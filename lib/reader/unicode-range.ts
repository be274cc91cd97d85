/** First and last code point, both included. */
export type CodeRange = readonly [first: number, last: number];

const ONE = /U\+([0-9A-F?]{1,6})(?:-([0-9A-F]{1,6}))?/gi;

/** The ranges of a `unicode-range` of CSS: `U+4E00-4E03, U+3105, U+4??`. What is no range is left out. */
export function parseUnicodeRange(text: string): readonly CodeRange[] {
  return [...text.matchAll(ONE)].map(([, first = '', last]) => [
    Number.parseInt(first.replaceAll('?', '0'), 16),
    Number.parseInt(last ?? first.replaceAll('?', 'F'), 16),
  ]);
}

/** True when any of the code points lies in the ranges. */
export function coversAny(ranges: readonly CodeRange[], codePoints: Iterable<number>): boolean {
  for (const point of codePoints) {
    if (ranges.some(([first, last]) => first <= point && point <= last)) return true;
  }
  return false;
}
