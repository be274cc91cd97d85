import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutByStretches } from '@/lib/annotate/cut/segment-by-stretch';
import { Neighbours } from '@/lib/text/neighbours';

const WORDS = ['台北', '北车', '车站', '火车', '火车站', '站长', '的话'];

/** The longest word from the left, as a dictionary alone would cut. */
function greedy(text: string): string[] {
  const words: string[] = [];
  for (let at = 0; at < text.length; ) {
    const word = [3, 2].map((size) => text.slice(at, at + size)).find((w) => WORDS.includes(w));
    words.push(word ?? text.charAt(at));
    at += word?.length ?? 1;
  }
  return words;
}

function counting() {
  const asked: string[] = [];
  const segment = (text: string): string[] => {
    asked.push(text);
    return greedy(text);
  };
  return { asked, cut: cutByStretches(segment, new Neighbours(WORDS)) };
}

describe('cutByStretches', () => {
  it('asks for what hangs together, once', () => {
    const { asked, cut } = counting();
    expect(cut('在台北车站和火车站')).toEqual(['在', '台北', '车站', '和', '火车站']);
    expect(cut('火车站的站长')).toEqual(['火车站', '的', '站长']);
    expect(asked).toEqual(['台北车站', '火车站', '站长']);
  });

  it('has nothing to cut in an empty text', () => {
    expect(counting().cut('')).toEqual([]);
  });

  it('cuts any text as its segmenter cuts the whole', () => {
    const text = fc.string({ unit: fc.constantFrom(...'台北火车站长的话，在𠮷'), maxLength: 40 });
    fc.assert(
      fc.property(text, (given) => {
        const { cut } = counting();
        const rare = /[\ud800-\udfff]/;
        const whole = greedy(given).filter((word) => !rare.test(word));
        expect(cut(given).join('')).toBe(given);
        expect(cut(given).filter((word) => !rare.test(word))).toEqual(whole);
      }),
    );
  });
});
