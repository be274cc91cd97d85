import type { Sentence } from '@/lib/domain/text';
import { bandOfWord, isWord } from '@/lib/domain/token';
import { wordIdOf } from '@/lib/reader/panel/word-id';
import type { RunningSentence } from '@/lib/study/texts/before-reading';

/** The running words of a sentence; names and numbers are none. */
export const runningWords = ({ tokens }: Sentence): RunningSentence =>
  tokens
    .filter(isWord)
    .filter(({ flags }) => !flags.includes('name'))
    .map((token) => ({
      id: wordIdOf(token),
      offset: token.span.start,
      band: bandOfWord(token),
    }));
