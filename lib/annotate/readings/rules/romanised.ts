import { formatNumbered, parseReading } from '@/lib/domain/reading/reading';
import type { SentenceContext } from '../context';
import { isOneCharacter } from './model';
import type { ReadingRule, Ruling } from './rule';

/** The reading that shares most syllables with another; the first of equals. */
function mostAlike(sounds: readonly string[], other: string): string {
  const syllables = other.split(' ');
  const shared = (sound: string): number =>
    sound.split(' ').filter((syllable, at) => syllable === syllables[at]).length;
  return sounds.reduce((best, sound) => (shared(sound) > shared(best) ? sound : best));
}

function ofCharacter(index: number, context: SentenceContext): Ruling | null {
  const heard = context.romanised(index);
  const reading = heard && formatNumbered([heard]).toLowerCase();
  return reading ? { reading, why: { code: 'context' } } : null;
}

function ofWord(index: number, context: SentenceContext, sounds: readonly string[]): Ruling {
  const { simplified, traditional } = context.tokens[index] as {
    simplified: string;
    traditional: string;
  };
  const spoken = parseReading(context.tools.romanise(simplified).join(' ')) ?? [];
  const heard = formatNumbered(spoken).toLowerCase();
  return {
    reading: sounds.includes(heard) ? heard : mostAlike(sounds, heard),
    why: { code: 'usual', evidence: traditional },
  };
}

/** As the romaniser says it: a character in its clause, a word by itself. */
export const romanised: ReadingRule = {
  name: 'romaniser',
  looksAround: isOneCharacter,
  read: (index, context, sounds) =>
    isOneCharacter(context.near(index, 0))
      ? ofCharacter(index, context)
      : ofWord(index, context, sounds),
};
