import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ReviewCard, SavedWord } from '@/lib/domain/card';
import { momentAt, startOfStudyDay } from '@/lib/study/review/clock';
import { newCard } from '@/lib/study/review/schedule';
import { STANDARD, type StudySettings } from '@/lib/study/review/settings';
import { newWord } from '../vocabulary/new-word';
import { dueQueue } from './due-of';

const MINUTE = 60_000;
const NOW = momentAt(Date.parse('2026-10-05T12:00:00Z'), 4);

const saved = (id: string, order = 1): SavedWord => ({
  ...newWord(id),
  status: 'learning',
  saved: true,
  encounters: [],
  added: 1,
  order,
  changed: 1,
  deleted: false,
});

const stamp = { changed: 1, deleted: false };

/** Last answered days ago, first asked longer ago, and due in so many days. */
const review = (id: string, dueIn: number, last = 3, first = 9): ReviewCard => ({
  ...newCard(id, 0),
  ...stamp,
  state: 2,
  reps: 4,
  due: NOW.time + dueIn * 86_400_000,
  dueDay: NOW.day + dueIn,
  firstDay: NOW.day - first,
  lastDay: NOW.day - last,
  lastReview: NOW.time - last * 86_400_000,
});

/** In its steps since today, due in so many minutes. */
const step = (id: string, dueIn: number): ReviewCard => ({
  ...newCard(id, 0),
  ...stamp,
  state: 1,
  reps: 1,
  due: NOW.time + dueIn * MINUTE,
  firstDay: NOW.day,
  lastDay: NOW.day,
  lastReview: NOW.time - MINUTE,
});

const queue = (
  ids: readonly string[],
  cards: readonly ReviewCard[],
  set: Partial<StudySettings> = {},
) =>
  dueQueue(
    ids.map((id, index) => saved(id, index)),
    new Map(cards.map((card) => [card.id, card])),
    NOW,
    { ...STANDARD, ...set },
  );

describe('the order of a sitting', () => {
  it('is steps, then what has waited longest, then new words as they were saved', () => {
    const cards = [review('茶', 0), review('酒', -4), step('水', -1)];
    expect(queue(['飯', '茶', '酒', '水', '書'], cards).due).toEqual([
      '水',
      '酒',
      '茶',
      '飯',
      '書',
    ]);
  });
});

describe('a review card', () => {
  it('is due from the first minute of its day, whatever the hour it was answered', () => {
    const card = { ...review('茶', 1), due: NOW.time + 22 * 3_600_000 };
    expect(queue(['茶'], [card])).toMatchObject({
      due: [],
      next: startOfStudyDay(NOW.day + 1, NOW.rollover),
    });
    const early = momentAt(startOfStudyDay(NOW.day + 1, NOW.rollover), NOW.rollover);
    expect(dueQueue([saved('茶')], new Map([['茶', card]]), early).due).toEqual(['茶']);
  });

  it('is not asked early', () => {
    expect(queue(['茶'], [review('茶', 1)], { learnAhead: 120 }).due).toEqual([]);
  });
});

describe('a card in its steps', () => {
  it('comes early by as much as is set, and only when nothing else is due', () => {
    const cards = [step('茶', 15), step('酒', 5)];
    expect(queue(['茶', '酒'], cards).due).toEqual(['酒', '茶']);
    expect(queue(['茶', '酒'], cards, { learnAhead: 10 })).toMatchObject({
      due: ['酒'],
      next: NOW.time + 15 * MINUTE,
    });
    expect(queue(['茶', '酒'], cards, { learnAhead: 0 }).due).toEqual([]);
    expect(queue(['茶', '酒', '飯'], cards).due).toEqual(['飯']);
  });

  it('counts against no limit', () => {
    expect(queue(['茶'], [step('茶', -1)], { newADay: 0, reviewsADay: 0 }).due).toEqual(['茶']);
  });
});

describe('limits of a day', () => {
  it('hold new words back, those begun today counted', () => {
    const cards = [step('茶', 600), review('酒', 8, 0, 0)];
    const given = queue(['茶', '酒', '水', '飯', '書'], cards, { newADay: 3 });
    expect(given).toMatchObject({ due: ['水'], held: { fresh: 2, reviews: 0 } });
  });

  it('hold reviews back, those answered today counted, the longest waiting first', () => {
    const cards = [review('茶', 0), review('酒', -2), review('水', 6, 0), step('書', 600)];
    const given = queue(['茶', '酒', '水', '書'], cards, { reviewsADay: 2 });
    expect(given).toMatchObject({ due: ['酒'], held: { fresh: 0, reviews: 1 } });
  });

  it('end with the day', () => {
    const given = queue(['茶'], [], { newADay: 0 });
    expect(given).toEqual({
      due: [],
      next: startOfStudyDay(NOW.day + 1, NOW.rollover),
      held: { fresh: 1, reviews: 0 },
    });
  });
});

