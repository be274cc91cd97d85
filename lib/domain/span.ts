/** Half-open range of UTF-16 offsets into the normalised `Text.text`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export const covers = (span: Span, offset: number): boolean =>
  span.start <= offset && offset < span.end;
