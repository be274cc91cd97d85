import type { Encounter, SavedWord } from '@/lib/domain/card';
import { newWord } from '../vocabulary/new-word';

/** A sentence a word was met in; `word` stands in it, or its place is not known. */
export const metIn = (sentence: string, word: string): Encounter => {
  const start = sentence.indexOf(word);
  const within = start < 0 ? { start: 0, end: 0 } : { start, end: start + word.length };
  const texts = { textId: 'a', textTitle: '茶', href: '/read/a' };
  return { ...texts, sentence, sentenceSimplified: sentence, within, offset: 0 };
};

/** A word saved for review, with what the test says of it. */
export const savedWord = (id: string, more: Partial<SavedWord> = {}): SavedWord => ({
  ...newWord(id),
  status: 'learning',
  saved: true,
  encounters: [],
  added: 1,
  changed: 1,
  deleted: false,
  ...more,
});
