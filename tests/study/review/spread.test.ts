import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ReviewCard } from '@/lib/domain/card';
import type { Draft } from '@/lib/storage/storage';
import { momentAt } from '@/lib/study/review/clock';
import { EXACT, intervals, newCard, RATINGS, rated } from '@/lib/study/review/schedule';
import { type DayLoad, STANDARD } from '@/lib/study/review/settings';
import { drawOf, rangeOf, spreadOver } from '@/lib/study/review/spread';
import { workload } from './due-of';

const DAY = 86_400_000;
/** A Monday. */
const AT = momentAt(Date.parse('2026-10-05T12:00:00Z'), 4, 0);
const NONE = workload([]);

const due = (id: string, inDays: number): Draft<ReviewCard> => ({
  ...newCard(id, 0),
  state: 2,
  dueDay: AT.day + inDays,
});

/** The days that a thousand cards of one interval are put off by. */
const daysOfMany = (days: number, spread: ReturnType<typeof spreadOver>): number[] =>
  Array.from({ length: 1_000 }, (_, index) =>
    spread(newCard(`字${index}`, 0), { days, elapsed: 0, least: 1 }, AT),
  );

const share = (days: readonly number[], wanted: (day: number) => boolean): number =>
  days.filter(wanted).length / days.length;

describe('the range an interval may be moved in', () => {
  it.each([
    [1, { from: 1, to: 1 }],
    [2, { from: 2, to: 2 }],
    [3, { from: 2, to: 4 }],
    [7, { from: 5, to: 9 }],
    [20, { from: 17, to: 23 }],
    [100, { from: 93, to: 107 }],
  ])('of %d days is that of FSRS', (days, range) => {
    expect(rangeOf(days, 0, 1)).toEqual(range);
  });

  it('never ends before it begins, nor under what a worse answer got', () => {
    const number = fc.integer({ min: 1, max: 40_000 });
    fc.assert(
      fc.property(number, fc.nat(40_000), number, (days, elapsed, least) => {
        const { from, to } = rangeOf(Math.min(days, 36_500), elapsed, least);
        expect(from).toBeGreaterThanOrEqual(least);
        expect(to).toBeGreaterThanOrEqual(from);
      }),
    );
  });
});

describe('chance', () => {
  it('follows from the card and its answers alone', () => {
    expect(drawOf('茶', 3)).toBe(drawOf('茶', 3));
    expect(drawOf('茶', 3)).not.toBe(drawOf('茶', 4));
    expect(drawOf('茶', 3)).not.toBe(drawOf('酒', 3));
  });

  it('is spread evenly', () => {
    const tenths = Array<number>(10).fill(0);
    for (let card = 0; card < 10_000; card += 1) {
      const tenth = Math.floor(drawOf(`字${card}`, card % 7) * 10);
      tenths[tenth] = (tenths[tenth] ?? 0) + 1;
    }
    for (const count of tenths) expect(count).toBeGreaterThan(850);
    for (const count of tenths) expect(count).toBeLessThan(1_150);
  });
});

describe('cards learned together', () => {
  it('do not come back all on one day', () => {
    const days = daysOfMany(20, spreadOver(NONE, { ...STANDARD, balanced: false }));
    expect(new Set(days)).toEqual(new Set([17, 18, 19, 20, 21, 22, 23]));
    for (const day of new Set(days)) expect(share(days, (one) => one === day)).toBeLessThan(0.2);
  });

  it('come back rather where there is less to do, when that is wanted', () => {
    const busy = [18, 19, 20, 21].flatMap((day) =>
      Array.from({ length: 30 }, (_, index) => due(`忙${day}-${index}`, day)),
    );
    const onBusy = (day: number) => day >= 18 && day <= 21;
    const spread = (balanced: boolean) => spreadOver(workload(busy), { ...STANDARD, balanced });
    expect(share(daysOfMany(20, spread(true)), onBusy)).toBeLessThan(0.02);
    expect(share(daysOfMany(20, spread(false)), onBusy)).toBeGreaterThan(0.4);
  });

  it('are not balanced beyond three months', () => {
    const busy = Array.from({ length: 300 }, (_, index) => due(`忙${index}`, 100));
    const days = daysOfMany(100, spreadOver(workload(busy), STANDARD));
    expect(share(days, (day) => day === 100)).toBeGreaterThan(0.03);
  });
});

