import type { Span } from '../domain/span';
import { paragraphSpans } from './sentences';

/** UTF-16 units: the first block fills a screen and comes at once, the others travel well. */
const FIRST_BLOCK = 600;
const BLOCK = 3_000;

/**
 * The paragraphs of one block after the other: what is annotated, sent, stored and shown together.
 * @param text normalised; the spans are UTF-16 offsets in it
 */
export function* blockSpans(text: string): Iterable<readonly Span[]> {
  let spans: Span[] = [];
  let wanted = FIRST_BLOCK;
  let size = 0;
  for (const span of paragraphSpans(text)) {
    const length = span.end - span.start;
    if (size > 0 && size + length > wanted) {
      yield spans;
      spans = [];
      size = 0;
      wanted = BLOCK;
    }
    spans.push(span);
    size += length;
  }
  if (spans.length > 0) yield spans;
}