describe('kinds of card', () => {
  const kinds = ['recognise', 'recall', 'listen'] as const;

  it('are begun one a day, in their order, new words and words begun in turn', () => {
    const cards = [review('茶', 5), review('酒', 5), review('酒#recall', 5)];
    const given = queue(['茶', '酒', '水', '飯'], cards, { kinds });
    expect(given.due).toEqual(['水', '茶#recall', '飯', '酒#listen']);
    expect(queue(['茶', '水'], [review('茶', 5)], { kinds, newADay: 1 }).due).toEqual(['水']);
  });

  it('wait for tomorrow where another of the word was answered today', () => {
    const given = queue(['茶'], [review('茶', 8, 0), review('茶#recall', 0)], { kinds });
    expect(given).toEqual({
      due: [],
      next: startOfStudyDay(NOW.day + 1, NOW.rollover),
      held: { fresh: 0, reviews: 0 },
    });
  });

  it('rest while they are off, and what they were asked today still counts', () => {
    const cards = [review('茶#recall', -3), step('酒#listen', -1), review('水', 0)];
    expect(queue(['茶', '酒', '水'], cards, { kinds: ['recognise'], reviewsADay: 9 }).due).toEqual([
      '水',
      '茶',
    ]);
    const answered = [review('茶#recall', 9, 0), review('水', 0)];
    expect(queue(['茶', '水'], answered, { kinds: ['recognise'], reviewsADay: 1 }).due).toEqual([]);
  });

  it('are not asked of a word that has nothing for them', () => {
    expect(queue(['茶'], [review('茶', 5)], { kinds: ['recognise', 'cloze'] }).due).toEqual([]);
    expect(queue(['茶'], [review('茶#cloze', 0)], { kinds: ['cloze'] }).due).toEqual([]);
  });
});

describe('whatever is due', () => {
  const ids = ['茶', '酒', '水', '飯', '書', '門', '路', '雨'];
  const card = (id: string) =>
    fc.oneof(
      fc.constant(null),
      fc
        .tuple(fc.integer({ min: -9, max: 9 }), fc.nat(5), fc.nat(9))
        .map(([due, last, more]) => review(id, due, last, last + more)),
      fc.integer({ min: -30, max: 90 }).map((due) => step(id, due)),
    );
  const all = fc.tuple(...ids.map(card));
  const limit = fc.nat(9);

  it('is asked once, held back or later; limits hold, and nothing is lost', () => {
    fc.assert(
      fc.property(all, limit, limit, fc.nat(120), (given, newADay, reviewsADay, learnAhead) => {
        const cards = given.filter((one) => one !== null);
        const byId = new Map(cards.map((one) => [one.id, one]));
        const { due, next, held } = queue(ids, cards, { newADay, reviewsADay, learnAhead });
        expect(new Set(due).size).toBe(due.length);
        const fresh = due.filter((id) => !byId.has(id));
        const reviews = due.filter((id) => byId.get(id)?.state === 2);
        const begun = cards.filter(({ firstDay }) => firstDay === NOW.day).length;
        const answered = cards.filter(({ lastDay }) => lastDay === NOW.day).length;
        expect(fresh.length).toBeLessThanOrEqual(Math.max(0, newADay - begun));
        expect(reviews.length).toBeLessThanOrEqual(Math.max(0, reviewsADay - (answered - begun)));
        expect(fresh.length + held.fresh).toBe(ids.length - cards.length);
        const waiting = cards.filter(
          ({ state, dueDay }) => state === 2 && Number(dueDay) <= NOW.day,
        );
        expect(reviews.length + held.reviews).toBe(waiting.length);
        const later = ids.length - due.length - held.fresh - held.reviews;
        if (later + held.fresh + held.reviews > 0) expect(next).toBeGreaterThan(NOW.time);
        else expect(next).toBeNull();
      }),
      { numRuns: 300 },
    );
  });
});
