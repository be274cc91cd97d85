import type { WireBlock } from './wire';

/** How often each word (standard Traditional form) stands in a text; names are not counted. */
export type WordProfile = readonly (readonly [word: string, count: number])[];

/** Adds a block's words to `counts`, without decoding it: a novel has hundreds of blocks. */
export function countWords(wire: WireBlock, counts: Map<string, number>): void {
  const words = wire.lexemes.map(([kind, surface, traditional, , , , , rest]) => {
    const isName = rest !== 0 && rest.flags?.includes('name');
    return kind === 'word' && !isName ? traditional || surface : null;
  });
  for (const [, sentences] of wire.paragraphs) {
    for (const index of sentences.flat()) {
      const word = words[index];
      if (word) counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
}

export function profileOf(blocks: Iterable<WireBlock>): WordProfile {
  const counts = new Map<string, number>();
  for (const block of blocks) countWords(block, counts);
  return [...counts];
}
