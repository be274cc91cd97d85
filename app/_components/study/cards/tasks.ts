import type { Rating, SavedWord } from '@/lib/domain/card';
import type { CardKind } from '@/lib/domain/card-kind';

/** What a card shows before its answer. */
export interface Task {
  /** What is to be done, in a line; nothing where the sentence says it. */
  readonly asks: string | null;
  /** The sentence the word was met in: with the word marked, with a gap, or not yet. */
  readonly sentence: 'marked' | 'gap' | null;
  readonly shows: readonly ('meaning' | 'reading' | 'sound')[];
  /** What is done in the page before the answer, and graded; null where it is done in the head. */
  readonly done: 'typed' | 'drawn' | null;
}

/** What a part of the page is given in which the answer is typed or drawn. */
export interface AttemptProps {
  readonly word: SavedWord;
  readonly revealed: boolean;
  /** It was graded: the answer is to be shown, with this rating suggested. */
  readonly onGraded: (suggested: Rating) => void;
}

export const TASKS: Readonly<Record<CardKind, Task>> = {
  recognise: { asks: null, sentence: 'marked', shows: [], done: null },
  recall: { asks: 'Which word means this?', sentence: null, shows: ['meaning'], done: null },
  listen: { asks: 'Which word do you hear?', sentence: null, shows: ['sound'], done: null },
  cloze: { asks: 'Which word is missing?', sentence: 'gap', shows: ['meaning'], done: null },
  reading: { asks: 'How is it read?', sentence: 'marked', shows: [], done: 'typed' },
  write: { asks: 'Write the word.', sentence: 'gap', shows: ['reading', 'meaning'], done: 'drawn' },
};
