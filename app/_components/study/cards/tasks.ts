import type { CardKind } from '@/lib/domain/card-kind';

/** What a card shows before its answer. */
export interface Task {
  /** What is to be done, in a line; nothing where the sentence says it. */
  readonly asks: string | null;
  /** The sentence the word was met in: with the word marked, with a gap, or not yet. */
  readonly sentence: 'marked' | 'gap' | null;
  readonly shows: readonly ('meaning' | 'reading' | 'sound')[];
}

export const TASKS: Readonly<Record<CardKind, Task>> = {
  recognise: { asks: null, sentence: 'marked', shows: [] },
  recall: { asks: 'Which word means this?', sentence: null, shows: ['meaning'] },
  listen: { asks: 'Which word do you hear?', sentence: null, shows: ['sound'] },
  cloze: { asks: 'Which word is missing?', sentence: 'gap', shows: ['meaning'] },
  reading: { asks: 'How is it read?', sentence: 'marked', shows: [] },
  write: { asks: 'Write the word.', sentence: 'gap', shows: ['reading', 'meaning'] },
};
