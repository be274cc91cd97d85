/** Half-open range of UTF-16 offsets into the normalised `Text.text`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export const spanLength = (span: Span): number => span.end - span.start;

export const covers = (span: Span, offset: number): boolean =>
  span.start <= offset && offset < span.end;

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

export const sliceSpan = (text: string, span: Span): string => text.slice(span.start, span.end);

export const shift = (span: Span, by: number): Span => ({
  start: span.start + by,
  end: span.end + by,
});
