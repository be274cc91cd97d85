import { fsrs } from 'ts-fsrs';
import type { Rating, ReviewCard } from '@/lib/domain/card';
import type { Draft } from '@/lib/storage/storage';
import { momentAt, startOfStudyDay } from '@/lib/study/review/clock';
import { daysOf } from '@/lib/study/review/older';
import { newCard, RATINGS, rated } from '@/lib/study/review/schedule';
import { dayOnTheWall } from './model';
import { numbers } from './numbers';
import { inZone, ZONES, type Zone } from './zones';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** One answer of a learner: where, when by the device's clock, and how well it was known. */
export interface Given {
  readonly zone: Zone;
  readonly time: number;
  readonly rollover: number;
  readonly rating: Rating;
}

/** From a step of minutes to years; now and then a clock is set back, by an hour or by weeks. */
const PAUSES: readonly (readonly [from: number, to: number])[] = [
  [0, 20 * MINUTE],
  [HOUR, 14 * HOUR],
  [6 * HOUR, 30 * HOUR],
  [DAY, 9 * DAY],
  [8 * DAY, 90 * DAY],
  [60 * DAY, 900 * DAY],
  [-HOUR, HOUR],
  [-40 * DAY, 0],
];

/**
 * A learner's answers on one card over some years: two to twelve, in one place or on journeys. Four
 * learners in five keep the rollover they have; the others move it once.
 */
export function history(seed: number): readonly Given[] {
  const next = numbers(seed);
  const pick = <Item>(items: readonly Item[]): Item =>
    items[Math.floor(next() * items.length)] as Item;
  const travels = next() < 0.3;
  const moves = next() < 0.2;
  let zone: Zone = ZONES[seed % ZONES.length] as Zone;
  let rollover = next() < 0.5 ? 4 : Math.floor(next() * 24);
  let time = Date.UTC(2020, 0, 1) + Math.floor(next() * 3_650 * DAY);
  return Array.from({ length: 2 + Math.floor(next() * 11) }, (): Given => {
    const [from, to] = pick(PAUSES);
    time += Math.floor(from + next() * (to - from));
    if (travels && next() < 0.4) zone = pick(ZONES);
    if (moves && next() < 0.1) rollover = Math.floor(next() * 24);
    return { zone, time, rollover, rating: pick(RATINGS) };
  });
}

interface Memory {
  readonly stability: number;
  readonly difficulty: number;
}

const apart = (one: Memory, other: Memory): number =>
  Math.max(Math.abs(one.stability - other.stability), Math.abs(one.difficulty - other.difficulty));

const scheduler = fsrs();

/** Whether a review card falls due with the first moment of its day, where the learner is. */
function dueWrong(card: Draft<ReviewCard>, { zone, rollover, time }: Given): string | null {
  const { dueDay } = daysOf(card);
  if (dueDay === null) return card.due > time ? null : 'a step is due before it began';
  const start = startOfStudyDay(dueDay, rollover);
  const [first, before] = [start, start - 1].map((at) => dayOnTheWall(at, zone, rollover));
  if (first !== dueDay) return `day ${dueDay} begins on day ${first}`;
  return (before as number) < dueDay ? null : `day ${dueDay} begins late`;
}

/**
 * Plays a history as the app does, each answer on a device in its zone, beside a model that reads
 * the days off a wall calendar and has ts-fsrs itself move the memory.
 * @returns what differs; null where nothing does
 */
export function differs(answers: readonly Given[]): string | null {
  let card = newCard('茶', 0);
  let memory: Memory | null = null;
  let last: number | null = null;
  for (const [index, given] of answers.entries()) {
    const { zone, time, rollover, rating } = given;
    const wrong = inZone(zone, () => {
      card = rated(card, rating, momentAt(time, rollover));
      return dueWrong(card, given);
    });
    if (wrong) return `answer ${index}: ${wrong}`;
    const today = dayOnTheWall(time, zone, rollover);
    const elapsed: number = last === null ? 0 : Math.max(0, today - last);
    if (card.elapsedDays !== elapsed) {
      return `answer ${index}: ${card.elapsedDays} days elapsed, ${elapsed} by the calendar`;
    }
    memory = scheduler.next_state(memory, elapsed, RATINGS.indexOf(rating) + 1) as Memory;
    if (apart(card, memory) > 1e-4) {
      return `answer ${index}: ${JSON.stringify(memory)} is kept as ${card.stability}, ${card.difficulty}`;
    }
    last = today;
  }
  return null;
}
