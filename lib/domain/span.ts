/** Half-open range of UTF-16 offsets into the normalised `Text.text`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export const covers = (span: Span, offset: number): boolean =>
  span.start <= offset && offset < span.end;

/** More blank lines than this say no more, and would make a hole of a page. */
const MOST_BLANK_LINES = 2;

/**
 * Blank lines to be shown between two paragraphs, 0 to 2.
 * @param end UTF-16 offset where the one ends, before its line break
 * @param start where the next one begins, in the same normalised text
 */
export const blankLines = (end: number, start: number): number =>
  Math.min(MOST_BLANK_LINES, Math.max(0, start - end - 1));
