import { wordId } from '../card';
import type { WireBlock } from './wire';

/** How often each word (by `wordId`) stands in a text; names are not counted. */
export type WordProfile = readonly (readonly [word: string, count: number])[];

/** Adds a block's words to `counts`, without decoding it: a novel has hundreds of blocks. */
export function countWords(wire: WireBlock, counts: Map<string, number>): void {
  const words = wire.lexemes.map((lexeme) => {
    const [kind, surface, traditional, simplified, , , entries, rest] = lexeme;
    const isName = rest !== 0 && rest.flags?.includes('name');
    if (kind !== 'word' || isName) return null;
    return wordId(traditional || surface, simplified || surface, entries[0]);
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
