import type { Reading } from '../../domain/reading/reading';
import { type SpokenWord, spokenReadings } from '../../domain/reading/sandhi';
import type { Sentence } from '../../domain/text';
import type { Token } from '../../domain/token';
import { type Display, readingOf } from '../text/shown';

/** The word as sandhi sees it; null is a pause: punctuation, Latin, a number in digits. */
function spokenWord(token: Token, display: Display): SpokenWord | null {
  if (token.kind !== 'word' || token.reading.length === 0) return null;
  return { characters: token.traditional, reading: readingOf(token, display) };
}

/** Tones of a sentence as they are spoken, by token. The stored readings stay as they are. */
export function spokenTones(sentence: Sentence, display: Display): ReadonlyMap<Token, Reading> {
  const words = sentence.tokens.map((token) => spokenWord(token, display));
  const readings = spokenReadings(words);
  return new Map(
    sentence.tokens.flatMap((token, index): [Token, Reading][] => {
      const reading = readings[index];
      return words[index] && reading ? [[token, reading]] : [];
    }),
  );
}
