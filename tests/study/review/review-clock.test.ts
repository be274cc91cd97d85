import { describe, expect, it } from 'vitest';
import type { ReviewLog } from '@/lib/domain/card';
import { lastAnswer } from '@/lib/study/review/answer';
import { momentAt } from '@/lib/study/review/clock';
import { intervals, newCard, RATINGS, rated } from '@/lib/study/review/schedule';
import { CLOCKS } from '../../attack/storage/clocks';
import { fresh, tab } from '../../storage/tab';
import { newWord } from '../vocabulary/new-word';
import { dueQueue } from './due-of';
import { answer, miscounts, sitDown } from './sitting';

const DAY = 86_400_000;
const MORNING = Date.UTC(2026, 9, 1, 8);
const at = (time: number) => momentAt(time, 4);

const begin = async (ids: readonly string[]) => {
  fresh();
  const now = { time: MORNING };
  const sitting = await sitDown(tab(), now);
  for (const id of ids) await sitting.vocabulary.getState().save(newWord(id), null);
  return { now, sitting };
};

describe('a clock that is moved between answers', () => {
  it.each(CLOCKS)(
    '%s: each answer counts, and the last given is taken back first',
    async (_, steps) => {
      const { now, sitting } = await begin(['茶', '酒', '水']);
      const { storage, review } = sitting;
      const given: ReviewLog[] = [];
      for (const step of steps) {
        now.time += step;
        review.getState().refresh();
        const known = new Set((await storage.logs.all()).map((log) => log.id));
        await answer(sitting, 'easy');
        given.push(...(await storage.logs.all()).filter((log) => !known.has(log.id)));
      }
      expect(review.getState()).toMatchObject({ failure: null, notice: null });
      expect(given).toHaveLength(steps.length);
      expect(miscounts(await storage.cards.all(), await storage.logs.all())).toEqual([]);
      expect(review.getState().last?.id).toBe(given.at(-1)?.id);
      await review.getState().undo();
      const left = (await storage.logs.all()).map((log) => log.id).sort();
      expect(left).toEqual(
        given
          .slice(0, -1)
          .map((log) => log.id)
          .sort(),
      );
    },
  );

  it('is seen in a tab opened later, too', async () => {
    const { now, sitting } = await begin(['茶', '酒']);
    now.time += 365 * DAY;
    await answer(sitting, 'easy');
    now.time -= 365 * DAY;
    sitting.review.getState().refresh();
    await answer(sitting, 'good');
    const later = await sitDown(tab(), now);
    expect(later.review.getState().last?.rating).toBe('good');
  });

  it('does not add answers of another day to those of today', async () => {
    const { now, sitting } = await begin(['茶', '酒']);
    now.time += 3 * DAY;
    await answer(sitting, 'easy');
    now.time -= 3 * DAY;
    sitting.review.getState().refresh();
    expect(sitting.review.getState().today).toBe(0);
    await answer(sitting, 'easy');
    expect(sitting.review.getState().today).toBe(1);
  });
});

describe('answers kept before there was a sequence', () => {
  const log = (time: number, order?: number): ReviewLog => ({
    id: `茶@${time}${order === undefined ? '' : `-${order}`}`,
    cardId: '茶',
    kind: 'recognise',
    rating: 'good',
    time,
    offset: 480,
    rollover: 4,
    elapsedDays: 0,
    scheduledDays: 1,
    duration: null,
    weights: 'fsrs-6',
    ...(order === undefined ? {} : { order }),
    before: { ...newCard('茶', 0), changed: 0, deleted: true },
    changed: time,
    deleted: false,
  });

  it('come in the order of their times, before all that have a place in it', () => {
    expect(lastAnswer([log(3), log(9), log(4)])?.time).toBe(9);
    expect(lastAnswer([log(9), log(2, 1), log(5)])?.time).toBe(2);
    expect(lastAnswer([])).toBeNull();
  });
});

describe('a card answered by a clock that was ahead', () => {
  const ahead = rated(newCard('茶', MORNING), 'easy', at(MORNING + 900 * DAY));
  const card = { ...ahead, changed: 1, deleted: false };

  it('is answered at any time, and comes next at an interval from then', () => {
    for (const rating of RATINGS) {
      const next = rated(card, rating, at(MORNING));
      expect(next).toMatchObject({ reps: 2, lastReview: MORNING });
      expect(next.due).toBeGreaterThan(MORNING);
      expect(next.due).toBeLessThan(MORNING + 200 * DAY);
    }
    expect(Math.min(...Object.values(intervals(card, at(MORNING))))).toBeGreaterThan(0);
  });

  it('is asked again rather than lost for years', () => {
    const word = {
      ...newWord('茶'),
      status: 'learning',
      saved: true,
      encounters: [],
      added: 1,
      changed: 1,
      deleted: false,
    } as const;
    const cards = new Map([['茶', card]]);
    expect(dueQueue([word], cards, at(MORNING))).toMatchObject({ due: ['茶'], next: null });
    const hourLater = {
      ...rated(newCard('茶', MORNING), 'easy', at(MORNING + DAY / 24)),
      changed: 1,
    };
    const near = new Map([['茶', { ...hourLater, deleted: false }]]);
    expect(dueQueue([word], near, at(MORNING)).due, 'a small step changes nothing').toEqual([]);
  });
});
