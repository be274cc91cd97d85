import type { ReviewCard, SavedWord } from '../../domain/card';
import { type CardKind, cardIdOf } from '../../domain/card-kind';
import type { StudyMoment } from '../review/clock';
import { nextDayOf } from '../vocabulary/when-due';
import { isStudied } from '../vocabulary/words';

/**
 * How many cards of the words studied are due on each of the days from today on, as things stand: today
 * has what has waited since earlier days as well. Cards that were never asked have no day.
 * @param kinds cards of other kinds rest
 * @param days how many days are looked at, today included
 */
export function forecast(
  words: ReadonlyMap<string, SavedWord>,
  cards: ReadonlyMap<string, ReviewCard>,
  kinds: readonly CardKind[],
  now: StudyMoment,
  days: number,
): number[] {
  const counts = Array.from({ length: days }, () => 0);
  for (const word of words.values()) {
    if (!isStudied(word)) continue;
    for (const kind of kinds) {
      const card = cards.get(cardIdOf(word.id, kind));
      if (!card || card.reps === 0) continue;
      const ahead = Math.max(0, nextDayOf(card, now) - now.day);
      if (ahead < days) counts[ahead] = (counts[ahead] ?? 0) + 1;
    }
  }
  return counts;
}
