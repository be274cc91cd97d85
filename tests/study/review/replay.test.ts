import fc from 'fast-check';
import { fsrs, type Grade, type Card as Next } from 'ts-fsrs';
import { afterEach, describe, expect, it } from 'vitest';
import type { Rating, ReviewCard, ReviewLog } from '@/lib/domain/card';
import { makeBackup, readBackup, restoreBackup } from '@/lib/storage/backup/backup';
import { daysOf } from '@/lib/study/review/older';
import { replayed } from '@/lib/study/review/replay';
import { newCard, RATINGS } from '@/lib/study/review/schedule';
import { inZone, moveTo } from '../../attack/study/zones';
import { file } from '../../storage/backup/browser';
import { fresh, tab } from '../../storage/tab';
import { newWord } from '../vocabulary/new-word';
import { unreplayable } from './replaying';
import { answer, sitDown } from './sitting';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const EVENING = Date.parse('2026-10-01T20:00:00+08:00');

const steps = fc.array(
  fc.record({
    rating: fc.constantFrom<Rating>('again', 'hard', 'good', 'easy'),
    pause: fc.constantFrom(0, 60_000, 9 * HOUR, DAY, 12 * DAY, 300 * DAY, -HOUR, -40 * DAY),
    zone: fc.constantFrom('Asia/Taipei', 'Europe/Paris', 'America/Los_Angeles'),
    rollover: fc.constantFrom(4, 0, 6),
  }),
  { minLength: 1, maxLength: 12 },
);

afterEach(() => {
  moveTo('UTC');
});

