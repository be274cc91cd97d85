/** First and last code point, both included. */
export type CodeRange = readonly [first: number, last: number];

/** Reads the CSS descriptor `unicode-range`: "U+4E00-4EFF, U+3??, U+25CC". */
export function parseUnicodeRange(written: string): CodeRange[] {
  return written.split(',').flatMap((part): CodeRange[] => {
    const [, from, to] = /^U\+([0-9A-F?]+)(?:-([0-9A-F]+))?$/i.exec(part.trim()) ?? [];
    if (!from) return [];
    const first = Number.parseInt(from.replaceAll('?', '0'), 16);
    return [[first, Number.parseInt(to ?? from.replaceAll('?', 'F'), 16)]];
  });
}

/** Whether any of the code points lies in any of the ranges. */
export const holdsAny = (ranges: readonly CodeRange[], codes: ReadonlySet<number>): boolean => {
  for (const code of codes) {
    if (ranges.some(([first, last]) => code >= first && code <= last)) return true;
  }
  return false;
};
