import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseEntry } from '@/lib/lexicon/cedict';
import { openIndex, packIndex } from '@/lib/search/index-file';
import { openTable, TABLE_HEAD, TermGatherer } from '@/lib/search/term-table';

const entries = [
  ['銀行', '银行', 'yin2 hang2', 'bank'],
  ['綠', '绿', 'lu:4', 'green'],
  ['3C', '3C', 'san1 C', 'computers, communications and consumer electronics'],
].map(([traditional = '', simplified = '', pinyin = '', gloss = '']) =>
  parseEntry({ traditional, simplified, pinyin, definitions: [gloss], classifiers: [] }),
);
const file = packIndex(
  entries,
  Uint8Array.from(entries, ({ simplified }) => simplified.length),
);

describe('a packed index', () => {
  it('files entries by sound, by gloss and by the letters of their headword', () => {
    const index = openIndex(file);
    expect(index.entries).toBe(3);
    expect(index.sounds.exact('yinhang')).toEqual([{ entry: 0, weight: 0 }]);
    expect(index.sounds.exact('ㄌㄩ')).toEqual([{ entry: 1, weight: 0 }]);
    expect(index.english.exact('bank').map(({ entry }) => entry)).toEqual([0]);
    expect(index.english.exact('3c').map(({ entry }) => entry)).toEqual([2]);
    expect(index.standing(1)).toBe(1);
  });

  it('is the same from a place in memory that is not aligned', () => {
    const shifted = new Uint8Array(file.length + 1);
    shifted.set(file, 1);
    expect(openIndex(shifted.subarray(1)).english.exact('green')).toHaveLength(1);
  });

  it('is refused when it is cut short or of another version', () => {
    expect(() => openIndex(file.slice(0, -1))).toThrow('damaged or of another version');
    expect(() => openIndex(Uint8Array.from(file, (byte, at) => (at === 0 ? 0 : byte)))).toThrow();
    expect(() => openIndex(new Uint8Array())).toThrow();
  });
});

describe('a table of terms', () => {
  it('gives back what was put in, by term and by beginning', () => {
    const term = fc.string({ unit: fc.constantFrom(...'abㄅ字é'), minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(fc.uniqueArray(term), term, (terms, prefix) => {
        const gatherer = new TermGatherer();
        for (const [at, one] of terms.entries()) gatherer.add(at, new Map([[one, at % 4000]]));
        const { head, words, bytes } = gatherer.pack();
        expect(head).toHaveLength(TABLE_HEAD);
        const table = openTable(head, words, bytes);
        for (const [at, one] of terms.entries())
          expect(table.exact(one)).toEqual([{ entry: at, weight: at % 4000 }]);
        const begun = [...table.beginning(prefix, 1_000)].map(([one]) => one);
        expect(new Set(begun)).toEqual(new Set(terms.filter((one) => one.startsWith(prefix))));
      }),
    );
  });
});
