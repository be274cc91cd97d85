import type { SavedWord } from '../../domain/card';

/** A word as it stands in a text. Names and numbers are none: they are not learned from lists. */
export interface RunningWord {
  /** As `wordId` has it. */
  readonly id: string;
  /** UTF-16 offset in the text. */
  readonly offset: number;
  /** Frequency band, 1 the most frequent. */
  readonly band: number;
}

export type RunningSentence = readonly RunningWord[];

type Words = ReadonlyMap<string, Pick<SavedWord, 'status' | 'saved'>>;

/** A word to learn before reading. */
export interface NeededWord {
  readonly id: string;
  /** Where it stands first. */
  readonly offset: number;
  /** How often it stands in the text. */
  readonly count: number;
}

export interface Needed {
  /** Of the running words, the share that is known or being learned, 0 to 1. */
  readonly covered: number;
  /** The words that bring the share to what was asked for, in the order in which the text uses them. */
  readonly words: readonly NeededWord[];
}

const isIgnored = (words: Words, id: string): boolean => words.get(id)?.status === 'ignored';

/** Known, or saved and so on the way. */
const isCovered = (words: Words, id: string): boolean => {
  const word = words.get(id);
  return word !== undefined && (word.saved || word.status === 'known');
};

interface Counted extends NeededWord {
  readonly band: number;
}

function countedIn(sentences: Iterable<RunningSentence>): readonly Counted[] {
  const found = new Map<string, RunningWord & { count: number }>();
  for (const sentence of sentences) {
    for (const { id, offset, band } of sentence) {
      const known = found.get(id);
      if (known) known.count += 1;
      else found.set(id, { id, offset, band, count: 1 });
    }
  }
  return [...found.values()];
}

/** What helps most: a word that stands in the text more often, then one met more often elsewhere. */
const byUse = (one: Counted, other: Counted): number =>
  other.count - one.count || one.band - other.band || one.offset - other.offset;

/**
 * The fewest words to learn so that a share of a text's running words is known. Ignored words count
 * neither way. Readers follow a text alone from 98 per cent on, with help from 95 (Hu and Nation 2000;
 * Laufer and Ravenhorst-Kalovski 2010).
 * @param share 0 to 1
 */
export function neededFor(
  sentences: Iterable<RunningSentence>,
  words: Words,
  share: number,
): Needed {
  const counted = countedIn(sentences).filter(({ id }) => !isIgnored(words, id));
  const total = counted.reduce((sum, { count }) => sum + count, 0);
  const open = counted.filter(({ id }) => !isCovered(words, id)).sort(byUse);
  const covered = total - open.reduce((sum, { count }) => sum + count, 0);
  const needed: NeededWord[] = [];
  let reached = covered;
  for (const { id, offset, count } of open) {
    if (reached >= share * total) break;
    reached += count;
    needed.push({ id, offset, count });
  }
  return {
    covered: total === 0 ? 1 : covered / total,
    words: needed.sort((one, other) => one.offset - other.offset),
  };
}

/** Sentences shorter than this many running words say too little, longer ones too much. */
const SHORTEST = 3;
const LONGEST = 25;

/** The one word of a sentence that is neither known nor being learned; null where there are others or none. */
export function newWordIn(sentence: RunningSentence, words: Words): RunningWord | null {
  if (sentence.length < SHORTEST || sentence.length > LONGEST) return null;
  const open = sentence.filter(({ id }) => !isCovered(words, id) && !isIgnored(words, id));
  const [word] = open;
  return word && open.every(({ id }) => id === word.id) ? word : null;
}

/**
 * Of each sentence that has exactly one word not known or being learned, that word; the most helpful
 * first: words that are met often, in short sentences. Of each word only its best sentence.
 */
export function oneNewWord(
  sentences: Iterable<RunningSentence>,
  words: Words,
): readonly RunningWord[] {
  const found: { readonly word: RunningWord; readonly length: number }[] = [];
  for (const sentence of sentences) {
    const word = newWordIn(sentence, words);
    if (word) found.push({ word, length: sentence.length });
  }
  found.sort(
    (one, other) =>
      one.word.band - other.word.band ||
      one.length - other.length ||
      one.word.offset - other.word.offset,
  );
  const best = new Map<string, RunningWord>();
  for (const { word } of found) if (!best.has(word.id)) best.set(word.id, word);
  return [...best.values()];
}
