import { describe, expect, it } from 'vitest';
import type { Rating, ReviewCard, ReviewLog } from '@/lib/domain/card';
import { momentAt } from '@/lib/study/review/clock';
import { newCard, rated } from '@/lib/study/review/schedule';
import { deckOf, waitingIn } from '@/lib/study/simulation/deck';
import { ASSUMED, ENOUGH, habitsOf } from '@/lib/study/simulation/habits';
import { savedWord } from '../cards/saved-word';

const now = momentAt(Date.UTC(2026, 4, 13, 2), 4, 480);
const DAY = 86_400_000;

const stamped = { changed: 1, deleted: false };

const log = (
  index: number,
  rating: Rating,
  state: ReviewCard['state'],
  duration?: number,
): ReviewLog => ({
  id: `茶@${index}`,
  cardId: '茶',
  rating,
  time: now.time,
  before: { ...newCard('茶', now.time), ...stamped, state },
  ...stamped,
  ...(duration === undefined ? {} : { duration, offset: 480, rollover: 4 }),
});

describe('how a learner answers', () => {
  it('is assumed as long as there are too few answers', () => {
    expect(habitsOf([])).toEqual(ASSUMED);
    const few = Array.from({ length: ENOUGH - 1 }, (_, at) => log(at, 'good', 0, 4_000));
    expect(habitsOf(few)).toEqual(ASSUMED);
  });

  it('is taken from the answers, each part where there are enough', () => {
    const logs = [
      ...Array.from({ length: ENOUGH }, (_, at) => log(at, at % 4 === 0 ? 'again' : 'easy', 0)),
      ...Array.from({ length: 99 }, (_, at) => log(200 + at, 'hard', 2, 3_000)),
      ...Array.from({ length: 30 }, (_, at) => log(400 + at, 'again', 2, 9_000)),
    ];
    const habits = habitsOf(logs);
    expect(habits.first).toEqual([25, 0, 0, 75]);
    expect(habits.passed).toEqual(ASSUMED.passed);
    expect(habits).toMatchObject({ seconds: 3, ownSeconds: true });
  });
});

describe('the deck a simulation begins with', () => {
  const answeredAgo = (id: string, days: number): ReviewCard => {
    const at = momentAt(now.time - days * DAY, 4, 480);
    return { ...rated(newCard(id, at.time), 'easy', at), ...stamped };
  };
  const cards = (...all: ReviewCard[]) => new Map(all.map((card) => [card.id, card]));

  it('has the words studied with the kinds of card that are asked', () => {
    const words = [
      savedWord('茶', { gloss: 'tea' }),
      savedWord('水', { gloss: 'water' }),
      savedWord('火', { status: 'ignored' }),
    ];
    const known = cards(answeredAgo('茶', 3), answeredAgo('茶#listen', 3), answeredAgo('火', 3));
    const deck = deckOf(words, known, ['recognise', 'recall'], now);
    expect(deck.words.map(({ begun, fresh }) => [begun.length, fresh])).toEqual([
      [1, 1],
      [0, 2],
    ]);
    expect(waitingIn(deck)).toBe(3);
    expect(deck.begunToday).toBe(0);
  });

  it('counts what was begun today, and has what is overdue for today', () => {
    const words = [savedWord('茶'), savedWord('水')];
    const deck = deckOf(
      words,
      cards(answeredAgo('茶', 0), answeredAgo('水', 99)),
      ['recognise'],
      now,
    );
    expect(deck.begunToday).toBe(1);
    expect(deck.words[1]?.begun[0]).toMatchObject({ dueDay: now.day, lastDay: now.day - 99 });
  });

  it('asks today what was answered by a clock that has been set back since', () => {
    const deck = deckOf([savedWord('茶')], cards(answeredAgo('茶', -30)), ['recognise'], now);
    expect(deck.words[0]?.begun[0]).toMatchObject({ dueDay: now.day, lastDay: now.day });
  });
});
