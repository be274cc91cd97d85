import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { WordStatus } from '@/lib/domain/card';
import { profileFrom, type WordProfile } from '@/lib/domain/wire/profile';
import { KnownShares } from '@/lib/study/vocabulary/known-shares';
import { shareKnown } from './share-known';

const NAMES = ['茶', '酒', '水', '飯', '書', '山'] as const;
const NOTHING = profileFrom(new Map());

const profile: fc.Arbitrary<WordProfile> = fc
  .uniqueArray(fc.tuple(fc.constantFrom(...NAMES), fc.integer({ min: 1, max: 9 })), {
    selector: ([word]) => word,
  })
  .map((pairs) => profileFrom(new Map(pairs)));

const status = fc.constantFrom<WordStatus>('new', 'learning', 'known', 'ignored');

const step = fc.oneof(
  fc.record({ word: fc.constantFrom(...NAMES), status: fc.option(status, { nil: null }) }),
  fc.record({ text: fc.constantFrom('a', 'b', 'c'), profile: fc.option(profile, { nil: null }) }),
);

describe('the shares known of many texts', () => {
  it('are those of each text by itself, whatever words and texts come, change and go', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        const shares = new KnownShares();
        const texts = new Map<string, WordProfile>();
        let words: ReadonlyMap<string, { status: WordStatus }> = new Map();
        for (const change of steps) {
          if ('text' in change) {
            if (change.profile) texts.set(change.text, change.profile);
            else texts.delete(change.text);
            shares.texts(texts);
          } else {
            const next = new Map(words);
            if (change.status) next.set(change.word, { status: change.status });
            else next.delete(change.word);
            words = next;
            shares.follow(words);
          }
          for (const id of ['a', 'b', 'c']) {
            expect(shares.share(id)).toBe(shareKnown(texts.get(id) ?? NOTHING, words));
          }
        }
      }),
    );
  });

  it('are told as they stand: three of four running words, ignored ones left out', () => {
    const shares = new KnownShares();
    shares.texts([['tea', { words: '茶\t酒\t水', counts: [3, 1, 6] }]]);
    expect(shares.share('tea')).toBeNull();
    shares.follow(
      new Map([
        ['茶', { status: 'known' as const }],
        ['水', { status: 'ignored' as const }],
      ]),
    );
    expect(shares.share('tea')).toBe(3 / 4);
    expect(shares.share('no such text')).toBeNull();
  });
});
