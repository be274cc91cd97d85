import { formatNumbered, type Syllable, sameSyllable } from '@/lib/domain/reading/reading';
import type { ReadingReason } from '@/lib/domain/token';
import type { SentenceContext } from './context';
import { ruleFor } from './rules/table';
import { USUAL_ALONE } from './usual';

export interface CharacterReading {
  readonly syllable: Syllable;
  readonly why: ReadingReason;
}

const sound = (syllable: Syllable): string => formatNumbered([syllable]).toLowerCase();

/** Readings of old books the dictionary lacks: 不亦說乎, where 說 is 悅. */
const OF_OLD: ReadonlyMap<string, Syllable> = new Map([['說yue4', { base: 'yue', tone: 4 }]]);

/** Lists of readings are asked about in sentence after sentence. */
const known = new WeakMap<readonly Syllable[], readonly string[]>();

function soundsOf(own: readonly Syllable[]): readonly string[] {
  const kept = known.get(own);
  if (kept) return kept;
  const sounds = own.map(sound);
  known.set(own, sounds);
  return sounds;
}

/** What the model says of the character at a code point offset, as one of its own readings. */
export function guessSyllable(
  offset: number,
  alone: boolean,
  context: SentenceContext,
  own: readonly Syllable[],
): CharacterReading | null {
  const { polyphones } = context.tools;
  if (!polyphones || own.length < 2) return null;
  const sounds = soundsOf(own);
  const guess = polyphones(context.points(), offset, alone, sounds);
  const syllable = guess && own[sounds.indexOf(guess.reading)];
  if (!guess || !syllable) return null;
  const evidence = guess.evidence ? { evidence: guess.evidence } : {};
  return { syllable, why: { code: 'context', ...evidence } };
}

/** Chooses among the readings of a character that stands alone in its sentence. */
export function readCharacter(
  index: number,
  context: SentenceContext,
  own: readonly Syllable[],
): CharacterReading {
  const ruled = ruleFor(index, context);
  const sounds = soundsOf(own);
  const heardAs = (reading: string): Syllable | undefined => own[sounds.indexOf(reading)];
  const byRule =
    ruled && (heardAs(ruled.reading) ?? OF_OLD.get(context.near(index, 0) + ruled.reading));
  if (byRule) return { syllable: byRule, why: ruled.why };
  const usual = USUAL_ALONE.get(context.near(index, 0));
  const settled = usual === undefined ? undefined : heardAs(usual);
  if (settled) return { syllable: settled, why: { code: 'usual' } };
  const guess = guessSyllable(context.offsetOf(index), true, context, own);
  if (guess) return guess;
  const heard = context.romanised(index);
  const agreed = own.find((syllable) => heard && sameSyllable(syllable, heard));
  return { syllable: (agreed ?? own[0]) as Syllable, why: { code: 'context' } };
}
