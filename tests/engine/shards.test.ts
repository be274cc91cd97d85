import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packLexiconShard, unpackLexiconShard } from '@/lib/engine/shards/lexicon-shard';
import { packWords, unpackWords } from '@/lib/engine/shards/words-shard';
import { parseEntry } from '@/lib/lexicon/cedict';
import { packLexicon } from '@/lib/lexicon/pack';
import { lexiconKeys } from '@/lib/lexicon/store';
import { readDictionary } from '@/lib/server/dictionary-files';
import { dictionaryWords } from '@/lib/server/segmenter';

const entryOf = ([traditional, simplified, pinyin]: readonly [string, string, string]) =>
  parseEntry({ traditional, simplified, pinyin, definitions: ['tea\n'], classifiers: [] });

const SMALL = packLexicon(
  [entryOf(['茶', '茶', 'cha2']), entryOf(['綠茶', '绿茶', 'lü4 cha2'])],
  new Map([
    ['茶', 7_000],
    ['杭州', 12],
  ]),
  new Map([['杭州', 'ns']]),
);
const LARGE = readDictionary('lexicon.bin');

const words = fc.array(
  fc.tuple(
    fc.string({ unit: fc.constantFrom(...'茶綠绿中国國𠮷a '), minLength: 1, maxLength: 4 }),
    fc.nat(0xfffffff),
    fc.constantFrom('nr', 'ns', 'nt', 'nz', 'n'),
  ),
  { maxLength: 40 },
);

describe('the lexicon as it travels', () => {
  it.each([
    ['of two entries', SMALL],
    ['that is compiled', LARGE],
  ])('unpacks into the lexicon %s, byte for byte', (_, file) => {
    expect(Buffer.compare(unpackLexiconShard(packLexiconShard(file)), file)).toBe(0);
  });

  it('unpacks into any lexicon, byte for byte', () => {
    fc.assert(
      fc.property(words, (given) => {
        const entries = given.map(([word]) => entryOf([word, word, 'cha2']));
        const counts = new Map(given.map(([word, count]) => [`${word}x`, count]));
        const tags = new Map(given.map(([word, , tag]) => [`${word}x`, tag]));
        const file = packLexicon(entries, counts, tags);
        expect(Buffer.compare(unpackLexiconShard(packLexiconShard(file)), file)).toBe(0);
      }),
    );
  });

  it('refuses what is cut off, longer, empty or something else', () => {
    const shard = packLexiconShard(SMALL);
    const longer = Uint8Array.from([...shard, 10]);
    const other = Uint8Array.from(shard).fill(0, 0, 4);
    const unended = Uint8Array.from(shard);
    unended[shard.length - 1] = 0x20;
    for (const bad of [shard.subarray(0, -1), longer, new Uint8Array(), other, unended, SMALL]) {
      expect(() => unpackLexiconShard(bad)).toThrow('damaged');
    }
  });
});

describe('the words of the segmenter as they travel', () => {
  it('are those of the dictionary, each as often', () => {
    const words = dictionaryWords();
    const unpacked = unpackWords(packWords(words, lexiconKeys(LARGE)), lexiconKeys(LARGE));
    expect(new Map(unpacked)).toEqual(new Map(words));
    expect(unpacked).toHaveLength(words.length);
  });

  it('keep a count that is not the lexicon’s, and leave out keys that are no words', () => {
    const keys = [...lexiconKeys(SMALL)];
    const given = [
      ['杭州', 12],
      ['绿茶', 1],
      ['茶', 100],
    ] as const;
    expect(unpackWords(packWords(given, keys), keys)).toEqual(given);
  });

  it('are not read over another lexicon', () => {
    const shard = packWords([['茶', 100]], lexiconKeys(SMALL));
    const shorter = [...lexiconKeys(SMALL)].slice(1);
    expect(() => unpackWords(shard, shorter)).toThrow('damaged');
    expect(() => unpackWords(shard, lexiconKeys(LARGE))).toThrow('damaged');
  });

  it('come along where they are no keys of the lexicon', () => {
    const keys = [...lexiconKeys(SMALL)];
    const given = [
      ['茶', 100],
      ['没有', 3],
      ['𠮷野家', 2],
    ] as const;
    expect(unpackWords(packWords(given, keys), keys)).toEqual(given);
  });
});
