import type { RunningSentence, RunningWord } from './before-reading';

/** The running words of a text, gathered sentence by sentence and given out the same way. */
export interface RunningText extends Iterable<RunningSentence> {
  readonly add: (sentence: RunningSentence) => void;
}

/** Kept as numbers, and spellings once: a novel has half a million words. */
export function createRunningText(): RunningText {
  const ids: string[] = [];
  const numbers = new Map<string, number>();
  const words: number[] = [];
  const offsets: number[] = [];
  const bands: number[] = [];
  /** Where each sentence ends, in words. */
  const ends: number[] = [];

  const numberOf = (id: string): number => {
    const known = numbers.get(id);
    if (known !== undefined) return known;
    numbers.set(id, ids.length);
    return ids.push(id) - 1;
  };
  const wordAt = (at: number): RunningWord => ({
    id: ids[words[at] as number] as string,
    offset: offsets[at] as number,
    band: bands[at] as number,
  });
  return {
    add: (sentence) => {
      for (const { id, offset, band } of sentence) {
        words.push(numberOf(id));
        offsets.push(offset);
        bands.push(band);
      }
      ends.push(words.length);
    },
    *[Symbol.iterator]() {
      let start = 0;
      for (const end of ends) {
        yield Array.from({ length: end - start }, (_, index) => wordAt(start + index));
        start = end;
      }
    },
  };
}
