import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Counted, likeliestPath } from '@/lib/annotate/cut/likeliest-path';

const WORDS: readonly Counted[] = [
  ['研究', 900],
  ['研究生', 100],
  ['生命', 500],
  ['命', 80],
  ['生', 200],
  ['起源', 300],
  ['的', 4000],
  ['中台', 50],
  ['台中', 50],
  ['𠮷野家', 30],
];
const cut = likeliestPath(WORDS);

/** All ways through a text, a word or one character at a time. */
function ways(text: string): string[][] {
  if (text === '') return [[]];
  const [first = ''] = text;
  const heads = new Set([first, ...WORDS.map(([word]) => word).filter((w) => text.startsWith(w))]);
  return [...heads].flatMap((head) => ways(text.slice(head.length)).map((way) => [head, ...way]));
}

const all = WORDS.reduce((sum, [, count]) => sum + count, 0);
const counts = new Map(WORDS);
const likelihood = (words: readonly string[]): number =>
  words.reduce((sum, word) => sum + Math.log((counts.get(word) ?? 30) / all), 0);

describe('likeliestPath', () => {
  it.each([
    ['研究生命的起源', '研究|生命|的|起源'],
    ['研究生的命', '研究生|的|命'],
    ['他研究', '他|研究'],
    ['ab研究12', 'a|b|研究|1|2'],
    ['', ''],
  ])('%s is cut %s', (text, words) => {
    expect(cut(text).join('|')).toBe(words);
  });

  it('takes the shorter first word of ways as likely', () => {
    expect(cut('中台中')).toEqual(['中', '台中']);
  });

  it('parts no character beyond the first plane, known or not', () => {
    expect(cut('去𠮷野家𠀀')).toEqual(['去', '𠮷野家', '𠀀']);
    expect(cut('𠮷')).toEqual(['𠮷']);
  });

  it('keeps every unit of what is no text at all', () => {
    expect(cut('\ud842研究\udfb7').join('')).toBe('\ud842研究\udfb7');
  });

  it('no way through a text is likelier than the one it is cut by', () => {
    const unit = fc.constantFrom(...'研究生命的起源中台𠮷野家x');
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 9 }), (text) => {
        const words = cut(text);
        expect(words.join('')).toBe(text);
        const best = Math.max(...ways(text).map(likelihood));
        expect(likelihood(words)).toBeCloseTo(best, 9);
      }),
    );
  });

  it('cuts a text longer than those before it, and then a short one as before', () => {
    expect(cut('研究生命的'.repeat(200))).toHaveLength(600);
    expect(cut('研究生命')).toEqual(['研究', '生命']);
  });
});
