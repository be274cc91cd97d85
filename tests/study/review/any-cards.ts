import fc from 'fast-check';
import type { SavedWord } from '@/lib/domain/card';
import { CARD_KINDS, cardIdOf } from '@/lib/domain/card-kind';
import { momentAt } from '@/lib/study/review/clock';
import { newWord } from '../vocabulary/new-word';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
export const NOW = momentAt(Date.parse('2026-10-05T12:00:00Z'), 4, 480);

const NAMES = ['茶', '酒', '水', '飯', '書', '山', '海', '雨'] as const;
/** Words as they come: saved or not, studied or not, with a meaning that can be asked or without. */
export const wordOf = fc.record({
  id: fc.constantFrom(...NAMES),
  saved: fc.constantFrom(true, true, true, false),
  status: fc.constantFrom('new', 'learning', 'learning', 'known', 'ignored'),
  gloss: fc.constantFrom('a meaning', ''),
  order: fc.nat(6),
}) as fc.Arbitrary<Pick<SavedWord, 'id' | 'saved' | 'status' | 'gloss' | 'order'>>;

const dayOr = (least: number, most: number) =>
  fc.option(fc.integer({ min: NOW.day + least, max: NOW.day + most }), { nil: null });

/** Cards of every age: of today, of old times without days, in steps, answered by a clock set ahead. */
export const cardOf = fc.record({
  id: fc
    .tuple(fc.constantFrom(...NAMES), fc.constantFrom(...CARD_KINDS))
    .map(([name, kind]) => cardIdOf(name, kind)),
  state: fc.constantFrom(0, 1, 2, 2, 3),
  due: fc.integer({ min: -40, max: 40 }).map((minutes) => NOW.time + minutes * MINUTE),
  dueDay: fc.option(dayOr(-3, 3), { nil: undefined }),
  firstDay: dayOr(-2, 0),
  lastDay: fc.option(dayOr(-2, 0), { nil: undefined }),
  lastReview: fc.option(
    fc.integer({ min: -3, max: 3 }).map((days) => NOW.time + days * DAY),
    { nil: null },
  ),
});

/** What a learner has set about a day. */
export const limits = fc.record({
  newADay: fc.nat(4),
  reviewsADay: fc.nat(4),
  learnAhead: fc.constantFrom(0, 20),
});

export const stamp = { changed: 1, deleted: false } as const;

/** A word that is saved and learned. */
export const learned = (id: string): SavedWord => ({
  ...newWord(id),
  ...stamp,
  status: 'learning',
  saved: true,
  encounters: [],
  added: 1,
});
