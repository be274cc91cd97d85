import { inSequence, type ReviewCard, type ReviewLog } from '../../domain/card';
import type { Draft } from '../../storage/storage';
import { momentAt } from './clock';
import { recordOf } from './older';
import { answered, newCard, putOffBy } from './schedule';
import { STANDARD } from './settings';

/** What stood before an answer: a tombstone is the card of a word taken off and saved anew. */
const standing = ({ before, cardId, time }: ReviewLog): Draft<ReviewCard> =>
  before.deleted ? newCard(cardId, time) : before;

/** A card after one more of its answers, as it is logged. */
function after(card: Draft<ReviewCard>, log: ReviewLog): Draft<ReviewCard> {
  const { time, rollover, offset, elapsedDays, scheduledDays, weights } = recordOf(log);
  const at = momentAt(time, rollover, offset);
  const given = { ...at, rating: log.rating, elapsedDays };
  const next = answered(card, given, { retention: STANDARD.retention, weights });
  return next.state === 2 && scheduledDays !== null ? putOffBy(next, scheduledDays, at) : next;
}

/**
 * The card that a card's answers come to, from the first that is kept or from where the word was
 * saved anew. What a log says of the days decides, not what a clock or a setting says now.
 * @param logs of one card, live ones, in any order
 * @returns null without an answer
 */
export function replayed(logs: Iterable<ReviewLog>): Draft<ReviewCard> | null {
  const inOrder = [...logs].sort((one, other) => inSequence(one, other, one.time, other.time));
  let card: Draft<ReviewCard> | null = null;
  for (const log of inOrder) {
    card = after(card === null || log.before.deleted ? standing(log) : card, log);
  }
  return card;
}
