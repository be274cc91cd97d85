import { describe, expect, it } from 'vitest';
import type { ReviewCard } from '@/lib/domain/card';
import { PUBLISHED } from '@/lib/domain/weights';
import { momentAt } from '@/lib/study/review/clock';
import { newCard } from '@/lib/study/review/schedule';
import { type Deck, type DeckWord, sampleOf } from '@/lib/study/simulation/deck';
import { ASSUMED } from '@/lib/study/simulation/habits';
import { type Course, type Outcome, simulate } from '@/lib/study/simulation/simulate';
import { inSlices } from '@/lib/study/simulation/slices';

const now = momentAt(Date.UTC(2026, 4, 13, 2), 4, 480);

const course = (more: Partial<Course> = {}): Course => ({
  habits: ASSUMED,
  newADay: 10,
  weights: PUBLISHED,
  now,
  days: 180,
  ...more,
});

function played(deck: Deck, retention: number, more: Partial<Course> = {}): Outcome {
  const how = course(more);
  const work = simulate(sampleOf(deck, how.newADay, how.days), retention, how);
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

/** A word in review whose card was answered some days ago and is due in some. */
const inReview = (stability: number, ago: number, ahead: number): DeckWord => ({
  begun: [
    {
      ...newCard('', now.time),
      state: 2,
      stability,
      difficulty: 5,
      reps: 4,
      scheduledDays: ago + ahead,
      firstDay: now.day - 90,
      lastDay: now.day - ago,
      dueDay: now.day + ahead,
      lastReview: now.time - ago * 86_400_000,
    },
  ],
  fresh: 0,
});

const NEW: DeckWord = { begun: [], fresh: 1 };
const deckWith = (words: readonly DeckWord[], begunToday = 0): Deck => ({ words, begunToday });

/** Words at every stage of learning, as many new ones as asked for. */
const mixed = (count: number, fresh: number): Deck =>
  deckWith([
    ...Array.from({ length: count }, (_, at) => {
      const stability = 1 + (at % 60) ** 1.3;
      const ago = at % Math.ceil(stability);
      return inReview(stability, ago, Math.ceil(stability) - ago);
    }),
    ...Array.from({ length: fresh }, () => NEW),
  ]);

/** What is remembered of a stability after some days, by the formula of FSRS-6 as it is published. */
function recall(stability: number, days: number): number {
  const decay = -0.1542;
  const factor = 0.9 ** (1 / decay) - 1;
  return (1 + (factor * days) / stability) ** decay;
}

describe('days played through', () => {
  it('have nothing in them where there are no words', () => {
    const nothing = { retention: 0.9, reviews: 0, answers: 0, remembered: 0, begun: 0 };
    expect(played(deckWith([]), 0.9)).toEqual(nothing);
  });

  it('come to what a hand works out for three new words and a firm one', () => {
    const deck = deckWith([inReview(30_000, 1, 0), NEW, NEW, NEW]);
    const easy = { ...ASSUMED, first: [0, 0, 0, 1] };
    const outcome = played(deck, 0.9, { habits: easy, newADay: 1, days: 5 });
    // A new word is asked on the first, second and third day, and next in eight days at the earliest.
    expect(outcome.answers).toBeCloseTo(4 / 5, 9);
    expect(outcome.reviews).toBeCloseTo(1 / 5, 9);
    expect(outcome.begun).toBe(4);
    const stability = 8.2956;
    const remembered = recall(stability, 5) + recall(stability, 4) + recall(stability, 3);
    expect(outcome.remembered).toBeGreaterThan(remembered + 0.999);
    expect(outcome.remembered).toBeLessThan(remembered + 1.001);
  });

  it('forget as often as memory says, and ask again as often as the odds say', () => {
    const deck = deckWith(Array.from({ length: 1_200 }, () => inReview(10, 10, 0)));
    const { reviews, answers } = played(deck, 0.9, { days: 1 });
    // Answers until one is good or easy, after again (a) and after hard (h).
    const [aa, ah, ha, hh] = [0.2157, 0.0643, 0.05, 0.4638];
    const a = (1 - hh + ah) / ((1 - aa) * (1 - hh) - ah * ha);
    expect(reviews).toBe(1_200);
    expect((answers - reviews) / reviews).toBeGreaterThan(0.1 * a - 0.035);
    expect((answers - reviews) / reviews).toBeLessThan(0.1 * a + 0.035);
  });

  it('finish the steps of what is being learned, which is no review', () => {
    const [word] = inReview(2.3, 0, 0).begun as [ReviewCard];
    const steps = { ...word, state: 1 as const, learningSteps: 1, reps: 1 };
    const deck = deckWith([{ begun: [steps], fresh: 0 }]);
    const { reviews, answers, begun } = played(deck, 0.9, { days: 1 });
    expect(reviews).toBe(0);
    expect(answers).toBeGreaterThanOrEqual(1);
    expect(begun).toBe(1);
  });

  it('begin as many cards a day as are set, today those that are left, and none that is not there', () => {
    const deck = (count: number) =>
      deckWith(
        Array.from({ length: count }, () => NEW),
        3,
      );
    expect(played(deck(100), 0.9, { newADay: 5, days: 4 }).begun).toBe(17);
    expect(played(deck(8), 0.9, { newADay: 5, days: 4 }).begun).toBe(8);
    expect(played(deck(8), 0.9, { newADay: 0, days: 4 }).begun).toBe(0);
  });

  it('begin the other cards of a word on a later day', () => {
    const deck = deckWith([{ begun: [], fresh: 3 }]);
    const first = { ...ASSUMED, first: [0, 0, 0, 1] };
    expect(played(deck, 0.9, { habits: first, newADay: 9, days: 1 }).answers).toBe(1);
    expect(played(deck, 0.9, { habits: first, newADay: 9, days: 3 }).answers).toBeCloseTo(1, 9);
  });

  it('never ask less for more to be remembered', () => {
    const deck = mixed(400, 200);
    const tried = [0.8, 0.85, 0.9, 0.95, 0.97].map((retention) => played(deck, retention));
    for (const [index, { reviews, remembered }] of tried.entries()) {
      expect(reviews).toBeGreaterThan(tried[index - 1]?.reviews ?? 0);
      expect(remembered).toBeGreaterThan(tried[index - 1]?.remembered ?? 0);
    }
  });

  it('are the same again', () => {
    expect(played(mixed(50, 20), 0.9)).toEqual(played(mixed(50, 20), 0.9));
  });
});

it('a sample of a large deck stands for all of it', () => {
  const deck = mixed(2_400, 2_400);
  // The same deck in quarters, none of which is sampled.
  const quarters = [0, 1, 2, 3].map((part) =>
    played(deckWith(deck.words.filter((_, at) => at % 4 === part)), 0.9, { newADay: 2.5 }),
  );
  const whole = played(deck, 0.9, { newADay: 10 });
  for (const figure of ['reviews', 'answers', 'remembered', 'begun'] as const) {
    const all = quarters.reduce((sum, part) => sum + part[figure], 0);
    expect(Math.abs(whole[figure] / all - 1), figure).toBeLessThan(0.05);
  }
});

describe('in slices', () => {
  const open = new AbortController().signal;

  it('others have their turn, and the result comes', async () => {
    let time = 0;
    const order: string[] = [];
    function* work(): Generator<void, string> {
      for (const part of ['one', 'two']) {
        order.push(part);
        time += 20;
        yield;
      }
      return 'done';
    }
    setTimeout(() => order.push('others'));
    expect(await inSlices(work(), open, () => time)).toBe('done');
    expect(order).toEqual(['one', 'others', 'two']);
  });

  it('end when they are called off', async () => {
    const ending = new AbortController();
    function* work(): Generator<void, string> {
      ending.abort();
      yield;
      return 'never';
    }
    expect(await inSlices(work(), ending.signal)).toBeNull();
  });
});
