import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changedWords, madeOf } from '@/lib/study/vocabulary/changed-words';

type Words = ReadonlyMap<string, { readonly gloss: string }>;

const tea = { gloss: 'tea' };
const wine = { gloss: 'wine' };

const any = fc
  .dictionary(fc.constantFrom('茶', '酒', '水', '飯'), fc.constantFrom(tea, wine))
  .map((words): Words => new Map(Object.entries(words)));

describe('which words have changed', () => {
  it('is found of any two maps', () => {
    fc.assert(
      fc.property(any, any, (now, before) => {
        const ids = new Set([...now.keys(), ...before.keys()]);
        const differ = [...ids].filter((id) => now.get(id) !== before.get(id)).sort();
        expect([...changedWords(now, before)].sort()).toEqual(differ);
      }),
    );
  });

  it('is what was noted where one was made of the other', () => {
    const before: Words = new Map([['茶', tea]]);
    const now: Words = new Map([...before, ['酒', wine]]);
    madeOf(now, before, ['酒']);
    expect([...changedWords(now, before)]).toEqual(['酒']);
    expect([...changedWords(now, new Map())].sort()).toEqual(['茶', '酒']);
    expect([...changedWords(before, now)]).toEqual(['酒']);
    expect([...changedWords(now, now)]).toEqual([]);
  });
});
