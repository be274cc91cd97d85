import { formatNumbered, type Reading, type Syllable, sameSyllable } from '@/lib/domain/reading';
import type { ReadingReason } from '@/lib/domain/token';
import type { SentenceContext } from './context';
import { ruleFor } from './rules';

export interface CharacterReading {
  readonly syllable: Syllable;
  readonly why: ReadingReason;
}

/** Chooses among the readings of a character that stands alone in its sentence. */
export function readCharacter(
  index: number,
  context: SentenceContext,
  readings: readonly Reading[],
): CharacterReading {
  const own = readings.flatMap((reading) => (reading.length === 1 ? reading : []));
  const ruled = ruleFor(index, context);
  const byRule =
    ruled && own.find((syllable) => formatNumbered([syllable]).toLowerCase() === ruled.reading);
  if (byRule) return { syllable: byRule, why: ruled.why };
  const heard = context.romanised(index);
  const agreed = own.find((syllable) => heard && sameSyllable(syllable, heard));
  return { syllable: (agreed ?? own[0]) as Syllable, why: { code: 'context' } };
}
