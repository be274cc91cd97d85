import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ReviewCard, SavedWord } from '@/lib/domain/card';
import { CARD_KINDS, type CardKind } from '@/lib/domain/card-kind';
import { DueIndex } from '@/lib/study/review/due/due-index';
import { queueOf } from '@/lib/study/review/queue';
import { newCard } from '@/lib/study/review/schedule';
import { STANDARD } from '@/lib/study/review/settings';
import { newWord } from '../vocabulary/new-word';
import { cardOf, learned, limits, NOW, stamp, wordOf } from './any-cards';
import { plainQueue } from './plain-queue';

const KINDS: readonly (readonly CardKind[])[] = [
  ['recognise'],
  ['recognise', 'listen'],
  ['recall', 'recognise'],
  CARD_KINDS,
];

type Step =
  | { readonly word: Pick<SavedWord, 'id'>; readonly gone: boolean }
  | { readonly card: { readonly id: string }; readonly gone: boolean }
  | { readonly kinds: readonly CardKind[] }
  | { readonly anew: true };

const steps: fc.Arbitrary<readonly Step[]> = fc.array(
  fc.oneof(
    {
      weight: 6,
      arbitrary: fc.record({ word: wordOf, gone: fc.constantFrom(false, false, true) }),
    },
    {
      weight: 8,
      arbitrary: fc.record({ card: cardOf, gone: fc.constantFrom(false, false, true) }),
    },
    { weight: 1, arbitrary: fc.record({ kinds: fc.constantFrom(...KINDS) }) },
    { weight: 1, arbitrary: fc.constant({ anew: true } as const) },
  ),
  { minLength: 1, maxLength: 40 },
);

describe('what is due, kept as words and cards change', () => {
  it('is what a look through all of them would find, after any changes', () => {
    fc.assert(
      fc.property(steps, limits, (history, limit) => {
        const cards = new Map<string, ReviewCard>();
        let words: ReadonlyMap<string, SavedWord> = new Map();
        let kinds: readonly CardKind[] = STANDARD.kinds;
        const index = new DueIndex(cards);
        for (const step of history) {
          if ('kinds' in step) kinds = step.kinds;
          if ('anew' in step) index.renew();
          if ('word' in step) {
            const { id } = step.word;
            const rest = [...words].filter(([other]) => other !== id);
            const word = { ...newWord(id), encounters: [], added: 1, ...stamp, ...step.word };
            words = new Map(step.gone ? rest : [...rest, [id, word as unknown as SavedWord]]);
          }
          if ('card' in step) {
            const { id } = step.card;
            if (step.gone) cards.delete(id);
            else
              cards.set(id, { ...newCard(id, 0), reps: 1, ...stamp, ...step.card } as ReviewCard);
            index.changed([id]);
          }
          index.follow(words, kinds);
          const settings = { ...STANDARD, ...limit, kinds };
          expect(queueOf(index, NOW, settings)).toEqual(
            plainQueue(words.values(), cards, NOW, settings),
          );
        }
      }),
      { numRuns: 400 },
    );
  });
});

describe('the work that lies ahead', () => {
  const card = (id: string, inDays: number): ReviewCard => ({
    ...newCard(id, 0),
    ...stamp,
    state: 2,
    dueDay: NOW.day + inDays,
    lastDay: NOW.day - 1,
  });

  it('is that of the kinds that are asked, and stays as it was when it was asked for', () => {
    const cards = new Map(
      [card('茶', 3), card('茶#listen', 5), card('酒', 3), card('水#write', 3)].map((one) => [
        one.id,
        one,
      ]),
    );
    const words = new Map(['茶', '酒', '水'].map((id) => [id, learned(id)]));
    const index = new DueIndex(cards);
    index.follow(words, ['recognise', 'listen']);
    const ahead = index.workload('茶');
    expect([ahead.on(NOW.day + 3), ahead.on(NOW.day + 5), ahead.on(NOW.day + 4)]).toEqual([
      2, 1, 0,
    ]);
    expect(ahead.siblings('茶')).toEqual([NOW.day + 5]);
    cards.set('酒', card('酒', 9));
    index.changed(['酒']);
    expect(ahead.on(NOW.day + 3)).toBe(2);
    expect(index.workload('茶').on(NOW.day + 3)).toBe(1);
  });
});
