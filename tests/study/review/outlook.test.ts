import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ReviewCard, SavedWord } from '@/lib/domain/card';
import { CARD_KINDS } from '@/lib/domain/card-kind';
import { momentAt, startOfStudyDay } from '@/lib/study/review/clock';
import { dueIn } from '@/lib/study/review/due/expected';
import { outlookOf } from '@/lib/study/review/due/outlook';
import { queueOf } from '@/lib/study/review/queue';
import { newCard } from '@/lib/study/review/schedule';
import { STANDARD } from '@/lib/study/review/settings';
import { newWord } from '../vocabulary/new-word';
import { cardOf, learned, limits, NOW, stamp, wordOf } from './any-cards';
import { indexOf } from './due-of';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

const words = fc
  .array(wordOf, { maxLength: 8 })
  .map((all) =>
    all.map((word) => ({ ...newWord(word.id), encounters: [], added: 1, ...stamp, ...word })),
  ) as unknown as fc.Arbitrary<readonly SavedWord[]>;

/** None answered by a clock that was set ahead: when such a card is due changes as its date comes. */
const cards = fc
  .array(cardOf, { maxLength: 8 })
  .map(
    (all) =>
      new Map(
        all
          .filter(({ lastReview }) => (lastReview ?? 0) <= NOW.time)
          .map((card) => [card.id, { ...newCard(card.id, 0), reps: 1, ...stamp, ...card }]),
      ),
  ) as unknown as fc.Arbitrary<ReadonlyMap<string, ReviewCard>>;

describe('what will be due while nothing is answered', () => {
  it('is what is found due at any time within a week', () => {
    const later = fc.integer({ min: 0, max: 6 * 24 * HOUR });
    const soon = fc.integer({ min: 0, max: 2 * HOUR });
    fc.assert(
      fc.property(words, cards, limits, fc.oneof(later, soon), (saved, kept, limit, after) => {
        const settings = { ...STANDARD, ...limit, kinds: CARD_KINDS };
        const index = indexOf(saved, kept, CARD_KINDS);
        const time = NOW.time + after;
        const { due } = queueOf(index, momentAt(time, settings.rollover), settings);
        expect(dueIn(outlookOf(index, settings, NOW.time), time)).toBe(due.length);
      }),
      { numRuns: 1_000 },
    );
  });

  it('is not told for longer than a week, nor for before it was looked for', () => {
    const outlook = outlookOf(indexOf([], new Map(), CARD_KINDS), STANDARD, NOW.time);
    const end = startOfStudyDay(momentAt(NOW.time, STANDARD.rollover).day + 7, STANDARD.rollover);
    expect(dueIn(outlook, end - 1)).toBe(0);
    expect(dueIn(outlook, end)).toBeNull();
    expect(dueIn(outlook, NOW.time - 1)).toBeNull();
  });

  it('ends earlier where very many cards are in their steps, rather than take long', () => {
    const ids = Array.from({ length: 500 }, (_, at) => `字${at}`);
    const kept = new Map(
      ids.map((id, at) => {
        const due = NOW.time + (at + 1) * MINUTE;
        return [id, { ...newCard(id, 0), ...stamp, reps: 1, state: 1, due }];
      }),
    ) as ReadonlyMap<string, ReviewCard>;
    const settings = { ...STANDARD, learnAhead: 0, kinds: ['recognise'] as const };
    const outlook = outlookOf(indexOf(ids.map(learned), kept, settings.kinds), settings, NOW.time);
    expect(outlook).toHaveLength(62);
    expect(dueIn(outlook, NOW.time + 10 * MINUTE)).toBe(10);
    expect(dueIn(outlook, NOW.time + 61 * MINUTE)).toBeNull();
  });
});