describe('a card', () => {
  it('is the replay of its answers: after journeys, with another rollover, by any clock', async () => {
    await fc.assert(
      fc.asyncProperty(steps, async (taken) => {
        fresh();
        const now = { time: EVENING };
        const settings = { rollover: 4 };
        const sitting = await sitDown(tab(), now, settings);
        await sitting.vocabulary.getState().save(newWord('茶'), null);
        for (const step of taken) {
          now.time += step.pause;
          moveTo(step.zone);
          settings.rollover = step.rollover;
          sitting.review.getState().refresh();
          await answer(sitting, step.rating);
        }
        const [cards, logs] = [await sitting.storage.cards.all(), await sitting.storage.logs.all()];
        expect(logs.length).toBeGreaterThan(0);
        expect(inZone('Pacific/Niue', () => unreplayable(cards, logs))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it('keeps the days its answer put it off, whatever the scheduler would say now', async () => {
    fresh();
    const sitting = await sitDown(tab(), { time: EVENING });
    await sitting.vocabulary.getState().save(newWord('茶'), null);
    await answer(sitting, 'easy');
    const [log] = await sitting.storage.logs.all();
    const put = { ...(log as ReviewLog), scheduledDays: 11 };
    const day = Math.floor(Date.parse('2026-10-01T00:00:00Z') / DAY);
    expect(replayed([put])).toMatchObject({ scheduledDays: 11, lastDay: day, dueDay: day + 11 });
  });
});

describe('an answer', () => {
  it('is logged with its clock, how long it took and what it was given on', async () => {
    fresh();
    const now = { time: EVENING };
    moveTo('Asia/Taipei');
    const sitting = await sitDown(tab(), now);
    await sitting.vocabulary.getState().save(newWord('茶'), null);
    now.time += 4_200;
    await answer(sitting, 'good');
    now.time += 11 * 60_000;
    sitting.review.getState().refresh();
    now.time += 2 * HOUR;
    await answer(sitting, 'easy');
    const logs = await sitting.storage.logs.all();
    expect(logs).toMatchObject([
      {
        kind: 'recognise',
        rating: 'good',
        time: EVENING + 4_200,
        offset: 480,
        rollover: 4,
        elapsedDays: 0,
        scheduledDays: 0,
        duration: 4_200,
        weights: 'fsrs-6',
        before: { deleted: true, state: 0, reps: 0 },
      },
      // Who takes two hours has gone away meanwhile.
      { rating: 'easy', duration: 60_000, before: { deleted: false, state: 1, reps: 1 } },
    ]);
    expect(logs[1]?.scheduledDays).toBeGreaterThan(0);
  });
});

/** The answers and the card as they were kept before there were study days. */
function keptBefore(answers: readonly (readonly [rating: Rating, time: number])[]) {
  const scheduler = fsrs();
  const flat = (card: Next) => ({
    id: '茶',
    due: card.due.getTime(),
    stability: card.stability,
    difficulty: card.difficulty,
    elapsedDays: card.elapsed_days,
    scheduledDays: card.scheduled_days,
    learningSteps: card.learning_steps,
    reps: card.reps,
    lapses: card.lapses,
    state: card.state as ReviewCard['state'],
    lastReview: card.last_review?.getTime() ?? null,
    changed: 1,
    deleted: false,
  });
  const [[, first]] = answers as [readonly [Rating, number]];
  let card: Next = {
    due: new Date(first),
    stability: 0,
    difficulty: 0,
    elapsed_days: 0,
    scheduled_days: 0,
    learning_steps: 0,
    reps: 0,
    lapses: 0,
    state: 0,
  };
  const logs = answers.map(([rating, time], index) => {
    const before = { ...flat(card), deleted: index === 0 };
    card = scheduler.next(card, time, (RATINGS.indexOf(rating) + 1) as Grade).card;
    const id = `茶@${time}-${index + 1}`;
    return { id, cardId: '茶', rating, time, order: index + 1, before, changed: 1, deleted: false };
  });
  return { cards: [flat(card)], logs };
}

const OLD = keptBefore([
  ['good', EVENING],
  ['good', EVENING + 600_000],
  ['hard', EVENING + 2 * DAY + 10 * HOUR],
  ['again', EVENING + 12 * DAY],
  ['good', EVENING + 12 * DAY + 700_000],
  ['easy', EVENING + 14 * DAY + 9 * HOUR],
]);

describe('what was kept before there were study days', () => {
  const standing = { ...newCard('茶', 0), ...OLD.cards[0] } as ReviewCard;

  it('comes to the card that is there when it is replayed', () => {
    const { dueDay, firstDay: _, lastDay, ...replay } = replayed(OLD.logs) ?? newCard('茶', 0);
    const { due, ...memory } = replay;
    expect(OLD.cards[0]).toMatchObject(memory);
    expect(daysOf(OLD.cards[0] as ReviewCard)).toMatchObject({ dueDay, lastDay });
    expect(Math.abs(due - standing.due)).toBeLessThan(DAY);
  });

  it('has its days where the learner is', () => {
    const { dueDay, lastDay } = inZone('Asia/Taipei', () => daysOf(OLD.cards[0] as ReviewCard));
    const day = Math.floor(Date.parse('2026-10-16T00:00:00Z') / DAY);
    expect({ dueDay, lastDay }).toEqual({ dueDay: day + standing.scheduledDays, lastDay: day });
  });

  it('comes in with an old backup as it is, tombstones and all', async () => {
    fresh();
    const storage = tab();
    const gone = { id: '酒', changed: 3, deleted: true };
    const old = { cards: [...OLD.cards, gone], logs: [...OLD.logs, gone] };
    const { backup, damaged } = await readBackup(file(old, { version: 4 }));
    expect(damaged).toEqual([]);
    await restoreBackup(storage, backup, false);
    expect(await storage.cards.allWithRemoved()).toEqual([...OLD.cards, gone]);
    expect(await storage.logs.all()).toEqual(OLD.logs);
  });

  it('is asked on its day, answered on from there, and then has its days', async () => {
    fresh();
    const storage = tab();
    const { backup } = await readBackup(file(OLD, { version: 4 }));
    await restoreBackup(storage, backup, false);
    const now = { time: standing.due - DAY };
    const sitting = await sitDown(storage, now);
    await sitting.vocabulary.getState().save(newWord('茶'), null);
    expect(sitting.review.getState().current).toBeNull();
    now.time = Number(sitting.review.getState().next);
    sitting.review.getState().refresh();
    expect(sitting.review.getState().current).toBe('茶');
    await answer(sitting, 'good');
    const [cards, logs] = [await storage.cards.all(), await storage.logs.all()];
    const { scheduledDays, reps } = standing;
    expect(cards).toMatchObject([{ reps: reps + 1, elapsedDays: scheduledDays }]);
    // Only the day of its first answer was never kept.
    const whole = { ...(cards[0] as ReviewCard), firstDay: replayed(logs)?.firstDay ?? null };
    expect(unreplayable([whole], logs)).toEqual([]);
  });
});

describe('a backup', () => {
  it('brings back every answer with its clock, so that the replay is the card', async () => {
    fresh();
    const sitting = await sitDown(tab(), { time: EVENING });
    await sitting.vocabulary.getState().save(newWord('茶'), null);
    for (const rating of ['good', 'easy'] as const) await answer(sitting, rating);
    const { cards, logs } = sitting.storage;
    const given = [await cards.all(), await logs.all()] as const;
    expect(given[1]).toHaveLength(2);
    const made = JSON.stringify(await makeBackup(sitting.storage, new Date(EVENING), {}));
    fresh();
    const other = tab();
    await restoreBackup(other, (await readBackup(made)).backup, false);
    expect([await other.cards.all(), await other.logs.all()]).toEqual(given);
    expect(unreplayable(...given)).toEqual([]);
  });
});
