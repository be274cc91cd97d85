import type { Span } from '../domain/span';
import { paragraphSpans, sentenceSpans } from './sentences';

/** UTF-16 units: the first block fills a screen and comes at once, the others travel well. */
const FIRST_BLOCK = 600;
const BLOCK = 3_000;

/**
 * UTF-16 units. Hardly a written paragraph is longer. What is has lost its line breaks, as a copied
 * book has, and in one piece would be drawn all at once: seconds at 60,000 characters, and at
 * 300,000 the page did not answer any more.
 */
const LONGEST_PARAGRAPH = 6_000;

/** A paragraph, or where it is endless its sentences gathered into paragraphs of a block's size. */
function* parted(text: string, { start, end }: Span, first: boolean): Iterable<Span> {
  if (end - start <= LONGEST_PARAGRAPH) return yield { start, end };
  let from = start;
  let wanted = first ? FIRST_BLOCK : BLOCK;
  for (const sentence of sentenceSpans(text.slice(start, end))) {
    const at = start + sentence.start;
    if (at > from && start + sentence.end - from > wanted) {
      yield { start: from, end: at };
      from = at;
      wanted = BLOCK;
    }
  }
  yield { start: from, end };
}

/**
 * The paragraphs of one block after the other: what is annotated, sent, stored and shown together.
 * @param text normalised; the spans are UTF-16 offsets in it
 */
export function* blockSpans(text: string): Iterable<readonly Span[]> {
  let spans: Span[] = [];
  let wanted = FIRST_BLOCK;
  let size = 0;
  for (const [index, paragraph] of paragraphSpans(text).entries()) {
    for (const span of parted(text, paragraph, index === 0)) {
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
  }
  if (spans.length > 0) yield spans;
}
