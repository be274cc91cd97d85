import { contractEntries, inStandard } from '../annotate/token/contract';
import type { DetectedScript, TraditionalStandard } from '../domain/script';
import type { Block } from '../domain/text';
import { encodeBlock } from '../domain/wire/wire';

/** What one line of an answer is, and how `traditional` is spelt in it. */
export type Form =
  | { readonly name: 'compact' }
  | { readonly name: 'contract'; readonly standard: TraditionalStandard };

/** What the app reads first: script, and UTF-16 length of the normalised text. */
export const headLine = (script: DetectedScript, length: number): unknown => ({
  version: 1,
  script,
  length,
});

/**
 * A block as lines of the answer. The app's own form has a wire block a line; the contract's a
 * paragraph a line, each with the entries its tokens name. The first one says `converted`, those
 * that the engine could not read say `plain`.
 */
export function linesOf(block: Block, form: Form): unknown[] {
  if (form.name === 'compact') return [encodeBlock(block)];
  const plain = block.plain ? { plain: true } : {};
  return block.paragraphs.map((paragraph, index) => {
    const told = index === 0 && block.converted ? { converted: true } : {};
    const shown = inStandard(paragraph, form.standard);
    return { ...shown, ...told, ...plain, entries: contractEntries(paragraph, block.entries) };
  });
}

/** Lines of JSON in UTF-8, in memory of their own that can be handed to another thread. */
export const lineBytes = (lines: readonly unknown[]): Uint8Array<ArrayBuffer> =>
  new TextEncoder().encode(lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