describe('the days of the week', () => {
  const week = (...days: DayLoad[]) => days;
  const normal = 'normal' as const;
  // From Monday, 17 days ahead is a Thursday and 23 days ahead a Wednesday.
  const isSunday = (day: number) => day % 7 === 6;

  it('have about half where less is wanted, next to none where least is', () => {
    const of = (sunday: DayLoad) =>
      share(
        daysOfMany(
          20,
          spreadOver(NONE, {
            balanced: false,
            week: week(normal, normal, normal, normal, normal, normal, sunday),
          }),
        ),
        isSunday,
      );
    expect(of('normal')).toBeGreaterThan(0.11);
    expect(of('reduced')).toBeLessThan(0.11);
    expect(of('reduced')).toBeGreaterThan(0.04);
    expect(of('least')).toBeLessThan(0.01);
  });

  it('make no difference when all are alike', () => {
    const alike = (load: DayLoad) =>
      daysOfMany(20, spreadOver(NONE, { balanced: true, week: Array(7).fill(load) }));
    expect(alike('least')).toEqual(alike('normal'));
    expect(alike('reduced')).toEqual(alike('normal'));
  });
});

describe('the other cards of a word', () => {
  it('are kept off its day and rather far from it', () => {
    const spread = spreadOver(workload([due('茶', 20), due('酒#listen', 20)]), {
      ...STANDARD,
      balanced: false,
    });
    const days = Array.from({ length: 1_000 }, (_, reps) =>
      spread({ ...newCard('茶#listen', 0), reps }, { days: 20, elapsed: 0, least: 1 }, AT),
    );
    expect(share(days, (day) => day === 20)).toBeLessThan(0.01);
    expect(share(days, (day) => Math.abs(day - 20) === 3)).toBeGreaterThan(
      share(days, (day) => Math.abs(day - 20) === 1),
    );
    const own = Array.from({ length: 1_000 }, (_, reps) =>
      spread({ ...newCard('水', 0), reps }, { days: 20, elapsed: 0, least: 1 }, AT),
    );
    expect(share(own, (day) => day === 20)).toBeGreaterThan(0.08);
  });
});

describe('the intervals on the answers', () => {
  const cards = fc.array(
    fc.record({
      id: fc.constantFrom('茶', '酒', '水', '飯'),
      day: fc.integer({ min: -3, max: 120 }),
    }),
    { maxLength: 60 },
  );
  const steps = fc.array(
    fc.record({ rating: fc.constantFrom(...RATINGS), later: fc.nat(200 * DAY) }),
    { minLength: 1, maxLength: 10 },
  );
  const week = fc.array(fc.constantFrom<DayLoad>('normal', 'reduced', 'least'), {
    minLength: 7,
    maxLength: 7,
  });

  it('are kept to the day, go up from hard to easy, and move no memory', () => {
    fc.assert(
      fc.property(cards, steps, week, fc.boolean(), (others, taken, loads, balanced) => {
        const ahead = workload(others.map(({ id, day }) => due(id, day)));
        const plan = { ...EXACT, spread: spreadOver(ahead, { balanced, week: loads }) };
        let card = newCard('茶', 0);
        let time = AT.time;
        for (const { rating, later } of taken) {
          time += later;
          const at = momentAt(time, 4, 0);
          const gaps = intervals(card, at, plan);
          const [hard, good, easy] = [gaps.hard, gaps.good, gaps.easy];
          expect(hard).toBeLessThan(good);
          expect(good).toBeLessThan(easy);
          const next = rated(card, rating, at, plan);
          const exact = rated(card, rating, at);
          expect(next.state === 2 ? next.scheduledDays * DAY : next.due - time).toBe(gaps[rating]);
          expect(next.stability).toBe(exact.stability);
          expect(next.difficulty).toBe(exact.difficulty);
          card = next;
        }
      }),
    );
  });

  it('are longer for who may forget more', () => {
    const at = (retention: number) =>
      intervals({ ...newCard('茶', 0) }, AT, { ...EXACT, retention }).easy;
    expect(at(0.97)).toBeLessThan(at(0.9));
    expect(at(0.9)).toBeLessThan(at(0.8));
  });
});
