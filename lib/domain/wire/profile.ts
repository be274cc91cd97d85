import { wordId } from '../card';
import type { WireBlock } from './wire';

/**
 * How often each word (by `wordId`) stands in a text; names are not counted. In two pieces, since a
 * shelf of 200 texts reads them all: 100,000 pairs take a browser several times as long.
 */
export interface WordProfile {
  /** A tab between two. */
  readonly words: string;
  /** In the order of the words. */
  readonly counts: readonly number[];
}

/** No word holds a tab. */
const BETWEEN = '\t';

export const profileFrom = (counts: ReadonlyMap<string, number>): WordProfile => ({
  words: [...counts.keys()].join(BETWEEN),
  counts: [...counts.values()],
});

/** The words of a profile, in the order of its counts. */
export const wordsOf = ({ words }: WordProfile): readonly string[] =>
  words === '' ? [] : words.split(BETWEEN);

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
  return profileFrom(counts);
}
