import type { AnswerRecord, CardDays, ReviewCard, ReviewLog } from '../../domain/card';
import {
  type ClockReading,
  deviceOffset,
  STANDARD_ROLLOVER,
  studyDay,
} from '../../domain/study-day';
import { PUBLISHED } from '../../domain/weights';
import type { Draft } from '../../storage/storage';

/*
 * Cards and answers of the time before study days were counted say nothing of days. They are read as
 * they are, not rewritten: a stamp that moved would win over what another device has. A card gets its
 * days with its next answer.
 */

/** By this device's clock, since none was kept. */
const readingAt = (time: number) => ({
  time,
  offset: deviceOffset(time),
  rollover: STANDARD_ROLLOVER,
});

/** The days of any card; of one that has none those its instants fall on here. */
export function daysOf(card: Draft<ReviewCard>): CardDays {
  const { state, due, lastReview, dueDay, firstDay = null, lastDay } = card;
  if (dueDay !== undefined && lastDay !== undefined) return { dueDay, firstDay, lastDay };
  return {
    dueDay: state === 2 ? studyDay(readingAt(due)) : null,
    firstDay,
    lastDay: lastReview === null ? null : studyDay(readingAt(lastReview)),
  };
}

const dateOf = (time: number): number => studyDay({ time, offset: 0, rollover: 0 });

/** Days between UTC dates: what the scheduler counted by before. */
const datesBetween = (one: number | null, other: number): number =>
  one === null ? 0 : Math.max(0, dateOf(other) - dateOf(one));

/** When any answer was given, by the clock it was given by. */
export const clockOf = ({ time, offset, rollover }: ReviewLog): ClockReading =>
  offset === undefined || rollover === undefined ? readingAt(time) : { time, offset, rollover };

/**
 * What any answer says of itself. Where it does not say, the elapsed days are those that were counted
 * then, so that a replay comes to the card that is there.
 */
export function recordOf(log: ReviewLog): AnswerRecord {
  const { before, time, scheduledDays = null, duration = null } = log;
  const last = before.deleted ? null : before.lastReview;
  return {
    kind: log.kind ?? 'recognise',
    ...clockOf(log),
    elapsedDays: log.elapsedDays ?? datesBetween(last, time),
    scheduledDays,
    duration,
    weights: log.weights ?? PUBLISHED,
  };
}
