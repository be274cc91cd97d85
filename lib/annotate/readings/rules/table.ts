import type { Reading } from '@/lib/domain/reading/reading';
import { parseReading } from '@/lib/domain/reading/reading';
import type { ReadingReason } from '@/lib/domain/token';
import { fired, isTraced } from '../../language/trace';
import type { SentenceContext } from '../context';
import { complement } from './complement';
import { frames } from './frame';
import { model } from './model';
import { romanised } from './romanised';
import type { ReadingRule } from './rule';
import { surname } from './surname';
import { usual } from './usual';
import { wei } from './wei';

/** Neighbours overrule the dictionary: asked of words that it reads in one way, too. */
export const OVERRULING: readonly ReadingRule[] = [
  // 看|得到: two words, of which the dictionary knows the whole as another.
  complement,
  // The character is a name here, so no rule about the common word holds.
  surname,
];

/** For words that the dictionary reads in several ways: the first that knows. */
export const READING_RULES: readonly ReadingRule[] = [
  // Looks at the whole clause, which says more than the words right beside.
  wei,
  // Written for the very word, and for a few places each: surer than what holds in general.
  frames,
  // Where no frame fits. Before the model, which knows some fifteen examples a character.
  usual,
  // Knows what the romaniser does not: which characters are words by themselves.
  model,
  // Has an answer for everything, so it comes last.
  romanised,
];

/** Where `npm run why` sends who asks for a rule. */
const TABLE = 'lib/annotate/readings/rules/table.ts';

export interface Decision {
  readonly reading: Reading;
  readonly why: ReadingReason;
  /** No other sentence would decide otherwise. */
  readonly settled: boolean;
}

/**
 * Chooses among the readings of a word, two at least.
 * @param sounds the readings in numbered pinyin, lower case
 */
export function decide(
  index: number,
  context: SentenceContext,
  readings: readonly Reading[],
  sounds: readonly string[],
): Decision {
  const word = context.near(index, 0);
  let settled = true;
  for (const rule of READING_RULES) {
    settled &&= !rule.looksAround(word);
    const ruling = rule.read(index, context, sounds);
    if (!ruling) continue;
    const own = readings[sounds.indexOf(ruling.reading.toLowerCase())];
    // Readings of old books stand in frames although the dictionary lacks them: 不亦說乎.
    const reading = own ?? (rule === frames ? parseReading(ruling.reading) : null);
    if (!reading) continue;
    if (isTraced()) fired(TABLE, `${rule.name}: ${word} ${ruling.reading}`);
    return { reading, why: ruling.why, settled };
  }
  return { reading: readings[0] ?? [], why: { code: 'context' }, settled };
}
