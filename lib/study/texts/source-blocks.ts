import { applyReflow } from '../../domain/reflow';
import type { Span } from '../../domain/span';
import type { LearnerStorage } from '../../storage/storage';
import { blockSpans } from '../../text/blocks';
import { normalise } from '../../text/normalise';

/** A stretch of a text as it was given; offsets are those its annotation will have. */
export interface SourceStretch extends Span {
  readonly source: 1;
  readonly paragraphs: readonly (Span & { readonly text: string })[];
}

/**
 * A text to be read before it is annotated, in the blocks in which its annotation will come, from
 * the UTF-16 offset `from` of the normalised text on. Empty where there is no such text.
 */
export async function sourceBlocks(
  storage: LearnerStorage,
  textId: string,
  from: number,
): Promise<readonly SourceStretch[]> {
  const source = await storage.sources.get(textId);
  if (!source) return [];
  const text = normalise(applyReflow(normalise(source.text), source.reflow));
  return [...blockSpans(text)]
    .filter((spans) => (spans.at(-1)?.end ?? 0) > from)
    .map((spans) => ({
      source: 1,
      start: spans[0]?.start ?? 0,
      end: spans.at(-1)?.end ?? 0,
      paragraphs: spans.map(({ start, end }) => ({ start, end, text: text.slice(start, end) })),
    }));
}
