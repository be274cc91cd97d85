import { type Reading, sameReading } from '@/lib/domain/reading';
import type { ReadingReason } from '@/lib/domain/token';
import { candidateReadings } from './candidates';
import { readCharacter } from './character';
import { contextOf, type SentenceContext } from './context';
import { taiwanReading } from './taiwan';
import type { ReadableToken, ReadingChoice, ReadingTools } from './types';
import { readUnknown } from './unknown';
import { chooseWordReading } from './words';

const NOTHING: ReadingChoice = { reading: [], taiwan: [], alternatives: [] };

/**
 * Chooses a reading for every word of a sentence; tokens of other kinds get empty ones.
 *
 * Most words have one reading in the dictionary and are done at once. The others are decided by
 * rules about their neighbours, then by the statistical model, and only where both are silent by
 * the romaniser. Never a reading that the Traditional character does not have.
 */
export function readSentence(
  tokens: readonly ReadableToken[],
  tools: ReadingTools,
): ReadingChoice[] {
  const context = contextOf(tokens, tools);
  return tokens.map((token, index) =>
    token.kind === 'word' ? readToken(token, index, context) : NOTHING,
  );
}

function readToken(token: ReadableToken, index: number, context: SentenceContext): ReadingChoice {
  const readings = candidateReadings(token.traditional, token.entries, token.isName);
  const [only] = readings;
  if (!only) return readUnknown(token, context);
  if (readings.length === 1) return choose(token, only, readings);
  if (only.length === 1) {
    const { syllable, why } = readCharacter(index, context, readings);
    return choose(token, [syllable], readings, why);
  }
  const { reading, why } = chooseWordReading(token, readings, context);
  return choose(token, reading, readings, why);
}

function choose(
  token: ReadableToken,
  reading: Reading,
  readings: readonly Reading[],
  why?: ReadingReason,
): ReadingChoice {
  const alternatives = readings.filter((other) => !sameReading(other, reading));
  const taiwan = taiwanReading(token, reading);
  return why ? { reading, taiwan, alternatives, why } : { reading, taiwan, alternatives };
}
