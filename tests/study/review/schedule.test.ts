import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ReviewCard } from '@/lib/domain/card';
import { weightsOf } from '@/lib/domain/weights';
import { isReadable } from '@/lib/storage/records/record-schemas';
import { momentAt, startOfStudyDay } from '@/lib/study/review/clock';
import { formatInterval } from '@/lib/study/review/interval';
import { daysOf } from '@/lib/study/review/older';
import { EXACT, intervals, newCard, putOff, RATINGS, rated } from '@/lib/study/review/schedule';

const NOW = Date.UTC(2026, 9, 1);
const MINUTE = 60_000;
const DAY = 1440 * MINUTE;
const at = (time: number) => momentAt(time, 4);

describe('schedule', () => {
  it('puts a new word off further the better it was known', () => {
    const gaps = intervals(newCard('茶', NOW), at(NOW));
    expect(gaps.again).toBe(MINUTE);
    expect(gaps.again).toBeLessThan(gaps.hard);
    expect(gaps.hard).toBeLessThan(gaps.good);
    expect(gaps.easy).toBeGreaterThanOrEqual(DAY);
  });

  it('goes by weights of the learner’s own where there are any', () => {
    const long = weightsOf([
      0.212, 1.2931, 20, 40, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835, 0.0614,
      0.2629, 1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542,
    ]);
    const own = intervals(newCard('茶', NOW), at(NOW), { ...EXACT, weights: long });
    expect(own.easy).toBe(40 * DAY);
    expect(intervals(newCard('茶', NOW), at(NOW)).easy).toBe(8 * DAY);
  });

  it('keeps exactly the interval that was written on the answer', () => {
    let card = newCard('茶', NOW);
    let now = NOW;
    for (const rating of ['good', 'good', 'hard', 'again', 'good', 'easy'] as const) {
      const gaps = intervals(card, at(now));
      const next = rated(card, rating, at(now));
      expect(putOff(next, at(now))).toBe(gaps[rating]);
      expect(next.lastReview).toBe(now);
      const { dueDay } = daysOf(next);
      now = dueDay === null ? next.due : startOfStudyDay(dueDay, 4);
      card = next;
    }
    expect(card.reps).toBe(6);
    expect(card.lapses).toBe(1);
  });

  it('survives the way through JSON, as records and backups go', () => {
    let card = newCard('茶', NOW);
    for (const rating of RATINGS)
      card = rated(JSON.parse(JSON.stringify(card)), rating, at(card.due));
    expect(JSON.parse(JSON.stringify(card))).toEqual(card);
  });
});

describe('any card that can be read', () => {
  const edge = fc.constantFrom(
    ...[-1, 0, 0.0005, 0.001, 0.5, 1, 10, 10.5, 100, 36_500, 36_501, 1e9, 2 ** 50, 2 ** 53 - 1],
  );
  const number = fc.oneof(edge, fc.double({ min: 0, max: 12, noNaN: true }));
  const whole = fc.oneof(edge, fc.nat(20));
  const time = fc.oneof(fc.integer({ min: 0, max: NOW * 2 }), fc.constantFrom(0, 8.64e15));
  const day = fc.option(fc.oneof(fc.constantFrom(-2, 0, 1e8), fc.integer({ min: 0, max: 50_000 })));
  const card: fc.Arbitrary<ReviewCard> = fc
    .record({
      id: fc.constant('茶'),
      due: time,
      dueDay: day,
      stability: number,
      difficulty: number,
      elapsedDays: number,
      scheduledDays: number,
      learningSteps: whole,
      reps: whole,
      lapses: whole,
      state: fc.constantFrom<0 | 1 | 2 | 3>(0, 1, 2, 3),
      firstDay: day,
      lastDay: day,
      lastReview: fc.option(time),
      changed: fc.constant(1),
      deleted: fc.constant(false),
    })
    .filter((given) => isReadable('cards', given));

  it('is put off by each answer, and what comes of it can be read again', () => {
    fc.assert(
      fc.property(card, fc.nat(NOW), (given, later) => {
        for (const rating of RATINGS) {
          const next = rated(given, rating, at(NOW + later));
          expect(isReadable('cards', { ...next, changed: 1, deleted: false })).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('formatInterval', () => {
  it.each([
    [MINUTE, '1 min'],
    [10 * MINUTE, '10 min'],
    [90 * MINUTE, '2 hours'],
    [DAY, '1 day'],
    [8.3 * DAY, '8 days'],
    [30 * DAY, '1 month'],
    [75 * DAY, '2.5 months'],
    [400 * DAY, '1 year'],
    [5, '1 min'],
  ])('%d ms is %s', (milliseconds, expected) => {
    expect(formatInterval(milliseconds)).toBe(expected);
  });
});
