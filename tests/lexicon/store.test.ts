import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HangjianError } from '@/lib/domain/errors';
import type { Entry } from '@/lib/domain/lexicon/lexicon';
import { parseEntry } from '@/lib/lexicon/cedict';
import { packLexicon } from '@/lib/lexicon/pack';
import { openLexicon } from '@/lib/lexicon/store';

const entry = (traditional: string, simplified: string, pinyin: string, gloss = 'x'): Entry =>
  parseEntry({ traditional, simplified, pinyin, definitions: [gloss], classifiers: [] });

const ENTRIES = [
  entry('發', '发', 'fa1', 'to send out'),
  entry('髮', '发', 'fa4', 'hair'),
  entry('發展', '发展', 'fa1 zhan3', 'to develop; to grow'),
  entry('𠮷野家', '𠮷野家', 'Ji2 ye3 jia1', 'Yoshinoya'),
];

describe('openLexicon', () => {
  const lexicon = openLexicon(
    packLexicon(
      ENTRIES,
      new Map([
        ['发展', 7],
        ['英伟', 3],
      ]),
    ),
  );

  it('finds every entry of a form, in either script and in dictionary order', () => {
    expect(lexicon.exact('发')).toEqual([ENTRIES[0], ENTRIES[1]]);
    expect(lexicon.exact('髮')).toEqual([ENTRIES[1]]);
    expect(lexicon.exact('𠮷野家')).toEqual([ENTRIES[3]]);
    expect(lexicon.exact('')).toEqual([]);
    expect(lexicon.size).toBe(4);
  });

  it('knows frequencies of words it has no entry for', () => {
    expect(lexicon.frequency('发展')).toBe(7);
    expect(lexicon.frequency('英伟')).toBe(3);
    expect(lexicon.has('英伟')).toBe(false);
    expect(lexicon.frequency('没有')).toBe(0);
  });

  it('knows what kind of name a word is', () => {
    const names = new Map([['梅兰芳', 'nr']]);
    const named = openLexicon(packLexicon(ENTRIES, new Map([['梅兰芳', 318_825]]), names));
    expect(named.nameTag?.('梅兰芳')).toBe('nr');
    expect(named.frequency('梅兰芳')).toBe(318_825);
    expect(named.nameTag?.('发展')).toBeNull();
    expect(named.nameTag?.('没有')).toBeNull();
  });

  it('resolves ids, and only whole ones', () => {
    expect(lexicon.byId('髮|发|fa4')).toEqual(ENTRIES[1]);
    expect(lexicon.byId('髮|发|fa3')).toBeUndefined();
  });

  it('refuses a file that is none of ours', () => {
    expect(() => openLexicon(new Uint8Array(3))).toThrow(HangjianError);
    const cut = packLexicon(ENTRIES, new Map()).slice(0, -1);
    expect(() => openLexicon(cut)).toThrow(/npm run dictionary/);
  });

  it('opens a file that does not begin at a multiple of four', () => {
    const file = packLexicon(ENTRIES, new Map());
    const moved = new Uint8Array(file.length + 1);
    moved.set(file, 1);
    expect(openLexicon(moved.subarray(1)).exact('發展')).toEqual([ENTRIES[2]]);
  });
});

const headword = fc.string({
  unit: fc.constantFrom('中', '国', '國', '人', '𠮷', '々', 'A', '·'),
  minLength: 1,
  maxLength: 4,
});

describe('packed lexicon against a slow oracle', () => {
  it('answers exact and frequency alike', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ traditional: headword, simplified: headword }), { maxLength: 30 }),
        fc.dictionary(headword, fc.nat(1000), { maxKeys: 10 }),
        headword,
        (pairs, counts, query) => {
          const entries = pairs.map((pair, index) =>
            entry(pair.traditional, pair.simplified, `a${(index % 5) + 1}`),
          );
          const frequencies = new Map(Object.entries(counts));
          const lexicon = openLexicon(packLexicon(entries, frequencies));
          const matches = entries.filter((e) => e.traditional === query || e.simplified === query);
          expect(lexicon.exact(query)).toEqual(matches);
          expect(lexicon.has(query)).toBe(matches.length > 0);
          expect(lexicon.frequency(query)).toBe(frequencies.get(query) ?? 0);
        },
      ),
    );
  });
});
