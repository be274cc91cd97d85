import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordOfCard } from '@/lib/domain/card-kind';
import { keepApart } from '@/lib/study/review/siblings';

const card = (id: string, inSteps = false) => ({ id, inSteps });
const ids = (cards: readonly { readonly id: string }[]) => cards.map(({ id }) => id);

describe('cards of one word', () => {
  it('come one a day, the first in the queue', () => {
    const queue = [card('茶#listen'), card('酒'), card('茶'), card('酒#cloze')];
    expect(ids(keepApart(queue, []))).toEqual(['茶#listen', '酒']);
  });

  it('wait when one of them was answered today', () => {
    expect(ids(keepApart([card('茶'), card('酒')], ['茶#listen', '水']))).toEqual(['酒']);
  });

  it('come in their steps whatever else was asked', () => {
    const queue = [card('茶', true), card('茶#listen', true), card('茶#cloze')];
    expect(ids(keepApart(queue, ['茶#cloze']))).toEqual(['茶', '茶#listen']);
  });

  it('leave no word out that none of them was asked of, and none in twice', () => {
    const word = fc.constantFrom('茶', '酒', '水');
    const id = fc
      .tuple(word, fc.constantFrom('', '#listen', '#cloze'))
      .map((parts) => parts.join(''));
    const queue = fc.uniqueArray(fc.record({ id, inSteps: fc.boolean() }), {
      selector: (one) => one.id,
    });
    fc.assert(
      fc.property(queue, fc.uniqueArray(id), (cards, answered) => {
        const kept = keepApart(cards, answered);
        const resting = kept.filter(({ inSteps }) => !inSteps).map((one) => wordOfCard(one.id));
        expect(new Set(resting).size).toBe(resting.length);
        const asked = new Set([...kept.map((one) => one.id), ...answered].map(wordOfCard));
        expect(asked).toEqual(
          new Set([...cards.map((one) => one.id), ...answered].map(wordOfCard)),
        );
        expect(cards.filter((one) => kept.includes(one))).toEqual(kept);
      }),
    );
  });
});
