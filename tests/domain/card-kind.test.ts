import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CARD_KINDS, cardIdOf, cardIdsOf, kindOfCard, wordOfCard } from '@/lib/domain/card-kind';

describe('the id of a card', () => {
  it('is the word’s for the first kind, and names every other', () => {
    expect(cardIdOf('茶', 'recognise')).toBe('茶');
    expect(cardIdsOf('茶')).toEqual([
      '茶',
      '茶#recall',
      '茶#listen',
      '茶#cloze',
      '茶#reading',
      '茶#write',
    ]);
  });

  it('leaves a # of the word’s own to the word', () => {
    expect(wordOfCard('C#程式')).toBe('C#程式');
    expect(kindOfCard('C#程式')).toBe('recognise');
    expect(wordOfCard('C#程式#cloze')).toBe('C#程式');
    expect(wordOfCard('#listen')).toBe('#listen');
  });

  it('tells the word and the kind it was made of', () => {
    const word = fc
      .string({ minLength: 1, unit: fc.constantFrom('茶', '#', 'C', ' ', '@') })
      .filter((id) => kindOfCard(id) === 'recognise');
    fc.assert(
      fc.property(word, fc.constantFrom(...CARD_KINDS), (id, kind) => {
        expect(wordOfCard(cardIdOf(id, kind))).toBe(id);
        expect(kindOfCard(cardIdOf(id, kind))).toBe(kind);
      }),
    );
  });
});
