import type { ReviewCard, SavedWord } from '../../domain/card';
import { type CardKind, cardIdOf } from '../../domain/card-kind';
import { studyDay } from '../../domain/study-day';
import { type StudyMoment, startOfStudyDay } from '../review/clock';
import { isLeech } from '../review/leech';
import { daysOf } from '../review/older';
import { isMisdated } from '../review/queue';
import { isStudied } from './words';

export const WHENS = ['overdue', 'today', 'week', 'later', 'never'] as const;

/**
 * When a word is asked next: before today, today, in the six days after it, later than that; `never`:
 * it has not been asked yet.
 */
export type WhenDue = (typeof WHENS)[number];

/** What a word's cards say of it. */
export interface Asked {
  readonly when: WhenDue;
  /** Milliseconds since the epoch, to sort by; infinity for what has not been asked yet. */
  readonly due: number;
  /** Forgotten again and again, whatever it is asked for. */
  readonly leech: boolean;
}

/** The study day on which a card that was asked before is asked next. */
export function nextDayOf(card: ReviewCard, now: StudyMoment): number {
  if (isMisdated(card, now)) return now.day;
  return daysOf(card).dueDay ?? studyDay({ ...now, time: card.due });
}

const WEEK = 7;

function whenOf(day: number, today: number): WhenDue {
  if (day < today) return 'overdue';
  if (day === today) return 'today';
  return day < today + WEEK ? 'week' : 'later';
}

/**
 * When each word studied is asked next, by the first of its cards of the kinds that are asked. Limits
 * of the day, and which card of a word waits for another, are the queue's business.
 * @param cards by id; those of other words do not matter
 */
export function askedWhen(
  words: Iterable<SavedWord>,
  cards: ReadonlyMap<string, ReviewCard>,
  kinds: readonly CardKind[],
  now: StudyMoment,
): ReadonlyMap<string, Asked> {
  const asked = new Map<string, Asked>();
  for (const word of words) {
    if (!isStudied(word)) continue;
    let day = Number.POSITIVE_INFINITY;
    let leech = false;
    for (const kind of kinds) {
      const card = cards.get(cardIdOf(word.id, kind));
      if (!card || card.reps === 0) continue;
      day = Math.min(day, nextDayOf(card, now));
      leech ||= isLeech(card);
    }
    const known = Number.isFinite(day);
    asked.set(word.id, {
      when: known ? whenOf(day, now.day) : 'never',
      due: known ? startOfStudyDay(day, now.rollover) : Number.POSITIVE_INFINITY,
      leech,
    });
  }
  return asked;
}
