import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Neighbours } from '@/lib/text/neighbours';

const unit = (character: string): number => character.charCodeAt(0);

describe('Neighbours', () => {
  const neighbours = new Neighbours(['台北', '火車站']);

  it('knows what stands side by side in a word, in this order', () => {
    expect(neighbours.meet(unit('台'), unit('北'))).toBe(true);
    expect(neighbours.meet(unit('車'), unit('站'))).toBe(true);
    expect(neighbours.meet(unit('北'), unit('台'))).toBe(false);
    expect(neighbours.meet(unit('火'), unit('站'))).toBe(false);
  });

  it('never parts the halves of a character', () => {
    const rare = '𠮷';
    expect(neighbours.meet(rare.charCodeAt(0), rare.charCodeAt(1))).toBe(true);
  });

  it('misses no pair of any word', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ minLength: 2 })), (words) => {
        const known = new Neighbours(words);
        for (const word of words) {
          for (let at = 1; at < word.length; at += 1) {
            expect(known.meet(word.charCodeAt(at - 1), word.charCodeAt(at))).toBe(true);
          }
        }
      }),
    );
  });
});
