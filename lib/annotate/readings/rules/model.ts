import type { SentenceContext } from '../context';
import type { ReadingRule, Ruling } from './rule';

/**
 * What the model says of the character at a code point offset.
 * @param alone whether it is a word of its own
 * @param sounds its readings, of which it names one
 */
export function guess(
  offset: number,
  alone: boolean,
  context: SentenceContext,
  sounds: readonly string[],
): Ruling | null {
  const { polyphones } = context.tools;
  if (!polyphones || sounds.length < 2) return null;
  const guessed = polyphones(context.points(), offset, alone, sounds);
  if (!guessed) return null;
  const evidence = guessed.evidence ? { evidence: guessed.evidence } : {};
  return { reading: guessed.reading, why: { code: 'context', ...evidence } };
}

export const isOneCharacter = (word: string): boolean =>
  word.length === 1 || (word.length === 2 && [...word].length === 1);

/** Characters as the statistical model reads them beside their neighbours. */
export const model: ReadingRule = {
  name: 'model',
  looksAround: isOneCharacter,
  read: (index, context, sounds) =>
    isOneCharacter(context.near(index, 0))
      ? guess(context.offsetOf(index), true, context, sounds)
      : null,
};
